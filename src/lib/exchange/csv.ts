import Papa from 'papaparse';

export type CsvCell = string | number | null;

/** International CSV (comma, decimal point, UTF-8); a missing figure is an empty cell, never 0. */
export const toCsv = (columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
	Papa.unparse(
		{ fields: [...columns], data: rows.map((row) => row.map((cell) => cell ?? '')) },
		{ newline: '\n' }
	) + '\n';

/** French CSV, as Excel opens it here: semicolons, decimal commas. */
export const toFrenchCsv = (columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
	Papa.unparse(
		{
			fields: [...columns],
			data: rows.map((row) =>
				row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '')))
			)
		},
		{ newline: '\r\n', delimiter: ';' }
	) + '\r\n';

const FIGURE = /^-?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;

/**
 * Reads a CSV that this site wrote, French or international: figures as numbers, empty cells as null.
 * Columns of codes stay words, whatever they look like.
 * @throws where the text has no heading
 */
export function readCsv(text: string, words: ReadonlySet<string>): { columns: string[]; rows: CsvCell[][] } {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
	const [columns, ...rows] = parsed.data;
	if (!columns) throw new Error('The file is empty: a line of headings was expected');
	return {
		columns,
		rows: rows.map((row) =>
			row.map((cell, at) => {
				if (cell === '') return null;
				return !words.has(columns[at] ?? '') && FIGURE.test(cell) ? Number(cell.replace(',', '.')) : cell;
			})
		)
	};
}
