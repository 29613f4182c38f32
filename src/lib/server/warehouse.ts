import { type Language, language } from '$lib/i18n/language';
import { openNodeWarehouse } from '$lib/warehouse/node';
import { dataFile } from './data-files';
import type { ColumnKinds, Columns, ColumnsQuestion, Question, Warehouse } from '$lib/warehouse/contract';

let opened: Promise<Warehouse> | undefined;

/** Asks the warehouse while pages are prerendered; it is opened once for all of them. */
export async function askOnServer<Row>(question: Question<Row>): Promise<Row[]> {
	opened ??= openNodeWarehouse(dataFile('warehouse.duckdb'));
	return (await opened).ask(question);
}

/** The same for an answer in columns. */
export async function askColumnsOnServer<Kinds extends ColumnKinds>(
	question: ColumnsQuestion<Kinds>
): Promise<Columns<Kinds>> {
	opened ??= openNodeWarehouse(dataFile('warehouse.duckdb'));
	return (await opened).askColumns(question);
}

/** Remembers an answer for the rest of the build, one for each language: it may hold words. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
	const made = new Map<Language, Promise<T>>();
	return () => {
		const known = made.get(language()) ?? make();
		made.set(language(), known);
		return known;
	};
}
