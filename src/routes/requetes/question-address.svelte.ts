import { onMount } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { root } from '$lib/i18n/address';
import type { AddressRefusal } from '$lib/requests/address';
import { SQL_KEY, WORKED_KEY } from '$lib/requests/keys';
import type { Worked } from '$lib/requests/worked';
import type { AskWork } from './work.svelte';

/** The packed question of an address; null where it holds none. */
const codeIn = (url: URL): string | null => new URLSearchParams(url.hash.slice(1)).get(SQL_KEY);

/**
 * Holds a question and the address together: the address is read when the page opens or is gone to, and the question runs;
 * each question that is run becomes a step that «back» undoes. A worked question stands in the query; one that someone
 * wrote stands after `#`, which browsers send to no server. Made while a component is made, whose life it has.
 */
export class QuestionAddress {
	/** Why the address could not be read; null where it was, or says nothing. */
	refusal = $state<AddressRefusal | null>(null);
	/** The question is too long for an address. */
	tooLong = $state(false);
	/** Query and fragment that were read or written last. */
	#written = '';

	constructor(
		private readonly work: AskWork,
		private readonly worked: readonly Worked[]
	) {
		const follow = (url: URL, asked = false) => {
			// A fragment that holds no question leads to a part of the page.
			const isPart = url.hash !== '' && codeIn(url) === null;
			if (!isPart && (asked || url.search + url.hash !== this.#written)) void this.#open(url);
		};
		onMount(() => {
			void this.#open(new URL(location.href));
			// Going back between two fragments is no navigation.
			const back = () => follow(new URL(location.href));
			addEventListener('hashchange', back);
			return () => removeEventListener('hashchange', back);
		});
		afterNavigate(({ from, to, type }) => {
			// A link of the page runs its question, even the one that was run last.
			const here = type === 'link' && from?.route.id === to?.route.id;
			if (type !== 'enter' && to) follow(to.url, here);
		});
	}

	/** Runs what is written, and writes it to the address. */
	async run(): Promise<void> {
		this.refusal = null;
		const asking = this.work.run();
		const next = await this.#writtenAs(this.work.text);
		this.tooLong = next === null;
		if (next !== null && next !== this.#written) {
			this.#written = next;
			await goto(`${root()}/requetes/${next}`, { noScroll: true, keepFocus: true });
		}
		await asking;
	}

	/** The address of what is written; null where it is too long for one. */
	async link(): Promise<string | null> {
		const written = await this.#writtenAs(this.work.text);
		return written === null ? null : `${page.url.origin}${root()}/requetes/${written}`;
	}

	async #writtenAs(text: string): Promise<string | null> {
		const worked = this.worked.find(({ sql }) => sql === text);
		if (worked) return `?${WORKED_KEY}=${worked.id}`;
		// Without it the question is answered all the same; its address stays that of the one before.
		const packing = await import('$lib/requests/address').catch(() => null);
		const code = packing?.questionCode(text) ?? null;
		return code === null ? null : `#${SQL_KEY}=${code}`;
	}

	async #open(url: URL): Promise<void> {
		this.#written = url.search + url.hash;
		this.refusal = null;
		this.tooLong = false;
		const code = codeIn(url);
		const worked = this.worked.find(({ id }) => id === url.searchParams.get(WORKED_KEY));
		if (code === null && worked) this.work.text = worked.sql;
		else if (code !== null) {
			const packing = await import('$lib/requests/address').catch(() => null);
			const read = packing?.readQuestion(code);
			if (!read || 'refusal' in read) {
				this.refusal = read?.refusal ?? null;
				return this.#begin();
			}
			this.work.text = read.sql;
		} else return this.#begin();
		await this.work.run();
	}

	/** What the page opens on: a worked question, not run. */
	#begin(): void {
		this.work.clear();
		this.work.text = this.worked[0]?.sql ?? '';
	}
}
