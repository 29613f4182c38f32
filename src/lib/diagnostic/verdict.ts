/**
 * What the evidence says of a statement. Of a cause, figures can only be `compatible`: a correlation proves none.
 */
export const verdicts = ['confirmed', 'compatible', 'nuanced', 'contradicted', 'undetermined'] as const;
export type Verdict = (typeof verdicts)[number];

/** A statement weighed: what speaks for it, what against, by which criterion, what is still unknown. */
export interface Weighed {
	id: string;
	/** The statement, in words. */
	statement: string;
	verdict: Verdict;
	/** Why: the criterion and the figure that it met. */
	because: string;
	/** Facts on each side, as they stand here. */
	supporting: string[];
	opposing: string[];
	/** Those that were judged against all territories (or départements), not against comparable ones. */
	national: string[];
	/** What one would need to know. */
	unknown: string;
}
