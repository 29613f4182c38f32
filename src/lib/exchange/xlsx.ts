import type { Cell, Table } from './table';
import { type WorkbookCell, writeWorkbook } from './workbook';

/** Widths of columns, in letters. */
const [NARROW, WIDE] = [12, 44];

/** Wide enough for the head and the texts of a column; figures take less. */
const widthOf = (head: string, cells: readonly Cell[]): number => {
	const longest = cells.reduce<number>(
		(most, cell) => (typeof cell === 'string' ? Math.max(most, cell.length) : most),
		head.length
	);
	return Math.min(WIDE, Math.max(NARROW, longest + 2));
};

/** A workbook of tables: figures as numbers, unknown ones as empty cells. */
export const toXlsx = (sheets: readonly (Table & { name: string })[]): Promise<Blob> =>
	writeWorkbook(
		sheets.map(({ name, columns, rows }) => ({
			sheet: name,
			data: [
				columns.map((column): WorkbookCell => ({ value: column, fontWeight: 'bold' })),
				...rows.map((row) => row.map((cell): WorkbookCell => (cell === null ? null : { value: cell })))
			],
			widths: columns.map((column, at) =>
				widthOf(
					column,
					rows.map((row) => row[at] ?? null)
				)
			),
			sticky: 1
		}))
	);
