import type * as duckdb from '@duckdb/duckdb-wasm';
import { bounded, WarehouseError } from './contract';
import type { LoadProgress } from './counted';
import { fetchEngine, load } from './engine-file';
import type { WarehouseMark } from './mark';
import { probe } from './probe';
import { attaching, OPENED } from './settings';

export interface LaunchOptions {
	/** Address of the warehouse file, on the site's own origin. */
	url: string;
	/** The file that is expected there; without it, any. */
	mark?: WarehouseMark;
	/** The file itself, where it was fetched whole: nothing is read from its address. */
	whole?: Blob;
	/** What is read of it is counted. */
	counted?: boolean;
	onProgress?: (progress: LoadProgress) => void;
	signal?: AbortSignal;
}

/** DuckDB in a worker of its own, the warehouse attached to it. */
export interface Launched {
	readonly database: duckdb.AsyncDuckDB;
	readonly worker: Worker;
	/** A connection that reads the warehouse. */
	readonly connection: duckdb.AsyncDuckDBConnection;
	/** Bytes of the warehouse that were fetched so far; null where nobody counts, or the engine holds the whole file. */
	bytesRead(): Promise<number | null>;
	/** Ends the worker, and gives back what it held. */
	end(): Promise<void>;
}

/** Time after which opening counts as failed, so that a page never waits for ever. */
const OPEN_TIMEOUT = 60_000;
/** Name that the engine knows a file by that it was given. */
const WHOLE_NAME = 'warehouse.duckdb';

/**
 * Starts DuckDB in a worker and attaches the warehouse by ranged reads: only the columns that a question names are fetched.
 *
 * @throws {WarehouseError} `packed`, `whole` or `replaced` where it cannot be read so; `unsupported` where there is no
 * WebAssembly; `unreachable`, `timeout` or `cancelled` where it does not start.
 */
export async function launchEngine(options: LaunchOptions): Promise<Launched> {
	if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined') {
		throw new WarehouseError('unsupported', 'This browser has no WebAssembly or no workers');
	}
	const probing = probeOf(options);
	const [library, { default: wasmUrl }, { default: workerUrl }] = await load(() =>
		Promise.all([
			import('@duckdb/duckdb-wasm'),
			import('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'),
			import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url')
		])
	);
	const wasm = await fetchEngine(wasmUrl, options, probing);
	const worker = new Worker(workerUrl);
	const database = new library.AsyncDuckDB(new library.VoidLogger(), worker);
	const end = async () => {
		await database.terminate();
		URL.revokeObjectURL(wasm);
	};
	try {
		const connection = await bounded(
			attach(database, wasm, options),
			{ signal: options.signal, timeout: OPEN_TIMEOUT },
			() => undefined
		);
		return { database, worker, connection, bytesRead: () => bytesRead(database, options), end };
	} catch (cause) {
		await end();
		throw failureOf(cause);
	}
}

async function attach(
	database: duckdb.AsyncDuckDB,
	wasm: string,
	options: LaunchOptions
): Promise<duckdb.AsyncDuckDBConnection> {
	await database.instantiate(wasm);
	await database.open(OPENED);
	const address = await addressOf(database, options);
	if (options.counted) await database.collectFileStatistics(address, true);
	const connection = await database.connect();
	for (const sql of attaching(address)) await connection.query(sql);
	return connection;
}

/** Finds out, while the engine comes, whether the file can be read in parts. */
function probeOf({ url, mark, whole, signal }: LaunchOptions): Promise<void> {
	const probing = mark && !whole ? load(() => probe(url, mark, signal)) : Promise.resolve();
	probing.catch(() => undefined);
	return probing;
}

async function bytesRead(
	database: duckdb.AsyncDuckDB,
	{ url, whole, counted }: LaunchOptions
): Promise<number | null> {
	if (whole || !counted) return null;
	// Whole parts that a question asked for, and those that were fetched ahead of it: together, what came.
	const { totalFileReadsCold, totalFileReadsAhead } = await database.exportFileStatistics(fullAddress(url));
	return totalFileReadsCold + totalFileReadsAhead;
}

const fullAddress = (url: string): string => new URL(url, location.href).href;

/** What the engine reads: an address, or a file that it is given. */
async function addressOf(database: duckdb.AsyncDuckDB, { url, whole }: LaunchOptions): Promise<string> {
	if (!whole) return fullAddress(url);
	await database.registerFileBuffer(WHOLE_NAME, new Uint8Array(await whole.arrayBuffer()));
	return WHOLE_NAME;
}

/** Why the engine failed, from its own words. */
export function failureOf(cause: unknown): WarehouseError {
	if (cause instanceof WarehouseError) return cause;
	const message = cause instanceof Error ? cause.message : String(cause);
	// Blocks of two files do not fit together: it was replaced while it was read.
	if (/corrupt|checksum/i.test(message)) return new WarehouseError('replaced', message, { cause });
	return new WarehouseError('unreachable', message, { cause });
}

/** The same for a question: what the engine refused, unless it could not read what it needed. */
export function answerFailure(cause: unknown): WarehouseError {
	const failure = failureOf(cause);
	const unread =
		failure.failure === 'replaced' || /network|fetch|HTTP|IO Error|XMLHttpRequest/i.test(failure.message);
	return unread ? failure : new WarehouseError('query', failure.message, { cause });
}
