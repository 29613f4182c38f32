import type { CsvCell } from './csv';

/** A workbook of tables: figures as numbers, unknown ones as empty cells. */
export async function toXlsx(
	sheets: readonly {
		name: string;
		columns: readonly string[];
		rows: readonly (readonly CsvCell[])[];
	}[]
): Promise<Blob> {
	const { default: writeExcelFile } = await import('write-excel-file/browser');
	return writeExcelFile(
		sheets.map(({ name, columns, rows }) => ({
			sheet: name,
			data: [
				columns.map((column) => ({ value: column, fontWeight: 'bold' as const })),
				...rows.map((row) =>
					row.map((cell) =>
						cell === null
							? null
							: typeof cell === 'number'
								? { value: cell, type: Number }
								: { value: cell, type: String }
					)
				)
			],
			columns: columns.map((_, index) => ({ width: index < 3 ? 26 : 16 })),
			stickyRowsCount: 1
		}))
	).toBlob();
}
