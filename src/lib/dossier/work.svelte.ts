import { mergeDossiers } from './merge';
import { type Dossier, newDossier, newId, type Stake } from './schema';
import { StorageError, type StorageFailure } from './database';
import { deleteDossier, dossierById, dossiersOf, saveDossier } from './storage';

const MOST_UNDO = 100;
const CHANNEL = 'belvedere-dossiers';

export type SaveState = 'empty' | 'saving' | 'saved' | StorageFailure;
/** Something that a person should read: another tab's work came in, or both changed the same thing. */
export type Notice = { what: 'merged'; clashes: number } | null;

/** Settings of a territory's work that do not change while its page is open. */
interface Territory {
	code: string;
	vintage: string;
	stakes: readonly Stake[];
	/** Name of a new diagnostic. */
	title: () => string;
}

/**
 * One diagnostic being worked on: every change is kept at once, can be undone, and is merged with
 * what another tab kept meanwhile. Nothing is written before the first change.
 */
export class Work {
	#territory: Territory;
	#current = $state.raw<Dossier>() as Dossier;
	/** What this tab last saw in the browser's storage: the base of a merge. */
	#base: Dossier | null = null;
	#undo: Dossier[] = $state.raw([]);
	#redo: Dossier[] = $state.raw([]);
	#saving: Promise<void> | null = null;
	#dirty = false;
	#channel: BroadcastChannel | null = null;
	all = $state.raw<Dossier[]>([]);
	save = $state<SaveState>('empty');
	notice = $state.raw<Notice>(null);
	/** Whether what the browser holds has been read. */
	ready = $state(false);

	constructor(territory: Territory) {
		this.#territory = territory;
		this.#current = this.#fresh(territory.title());
	}

	#fresh(title: string): Dossier {
		return newDossier(this.#territory.code, title, this.#territory.vintage, this.#territory.stakes);
	}

	get dossier(): Dossier {
		return this.#current;
	}
	get canUndo(): boolean {
		return this.#undo.length > 0;
	}
	get canRedo(): boolean {
		return this.#redo.length > 0;
	}

	/** Reads what this browser holds, opens the last one edited, and listens to other tabs. */
	async start(): Promise<void> {
		try {
			this.all = await dossiersOf(this.#territory.code);
			const last = this.all[0];
			if (last) this.#open(last);
		} catch (error) {
			this.#refuse(error);
		}
		if (typeof BroadcastChannel !== 'undefined') {
			this.#channel = new BroadcastChannel(CHANNEL);
			this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => void this.#hear(data);
		}
		this.ready = true;
	}

	stop(): void {
		this.#channel?.close();
		this.#channel = null;
	}

	#open(dossier: Dossier): void {
		this.#current = dossier;
		this.#base = dossier;
		this.#undo = [];
		this.#redo = [];
		this.save = 'saved';
		this.notice = null;
	}

	/** Changes the diagnostic: `recipe` edits a copy. Changes with the same key in a row undo as one. */
	change(recipe: (draft: Dossier) => void, key = ''): void {
		const draft = structuredClone(this.#current);
		recipe(draft);
		draft.updated = new Date().toISOString();
		draft.vintage = this.#territory.vintage;
		if (key === '' || key !== this.#lastKey) this.#undo = [...this.#undo, this.#current].slice(-MOST_UNDO);
		this.#lastKey = key;
		this.#redo = [];
		this.#put(draft);
	}
	#lastKey = '';

	#put(dossier: Dossier): void {
		this.#current = { ...dossier, revision: this.#current.revision };
		this.#keep();
	}

	undo(): void {
		const before = this.#undo.at(-1);
		if (!before) return;
		this.#undo = this.#undo.slice(0, -1);
		this.#redo = [...this.#redo, this.#current];
		this.#lastKey = '';
		this.#put(before);
	}

	redo(): void {
		const next = this.#redo.at(-1);
		if (!next) return;
		this.#redo = this.#redo.slice(0, -1);
		this.#undo = [...this.#undo, this.#current];
		this.#lastKey = '';
		this.#put(next);
	}

	/** Writes the current state; while a write runs, the next one waits and takes the latest. */
	#keep(): void {
		this.#dirty = true;
		this.save = 'saving';
		this.#saving ??= this.#write().finally(() => (this.#saving = null));
	}

