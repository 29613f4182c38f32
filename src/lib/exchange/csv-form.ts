import { language } from '../i18n/language';

/** `french`: semicolons and decimal commas, as Excel opens it in France; `international`: commas and decimal points. */
export type CsvForm = 'french' | 'international';

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

/** The forms offered on a page, that of its language first. */
export const csvForms = (): readonly [CsvForm, CsvForm] =>
	language() === 'fr' ? ['french', 'international'] : ['international', 'french'];
