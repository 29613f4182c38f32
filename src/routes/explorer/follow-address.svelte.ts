import { onMount, untrack } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import type { Explorer } from '$lib/explore/explorer/explorer.svelte';
import { readExploreState, writeExploreState } from '$lib/explore/state/address';
import type { ExploreState } from '$lib/explore/state/explore-state';
import type { Notice } from '$lib/explore/state/notice';
import { root } from '$lib/i18n/address';
import { ownReady } from '$lib/own/store/ready';

/** Choices that a visitor expects «back» to undo. */
const STEPS: (keyof ExploreState)[] = [
	'indicator',
	'level',
	'period',
	'map',
	'extent',
	'second',
	'territory'
];

/** What the page says of its address. */
export interface Followed {
	/** What of the address was not valid. */
	readonly notices: readonly Notice[];
	/** Whether the address asks for something else than the prerendered view. */
	readonly other: boolean;
	dismiss: () => void;
}

/** Opens an explorer on the address of its page, then keeps them together while the page is shown. */
export function followAddress(explorer: Explorer): Followed {
	let notices = $state.raw<Notice[]>([]);
	let other = $state(false);
	/** Query of the address that was written or read last. */
	let written = '';

	function open(url: URL) {
		const { state, notices: told } = readExploreState(url.searchParams);
		notices = told;
		written = url.search;
		other = url.search !== '';
		explorer.open(state);
	}
	let last: ExploreState | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	// The address follows a choice at once, a brush a little later: that moves sixty times a second.
	$effect(() => {
		const state = explorer.state;
		if (!last) {
			last = state;
			return;
		}
		const step = STEPS.some((key) => JSON.stringify(state[key]) !== JSON.stringify(last?.[key]));
		clearTimeout(timer);
		const write = () => {
			last = state;
			const parameters = writeExploreState(state).toString();
			const search = parameters === '' ? '' : `?${parameters}`;
			if (search === written) return;
			written = search;
			void goto(`${root()}/explorer/${search}`, { replaceState: !step, noScroll: true, keepFocus: true });
		};
		if (step) untrack(write);
		else timer = setTimeout(write, 250);
	});
	afterNavigate(({ to, type }) => {
		// The address that the page was entered by is read once, on mount.
		if (type !== 'enter' && to && to.url.search !== written) open(to.url);
	});
	onMount(() => {
		void ownReady().then(() => open(page.url));
		return () => clearTimeout(timer);
	});
	return {
		get notices() {
			return notices;
		},
		get other() {
			return other;
		},
		dismiss: () => (notices = [])
	};
}
