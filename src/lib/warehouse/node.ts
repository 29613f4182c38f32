import { type DuckDBConnection, DuckDBInstance, type JS } from '@duckdb/node-api';
import {
	bounded,
	parseRows,
	readColumns,
	type SqlParameter,
	type Warehouse,
	WarehouseError
} from './contract';

/** Opens the warehouse file in Node, for prerendering and for tests. */
export async function openNodeWarehouse(path = 'static/data/warehouse.duckdb'): Promise<Warehouse> {
	let instance: DuckDBInstance;
	try {
		instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	} catch (cause) {
		throw new WarehouseError('unreachable', `The warehouse ${path} cannot be opened`, { cause });
	}
	const read = async (
		connection: DuckDBConnection,
		{ sql, parameters = [] }: { sql: string; parameters?: readonly SqlParameter[] }
	) => {
		try {
			return await connection.runAndReadAll(sql, [...parameters]);
		} catch (cause) {
			throw new WarehouseError('query', `The engine refused: ${sql}`, { cause });
		} finally {
			connection.closeSync();
		}
	};
	return {
		async ask(question, options = {}) {
			const connection = await instance.connect();
			const answer = read(connection, question).then((reader) => reader.getRowObjectsJS());
			const rows = await bounded(answer, options, () => connection.interrupt());
			return parseRows(question, rows.map(plainRow));
		},
		async askColumns(question, options = {}) {
			const connection = await instance.connect();
			const answer = read(connection, question).then((reader) => reader.getColumnsObjectJS());
			const columns = await bounded(answer, options, () => connection.interrupt());
			return readColumns(question, (name, kind) => {
				const column = columns[name];
				if (!column) return undefined;
				return kind === 'number' ? numbers(column) : texts(column);
			});
		},
		close: async () => instance.closeSync()
	};
}

function numbers(column: readonly JS[]): Float64Array | undefined {
	const known = column.every((cell) => cell === null || typeof cell === 'number');
	return known ? Float64Array.from(column, (cell) => (typeof cell === 'number' ? cell : NaN)) : undefined;
}

function texts(column: readonly JS[]): (string | null)[] | undefined {
	const known = column.every((cell) => cell === null || typeof cell === 'string');
	return known ? column.map((cell) => (typeof cell === 'string' ? cell : null)) : undefined;
}

/** 64-bit integers come as bigint: figures are numbers everywhere else. */
const plainRow = (row: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])
	);
