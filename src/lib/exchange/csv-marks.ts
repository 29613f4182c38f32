import type { CsvForm } from './csv-form';

/** What parts cells, lines, and the digits of a figure. */
interface CsvMarks {
	delimiter: ';' | ',';
	newline: '\r\n' | '\n';
	decimal: ',' | '.';
}
export const csvMarks: Readonly<Record<CsvForm, CsvMarks>> = {
	french: { delimiter: ';', newline: '\r\n', decimal: ',' },
	international: { delimiter: ',', newline: '\n', decimal: '.' }
};
