import { onMount } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { root } from '$lib/i18n/address';
import type { AddressRefusal } from '$lib/requests/address';
import { SQL_KEY, WORKED_KEY } from '$lib/requests/keys';
import type { Worked } from '$lib/requests/worked';
import type { AskWork } from './work.svelte';

/**
 * Holds a question and the address together: the address is read when the page opens or is gone to, and the question runs;
 * each question that is run becomes a step that «back» undoes. Made while a component is made, whose life it has.
 */
export class QuestionAddress {
	/** Why the address could not be read; null where it was, or says nothing. */
	refusal = $state<AddressRefusal | null>(null);
	/** The question is too long for an address. */
	tooLong = $state(false);
	/** Query that was read or written last. */
	#written = '';

	constructor(
		private readonly work: AskWork,
		private readonly worked: readonly Worked[]
	) {
		onMount(() => void this.#open(page.url));
		afterNavigate(({ to, type }) => {
			if (type !== 'enter' && to && to.url.search !== this.#written) void this.#open(to.url);
		});
	}

	/** Runs what is written, and writes it to the address. */
	async run(): Promise<void> {
		this.refusal = null;
		const asking = this.work.run();
		const search = await this.#searchOf(this.work.text);
		this.tooLong = search === null;
		if (search !== null && search !== this.#written) {
			this.#written = search;
			await goto(`${root()}/requetes/${search}`, { noScroll: true, keepFocus: true });
		}
		await asking;
	}

	/** The address of what is written; null where it is too long for one. */
	async link(): Promise<string | null> {
		const search = await this.#searchOf(this.work.text);
		return search === null ? null : `${page.url.origin}${root()}/requetes/${search}`;
	}

	async #searchOf(text: string): Promise<string | null> {
		const worked = this.worked.find(({ sql }) => sql === text);
		if (worked) return `?${WORKED_KEY}=${worked.id}`;
		const { questionCode } = await import('$lib/requests/address');
		const code = questionCode(text);
		return code === null ? null : `?${SQL_KEY}=${code}`;
	}

	async #open(url: URL): Promise<void> {
		this.#written = url.search;
		this.refusal = null;
		this.tooLong = false;
		const code = url.searchParams.get(SQL_KEY);
		const worked = this.worked.find(({ id }) => id === url.searchParams.get(WORKED_KEY));
		if (worked) this.work.text = worked.sql;
		else if (code !== null) {
			const { readQuestion } = await import('$lib/requests/address');
			const read = readQuestion(code);
			if ('refusal' in read) {
				this.refusal = read.refusal;
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
