/** What keeps a table from being read. Each has its sentence in `refusal-words.ts`. */
export const refusals = [
	'empty',
	'too_big',
	'unreadable',
	'changed',
	'image',
	'pdf',
	'page',
	'archive',
	'document',
	'binary',
	'password',
	'old_workbook',
	'binary_workbook',
	'zip_bomb',
	'broken_workbook',
	'no_sheet',
	'empty_sheet',
	'no_rows',
	'json',
	'no_points',
	'open_quote',
	'long_line',
	'too_many_cells',
	/** The list of territories did not come. */
	'places',
	'crashed'
] as const;
export type Refusal = (typeof refusals)[number];

export interface RefusalPlace {
	/** Name of the file. */
	readonly file: string;
	readonly line?: number;
	readonly column?: string;
	/** What was found there. */
	readonly value?: string;
	/** What was expected: a bound, a kind of file. */
	readonly expected?: string;
}

/** A file that cannot be read as a table: why, and where. Nothing of it was kept. */
export class ReadError extends Error {
	override readonly name = 'ReadError';
	constructor(
		readonly why: Refusal,
		readonly place: RefusalPlace,
		options?: ErrorOptions
	) {
		super(
			`${place.file}${place.line ? `, line ${place.line}` : ''}: ${why}${place.value ? ` (${place.value})` : ''}`,
			options
		);
	}
}

/** A failure of the file itself, not of what it holds. Anything else is given back as it is. */
export function failureOfFile(cause: unknown, file: string, begun: boolean): unknown {
	if (!(cause instanceof DOMException)) return cause;
	if (!['NotReadableError', 'NotFoundError', 'SecurityError'].includes(cause.name)) return cause;
	// A browser that has read a part of the file and then may not go on says that it is no longer the same.
	return new ReadError(begun ? 'changed' : 'unreadable', { file }, { cause });
}
