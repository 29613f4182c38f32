import { StorageError, type StorageFailure } from '../dossier/database';
import { dossiersOf } from '../dossier/storage';
import { type Dossier, newId } from '../dossier/schema';
import { m } from '../paraglide/messages';
import {
	changedSlides,
	newOwnSlide,
	newPresentation,
	type OwnSlide,
	type Palette,
	placeSlides,
	type Presentation,
	type SlideEdit
} from './presentation';
import { presentationOf, savePresentation, watchPresentation } from './presentations';
import type { DeckSource } from './source';
import { storyline } from './storyline';

const MOST_UNDO = 100;
export type Saving = 'empty' | 'saving' | 'saved' | StorageFailure;

/**
 * A presentation being prepared: the storyline of the data and of the diagnostic that this browser
 * keeps, with what someone changed in it. Every change is kept at once and can be undone.
 */
export class DeckWork {
	readonly source: DeckSource;
	dossier = $state.raw<Dossier | null>(null);
	#current = $state.raw<Presentation>() as Presentation;
	#undo = $state.raw<Presentation[]>([]);
	#lastKey = '';
	#writing: Promise<void> = Promise.resolve();
	#unwatch: () => void = () => undefined;
	saving = $state<Saving>('empty');
	/** Whether what this browser keeps has been read. */
	ready = $state(false);

	constructor(source: DeckSource) {
		this.source = source;
		this.#current = newPresentation(source.code, source.vintage, storyline(source, null));
	}

	readonly generated = $derived.by(() => storyline(this.source, this.dossier));
	readonly placed = $derived.by(() => placeSlides(this.generated, this.#current));
	readonly slides = $derived.by(() => this.placed.filter(({ hidden }) => !hidden).map(({ slide }) => slide));
	/** Figures that changed since the presentation was saved, of slides whose version nobody chose yet. */
	readonly changed = $derived.by(() =>
		changedSlides(this.generated, this.#current).filter(
			({ slide }) => !this.#current.older.includes(slide.id)
		)
	);

	get presentation(): Presentation {
		return this.#current;
	}
	get canUndo(): boolean {
		return this.#undo.length > 0;
	}

	/** Reads what this browser keeps: the last diagnostic edited, and the presentation. */
	async start(): Promise<void> {
		try {
			this.dossier = (await dossiersOf(this.source.code))[0] ?? null;
			const kept = await presentationOf(this.source.code);
			this.#current = kept ?? newPresentation(this.source.code, this.source.vintage, this.generated);
			if (kept) this.saving = 'saved';
		} catch (error) {
			this.#refuse(error);
		}
		this.#unwatch = watchPresentation(this.source.code, () => void this.#reread());
		this.ready = true;
	}

	stop(): void {
		this.#unwatch();
	}

	/** Another tab kept the presentation: what it kept is what there is, and what came before lacks it. */
	async #reread(): Promise<void> {
		try {
			this.#undo = [];
			this.#current = (await presentationOf(this.source.code)) ?? this.#current;
		} catch (error) {
			this.#refuse(error);
		}
	}

	#refuse(error: unknown): void {
		this.saving = error instanceof StorageError ? error.why : 'refused';
	}

