import { language } from '../i18n/language';
import { cellText } from './csv';
import { harmless } from './harmless';
import type { Table } from './table';

/** A table as a spreadsheet takes it from the clipboard: tabs, decimals of the language that is read. */
export function clipboardText({ columns, rows }: Table): string {
	const decimal = language() === 'fr' ? ',' : '.';
	return [columns, ...rows]
		.map((row) =>
			row
				.map((cell) =>
					typeof cell === 'string' ? harmless(cell.replace(/[\t\r\n]+/g, ' ')) : cellText(cell, decimal)
				)
				.join('\t')
		)
		.join('\n');
}
