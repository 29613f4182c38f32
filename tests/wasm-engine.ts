import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { LIMITS } from '../src/lib/warehouse/query-engine';
import type { Launched } from '../src/lib/warehouse/launch';
import type { StatementReader } from '../src/lib/warehouse/read-only';
import { attaching, locking, OPENED } from '../src/lib/warehouse/settings';

const FOLDER = join(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/blocking'), '..');
const FILE = 'warehouse.duckdb';

/** The engine of browsers, in Node: the same WebAssembly, the warehouse attached. */
async function openEngine() {
	const at = (name: string) => ({ mainModule: join(FOLDER, `duckdb-${name}.wasm`), mainWorker: '' });
	const database = await createDuckDB({ mvp: at('mvp'), eh: at('eh') }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate(() => undefined);
	database.open(OPENED);
	database.registerFileBuffer(FILE, new Uint8Array(readFileSync(`static/data/${FILE}`)));
	const connection = database.connect();
	for (const sql of attaching(FILE)) connection.query(sql);
	return { database, connection };
}

/** The same, locked as the page locks it. */
export async function openLockedEngine() {
	const { database, connection } = await openEngine();
	for (const sql of locking(LIMITS.memory)) connection.query(sql);
	const reader: StatementReader = {
		tokenize: async (text) => database.tokenize(text).offsets,
		prepare: async (sql) => connection.prepare(sql).close()
	};
	return { database, connection, reader };
}

/** The same behind what a page is given: everything is answered later. */
export async function launchInNode() {
	const { database, connection } = await openEngine();
	type Connection = typeof connection;
	const later = (of: Connection) => ({
		query: async (sql: string) => of.query(sql),
		prepare: async (sql: string) => {
			const statement = of.prepare(sql);
			return {
				query: async (...parameters: unknown[]) => statement.query(...parameters),
				close: async () => statement.close()
			};
		},
		send: (sql: string, stream: boolean) => of.send(sql, stream),
		cancelSent: async () => of.cancelSent(),
		insertArrowFromIPCStream: async (...given: Parameters<Connection['insertArrowFromIPCStream']>) =>
			of.insertArrowFromIPCStream(...given)
	});
	const worker = new EventTarget();
	const launched = {
		database: {
			tokenize: async (text: string) => database.tokenize(text),
			connect: async () => later(database.connect())
		},
		connection: later(connection),
		worker,
		bytesRead: async () => null,
		end: async () => undefined
	};
	return { launched: launched as unknown as Launched, worker };
}
