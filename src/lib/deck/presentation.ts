import * as v from 'valibot';
import { hiddenAtFirst } from './storyline';
import type { DeckFact, Slide } from './slide';

/**
 * What someone made of a territory's storyline: order, what is hidden, words, slides of their own.
 * One document a territory, kept in this browser. Change the shape only with a new version.
 */
export const VERSION = 1;
export const FORMAT = 'belvedere-presentation';

const MOST_SLIDES = 60;
/** A picture of an explorer state is a few hundred kilobytes as text. */
const MOST_PICTURE = 8_000_000;
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
const line = v.pipe(v.string(), v.maxLength(300));
const words = v.pipe(v.string(), v.maxLength(6000));

export const palettes = ['paper', 'washed'] as const;
export type Palette = (typeof palettes)[number];

export const SlideEdit = v.object({
	id,
	title: v.nullable(line),
	line: v.nullable(words),
	notes: v.nullable(words)
});
export type SlideEdit = v.InferOutput<typeof SlideEdit>;

export const OwnSlide = v.object({
	id,
	title: line,
	line: words,
	source: line,
	notes: words,
	text: words,
	/** A picture as a data address; empty for a text. */
	picture: v.pipe(
		v.string(),
		v.maxLength(MOST_PICTURE),
		v.regex(/^(data:image\/(png|jpeg|webp|svg\+xml)[;,]|$)/)
	),
	alt: words,
	/** Where it comes from on this site; empty for what was written here. */
	address: v.pipe(v.string(), v.maxLength(3000))
});
export type OwnSlide = v.InferOutput<typeof OwnSlide>;

/** A slide of one's own with what is known of it; the rest is empty. */
export const newOwnSlide = (id: string, parts: Partial<Omit<OwnSlide, 'id'>>): OwnSlide => ({
	id,
	title: '',
	line: '',
	source: '',
	notes: '',
	text: '',
	picture: '',
	alt: '',
	address: '',
	...parts
});

/** A slide as it was when the presentation was last saved: kept whole, to be shown again if the data changes. */
const KeptSlide = v.custom<Slide>(
	(value) =>
		typeof value === 'object' &&
		value !== null &&
		'id' in value &&
		'title' in value &&
		'view' in value &&
		'facts' in value &&
		Array.isArray(value.facts)
);

export const Presentation = v.object({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	territory: v.pipe(v.string(), v.regex(/^\d{9}$/)),
	updated: v.pipe(v.string(), v.isoTimestamp()),
	vintage: v.pipe(v.string(), v.maxLength(40)),
	palette: v.picklist(palettes),
	order: v.pipe(v.array(id), v.maxLength(MOST_SLIDES)),
	hidden: v.pipe(v.array(id), v.maxLength(MOST_SLIDES)),
	edits: v.pipe(v.array(SlideEdit), v.maxLength(MOST_SLIDES)),
	own: v.pipe(v.array(OwnSlide), v.maxLength(MOST_SLIDES)),
	/** Generated slides as they were shown last. */
	shown: v.pipe(v.array(KeptSlide), v.maxLength(MOST_SLIDES)),
	/** Ids of slides whose older figures were chosen. */
	older: v.pipe(v.array(id), v.maxLength(MOST_SLIDES))
});
export type Presentation = v.InferOutput<typeof Presentation>;

/** The storyline as it is generated: nothing moved, nothing written. */
export function newPresentation(territory: string, vintage: string, slides: readonly Slide[]): Presentation {
	return {
		format: FORMAT,
		version: VERSION,
		territory,
		updated: new Date().toISOString(),
		vintage,
		palette: 'paper',
		order: slides.map((slide) => slide.id),
		hidden: hiddenAtFirst(slides),
		edits: [],
		own: [],
		shown: [],
		older: []
	};
}

