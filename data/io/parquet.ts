import { DuckDBInstance } from '@duckdb/node-api';
import * as v from 'valibot';
import { SourceError } from './errors';
import type { RawDirectory } from './raw';

/** Extensions are built in; none is fetched. */
const CLOSED = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Reads columns of a Parquet file as rows, each checked against a schema. Counts come as numbers; NaN and null as null.
 * @throws SourceError naming file, row, column and value.
 */
export async function readParquet<Schema extends v.ObjectSchema<v.ObjectEntries, undefined>>(
	raw: RawDirectory,
	file: string,
	schema: Schema
): Promise<v.InferOutput<Schema>[]> {
	if (!raw.has(file)) throw new SourceError({ file, expected: 'this file in the raw folder' });
	const columns = Object.keys(schema.entries);
	const instance = await DuckDBInstance.create(':memory:', CLOSED);
	const connection = await instance.connect();
	try {
		const reader = await connection.runAndReadAll(
			`SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM read_parquet(${quoted(raw.path(file))})`
		);
		return reader.getRows().map((cells, row) => {
			const record = Object.fromEntries(columns.map((column, at) => [column, plain(cells[at])]));
			const parsed = v.safeParse(schema, record, { abortEarly: true });
			if (parsed.success) return parsed.output;
			const issue = parsed.issues[0];
			throw new SourceError({
				file,
				line: row + 1,
				column: v.getDotPath(issue) ?? undefined,
				value: issue.received,
				expected: issue.expected ?? issue.message
			});
		});
	} catch (cause) {
		if (cause instanceof SourceError) throw cause;
		throw new SourceError({ file, expected: `a Parquet file with ${columns.join(', ')}` }, { cause });
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

const plain = (cell: unknown): unknown => {
	if (typeof cell === 'bigint') return Number(cell);
	return typeof cell === 'number' && Number.isNaN(cell) ? null : (cell ?? null);
};
