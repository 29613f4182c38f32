import type { Cell, Table } from '../exchange/table';
import { formatNumber } from '../i18n/format';
import type { AnswerColumn } from '../warehouse/answer-columns';
import type { Answer } from '../warehouse/answer';

/** What stands in a cell as it is: a figure, a text, or null. */
export function cellOf(column: AnswerColumn, row: number): Cell {
	const cell = column.cells[row] ?? null;
	return typeof cell === 'number' && Number.isNaN(cell) ? null : cell;
}

/**
 * The same as a reader is shown it; empty where it is null.
 *
 * @param decimals those of its column; null for years, which are written without a blank
 */
export function cellText(column: AnswerColumn, row: number, decimals: number | null): string {
	const cell = cellOf(column, row);
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	return decimals === null ? String(cell) : formatNumber(cell, decimals);
}

/** An answer as a file or the clipboard takes it, its rows in an order. */
export const tableOf = ({ columns }: Answer, order: ArrayLike<number>): Table => ({
	columns: columns.map(({ name }) => name),
	rows: Array.from(order, (row) => columns.map((column) => cellOf(column, row)))
});
