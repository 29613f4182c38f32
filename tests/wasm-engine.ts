import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { LIMITS } from '../src/lib/warehouse/query-engine';
import type { StatementReader } from '../src/lib/warehouse/read-only';
import { attaching, locking, OPENED } from '../src/lib/warehouse/settings';

const FOLDER = join(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/blocking'), '..');
const FILE = 'warehouse.duckdb';

/** The engine of browsers, in Node: the same WebAssembly, the warehouse attached, locked as the page locks it. */
export async function openLockedEngine() {
	const at = (name: string) => ({ mainModule: join(FOLDER, `duckdb-${name}.wasm`), mainWorker: '' });
	const database = await createDuckDB({ mvp: at('mvp'), eh: at('eh') }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate(() => undefined);
	database.open(OPENED);
	database.registerFileBuffer(FILE, new Uint8Array(readFileSync(`static/data/${FILE}`)));
	const connection = database.connect();
	for (const sql of [...attaching(FILE), ...locking(LIMITS.memory)]) connection.query(sql);
	const reader: StatementReader = {
		tokenize: async (text) => database.tokenize(text).offsets,
		prepare: async (sql) => connection.prepare(sql).close()
	};
	return { database, connection, reader };
}
