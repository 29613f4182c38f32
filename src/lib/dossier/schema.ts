import * as v from 'valibot';
import { axes } from '../catalogue';
import { quadrants } from '../diagnostic/rule';

/**
 * What people add to a diagnostic: their edits, their vote, their plan. One document a diagnostic, kept
 * in this browser and in `.belvedere.json` files. Lists of things with an id, so that two versions
 * merge thing by thing. Change the shape only with a new version and a step in `migrate.ts`.
 */
export const VERSION = 4;
export const FORMAT = 'belvedere-diagnostic';

const MOST_THINGS = 300;
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
const line = v.pipe(v.string(), v.maxLength(300));
const words = v.pipe(v.string(), v.maxLength(4000));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST_THINGS));
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const instant = v.pipe(v.string(), v.isoTimestamp());

/** A finding of the rules that someone rewrote, or dismissed with a reason. Its id is the rule's. */
export const FindingEdit = v.object({ id, text: v.nullable(words), dismissed: v.nullable(line) });
export type FindingEdit = v.InferOutput<typeof FindingEdit>;

/** A figure of one's own table that a finding stands on, as it was when the finding was written. */
export const FindingFigure = v.object({
	/** Id of the own indicator, and of its table. */
	indicator: v.pipe(v.string(), v.regex(/^own_[a-z0-9_]{1,120}$/)),
	table: id,
	label: line,
	/** With its unit, as it reads. */
	value: line,
	period: v.pipe(v.string(), v.maxLength(20))
});
export type FindingFigure = v.InferOutput<typeof FindingFigure>;

/** A finding that someone added, with its source and the own figure that it stands on. */
export const OwnFinding = v.object({
	id,
	quadrant: v.picklist(quadrants),
	axis: v.picklist(axes),
	text: words,
	source: line,
	figure: v.nullable(FindingFigure)
});
export type OwnFinding = v.InferOutput<typeof OwnFinding>;

export const sayings = ['strength', 'weakness', 'neutral'] as const;

/** What partners know of something that the data does not measure, and where they have it from. */
export const Answer = v.object({
	id,
	/** Id of the gap (`diagnostic/gaps.ts`) that it answers. */
	gap: id,
	text: words,
	source: line,
	/** What it says of the territory. */
	says: v.picklist(sayings)
});
export type Answer = v.InferOutput<typeof Answer>;

export const Stake = v.object({ id, label: line });
export type Stake = v.InferOutput<typeof Stake>;

export const colleges = ['collectivites', 'etat', 'industriels'] as const;
export type College = (typeof colleges)[number];

/** Ranks by stake: 1 is first, equal ranks are ties, a stake that is absent is not ranked. */
export const Ballot = v.object({
	id,
	name: line,
	college: v.picklist(colleges),
	ranks: v.record(id, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)))
});
export type Ballot = v.InferOutput<typeof Ballot>;

export const Ambition = v.object({ id, title: line });
export type Ambition = v.InferOutput<typeof Ambition>;
export const Priority = v.object({ id, ambition: id, title: line });
export type Priority = v.InferOutput<typeof Priority>;

export const costs = ['', 'under_10', '10_100', '100_500', 'over_500'] as const;
export const statuses = ['idea', 'planned', 'under_way', 'done', 'dropped'] as const;
const level = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

export const Action = v.object({
	id,
	priority: id,
	title: line,
	owner: line,
	partners: line,
	axis: v.picklist(axes),
	/** Id of the finding that it answers: a rule's or an own one's; empty where there is none. */
	finding: v.pipe(v.string(), v.maxLength(60)),
	/** Id of the fact that will tell if it works, its value today, what is aimed at, and when. */
	indicator: v.pipe(v.string(), v.maxLength(60)),
	baseline: v.nullable(v.number()),
	target: v.nullable(v.number()),
	start: day,
	due: day,
	cost: v.picklist(costs),
	status: v.picklist(statuses),
	effort: level,
	impact: level
});
export type Action = v.InferOutput<typeof Action>;

export const Dossier = v.object({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	id,
	/** SIREN of the territory. */
	territory: v.pipe(v.string(), v.regex(/^\d{9}$/)),
	title: line,
	created: instant,
	updated: instant,
	/** Counts the saves: tells when another tab saved meanwhile. */
	revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Vintage of the data that it was last edited with. */
	vintage: v.pipe(v.string(), v.maxLength(40)),
	edits: list(FindingEdit),
	own: list(OwnFinding),
	answers: list(Answer),
	stakes: list(Stake),
	ballots: list(Ballot),
	ambitions: list(Ambition),
	priorities: list(Priority),
	actions: list(Action)
});
export type Dossier = v.InferOutput<typeof Dossier>;

/** The lists of a dossier, whose things have an id. */
export const collections = [
	'edits',
	'own',
	'answers',
	'stakes',
	'ballots',
	'ambitions',
	'priorities',
	'actions'
] as const satisfies readonly (keyof Dossier)[];
export type Collection = (typeof collections)[number];

/** An id that nothing else has. */
export const newId = (): string => crypto.randomUUID();

/** An empty dossier of a territory; the stakes are the four axes until someone changes them. */
export function newDossier(
	territory: string,
	title: string,
	vintage: string,
	stakes: readonly Stake[]
): Dossier {
	const now = new Date().toISOString();
	return {
		format: FORMAT,
		version: VERSION,
		id: newId(),
		territory,
		title,
		created: now,
		updated: now,
		revision: 0,
		vintage,
		edits: [],
		own: [],
		answers: [],
		stakes: [...stakes],
		ballots: [],
		ambitions: [],
		priorities: [],
		actions: []
	};
}