	async #write(): Promise<void> {
		try {
			while (this.#dirty) {
				this.#dirty = false;
				const sent = this.#current;
				const result = await saveDossier(sent);
				if ('meanwhile' in result) this.#merge(result.meanwhile);
				else {
					this.#base = result.saved;
					this.#current = { ...this.#current, revision: result.saved.revision };
				}
			}
			this.save = 'saved';
			this.all = [this.#current, ...this.all.filter(({ id }) => id !== this.#current.id)];
			this.#channel?.postMessage({ id: this.#current.id, territory: this.#territory.code });
		} catch (error) {
			this.#refuse(error);
		}
	}

	/** Brings in what another tab kept; what both changed stays as it is here, and is told. */
	#merge(theirs: Dossier): void {
		const clashes = this.#bringIn(theirs);
		this.#dirty = true;
		this.notice = { what: 'merged', clashes };
	}

	/**
	 * Takes another tab's work into the diagnostic, and into what may be undone or redone: undoing one's own change does
	 * not undo another's.
	 * @returns how many things both changed
	 */
	#bringIn(theirs: Dossier): number {
		const base = this.#base?.id === theirs.id ? this.#base : null;
		const { dossier, clashes } = mergeDossiers(base, this.#current, theirs);
		const into = (before: Dossier) => mergeDossiers(base, before, theirs).dossier;
		this.#undo = this.#undo.map(into);
		this.#redo = this.#redo.map(into);
		this.#current = { ...dossier, revision: theirs.revision };
		this.#base = theirs;
		return clashes.length;
	}

	async #hear(data: unknown): Promise<void> {
		const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : null;
		if (typeof id !== 'string') return;
		try {
			this.all = await dossiersOf(this.#territory.code);
			if (id !== this.#current.id || this.#saving) return;
			const theirs = await dossierById(id);
			if (!theirs || theirs.revision <= this.#current.revision) return;
			this.#bringIn(theirs);
		} catch (error) {
			this.#refuse(error);
		}
	}

	#refuse(error: unknown): void {
		this.save = error instanceof StorageError ? error.why : 'refused';
	}

	/** A new, empty diagnostic; the present one stays in the list. */
	create(title: string): void {
		const dossier = this.#fresh(title);
		this.#open(dossier);
		this.#base = null;
		this.#keep();
	}

	duplicate(title: string): void {
		const now = new Date().toISOString();
		this.adopt({
			...structuredClone(this.#current),
			id: newId(),
			title,
			created: now,
			updated: now,
			revision: 0
		});
	}

	/** Opens a diagnostic that this browser does not hold yet, and keeps it. */
	adopt(dossier: Dossier): void {
		this.#open({ ...dossier, revision: 0 });
		this.#base = null;
		this.#keep();
	}

	/** Brings a file's version of the present or of a kept diagnostic into it; both sides' things stay. */
	async mergeWith(file: Dossier): Promise<number> {
		const kept = file.id === this.#current.id ? this.#current : await dossierById(file.id);
		if (!kept) {
			this.adopt(file);
			return 0;
		}
		if (kept.id !== this.#current.id) this.#open(kept);
		const { dossier, clashes } = mergeDossiers(null, this.#current, file);
		this.change((draft) => Object.assign(draft, { ...dossier, revision: draft.revision }));
		return clashes.length;
	}

	switchTo(id: string): void {
		const found = this.all.find((one) => one.id === id);
		if (found) this.#open(found);
	}

	async remove(): Promise<void> {
		try {
			await deleteDossier(this.#current.id);
			this.all = this.all.filter(({ id }) => id !== this.#current.id);
			const next = this.all[0];
			if (next) this.#open(next);
			else {
				this.#open(this.#fresh(this.#territory.title()));
				this.#base = null;
				this.save = 'empty';
			}
		} catch (error) {
			this.#refuse(error);
		}
	}
}
