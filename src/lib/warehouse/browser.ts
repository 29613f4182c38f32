import type * as duckdb from '@duckdb/duckdb-wasm';
import {
	type AskOptions,
	bounded,
	type ColumnKinds,
	type Columns,
	type ColumnsQuestion,
	parseRows,
	type Question,
	readColumns,
	type SqlParameter,
	type Warehouse,
	WarehouseError
} from './contract';
import type { LoadProgress } from './counted';
import { fetchEngine, load } from './engine-file';
import type { WarehouseMark } from './mark';
import { probe } from './probe';

export interface BrowserWarehouseOptions {
	/** Address of the warehouse file, on the site's own origin. */
	url: string;
	/** The file that is expected there; without it, any. */
	mark?: WarehouseMark;
	/** The file itself, where it was fetched whole: nothing is read from its address. */
	whole?: Blob;
	onProgress?: (progress: LoadProgress) => void;
	signal?: AbortSignal;
}

/** Time after which opening counts as failed, so that a page never waits for ever. */
const OPEN_TIMEOUT = 60_000;
/** Name that the engine knows a file by that it was given. */
const WHOLE_NAME = 'warehouse.duckdb';

/**
 * Starts DuckDB in a worker and attaches the warehouse by ranged reads: only the columns that a
 * question names are fetched. Extensions are off, since they would come from a third party.
 *
 * @throws {WarehouseError} `packed`, `whole` or `replaced` where it cannot be read so.
 */
export async function openBrowserWarehouse(options: BrowserWarehouseOptions): Promise<Warehouse> {
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
	const opened = (async () => {
		await database.instantiate(wasm);
		await database.open({
			filesystem: { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false },
			query: { castBigIntToDouble: true, castDecimalToDouble: true }
		});
		const address = await addressOf(database, options);
		const connection = await database.connect();
		for (const sql of [
			'SET autoinstall_known_extensions = false',
			'SET autoload_known_extensions = false',
			`ATTACH '${address}' AS warehouse (READ_ONLY)`,
			'USE warehouse'
		]) {
			await connection.query(sql);
		}
		return connection;
	})();
	try {
		const connection = await bounded(
			opened,
			{ signal: options.signal, timeout: OPEN_TIMEOUT },
			() => undefined
		);
		return new BrowserWarehouse(database, connection, () => URL.revokeObjectURL(wasm));
	} catch (cause) {
		await database.terminate();
		URL.revokeObjectURL(wasm);
		throw failureOf(cause);
	}
}

/** Finds out, while the engine comes, whether the file can be read in parts. */
function probeOf({ url, mark, whole, signal }: BrowserWarehouseOptions): Promise<void> {
	const probing = mark && !whole ? load(() => probe(url, mark, signal)) : Promise.resolve();
	probing.catch(() => undefined);
	return probing;
}

/** What the engine reads: an address, or a file that it is given. */
async function addressOf(
	database: duckdb.AsyncDuckDB,
	{ url, whole }: BrowserWarehouseOptions
): Promise<string> {
	if (!whole) return new URL(url, location.href).href;
	await database.registerFileBuffer(WHOLE_NAME, new Uint8Array(await whole.arrayBuffer()));
	return WHOLE_NAME;
}

/** Why the engine failed, from its own words. */
function failureOf(cause: unknown): WarehouseError {
	if (cause instanceof WarehouseError) return cause;
	const message = cause instanceof Error ? cause.message : String(cause);
	// Blocks of two files do not fit together: it was replaced while it was read.
	if (/corrupt|checksum/i.test(message)) return new WarehouseError('replaced', message, { cause });
	return new WarehouseError('unreachable', message, { cause });
}

type Asked = { sql: string; parameters?: readonly SqlParameter[] };
type Answer = Awaited<ReturnType<duckdb.AsyncPreparedStatement['query']>>;
type Vector = NonNullable<ReturnType<Answer['getChild']>>;

/** A column of doubles, NaN where it is null; undefined where it holds anything else. */
function doubles(vector: Vector): Float64Array | undefined {
	const column = new Float64Array(vector.length);
	let at = 0;
	for (const part of vector.data) {
		if (!(part.values instanceof Float64Array)) return undefined;
		column.set(part.values.subarray(0, part.length), at);
		if (part.nullCount > 0) {
			for (let i = 0; i < part.length; i++) if (!part.getValid(i)) column[at + i] = NaN;
		}
		at += part.length;
	}
	return column;
}

function texts(vector: Vector): (string | null)[] | undefined {
	const column: (string | null)[] = [];
	for (const cell of vector) {
		if (cell !== null && typeof cell !== 'string') return undefined;
		column.push(cell);
	}
	return column;
}

class BrowserWarehouse implements Warehouse {
	/** The engine answers one question at a time on its connection; they wait for each other here. */
	private queue: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly database: duckdb.AsyncDuckDB,
		private readonly connection: duckdb.AsyncDuckDBConnection,
		private readonly release: () => void
	) {}
	/** Why the engine was closed; null while it answers. */
	private ended: WarehouseError | null = null;
	/** How to refuse those who wait. A promise that all of them raced with would hold every answer for ever. */
	private readonly waiting = new Set<(cause: WarehouseError) => void>();

	async ask<Row>(question: Question<Row>, options: AskOptions = {}): Promise<Row[]> {
		const table = await this.turn(question, options);
		return parseRows(
			question,
			table.toArray().map((row: { toJSON(): unknown }) => row.toJSON())
		);
	}

	async askColumns<Kinds extends ColumnKinds>(
		question: ColumnsQuestion<Kinds>,
		options: AskOptions = {}
	): Promise<Columns<Kinds>> {
		const table = await this.turn(question, options);
		return readColumns(question, (name, kind) => {
			const vector = table.getChild(name);
			if (!vector) return undefined;
			return kind === 'number' ? doubles(vector) : texts(vector);
		});
	}

	/** Waits for the questions before, then asks. */
	private turn(question: Asked, options: AskOptions): Promise<Answer> {
		const turn = this.queue.then(() => {
			if (options.signal?.aborted) throw new WarehouseError('cancelled', 'The question was cancelled');
			return this.run(question);
		});
		this.queue = turn.catch(() => undefined);
		return bounded(this.unlessClosed(turn), options, () => void this.connection.cancelSent());
	}

	/** The answer, or the refusal of an engine that closes meanwhile: a worker that is gone answers nobody. */
	private unlessClosed(turn: Promise<Answer>): Promise<Answer> {
		const { ended } = this;
		if (ended) return Promise.reject(ended);
		return new Promise((resolve, reject) => {
			this.waiting.add(reject);
			void turn.then(resolve, reject).finally(() => this.waiting.delete(reject));
		});
	}

	private async run({ sql, parameters = [] }: Asked): Promise<Answer> {
		try {
			const statement = await this.connection.prepare(sql);
			try {
				return await statement.query(...parameters);
			} finally {
				await statement.close();
			}
		} catch (cause) {
			const failure = failureOf(cause);
			const unread =
				failure.failure === 'replaced' || /network|fetch|HTTP|IO Error|XMLHttpRequest/i.test(failure.message);
			throw unread ? failure : new WarehouseError('query', failure.message, { cause });
		}
	}

	async close(): Promise<void> {
		const cause = new WarehouseError('unreachable', 'The engine was closed');
		this.ended = cause;
		for (const refuse of this.waiting) refuse(cause);
		this.waiting.clear();
		await this.database.terminate();
		this.release();
	}
}
