import type * as duckdb from '@duckdb/duckdb-wasm';
import { type AnswerColumn, AnswerColumns } from './answer-columns';
import { BrowserWarehouse } from './browser';
import { bounded, type Warehouse, WarehouseError } from './contract';
import { isFatal, isUnread } from './engine-words';
import { answerFailure, launchEngine, type Launched, type LaunchOptions } from './launch';
import { OWN_CATALOGUE, type OwnSource, quoted } from './own-tables';
import { QuestionError } from './question-error';
import { mistake, readOnlyStatements, type Statement } from './read-only';
import { locking } from './settings';
import { Waiting } from './waiting';

/** What a statement gave. */
export interface Answer {
	readonly sql: string;
	readonly columns: readonly AnswerColumn[];
	readonly rows: number;
	/** There are more rows than were fetched. */
	readonly cut: boolean;
	readonly milliseconds: number;
	/** Bytes that came over the network meanwhile; null where the engine holds the whole file. */
	readonly bytes: number | null;
}

export interface QuestionLimits {
	/** Rows that are fetched of an answer. */
	readonly rows: number;
	/** Milliseconds that all statements may take together. */
	readonly time: number;
	/** As the engine takes it: `1GB`. */
	readonly memory: string;
}
export const LIMITS: QuestionLimits = { rows: 100_000, time: 60_000, memory: '1GB' };

/** Milliseconds that the engine has to stop a statement; after them it is ended. */
const STOP_GRACE = 4000;

/** An engine of its own for questions that people write: it reads, and nothing else. */
export class QueryEngine {
	/** For questions of the page itself, beside those of people. */
	readonly warehouse: Warehouse;
	readonly #waiting = new Waiting();
	#tables: readonly OwnSource[] = [];

