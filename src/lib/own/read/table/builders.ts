import { absenceCode, type Column } from '../../table';
import { type Cell, textOf } from '../cell';
import { compactDay, type DateOrder, daysFrom, daysOf, daysOfSerial, readDate } from '../columns/dates';
import type { Judgement } from '../columns/judge';
import { type Decimal, NumberText } from '../columns/number-text';
import { MAX_LISTED, MAX_TEXT } from '../limits';
import type { Loss, LossKind } from '../reading';

const number = new NumberText();
const ERROR = absenceCode('error');

/** What conversions dropped, and where. */
export class Losses {
	count = 0;
	readonly list: Loss[] = [];
	add(kind: LossKind, line: number, value: string): void {
		this.count++;
		if (this.list.length < MAX_LISTED) this.list.push({ kind, line, value: value.slice(0, 120) });
	}
}

/** Fills a column row by row. What stands for an absence never reaches it. */
export interface ColumnBuilder {
	readonly losses: Losses;
	/** @returns the code of an absence where the cell cannot be read, else 0 */
	set(row: number, cell: Cell, line: number): number;
	/** Marks a row as absent. */
	miss(row: number): void;
	build(name: string, absent: Uint8Array, rows: number): Column;
}

/** A text kept for long must not keep the piece of the file alive that it was cut from. */
const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

export class TextBuilder implements ColumnBuilder {
	readonly losses = new Losses();
	private readonly ids: Int32Array;
	private readonly places = new Map<string, number>();
	private readonly words: string[] = [];
	private last = -1;
	constructor(rows: number) {
		this.ids = new Int32Array(rows);
	}
	set(row: number, cell: Cell, line: number): number {
		let text = typeof cell === 'string' ? cell.trim() : textOf(cell);
		if (text.length > MAX_TEXT) {
			this.losses.add('long', line, text);
			text = text.slice(0, MAX_TEXT);
		}
		// Rows in the order of an area or a year repeat it.
		if (this.words[this.last] !== text) this.last = this.placeOf(text);
		this.ids[row] = this.last;
		return 0;
	}
	private placeOf(text: string): number {
		const known = this.places.get(text);
		if (known !== undefined) return known;
		const kept = own(text);
		this.places.set(kept, this.words.length);
		return this.words.push(kept) - 1;
	}
	miss(row: number): void {
		this.ids[row] = -1;
	}
	build(name: string, absent: Uint8Array, rows: number): Column {
		return { kind: 'text', name, absent, ids: this.ids.subarray(0, rows), words: this.words };
	}
}

export class NumberBuilder implements ColumnBuilder {
	readonly losses = new Losses();
	private readonly values: Float64Array;
	private readonly decimal: Decimal;
	constructor(
		rows: number,
		private readonly judgement: Judgement,
		private readonly decimals: number
	) {
		this.values = new Float64Array(rows);
		this.decimal = judgement.decimal;
	}
	set(row: number, cell: Cell, line: number): number {
		let value = NaN;
		if (typeof cell === 'number') value = cell;
		else if (typeof cell !== 'string') {
			if (cell.as !== 'boolean' && cell.as !== 'date') value = cell.value;
		} else if (number.read(cell)) {
			value = number.value(this.decimal);
			if (number.losesDigits(this.decimal)) this.losses.add('digits', line, cell);
		}
		// An exponent may reach past what a double holds.
		const read = Number.isFinite(value);
		this.values[row] = read ? value : NaN;
		if (read) return 0;
		this.losses.add('unread', line, textOf(cell));
		return ERROR;
	}
	miss(row: number): void {
		this.values[row] = NaN;
	}
	build(name: string, absent: Uint8Array, rows: number): Column {
		const { sign } = this.judgement;
		return {
			kind: 'number',
			name,
			absent,
			values: this.values.subarray(0, rows),
			sign,
			decimals: this.decimals
		};
	}
}

export class DateBuilder implements ColumnBuilder {
	readonly losses = new Losses();
	private readonly values: Float64Array;
	constructor(
		rows: number,
		private readonly order: DateOrder
	) {
		this.values = new Float64Array(rows);
	}
	set(row: number, cell: Cell, line: number): number {
		const days = this.days(cell, line);
		this.values[row] = days;
		if (!Number.isNaN(days)) return 0;
		this.losses.add('unread', line, textOf(cell));
		return ERROR;
	}
	private days(cell: Cell, line: number): number {
		if (typeof cell === 'string') {
			const date = readDate(cell.trim());
			if (date?.time) this.losses.add('time', line, cell);
			if (date) return daysOf(date, this.order);
			// Someone said that these figures are dates: 20200301, or days as a spreadsheet counts them.
			const [, year, month, day] = compactDay.exec(cell.trim()) ?? [];
			if (year) return daysFrom(Number(year), Number(month), Number(day));
			return number.read(cell) && number.digits > 3 && number.digits < 6
				? daysOfSerial(number.value('.'))
				: NaN;
		}
		if (typeof cell === 'number') return Math.floor(daysOfSerial(cell));
		if (cell.as !== 'date') return NaN;
		if (!Number.isInteger(cell.value)) this.losses.add('time', line, cell.text);
		return Math.floor(cell.value);
	}
	miss(row: number): void {
		this.values[row] = NaN;
	}
	build(name: string, absent: Uint8Array, rows: number): Column {
		return { kind: 'date', name, absent, values: this.values.subarray(0, rows) };
	}
}
