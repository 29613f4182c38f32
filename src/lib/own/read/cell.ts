/**
 * A cell as its source holds it. A text file has words only ('' where there is nothing); a workbook also has
 * figures, and figures that its format shows as something else.
 */
export type Cell = string | number | Shown;

/** A figure of a workbook, and what one reads in its cell. */
export interface Shown {
	readonly as: 'percent' | 'euro' | 'date' | 'boolean' | 'padded';
	/** As it is read: 12.5 for 12.5 %; days since 1970-01-01, with the time of day as a fraction, for a date. */
	readonly value: number;
	readonly text: string;
}

/** What one reads in a cell; a code that a workbook holds as a figure has no `.0`. */
export const textOf = (cell: Cell): string =>
	typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : cell.text;

/** One row of a source: its cells, and the line where it stands (from 1). Returning `false`, and nothing else, stops the reading. */
export type OnRow = (cells: readonly Cell[], line: number) => unknown;

/** Rows of a table, from the first line on, which may be asked for more than once. */
export interface RowSource {
	/** @throws {ReadError} where the file cannot be read on; the signal's reason once it is aborted */
	each(onRow: OnRow, run: Run): Promise<void>;
}

/** How a reading is followed and stopped. */
export interface Run {
	readonly signal?: AbortSignal | undefined;
	readonly onBytes?: ((bytes: number, of: number) => void) | undefined;
}
