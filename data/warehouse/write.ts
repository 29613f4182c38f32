import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';

import { type ColumnType, encoder } from './storage';

export interface TableColumn {
	name: string;
	type: ColumnType;
	values: readonly DuckDBValue[];
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Creates a table and appends its columns, a chunk of rows at a time. */
export async function writeTable(
	connection: DuckDBConnection,
	name: string,
	columns: readonly TableColumn[]
): Promise<void> {
	await connection.run(
		`CREATE TABLE ${quote(name)} (${columns.map((column) => `${quote(column.name)} ${column.type}`).join(', ')})`
	);
	const rows = columns[0]?.values.length ?? 0;
	if (columns.some((column) => column.values.length !== rows)) {
		throw new Error(`Table «${name}»: its columns do not have the same number of rows`);
	}
	const { DuckDBDataChunk } = await import('@duckdb/node-api');
	const appender = await connection.createAppender(name);
	const types = Array.from({ length: appender.columnCount }, (_, index) => appender.columnType(index));
	const encoders = columns.map(({ type }) => encoder(type));
	const CHUNK = 2048;
	for (let start = 0; start < rows; start += CHUNK) {
		const end = Math.min(start + CHUNK, rows);
		const chunk = DuckDBDataChunk.create(types, end - start);
		chunk.setColumns(
			columns.map(({ values }, column) => {
				const part = values.slice(start, end);
				const encode = encoders[column];
				return encode ? part.map(encode) : part;
			})
		);
		appender.appendDataChunk(chunk);
	}
	appender.flushSync();
	appender.closeSync();
}

/** Small blocks let a browser fetch one column without its neighbours. */
export const BLOCK_SIZE = 65536;

/** Runs `fill` on a new database file, then compacts it by copying table after table. */
export async function createDatabase(
	path: string,
	fill: (connection: DuckDBConnection) => Promise<void>
): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		await connection.run(
			`ATTACH '${path}' AS warehouse (BLOCK_SIZE ${BLOCK_SIZE}, STORAGE_VERSION 'v1.2.0')`
		);
		await connection.run('USE warehouse');
		await fill(connection);
		await connection.run('CHECKPOINT warehouse');
		await connection.run('USE memory');
		await connection.run('DETACH warehouse');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** Rows of objects as columns of a table. */
export function toColumns<Row>(
	rows: readonly Row[],
	columns: readonly [name: string, type: TableColumn['type'], value: (row: Row) => DuckDBValue][]
): TableColumn[] {
	return columns.map(([name, type, value]) => ({ name, type, values: rows.map(value) }));
}
