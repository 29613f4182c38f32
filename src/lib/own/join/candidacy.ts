import type { KeyChoice } from './places';

/** A way to read a table's territories, with how well it does. */
export interface KeyProposal {
	readonly choice: KeyChoice;
	/** Rows and distinct values whose key is a place that the site knows, of today or before. */
	readonly known: { readonly rows: number; readonly values: number };
	/** Rows that have a key, and how many keys there are. */
	readonly of: { readonly rows: number; readonly values: number };
	/** Share of the level's areas that the table has. */
	readonly covers: number;
}

export interface Candidacy extends KeyProposal {
	/** Its heading says what it is: 1; says nothing: 0; says another thing: −1. */
	readonly hint: -1 | 0 | 1;
	/** Place of the column in the table. */
	readonly at: number;
}
