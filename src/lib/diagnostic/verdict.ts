import type { Witness } from './grade';

/**
 * What the evidence says of a statement: of a claim, whether the figures confirm it; of a cause, only whether they are
 * `compatible` with it, `alike` where it weighs as in most territories, `less` where it weighs less: a correlation
 * proves none.
 */
export const verdicts = [
	'confirmed',
	'compatible',
	'nuanced',
	'alike',
	'less',
	'contradicted',
	'undetermined'
] as const;
export type Verdict = (typeof verdicts)[number];

/** `measured` by a direct and recent figure, `partly` by a partial or an old one; what only goes with it measures nothing. */
export type Measured = 'measured' | 'partly' | 'not';
export type FacetSide = 'for' | 'against' | 'neither' | 'unknown';

/** One side of a statement, as it stands here. */
export interface FacetWeighed {
	id: string;
	label: string;
	measured: Measured;
	side: FacetSide;
	/** What witnesses for it and is known here. */
	witnesses: Witness[];
}

/** A statement weighed: what speaks for it, what against, by which criterion, what is still unknown. */
export interface Weighed {
	id: string;
	/** The statement, in words. */
	statement: string;
	verdict: Verdict;
	/** Why: the criterion that was met. */
	because: string;
	/** Which of its facets speak for it, which against, which are not measured, in words. */
	sides: string;
	/** What it is made of; each is measured, partly or not at all. */
	facets: FacetWeighed[];
	/** What one would need to know. */
	unknown: string;
}