/** A slide that someone made, as the deck shows it. */
export function ownSlide({
	id: name,
	title,
	line: under,
	source,
	notes,
	text,
	picture,
	alt,
	address
}: OwnSlide): Slide {
	return {
		id: name,
		title,
		line: under,
		source,
		notes,
		view: picture === '' ? { kind: 'text', text } : { kind: 'picture', source: picture, alt: alt || title },
		steps: 0,
		facts: [],
		address
	};
}

/** A slide with the words that someone gave it. */
function worded(slide: Slide, edit: SlideEdit | undefined): Slide {
	return edit
		? {
				...slide,
				title: edit.title ?? slide.title,
				line: edit.line ?? slide.line,
				notes: edit.notes ?? slide.notes
			}
		: slide;
}

export interface PlacedSlide {
	slide: Slide;
	hidden: boolean;
	/** True for one that someone made: it can be deleted. */
	own: boolean;
	/** True where it shows older figures than the data has. */
	older: boolean;
}

/**
 * Generated and own slides in the presentation's order. One that the storyline did not have when it
 * was saved comes at its place in the storyline; one that it no longer has is left out.
 */
export function placeSlides(generated: readonly Slide[], presentation: Presentation): PlacedSlide[] {
	const edits = new Map(presentation.edits.map((edit) => [edit.id, edit]));
	const kept = new Map(presentation.shown.map((slide) => [slide.id, slide]));
	const all = new Map<string, PlacedSlide>();
	for (const fresh of generated) {
		const before = presentation.older.includes(fresh.id) ? kept.get(fresh.id) : undefined;
		all.set(fresh.id, {
			slide: worded(before ?? fresh, edits.get(fresh.id)),
			hidden: presentation.hidden.includes(fresh.id),
			own: false,
			older: before !== undefined
		});
	}
	// A slide that the data no longer makes is shown as it was, where that was chosen.
	for (const slide of presentation.shown)
		if (!all.has(slide.id) && presentation.older.includes(slide.id))
			all.set(slide.id, {
				slide: worded(slide, edits.get(slide.id)),
				hidden: presentation.hidden.includes(slide.id),
				own: false,
				older: true
			});
	for (const own of presentation.own)
		all.set(own.id, {
			slide: ownSlide(own),
			hidden: presentation.hidden.includes(own.id),
			own: true,
			older: false
		});
	const order = presentation.order.filter((name) => all.has(name));
	generated.forEach((fresh, at) => {
		if (order.includes(fresh.id)) return;
		const before = generated.slice(0, at).findLast((one) => order.includes(one.id));
		order.splice(before ? order.indexOf(before.id) + 1 : 0, 0, fresh.id);
	});
	for (const own of presentation.own) if (!order.includes(own.id)) order.push(own.id);
	return order.flatMap((name) => all.get(name) ?? []);
}

export interface ChangedFigure {
	fact: DeckFact;
	before: number | null;
}
export interface ChangedSlide {
	slide: Slide;
	figures: ChangedFigure[];
}

/**
 * Figures that are not what they were when the presentation was last saved, slide by slide; a slide
 * that the data no longer makes has lost all of its own.
 */
export function changedSlides(generated: readonly Slide[], presentation: Presentation): ChangedSlide[] {
	const before = new Map(presentation.shown.map((slide) => [slide.id, slide]));
	const made = new Set(generated.map(({ id: name }) => name));
	const gone = presentation.shown
		.filter((slide) => !made.has(slide.id) && slide.facts.length > 0)
		.map((slide) => ({
			slide,
			figures: slide.facts.map((fact) => ({ fact: { ...fact, value: null }, before: fact.value }))
		}));
	const different = generated.flatMap((slide) => {
		const old = before.get(slide.id);
		if (!old) return [];
		const values = new Map(old.facts.map((fact) => [fact.id, fact.value]));
		const figures = slide.facts.flatMap((fact) => {
			const value = values.get(fact.id);
			return value === undefined || value === fact.value ? [] : [{ fact, before: value }];
		});
		return figures.length > 0 ? [{ slide, figures }] : [];
	});
	return [...different, ...gone];
}
