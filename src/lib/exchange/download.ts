import { type CsvForm, csvForms } from './csv-form';
import { fileName, type FileSubject } from './file-name';
import type { Table } from './table';

/** Hands a file to the visitor. */
export const downloadText = (name: string, text: string, type: string): void =>
	downloadBlob(name, new Blob([text], { type }));

/** The same for what is no text. */
export function downloadBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Name of a CSV file; that of the other language's form says so. */
export const csvName = (subject: FileSubject, form: CsvForm): string =>
	`${fileName(subject)}${form === csvForms()[0] ? '' : `_${form}`}.csv`;

/** Hands a table as CSV, in one of its forms. */
export async function downloadCsv(form: CsvForm, subject: FileSubject, table: Table): Promise<void> {
	const { writeCsv } = await import('./csv');
	downloadText(csvName(subject, form), writeCsv(table, form), 'text/csv;charset=utf-8');
}
