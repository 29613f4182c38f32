import Papa from 'papaparse';
import type { CsvForm } from './csv-form';
import { csvMarks } from './csv-marks';
import { FIGURE, harmlessCell, originalCell } from './harmless';
import type { Cell, Table } from './table';

/** By it Excel knows that accents are written in UTF-8. */
const MARK = '\uFEFF';

/** A cell as text: a figure in full, nothing where it is missing, never 0; a text as it is. */
export function cellText(cell: Cell, decimal: string): string {
	if (typeof cell !== 'number') return cell ?? '';
	return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
}

/**
 * A table as CSV. Texts that a spreadsheet would run are made harmless; `readCsv` gives them back.
 *
 * @param mark whether it starts with the mark that tells a spreadsheet its encoding; programs take it for a letter.
 */
export function writeCsv({ columns, rows }: Table, form: CsvForm, { mark = true } = {}): string {
	const { delimiter, newline, decimal } = csvMarks[form];
	const written = [columns, ...rows].map((row) =>
		row.map((cell) => (typeof cell === 'string' ? harmlessCell(cell) : cellText(cell, decimal)))
	);
	return (mark ? MARK : '') + Papa.unparse(written, { newline, delimiter }) + newline;
}

/**
 * Reads a CSV that this site wrote, in either form: figures as numbers, empty cells as null.
 * Columns of codes stay words, whatever they look like.
 * @throws where the text has no heading
 */
export function readCsv(text: string, words: ReadonlySet<string>): { columns: string[]; rows: Cell[][] } {
	const content = text.replace(MARK, '');
	// Each form ends its lines in its own way, the last one too.
	const { delimiter, newline } = csvMarks[content.endsWith('\r\n') ? 'french' : 'international'];
	const parsed = Papa.parse<string[]>(content, { delimiter, newline, skipEmptyLines: true });
	const [head, ...rows] = parsed.data;
	if (!head) throw new Error('The file is empty: a line of headings was expected');
	const columns = head.map(originalCell);
	return {
		columns,
		rows: rows.map((row) =>
			row.map((cell, at) => {
				if (cell === '') return null;
				return !words.has(columns[at] ?? '') && FIGURE.test(cell)
					? Number(cell.replace(',', '.'))
					: originalCell(cell);
			})
		)
	};
}
