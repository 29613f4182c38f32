import { base } from '$app/paths';
import { m } from '$lib/paraglide/messages';
import { newId } from '$lib/dossier/schema';
import type { Per } from '$lib/own/indicators/per';
import type { ZeroScope } from '$lib/own/indicators/zeros';
import type { SentJoinChoices } from '$lib/own/import/join-jobs';
import type { JoinSummary } from '$lib/own/import/summary';
import type { LostFigure } from '$lib/own/join/own-table';
import type { Roles } from '$lib/own/join/roles';
import type { Source } from '$lib/own/read/open-source';
import type { Page } from '$lib/own/read/jobs/page';
import type { ReadProgress } from '$lib/own/read/read-table';
import type { TableReader } from '$lib/own/read/reader';
import type { Choices, Reading } from '$lib/own/read/reading';
import { changesBetween, type TableChange } from '$lib/own/changes';
import type { OwnTable } from '$lib/own/table';
import { ownWork } from '$lib/own/work.svelte';
import { lastAsked } from '$lib/ui/last-asked';
import { failureWords } from './failure-words';
import { finished } from './finish-table';

export type Step = 'idle' | 'reading' | 'joining' | 'done' | 'failed';

/** Rows shown of a table that was read. */
const PREVIEW = 8;
/** Stands in addresses: short. */
const shortId = (): string => newId().slice(0, 8);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const withoutEnding = (name: string): string => name.replace(/\.[^.]{1,5}$/, '').replaceAll('_', ' ');

/**
 * A table being brought: what was understood of the file, where its rows are, what its columns are. Each may be chosen
 * otherwise, and what follows is made again. The rows stay in the worker.
 */
export class ImportWork {
	step = $state<Step>('idle');
	progress = $state.raw<ReadProgress | null>(null);
	/** Why there is no table, in words. */
	failure = $state('');
	reading = $state.raw<Reading | null>(null);
	preview = $state.raw<Page | null>(null);
	summary = $state.raw<JoinSummary | null>(null);
	roles = $state.raw<Roles | null>(null);
	choices = $state.raw<Choices>({});
	joinChoices = $state.raw<SentJoinChoices>({});
	name = $state('');
	/** Day of the file. */
	day = $state('');
	/** Year or month of the figures whose column says none. */
	period = $state('');
	/** What each quantity is also divided by, by series. */
	pers = $state.raw<ReadonlyMap<string, readonly Per[]>>(new Map());
	/** Where an area that the table does not name has none of what it counts. */
	zeros = $state<ZeroScope>('nowhere');
	/** Id of the table that this file takes the place of. */
	replaces = $state('');
	made = $state.raw<OwnTable | null>(null);
	/** Figures that could not be carried onto today's areas. */
	lost = $state.raw<readonly LostFigure[]>([]);
	/** What the newer file changed in the table that it took the place of. */
	changes = $state.raw<TableChange | null>(null);
	busy = $state(false);
	#source: Source | undefined;
	#reader: TableReader | undefined;
	#stop: AbortController | undefined;
	readonly #ask = lastAsked();

	/** Reads a file, or what was pasted. What was being brought before gives way. */
	async take(source: Source, modified: number): Promise<void> {
		this.#source = source;
		this.name = this.replaces === '' ? withoutEnding(source.name).slice(0, 200) : this.name;
		this.day = dayOf(modified);
		this.period = this.day.slice(0, 4);
		[this.choices, this.joinChoices, this.pers, this.made] = [{}, {}, new Map(), null];
		this.zeros = 'nowhere';
		await this.#read();
	}

	/** Reads the same file otherwise. */
	async reread(change: Partial<Choices>): Promise<void> {
		this.choices = { ...this.choices, ...change };
		await this.#read();
	}

	async #read(): Promise<void> {
		const source = this.#source;
		if (!source) return;
		const isLast = this.#ask();
		this.#stop?.abort();
		const stop = (this.#stop = new AbortController());
		[this.step, this.failure, this.progress] = ['reading', '', null];
		[this.reading, this.summary, this.roles, this.made] = [null, null, null, null];
		try {
			const reader = (this.#reader ??= new (await import('$lib/own/read/reader')).TableReader());
			const reading = await reader.open(source, $state.snapshot(this.choices) as Choices, {
				words: { unnamed: m.mine_unnamed({ place: '{place}' }) },
				signal: stop.signal,
				onProgress: (progress) => {
					if (isLast()) this.progress = progress;
				}
			});
			if (!isLast()) return;
			this.reading = reading;
			this.preview = await reader.ask('page', { from: 0, count: PREVIEW });
			if (isLast()) await this.#join(isLast);
		} catch (cause) {
			if (isLast()) this.#fail(cause);
		}
	}

	/** Puts the rows on territories otherwise. */
	async rejoin(change: SentJoinChoices): Promise<void> {
		this.joinChoices = { ...this.joinChoices, ...change };
		const isLast = this.#ask();
		try {
			await this.#join(isLast);
		} catch (cause) {
			if (isLast()) this.#fail(cause);
		}
	}

	async #join(isLast: () => boolean): Promise<void> {
		this.step = 'joining';
		const answer = await this.#reader?.ask('join', location.origin + base, this.joinChoices);
		if (!answer || !isLast()) return;
		this.summary = answer.summary;
		this.roles = answer.roles;
		this.step = 'done';
	}

	#fail(cause: unknown): void {
		this.failure = failureWords(cause);
		this.step = this.failure === '' ? 'idle' : 'failed';
	}

	/** Stops the reading; nothing of the file stays. */
	cancel(): void {
		this.#stop?.abort();
	}

	/** Every row that no territory was found for. */
	unrecognised() {
		return this.#reader?.ask('unrecognised') ?? Promise.resolve([]);
	}

	/** Makes the table and holds it; kept in this browser where the visitor wants it. */
	async use(keep: boolean): Promise<void> {
		const { roles, summary, reading } = this;
		if (!roles || !summary || !reading || !this.#reader || this.busy) return;
		this.busy = true;
		try {
			const id = this.replaces === '' ? shortId() : this.replaces;
			const carried = await this.#reader.ask('own', roles, {
				id,
				name: this.name.trim() || reading.file,
				file: reading.file,
				day: this.day,
				version: newId(),
				countLabel: m.mine_count_label()
			});
			if (!carried) return;
			const table = await finished(carried.table, this.period, this.pers, this.zeros);
			this.lost = carried.lost;
			await ownWork.open();
			const before = ownWork.tables.find((one) => one.id === id);
			this.changes = before ? changesBetween(before, table) : null;
			const source = this.#source;
			await ownWork.add(
				table,
				source?.kind === 'file'
					? {
							id,
							file: source.file,
							name: source.name,
							choices: $state.snapshot(this.choices) as Choices,
							columns: reading.columns.map(({ name, kind }) => ({ name, kind }))
						}
					: null
			);
			if (keep) await ownWork.keep(id);
			[this.made, this.replaces] = [table, ''];
		} catch (cause) {
			this.#fail(cause);
		} finally {
			this.busy = false;
		}
	}

	/** Leaves the file; the tables that were made stay. */
	close(): void {
		this.#stop?.abort();
		this.#reader?.close();
		this.#reader = undefined;
		[this.step, this.reading, this.summary, this.roles, this.made, this.failure] = [
			'idle',
			null,
			null,
			null,
			null,
			''
		];
	}
}
