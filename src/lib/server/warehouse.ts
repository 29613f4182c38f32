import { openNodeWarehouse } from '$lib/warehouse/node';
import type { Question, Warehouse } from '$lib/warehouse/contract';

let opened: Promise<Warehouse> | undefined;

/** Asks the warehouse while pages are prerendered; it is opened once for all of them. */
export async function askOnServer<Row>(question: Question<Row>): Promise<Row[]> {
	opened ??= openNodeWarehouse();
	return (await opened).ask(question);
}

/** Remembers an answer for the rest of the build. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => (made ??= make());
}
