import {
	type DuckDBConnection,
	type DuckDBDataChunk,
	DuckDBInstance,
	type DuckDBResult
} from '@duckdb/node-api';
import {
	bounded,
	parseRows,
	readColumns,
	type SqlParameter,
	type Warehouse,
	WarehouseError
} from './contract';

/** Opens the warehouse file in Node, for pages and for tests. */
export async function openNodeWarehouse(path = 'static/data/warehouse.duckdb'): Promise<Warehouse> {
	let instance: DuckDBInstance;
	try {
		instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	} catch (cause) {
		throw new WarehouseError('unreachable', `The warehouse ${path} cannot be opened`, { cause });
	}
	const run = async <Answer>(
		connection: DuckDBConnection,
		{ sql, parameters = [] }: { sql: string; parameters?: readonly SqlParameter[] },
		read: (result: DuckDBResult) => Promise<Answer>
	): Promise<Answer> => {
		try {
			return await read(await connection.run(sql, [...parameters]));
		} catch (cause) {
			throw new WarehouseError('query', `The engine refused: ${sql}`, { cause });
		} finally {
			connection.closeSync();
		}
	};
	return {
		async ask(question, options = {}) {
			const connection = await instance.connect();
			const answer = run(connection, question, (result) => result.getRowObjectsJS());
			const rows = await bounded(answer, options, () => connection.interrupt());
			return parseRows(question, rows.map(plainRow));
		},
		async askColumns(question, options = {}) {
			const connection = await instance.connect();
			const answer = run(connection, question, async (result) => ({
				names: result.columnNames(),
				chunks: await result.fetchAllChunks()
			}));
			const { names, chunks } = await bounded(answer, options, () => connection.interrupt());
			return readColumns(question, (name, kind) => {
				const column = names.indexOf(name);
				if (column < 0) return undefined;
				return kind === 'number' ? numbers(chunks, column) : texts(chunks, column);
			});
		},
		close: async () => instance.closeSync()
	};
}

/** Each cell of a column, without a list of them in between: answers are long. */
function eachCell(
	chunks: readonly DuckDBDataChunk[],
	column: number,
	take: (cell: unknown, row: number) => boolean
) {
	let row = 0;
	for (const chunk of chunks) {
		const vector = chunk.getColumnVector(column);
		for (let at = 0; at < vector.itemCount; at++, row++) if (!take(vector.getItem(at), row)) return false;
	}
	return true;
}

function numbers(chunks: readonly DuckDBDataChunk[], column: number): Float64Array | undefined {
	const cells = new Float64Array(chunks.reduce((rows, chunk) => rows + chunk.rowCount, 0));
	const known = eachCell(chunks, column, (cell, row) => {
		cells[row] = typeof cell === 'number' ? cell : NaN;
		return cell === null || typeof cell === 'number';
	});
	return known ? cells : undefined;
}

function texts(chunks: readonly DuckDBDataChunk[], column: number): (string | null)[] | undefined {
	const cells: (string | null)[] = [];
	const known = eachCell(chunks, column, (cell) => {
		cells.push(typeof cell === 'string' ? cell : null);
		return cell === null || typeof cell === 'string';
	});
	return known ? cells : undefined;
}

/** 64-bit integers come as bigint: figures are numbers everywhere else. */
const plainRow = (row: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])
	);
