import { type Answer, fetchAnswer } from './answer';
import { BrowserWarehouse } from './browser';
import { bounded, type Warehouse, WarehouseError } from './contract';
import { isFatal, isUnread } from './engine-words';
import { answerFailure, launchEngine, type Launched, type LaunchOptions } from './launch';
import { type OwnSource, OwnTables } from './own-tables';
import { QuestionError } from './question-error';
import { mistake, readOnlyStatements, type Statement } from './read-only';
import { locking, READING } from './settings';
import { Waiting } from './waiting';

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
	readonly #own: OwnTables;
	/** The last question, until it is answered or has stopped. */
	#last: Promise<unknown> = Promise.resolve();

	private constructor(
		private readonly launched: Launched,
		/** Another connection, for a question that comes while one of people is answered. */
		beside: Launched['connection'],
		private readonly limits: QuestionLimits,
		private readonly ondeath: () => void
	) {
		this.warehouse = new BrowserWarehouse({ connection: beside, end: launched.end });
		this.#own = new OwnTables(launched.database, this.#waiting);
		launched.worker.addEventListener('error', () => this.#die());
	}

	/** @param ondeath told once, when the engine falls by itself */
	static async open(options: LaunchOptions, ondeath: () => void, limits = LIMITS): Promise<QueryEngine> {
		return QueryEngine.lock(await launchEngine({ ...options, counted: true }), ondeath, limits);
	}

	/** Shuts an engine on itself, so that it may be asked anything. */
	static async lock(launched: Launched, ondeath: () => void, limits = LIMITS): Promise<QueryEngine> {
		try {
			for (const sql of locking(limits.memory)) await launched.connection.query(sql);
			const beside = await launched.database.connect();
			await beside.query(READING);
			return new QueryEngine(launched, beside, limits, ondeath);
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
		const settled = (this.#last = asking.catch(() => undefined));
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

	/** Puts these tables of one's own in the place of those before; gives those that could not be taken in. */
	setTables(wanted: readonly OwnSource[]): Promise<OwnSource[]> {
		return this.#own.set(wanted);
	}

	async close(): Promise<void> {
		this.#waiting.end(new WarehouseError('unreachable', 'The engine was closed'));
		await this.warehouse.close();
	}

	/** Waits until the last question is answered, or has stopped, or the engine fell. */
	async free(): Promise<void> {
		await this.#waiting.unlessEnded(this.#last).catch(() => undefined);
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
		let before = await this.launched.bytesRead();
		const reader = { tokenize: this.#tokenize, prepare: this.#prepare };
		for (const statement of await readOnlyStatements(text, reader)) {
			if (stopped()) break;
			onstatement?.(statement);
			const answer = await this.#answer(statement, stopped);
			const read = await this.launched.bytesRead();
			answers.push({ ...answer, bytes: read === null || before === null ? null : read - before });
			before = read;
		}
		return answers;
	}

	async #answer(statement: Statement, stopped: () => boolean): Promise<Omit<Answer, 'bytes'>> {
		const started = performance.now();
		try {
			const fetched = await fetchAnswer(this.launched.connection, statement.sql, this.limits.rows, stopped);
			return { sql: statement.sql, ...fetched, milliseconds: performance.now() - started };
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
		// Who waits finds another engine in its place.
		this.ondeath();
		this.#waiting.end(new WarehouseError('unreachable', 'The engine fell'));
		void this.warehouse.close().catch(() => undefined);
	}
}

export interface AskingOptions {
	signal?: AbortSignal;
	/** Told before each statement. */
	onstatement?: (statement: Statement) => void;
}
