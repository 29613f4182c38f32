import type { KeyChoice, Locate } from './places';

/** What becomes of a place that stands twice. Nothing is added up unasked: it then has no figure, unless its rows agree. */
export type Duplicates = 'sum' | 'first' | 'refuse';

/** What the reader may decide; left out, the table decides. */
export interface JoinChoices {
	/** Columns that name the territories. */
	readonly key?: KeyChoice;
	/** Accepts the level in spite of a doubt. */
	readonly insist?: boolean;
	/** Code of today for a key (`Place.raw`) that was not recognised, or was wrongly; an empty one leaves its rows out. */
	readonly mended?: Readonly<Record<string, string>>;
	readonly duplicates?: Duplicates;
	/** Groups and régions that are gone count for what holds them whole. */
	readonly successors?: boolean;
	/** What becomes of a merged commune some of whose parts the table lacks: no figure, unless the reader wants what there is. */
	readonly parts?: 'sum' | 'refuse';
	/** Column of years; null where rows have none. */
	readonly periodColumn?: string | null;
	/** First of January of the year whose communes the table has. */
	readonly geography?: string;
	/** Where points are. */
	readonly locate?: Locate;
}
