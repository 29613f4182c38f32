import Papa from 'papaparse';

export type CsvCell = string | number | null;

/** International CSV (comma, decimal point, UTF-8); a missing figure is an empty cell, never 0. */
export const toCsv = (columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
	Papa.unparse(
		{ fields: [...columns], data: rows.map((row) => row.map((cell) => cell ?? '')) },
		{ newline: '\n' }
	) + '\n';
