import { type Absence, absenceOf, type Column, type ColumnTable } from '../../table';
import type { Answer } from './answer';

/** What a cell holds: a word, a figure, days since 1970-01-01, or the reason why there is nothing. */
export type PageCell = string | number | { readonly absent: Absence };
export interface Page {
	/** Lines of the file. */
	readonly lines: readonly number[];
	/** By row, in the order of the table's columns. */
	readonly rows: readonly (readonly PageCell[])[];
}

/** Some rows of the table, for a preview: `count` from row `from` (0 is the first), or those named. */
export function page(
	table: ColumnTable,
	wanted: { from: number; count: number } | readonly number[]
): Answer<Page> {
	const rows =
		'from' in wanted ? Array.from({ length: wanted.count }, (_, at) => wanted.from + at) : [...wanted];
	const there = rows.filter((row) => row >= 0 && row < table.rows);
	return {
		value: {
			lines: there.map((row) => table.lines[row] ?? 0),
			rows: there.map((row) => table.columns.map((column) => cellAt(column, row)))
		}
	};
}

export function cellAt(column: Column, row: number): PageCell {
	const absent = absenceOf(column.absent[row] ?? 0);
	if (absent) return { absent };
	if (column.kind !== 'text') return column.values[row] ?? NaN;
	return column.words[column.ids[row] ?? -1] ?? '';
}
