import { DuckDBInstance } from '@duckdb/node-api';
import { bounded, parseRows, type Warehouse, WarehouseError } from './contract';

/** Opens the warehouse file in Node, for prerendering and for tests. */
export async function openNodeWarehouse(path = 'static/data/warehouse.duckdb'): Promise<Warehouse> {
	let instance: DuckDBInstance;
	try {
		instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	} catch (cause) {
		throw new WarehouseError('unreachable', `The warehouse ${path} cannot be opened`, { cause });
	}
	return {
		async ask(question, options = {}) {
			const connection = await instance.connect();
			const answer = (async () => {
				try {
					const reader = await connection.runAndReadAll(question.sql, [...(question.parameters ?? [])]);
					return reader.getRowObjectsJS();
				} catch (cause) {
					throw new WarehouseError('query', `The engine refused: ${question.sql}`, { cause });
				} finally {
					connection.closeSync();
				}
			})();
			const rows = await bounded(answer, options, () => connection.interrupt());
			return parseRows(question, rows.map(plainRow));
		},
		close: async () => instance.closeSync()
	};
}

/** 64-bit integers come as bigint: figures are numbers everywhere else. */
const plainRow = (row: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])
	);
