import { goto } from '$app/navigation';
import {
	type ComparedKey,
	type CompareState,
	defaultCompare,
	MAX_AREAS,
	readCompareState,
	writeCompareState,
	writeKey
} from '$lib/explore/state/compare-state';
import { balanceOf, comparisonRows } from '$lib/explore/comparison/comparison-rows';
import { type Compared, fetchCompared } from '$lib/explore/comparison/compared';
import { groupsFor, referenceGroup } from '$lib/explore/comparison/reference-group';
import type { Notice } from '$lib/explore/state/notice';
import type { OwnTerritory } from '$lib/explore/state/explore-state';
import { fetchLevel } from '$lib/explore/data/level-values';
import type { LevelValues } from '$lib/explore/data/site-files';
import { root } from '$lib/i18n/address';
import { ownReady } from '$lib/own/store/ready';
import { lastAsked } from '$lib/ui/last-asked';

/** What sliders move: each place that they pass is no step. */
const SLID = ['k', 'weights'] as const satisfies readonly (keyof CompareState)[];

/** What the comparison stands on, once it has come. */
interface Loaded {
	areas: Compared[];
	/** Figures of the level that the first territory is ranked among. */
	values: LevelValues;
}

/**
 * A comparison being worked on: what is wanted (the state of the address), the figures that it needs,
 * and what follows from them.
 */
export class ComparisonWork {
	wanted = $state.raw<CompareState>(defaultCompare());
	/** What of the address was not valid, and the territories that no file knows. */
	notices = $state.raw<readonly Notice[]>([]);
	/** Undefined until the first figures are there; those before stay while others come. */
	loaded = $state.raw<Loaded>();
	failed = $state(false);
	/** Query of the address that this comparison wrote or read last. */
	#written = '';
	readonly #ask = lastAsked();

	/** The territory that the others, and its group, are compared with. */
	first = $derived(this.loaded?.areas[0]);
	/** Groups that the first territory has. */
	offered = $derived(groupsFor(this.first));
	/** What is wanted, with a group that the first territory has. */
	effective = $derived.by(() =>
		this.offered.includes(this.wanted.group)
			? this.wanted
			: { ...this.wanted, group: this.offered[0] ?? 'level' }
	);
	group = $derived.by(() =>
		this.loaded && this.first ? referenceGroup(this.loaded.values, this.first, this.effective) : undefined
	);
	/** One row an indicator of the axis; none before the figures are there. */
	rows = $derived.by(() =>
		this.loaded && this.group
			? comparisonRows(this.loaded.areas, this.loaded.values, this.group, this.wanted.axis)
			: []
	);
	balance = $derived(balanceOf(this.rows));

	/** Fetches what is wanted; an answer that comes after a later question is left out. */
	async load(): Promise<void> {
		const isLast = this.#ask();
		this.failed = false;
		try {
			await ownReady();
			const { found, unknown } = await fetchCompared(this.wanted);
			const areas = found.length > 0 ? found : (await fetchCompared(defaultCompare())).found;
			const values = await fetchLevel(areas[0]?.among ?? 'epci');
			if (!isLast()) return;
			this.loaded = { areas, values };
			if (unknown.length > 0)
				this.notices = [
					...this.notices,
					...unknown.map((given) => ({ key: 'territoires', given, used: '' }))
				];
		} catch {
			if (isLast()) this.failed = true;
		}
	}

	/** Changes what is wanted, and the address with it, in a step that one can go back from unless a slider made it. */
	change(choices: Partial<CompareState>): void {
		this.wanted = { ...this.wanted, ...choices };
		const parameters = writeCompareState(this.wanted).toString();
		this.#written = parameters === '' ? '' : `?${parameters}`;
		void goto(`${root()}/comparer/${this.#written}`, {
			noScroll: true,
			keepFocus: true,
			replaceState: Object.keys(choices).every((key) => SLID.some((slid) => slid === key))
		});
		if (choices.areas !== undefined || choices.own !== undefined) void this.load();
	}

	/** Takes the comparison that an address asks for. */
	open(url: URL): void {
		const read = readCompareState(url.searchParams);
		this.wanted = read.state;
		this.notices = read.notices;
		this.#written = url.search;
		void this.load();
	}

	/** Takes the address that one went to, unless this comparison wrote it. */
	follow(url: URL): void {
		if (url.search !== this.#written) this.open(url);
	}

	/** Adds a territory that is not there yet, where there is room. */
	add(key: ComparedKey): void {
		const { areas } = this.wanted;
		if (areas.length >= MAX_AREAS || areas.some((other) => writeKey(other) === writeKey(key))) return;
		this.change({ areas: [...areas, key] });
	}

	/** Takes a territory out, by its written key. */
	remove(key: string): void {
		this.change({ areas: this.wanted.areas.filter((other) => writeKey(other) !== key) });
	}

	/** Puts a territory first, by its written key. */
	front(key: string): void {
		const { areas } = this.wanted;
		this.change({
			areas: [
				...areas.filter((other) => writeKey(other) === key),
				...areas.filter((other) => writeKey(other) !== key)
			]
		});
	}

	/** Puts the visitor's own territory first, in the place of the one before. */
	useOwn(own: OwnTerritory): void {
		const others = this.wanted.areas.filter(({ level }) => level !== 'own');
		this.change({ own, areas: [{ level: 'own' as const }, ...others].slice(0, MAX_AREAS) });
	}
}
