import type { Table } from './table';
import { type WorkbookCell, writeWorkbook } from './workbook';

/** The first columns hold names. */
const NAMES = 3;

/** A workbook of tables: figures as numbers, unknown ones as empty cells. */
export const toXlsx = (sheets: readonly (Table & { name: string })[]): Promise<Blob> =>
	writeWorkbook(
		sheets.map(({ name, columns, rows }) => ({
			sheet: name,
			data: [
				columns.map((column): WorkbookCell => ({ value: column, fontWeight: 'bold' })),
				...rows.map((row) => row.map((cell): WorkbookCell => (cell === null ? null : { value: cell })))
			],
			widths: columns.map((_, index) => (index < NAMES ? 26 : 16)),
			sticky: 1
		}))
	);
