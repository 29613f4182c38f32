import * as v from 'valibot';

/** Why the warehouse cannot be read in parts; fetched whole, it may be. */
export type ReadingFailure =
	/** Something on the way packs it. */
	| 'packed'
	/** Something on the way sends the whole of it for each part. */
	| 'whole'
	/** What comes is another file than the one that the page was made with. */
	| 'replaced';

/** Why the warehouse did not answer; the page turns it into words and offers what helps. */
export type WarehouseFailure =
	| ReadingFailure
	/** This browser cannot run the engine (no WebAssembly, no worker). */
	| 'unsupported'
	/** The engine or the file could not be fetched. */
	| 'unreachable'
	| 'timeout'
	| 'cancelled'
	/** The engine refused the question, or the answer does not have the expected shape. */
	| 'query';

const readingFailures: readonly WarehouseFailure[] = [
	'packed',
	'whole',
	'replaced'
] satisfies ReadingFailure[];
export const isReadingFailure = (failure: WarehouseFailure): failure is ReadingFailure =>
	readingFailures.includes(failure);

export class WarehouseError extends Error {
	constructor(
		readonly failure: WarehouseFailure,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
		this.name = 'WarehouseError';
	}
}

export type SqlParameter = string | number | boolean | null;

/** A question to the warehouse. `?` stands for a parameter. */
export interface Question<Row> {
	readonly sql: string;
	readonly parameters?: readonly SqlParameter[];
	/** Shape that each row of the answer must have. */
	readonly row: v.GenericSchema<unknown, Row>;
}

export interface AskOptions {
	/** Stops waiting, and the engine's work where it can be stopped. */
	signal?: AbortSignal;
	/** Milliseconds after which the question fails with `timeout`. */
	timeout?: number;
}

export type ColumnKind = 'number' | 'text';
export type ColumnKinds = Readonly<Record<string, ColumnKind>>;

/** Columns of an answer: figures as doubles (NaN where unknown), words as they are (null where none). */
export type Columns<Kinds extends ColumnKinds> = {
	readonly [Name in keyof Kinds]: Kinds[Name] extends 'number' ? Float64Array : readonly (string | null)[];
};

/** A question whose answer is wanted as columns: tens of thousands of areas, without a row object each. */
export interface ColumnsQuestion<Kinds extends ColumnKinds> {
	readonly sql: string;
	readonly parameters?: readonly SqlParameter[];
	readonly columns: Kinds;
}

/** The one door to DuckDB, the same in the browser and in Node. */
export interface Warehouse {
	ask<Row>(question: Question<Row>, options?: AskOptions): Promise<Row[]>;
	askColumns<Kinds extends ColumnKinds>(
		question: ColumnsQuestion<Kinds>,
		options?: AskOptions
	): Promise<Columns<Kinds>>;
	close(): Promise<void>;
}

export const question = <Row>(
	row: v.GenericSchema<unknown, Row>,
	sql: string,
	parameters: readonly SqlParameter[] = []
): Question<Row> => ({ row, sql, parameters });

/** Puts a column into the shape that a question declares, or says which one does not have it. */
export function readColumns<Kinds extends ColumnKinds>(
	{ columns, sql }: ColumnsQuestion<Kinds>,
	read: (name: string, kind: ColumnKind) => Float64Array | (string | null)[] | undefined
): Columns<Kinds> {
	const entries = Object.entries(columns).map(([name, kind]) => {
		const column = read(name, kind);
		if (!column) throw new WarehouseError('query', `Column ${name} is not a ${kind}. Question: ${sql}`);
		return [name, column];
	});
	return Object.fromEntries(entries) as Columns<Kinds>;
}

/** Checks an answer's rows against the shape that the question declares. */
export function parseRows<Row>(question: Question<Row>, rows: readonly unknown[]): Row[] {
	const parsed = v.safeParse(v.array(question.row), rows);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new WarehouseError(
		'query',
		`Unexpected answer at ${v.getDotPath(issue) ?? 'a row'}: ${issue.message}. Question: ${question.sql}`
	);
}

/** Races an answer against its signal and its time limit; `stop` is called once when either wins. */
export async function bounded<Answer>(
	answer: Promise<Answer>,
	{ signal, timeout }: AskOptions,
	stop: () => void
): Promise<Answer> {
	if (signal?.aborted)
		throw new WarehouseError('cancelled', 'The question was cancelled before it was asked');
	if (!signal && timeout === undefined) return answer;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let onAbort: (() => void) | undefined;
	const limit = new Promise<never>((_, reject) => {
		const fail = (failure: 'cancelled' | 'timeout', message: string) => {
			stop();
			reject(new WarehouseError(failure, message));
		};
		if (timeout !== undefined)
			timer = setTimeout(() => fail('timeout', `No answer after ${timeout} ms`), timeout);
		onAbort = () => fail('cancelled', 'The question was cancelled');
		signal?.addEventListener('abort', onAbort, { once: true });
	});
	try {
		return await Promise.race([answer, limit]);
	} finally {
		clearTimeout(timer);
		if (onAbort) signal?.removeEventListener('abort', onAbort);
		answer.catch(() => undefined);
	}
}
