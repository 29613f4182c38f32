import type * as duckdb from '@duckdb/duckdb-wasm';
import type { Launched } from './launch';
import { OWN_CATALOGUE, quoted } from './own-names';
import type { Waiting } from './waiting';

/** A table of one's own, as the engine takes it in. */
export interface OwnSource {
	/** Name that questions ask it by, after `mes_donnees.`: any text. */
	readonly name: string;
	/** As people know it. */
	readonly label: string;
	readonly columns: readonly { readonly name: string; readonly kind: 'number' | 'text' | 'date' }[];
	/**
	 * Its rows, in pieces: each a whole Arrow IPC stream (schema, record batches, end), all of one schema. Their memory is
	 * handed over, and they are read again whenever the engine starts anew.
	 */
	readonly batches: () => AsyncIterable<Uint8Array>;
}

/** The tables of one's own that an engine holds. */
export class OwnTables {
	#held: readonly OwnSource[] = [];
	#connection: Promise<duckdb.AsyncDuckDBConnection>;

	constructor(
		private readonly database: Launched['database'],
		private readonly waiting: Waiting
	) {
		this.#connection = connect(database);
		this.#connection.catch(() => undefined);
	}

	/**
	 * Puts these tables in the place of those before; one that is the same stays.
	 *
	 * @returns those that could not be taken in
	 */
	async set(wanted: readonly OwnSource[]): Promise<OwnSource[]> {
		const kept = this.#held.filter((table) => wanted.includes(table));
		for (const { name } of this.#held.filter((table) => !wanted.includes(table))) await this.#drop(name);
		this.#held = kept;
		const refused: OwnSource[] = [];
		for (const table of wanted.filter((each) => !kept.includes(each))) {
			try {
				await this.#take(table);
				this.#held = [...this.#held, table];
			} catch (cause) {
				if (this.waiting.ended) throw cause;
				// A stream that was cut waits for its end on its connection: the next table would be taken for it.
				this.#connection = connect(this.database);
				await this.#drop(table.name);
				refused.push(table);
			}
		}
		return refused;
	}

	async #take({ name, batches }: OwnSource): Promise<void> {
		const connection = await this.#connection;
		let create = true;
		for await (const piece of batches()) {
			await this.waiting.unlessEnded(connection.insertArrowFromIPCStream(piece, { name, create }));
			create = false;
		}
		// A stream without its end makes no table, and no error.
		await this.waiting.unlessEnded(connection.query(`FROM ${quoted(name)} LIMIT 0`));
	}

	async #drop(name: string): Promise<void> {
		const connection = await this.#connection;
		await this.waiting.unlessEnded(connection.query(`DROP TABLE IF EXISTS ${quoted(name)}`));
	}
}

/** A connection that writes to own tables. */
async function connect(database: Launched['database']): Promise<duckdb.AsyncDuckDBConnection> {
	const connection = await database.connect();
	await connection.query(`USE ${OWN_CATALOGUE}`);
	return connection;
}
