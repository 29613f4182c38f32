import type * as duckdb from '@duckdb/duckdb-wasm';

type Reader = Awaited<ReturnType<duckdb.AsyncDuckDBConnection['send']>>;
export type Batch = NonNullable<Awaited<ReturnType<Reader['next']>>['value']>;
type Vector = NonNullable<ReturnType<Batch['getChildAt']>>;

/** A column of an answer: figures as doubles (NaN where null), all else as words (null where null). */
export type AnswerColumn =
	| { readonly name: string; readonly kind: 'number'; readonly cells: Float64Array }
	| { readonly name: string; readonly kind: 'text'; readonly cells: readonly (string | null)[] };

const FIGURES = /^(?:U?[Ii]nt\d|Float)/;

interface Building {
	readonly name: string;
	/** Type in the words of Arrow: `Float64`, `Utf8`, `Date32<DAY>`… */
	readonly type: string;
	readonly figures: number[] | null;
	readonly words: (string | null)[];
}

/** Gathers the columns of an answer whose rows come in parts. */
export class AnswerColumns {
	readonly #columns: readonly Building[];
	rows = 0;

	constructor(fields: readonly { readonly name: string; readonly type: unknown }[]) {
		this.#columns = fields.map(({ name, type }) => {
			const written = String(type);
			return { name, type: written, figures: FIGURES.test(written) ? [] : null, words: [] };
		});
	}

	/** Adds the rows of a part, but no more than so many. */
	add(batch: Batch, most: number): void {
		const count = Math.min(batch.numRows, most);
		this.#columns.forEach(({ figures, words, type }, at) => {
			const vector = batch.getChildAt(at);
			if (!vector) return;
			if (figures) addFigures(figures, vector, count);
			else addWords(words, vector, count, type);
		});
		this.rows += count;
	}

	read(): AnswerColumn[] {
		return this.#columns.map(({ name, figures, words }) =>
			figures
				? { name, kind: 'number', cells: Float64Array.from(figures) }
				: { name, kind: 'text', cells: words }
		);
	}
}

function addFigures(cells: number[], vector: Vector, count: number): void {
	for (let row = 0; row < count; row++) {
		const cell: unknown = vector.get(row);
		cells.push(cell === null || cell === undefined ? NaN : Number(cell));
	}
}

function addWords(cells: (string | null)[], vector: Vector, count: number, type: string): void {
	for (let row = 0; row < count; row++) {
		const cell: unknown = vector.get(row);
		cells.push(cell === null || cell === undefined ? null : wordsOf(cell, type));
	}
}

/** A cell that is no figure, in words: a day as `2026-11-27`, a list or a structure as JSON, bytes in hexadecimal. */
function wordsOf(cell: unknown, type: string): string {
	if (typeof cell === 'string') return cell;
	// What reads Arrow gives spans of time wrong: better none than another.
	if (type.startsWith('Interval')) return 'INTERVAL';
	if (type.startsWith('Time64')) return clockOf(Number(cell) / 1000);
	if (typeof cell === 'number' && /^(?:Date|Timestamp)/.test(type))
		return momentOf(cell, type.startsWith('Date'));
	if (cell instanceof Uint8Array)
		return Array.from(cell, (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (typeof cell === 'boolean' || typeof cell === 'number' || typeof cell === 'bigint') return String(cell);
	return JSON.stringify(cell, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A moment, in milliseconds since 1970 in UTC: `2026-11-27 20:44:42`, or its day. */
function momentOf(milliseconds: number, dayOnly: boolean): string {
	const moment = new Date(milliseconds);
	// Beyond what a script's dates hold.
	if (Number.isNaN(moment.getTime())) return String(milliseconds);
	const text = moment.toISOString();
	return dayOnly
		? text.slice(0, DAY_LENGTH)
		: text.replace('T', ' ').replace(/(?:\.000|(?<=\.\d+)0+)?Z$/, '');
}

/** A time of the day, in milliseconds: `01:02:03`. */
const clockOf = (milliseconds: number): string => momentOf(milliseconds, false).slice(DAY_LENGTH + 1);
