import type { DuckDBConnection } from '@duckdb/node-api';
import * as v from 'valibot';

export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Rows that a query gives, checked. */
export async function rows<Row>(
	connection: DuckDBConnection,
	row: v.GenericSchema<unknown, Row>,
	sql: string
): Promise<Row[]> {
	const reader = await connection.runAndReadAll(sql);
	return v.parse(v.array(row), reader.getRowObjectsJS());
}
