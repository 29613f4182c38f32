import type * as duckdb from '@duckdb/duckdb-wasm';
import { type AnswerColumn, AnswerColumns, type Batch } from './answer-columns';

/** What a statement gave. */
export interface Answer {
	readonly sql: string;
	readonly columns: readonly AnswerColumn[];
	readonly rows: number;
	/** There are more rows than were fetched. */
	readonly cut: boolean;
	readonly milliseconds: number;
	/** Bytes that came over the network meanwhile; null where the engine holds the whole file. */
	readonly bytes: number | null;
}

/**
 * Runs a statement and fetches its rows, as they come, until there are enough.
 *
 * @param most rows that are fetched
 * @param stopped asked between parts: whether nobody waits any more
 */
export async function fetchAnswer(
	connection: duckdb.AsyncDuckDBConnection,
	sql: string,
	most: number,
	stopped: () => boolean
): Promise<Pick<Answer, 'columns' | 'rows' | 'cut'>> {
	const reader = await connection.send(sql, true);
	await reader.open();
	const { fields } = reader.schema;
	// Rows that come in parts come without the words of an enumeration: those are fetched at once.
	const parts: AsyncIterable<Batch> | Iterable<Batch> = fields.some(({ type }) =>
		String(type).startsWith('Dictionary')
	)
		? (await connection.query(sql)).batches
		: reader;
	const columns = new AnswerColumns(fields);
	let cut = false;
	for await (const part of parts) {
		const room = most - columns.rows;
		columns.add(part, room);
		cut = part.numRows > room;
		if (cut || stopped()) break;
	}
	if (cut) await connection.cancelSent();
	return { columns: columns.read(), rows: columns.rows, cut };
}
