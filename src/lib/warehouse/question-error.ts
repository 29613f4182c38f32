/** Why a question that someone wrote was not answered. */
export type QuestionProblem =
	/** Nothing is written. */
	| 'empty'
	/** More statements than are run at once. */
	| 'many'
	/** A statement that does more than read. */
	| 'forbidden'
	/** It wants a file, an address or a setting: the engine is locked. */
	| 'outside'
	| 'syntax'
	/** A PIVOT that does not list its values: it would need a table of its own to find them. */
	| 'pivot'
	| 'table'
	| 'column'
	| 'function'
	/** A column of that name stands in several tables. */
	| 'ambiguous'
	/** A column is neither grouped nor summed. */
	| 'group'
	/** A value that is not of the type that is asked for. */
	| 'value'
	| 'memory'
	| 'timeout'
	| 'cancelled'
	/** The engine itself fell: it was started anew. */
	| 'crashed'
	| 'other';

/** Part of a text: from a character to another, that one not included. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

/** A question that was not answered: why, where it is wrong, and what the engine says of it. */
export class QuestionError extends Error {
	constructor(
		readonly problem: QuestionProblem,
		/** The engine's own words; empty where it was not asked. */
		readonly said: string,
		/** Where the text is wrong; null where no place is. */
		readonly place: Place | null = null,
		/** What is wrong, as it is written: a name, a word. */
		readonly word = '',
		/** Names that the engine takes to be meant. */
		readonly candidates: readonly string[] = [],
		options?: ErrorOptions
	) {
		super(said || problem, options);
		this.name = 'QuestionError';
	}
}
