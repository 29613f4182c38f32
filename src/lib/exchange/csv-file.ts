/* Fetched when someone asks for a file. */
import { m } from '../paraglide/messages';
import { writeCsv } from './csv';
import { type CsvForm, csvForms } from './csv-form';
import { downloadText } from './download';
import { fileName, type FileSubject } from './file-name';
import { type Table, withColumns } from './table';

/** Name of a CSV file; that of the other language's form says so. */
export const csvName = (subject: FileSubject, form: CsvForm): string =>
	`${fileName(subject)}${form === csvForms()[0] ? '' : `_${form}`}.csv`;

/** Hands a table as CSV, in one of its forms. */
export const downloadCsv = (form: CsvForm, subject: FileSubject, table: Table): void =>
	downloadText(csvName(subject, form), writeCsv(table, form), 'text/csv;charset=utf-8');

/** The same for the figures of a chart: each row says what it is of, of when and from whom. */
export const downloadChartCsv = (
	form: CsvForm,
	subject: Required<FileSubject>,
	source: string,
	table: Table
): void =>
	downloadCsv(
		form,
		subject,
		withColumns(table, {
			[m.column_territory()]: subject.place,
			[m.column_indicator()]: subject.what,
			[m.column_period()]: subject.period,
			[m.column_source()]: source
		})
	);
