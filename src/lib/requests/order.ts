import { ascendingRows, descendingRows } from '../analysis/sorted';
import { plain } from '../search/plain';
import type { AnswerColumn } from '../warehouse/answer-columns';

/** What rows are sorted by: a column, and the way. */
export interface Sorting {
	readonly column: number;
	readonly descending: boolean;
}

/** Rows as they came. */
export const asAnswered = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, row) => row);

/** Rows in the order of a column; equals as they came, rows without anything there last. */
export function sortedRows(column: AnswerColumn, descending: boolean): Int32Array {
	if (column.kind === 'number') {
		const ascending = ascendingRows(column.cells);
		return descending ? descendingRows(ascending, column.cells) : ascending;
	}
	// Words that repeat are compared once: their places among all words are figures.
	const words = [...new Set(column.cells)].filter((word) => word !== null);
	const keys = new Map(words.map((word) => [word, plain(word)]));
	const key = (word: string) => keys.get(word) ?? '';
	words.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a < b ? -1 : 1));
	const places = new Map(words.map((word, place) => [word, place]));
	const figures = Float64Array.from(column.cells, (word) =>
		word === null ? NaN : (places.get(word) ?? NaN)
	);
	const ascending = ascendingRows(figures);
	return descending ? descendingRows(ascending, figures) : ascending;
}
