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
import { answerFailure, launchEngine, type Launched, type LaunchOptions } from './launch';
import { Waiting } from './waiting';

/** Starts DuckDB and asks the warehouse; fails as `launchEngine` does. */
export const openBrowserWarehouse = async (options: LaunchOptions): Promise<Warehouse> =>
	new BrowserWarehouse(await launchEngine(options));

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

/** The warehouse, asked in a browser. */
export class BrowserWarehouse implements Warehouse {
	/** The engine answers one question at a time on its connection; they wait for each other here. */
	private queue: Promise<unknown> = Promise.resolve();
	private readonly waiting = new Waiting();

	constructor(private readonly launched: Pick<Launched, 'connection' | 'end'>) {}

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
		return bounded(this.waiting.unlessEnded(turn), options, () => void this.launched.connection.cancelSent());
	}

	private async run({ sql, parameters = [] }: Asked): Promise<Answer> {
		try {
			const statement = await this.launched.connection.prepare(sql);
			try {
				return await statement.query(...parameters);
			} finally {
				await statement.close();
			}
		} catch (cause) {
			throw answerFailure(cause);
		}
	}

	async close(): Promise<void> {
		this.waiting.end(new WarehouseError('unreachable', 'The engine was closed'));
		await this.launched.end();
	}
}
