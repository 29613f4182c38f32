import type { JoinChoices } from '../join/join-choices';
import type { Carried, TableMeta } from '../join/own-table';
import type { Roles } from '../join/roles';
import type { Source } from '../read/open-source';
import type { Refusal, RefusalPlace } from '../read/read-error';
import type { ReadProgress } from '../read/read-table';
import type { Choices, Reading } from '../read/reading';
import type { ReadWords } from '../read/words';
import type { JoinSummary } from './summary';

/** Choices that travel to the worker: a function cannot. */
export type SentJoinChoices = Omit<JoinChoices, 'locate'>;

/** What the page asks of the worker that holds the table. */
export interface Asked {
	read: { question: { source: Source; choices: Choices; words: ReadWords }; answer: Reading };
	/** Cells of some rows as words, to be looked at. */
	rows: { question: { from: number; count: number }; answer: readonly (readonly string[])[] };
	join: { question: { choices: SentJoinChoices }; answer: { summary: JoinSummary; roles: Roles } };
	own: { question: { roles: Roles; meta: TableMeta }; answer: Carried | null };
	/** Rows that no territory was found for, with the reason, as a table to take away. */
	unrecognised: { question: null; answer: readonly UnrecognisedRow[] };
	/** The whole table, as Arrow IPC streams of so many rows. */
	arrow: { question: { rows: number }; answer: readonly Uint8Array[] };
}
export type Name = keyof Asked;

export interface UnrecognisedRow {
	readonly raw: string;
	readonly said: string;
	readonly rows: number;
	readonly line: number;
	readonly why: string;
	readonly candidates: string;
}

export type Question = { [N in Name]: { id: number; name: N; question: Asked[N]['question'] } }[Name];

/** Stops what the worker is doing for a question. */
export interface Stop {
	id: number;
	name: 'stop';
}

export type Failure =
	| { readonly kind: 'read'; readonly why: Refusal; readonly place: RefusalPlace }
	| { readonly kind: 'cancelled' }
	/** The reference of places did not come. */
	| { readonly kind: 'places' }
	| { readonly kind: 'other'; readonly message: string };

export type Told =
	| { readonly id: number; readonly progress: ReadProgress }
	| { readonly id: number; readonly answer: unknown }
	| { readonly id: number; readonly failure: Failure };
