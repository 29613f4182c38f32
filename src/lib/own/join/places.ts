import type { Level } from '$lib/catalogue';

/** Levels that a table's rows may stand at. */
export type JoinLevel = Exclude<Level, 'france'>;

/** An area of today that is named to the reader: what a row may be, or became. */
export interface Candidate {
	readonly code: string;
	readonly name: string;
	/** Code of the département of a commune; empty for others. */
	readonly departement: string;
}

/** How a key led to an area of today. */
export type How =
	/** Its code, as it stands. */
	| 'same'
	/** Its code, which a spreadsheet had shortened, or that is written another way. */
	| 'repaired'
	/** Code or name of a commune that this one took in. */
	| 'merged'
	/** SIREN of an EPCI that is gone, all of whose communes are in this one. */
	| 'successor'
	| 'arrondissement'
	| 'name'
	| 'postal'
	| 'point'
	/** The reader said so. */
	| 'mended';

/** Why a key leads to no area. */
export type Refusal =
	| 'unknown'
	/** Several areas of today answer to it: `candidates`. */
	| 'ambiguous'
	/** A commune that came apart since: its figures belong to `candidates` together. */
	| 'split'
	/** It is no more; `candidates` are what it became, where a published table tells it. */
	| 'gone'
	/** An overseas collectivity, which the site does not hold. */
	| 'outside'
	/** An établissement public territorial: a part of `candidates`, not an EPCI with own taxes. */
	| 'part'
	/** The row names no place. */
	| 'empty'
	/** The reader left it out. */
	| 'dismissed';

export type Verdict =
	| {
			readonly kind: 'area';
			/** Area of today. */
			readonly code: string;
			/** Place that the table speaks of: its own code, which is another where it merged. */
			readonly source: string;
			readonly how: How;
	  }
	| { readonly kind: 'refused'; readonly why: Refusal; readonly candidates: readonly Candidate[] }
	/** A row of totals. */
	| { readonly kind: 'total' };

export const refused = (why: Refusal, candidates: readonly Candidate[] = []): Verdict => ({
	kind: 'refused',
	why,
	candidates
});

/** A key of the table, once for all the rows that hold it. */
export interface Place {
	/** As the table writes it; several cells are parted by « · ». */
	readonly raw: string;
	/** What another column calls it; empty where none does. */
	readonly said: string;
	readonly rows: number;
	/** First row that holds it. */
	readonly first: number;
	readonly verdict: Verdict;
}

/** Which columns name the territories, and how. */
export type KeyChoice =
	| { readonly by: 'code'; readonly level: JoinLevel; readonly column: string }
	| {
			readonly by: 'name';
			readonly level: JoinLevel;
			readonly column: string;
			/** Columns that tell homonyms. */
			readonly departement: string | null;
			readonly postal: string | null;
	  }
	| { readonly by: 'postal'; readonly level: 'commune'; readonly column: string }
	| {
			readonly by: 'point';
			readonly level: 'commune';
			/** The same column twice where one holds both: «47.68, -0.87». */
			readonly latitude: string;
			readonly longitude: string;
	  };

/** Says which commune holds a point, in degrees; several where an outline is shared; none off France. */
export type Locate = (latitude: number, longitude: number) => readonly string[];