	/** Changes the presentation; changes with the same key in a row undo as one. */
	#change(recipe: (draft: Presentation) => void, key = ''): void {
		const draft = structuredClone(this.#current);
		recipe(draft);
		if (key === '' || key !== this.#lastKey) this.#undo = [...this.#undo, this.#current].slice(-MOST_UNDO);
		this.#lastKey = key;
		this.#keep(draft);
	}

	#keep(draft: Presentation): void {
		draft.updated = new Date().toISOString();
		// A slide whose figures changed stays as it was saved until someone chooses.
		const pending = new Set([
			...changedSlides(this.generated, draft).map(({ slide }) => slide.id),
			...draft.older
		]);
		const before = new Map(draft.shown.map((slide) => [slide.id, slide]));
		const made = new Set(this.generated.map(({ id }) => id));
		draft.shown = [
			...this.generated.flatMap((slide) => (pending.has(slide.id) ? (before.get(slide.id) ?? []) : slide)),
			...draft.shown.filter(({ id }) => !made.has(id) && pending.has(id))
		];
		if (pending.size === 0) draft.vintage = this.source.vintage;
		this.#current = draft;
		this.saving = 'saving';
		// One write after the other: the last one kept is the last one made.
		this.#writing = this.#writing.then(async () => {
			try {
				await savePresentation(draft);
				if (this.#current === draft) this.saving = 'saved';
			} catch (error) {
				this.#refuse(error);
			}
		});
	}

	undo(): void {
		const before = this.#undo.at(-1);
		if (!before) return;
		this.#undo = this.#undo.slice(0, -1);
		this.#lastKey = '';
		this.#keep(structuredClone(before));
	}

	/** Keeps the presentation as it is shown, so that a later version of the data can be told from it. */
	remember(): void {
		this.#keep(structuredClone(this.#current));
	}

	/** Takes a presentation from a file; the one that was open can be come back to. */
	adopt(presentation: Presentation): void {
		this.#change((draft) => Object.assign(draft, presentation));
	}

	/** Back to the storyline: order, words and hidden slides; slides of one's own stay, at the end. */
	reset(): void {
		this.#change((draft) => {
			const fresh = newPresentation(draft.territory, this.source.vintage, this.generated);
			draft.order = [...fresh.order, ...draft.own.map(({ id }) => id)];
			draft.hidden = fresh.hidden;
			draft.edits = [];
		});
	}

	reorder(ids: readonly string[]): void {
		this.#change((draft) => (draft.order = [...ids]));
	}

	/** One place up or down. */
	shift(id: string, by: -1 | 1): void {
		const order = this.placed.map(({ slide }) => slide.id);
		const at = order.indexOf(id);
		const to = at + by;
		const other = order[to];
		if (at < 0 || other === undefined) return;
		order[to] = id;
		order[at] = other;
		this.reorder(order);
	}

	toggle(id: string): void {
		this.#change((draft) => {
			draft.hidden = draft.hidden.includes(id)
				? draft.hidden.filter((name) => name !== id)
				: [...draft.hidden, id];
		});
	}

	/** Gives a slide other words; null gives back those of the storyline. */
	edit(id: string, field: 'title' | 'line' | 'notes', text: string | null): void {
		this.#change((draft) => {
			const own = draft.own.find((one) => one.id === id);
			if (own) {
				own[field] = text ?? '';
				return;
			}
			const edit: SlideEdit = draft.edits.find((one) => one.id === id) ?? {
				id,
				title: null,
				line: null,
				notes: null
			};
			edit[field] = text;
			draft.edits = [...draft.edits.filter((one) => one.id !== id), edit];
		}, `${id}:${field}`);
	}

	/** A new slide after another one, or at the end. */
	add(parts: Partial<Omit<OwnSlide, 'id'>>, after: string | null): string {
		const id = newId();
		const order = this.placed.map(({ slide }) => slide.id);
		const at = after === null ? -1 : order.indexOf(after);
		order.splice(at < 0 ? order.length : at + 1, 0, id);
		this.#change((draft) => {
			draft.own.push(newOwnSlide(id, { title: m.own_slide_title(), ...parts }));
			draft.order = order;
		});
		return id;
	}

	editOwn(id: string, change: Partial<Omit<OwnSlide, 'id'>>, key: string): void {
		this.#change((draft) => {
			const own = draft.own.find((one) => one.id === id);
			if (own) Object.assign(own, change);
		}, `${id}:${key}`);
	}

	remove(id: string): void {
		this.#change((draft) => {
			draft.own = draft.own.filter((one) => one.id !== id);
			draft.order = draft.order.filter((name) => name !== id);
		});
	}

	setPalette(palette: Palette): void {
		this.#change((draft) => (draft.palette = palette));
	}

	/** Which figures a slide shows from now on: those that it was saved with, or those of the data. */
	choose(id: string, version: 'older' | 'newer'): void {
		const fresh = this.generated.find((slide) => slide.id === id);
		this.#change((draft) => {
			draft.older = draft.older.filter((name) => name !== id);
			if (version === 'older') draft.older.push(id);
			else draft.shown = draft.shown.flatMap((slide) => (slide.id === id ? (fresh ?? []) : slide));
		});
	}
}