	private constructor(
		private readonly launched: Launched,
		/** Where own tables are written. */
		private readonly own: duckdb.AsyncDuckDBConnection,
		private readonly limits: QuestionLimits,
		private readonly ondeath: () => void
	) {
		this.warehouse = new BrowserWarehouse(launched);
		launched.worker.addEventListener('error', () => this.#die());
	}

	/** @param ondeath told once, when the engine falls by itself */
	static async open(options: LaunchOptions, ondeath: () => void, limits = LIMITS): Promise<QueryEngine> {
		return QueryEngine.lock(await launchEngine(options), ondeath, limits);
	}

	/** Shuts an engine on itself, so that it may be asked anything. */
	static async lock(launched: Launched, ondeath: () => void, limits = LIMITS): Promise<QueryEngine> {
		try {
			for (const sql of locking(limits.memory)) await launched.connection.query(sql);
			const own = await launched.database.connect();
			await own.query(`USE ${OWN_CATALOGUE}`);
			return new QueryEngine(launched, own, limits, ondeath);
		} catch (cause) {
			await launched.end();
			throw new WarehouseError('unreachable', 'The engine could not be locked', { cause });
		}
	}

	/**
	 * Runs what someone wrote, one statement after the other.
	 *
	 * @throws {QuestionError} why it was not answered, and where it is wrong
	 */
	async ask(text: string, { signal, onstatement }: AskingOptions = {}): Promise<Answer[]> {
		let over = false;
		const asking = this.#answerAll(text, () => over, onstatement);
		const settled = asking.then(
			() => true,
			() => true
		);
		const stop = () => {
			over = true;
			void this.launched.connection.cancelSent().catch(() => undefined);
			const grace = setTimeout(() => this.#die(), STOP_GRACE);
			void settled.then(() => clearTimeout(grace));
		};
		try {
			return await bounded(this.#waiting.unlessEnded(asking), { signal, timeout: this.limits.time }, stop);
		} catch (cause) {
			throw this.#failure(cause);
		}
	}

	/**
	 * Puts these tables in the place of those before; one that is the same stays.
	 *
	 * @returns those that could not be taken in
	 */
	async setTables(wanted: readonly OwnSource[]): Promise<OwnSource[]> {
		const kept = this.#tables.filter((table) => wanted.includes(table));
		for (const { name } of this.#tables.filter((table) => !wanted.includes(table))) await this.#drop(name);
		this.#tables = kept;
		const refused: OwnSource[] = [];
		for (const table of wanted.filter((each) => !kept.includes(each))) {
			try {
				await this.#take(table);
				this.#tables = [...this.#tables, table];
			} catch (cause) {
				if (this.ended) throw cause;
				await this.#drop(table.name);
				refused.push(table);
			}
		}
		return refused;
	}

	async #take({ name, batches }: OwnSource): Promise<void> {
		let create = true;
		for await (const piece of batches()) {
			await this.#waiting.unlessEnded(this.own.insertArrowFromIPCStream(piece, { name, create }));
			create = false;
		}
	}

	readonly #drop = (name: string) =>
		this.#waiting.unlessEnded(this.own.query(`DROP TABLE IF EXISTS ${quoted(name)}`));

	async close(): Promise<void> {
		this.#waiting.end(new WarehouseError('unreachable', 'The engine was closed'));
		await this.warehouse.close();
	}

	/** Whether it fell, or was closed. */
	get ended(): boolean {
		return this.#waiting.ended !== null;
	}

	readonly #tokenize = async (text: string): Promise<readonly number[]> =>
		(await this.launched.database.tokenize(text)).offsets;

	readonly #prepare = async (sql: string): Promise<void> => {
		const statement = await this.launched.connection.prepare(sql);
		await statement.close();
	};

	async #answerAll(
		text: string,
		stopped: () => boolean,
		onstatement: AskingOptions['onstatement']
	): Promise<Answer[]> {
		const answers: Answer[] = [];
		const reader = { tokenize: this.#tokenize, prepare: this.#prepare };
		for (const statement of await readOnlyStatements(text, reader)) {
			if (stopped()) break;
			onstatement?.(statement);
			answers.push(await this.#answer(statement, stopped));
		}
		return answers;
	}

	async #answer(statement: Statement, stopped: () => boolean): Promise<Answer> {
		const started = performance.now();
		const before = this.launched.bytesRead();
		try {
			const reader = await this.launched.connection.send(statement.sql, true);
			await reader.open();
			const columns = new AnswerColumns(reader.schema.fields);
			let cut = false;
			for await (const batch of reader) {
				const room = this.limits.rows - columns.rows;
				columns.add(batch, room);
				cut = batch.numRows > room;
				if (cut || stopped()) break;
			}
			if (cut) await this.launched.connection.cancelSent();
			const read = this.launched.bytesRead();
			return {
				sql: statement.sql,
				columns: columns.read(),
				rows: columns.rows,
				cut,
				milliseconds: performance.now() - started,
				bytes: read === null || before === null ? null : read - before
			};
		} catch (cause) {
			throw isFatal(cause) || isUnread(cause) ? cause : mistake(cause, statement, 0);
		}
	}

	/** What a page says of a failure; an engine that fell is done with. */
	#failure(cause: unknown): QuestionError | WarehouseError {
		if (cause instanceof QuestionError) return cause;
		const said = cause instanceof Error ? cause.message : String(cause);
		if (cause instanceof WarehouseError) {
			const { failure } = cause;
			if (failure === 'timeout' || failure === 'cancelled')
				return new QuestionError(failure, '', null, '', [], { cause });
			return this.ended ? new QuestionError('crashed', said, null, '', [], { cause }) : cause;
		}
		if (isUnread(cause)) return answerFailure(cause);
		this.#die();
		return new QuestionError('crashed', said, null, '', [], { cause });
	}

	#die(): void {
		if (this.ended) return;
		this.#waiting.end(new WarehouseError('unreachable', 'The engine fell'));
		void this.warehouse.close().catch(() => undefined);
		this.ondeath();
	}
}

export interface AskingOptions {
	signal?: AbortSignal;
	/** Told before each statement. */
	onstatement?: (statement: Statement) => void;
}
