import type { Absence } from '../../table';
import type { Cell } from '../cell';
import type { ColumnChoice } from '../reading';
import { readDate } from './dates';
import { markerOf } from './markers';
import { decimalsOf, NumberText } from './number-text';

const number = new NumberText();
/** Different words kept of those that are no figure: a few may be markers that nobody knows. */
const FEW_WORDS = 4;
/** A word of digits and letters: a code of which some are figures. */
const codeLike = /^(?=.*\d)(?=.*[A-Za-z])[0-9A-Za-z]{2,20}$/;

export interface MarkerCount {
	readonly absence: Absence;
	/** Too much like a word to be a marker, but among figures. */
	readonly amongFigures: boolean;
	count: number;
}

/** What all cells of a column look like: filled cell by cell, judged when the last was seen. */
export class ColumnSurvey {
	empty = 0;
	readonly markers = new Map<string, MarkerCount>();
	/** Texts that are figures with one sign or the other; figures of a workbook. */
	numbers = 0;
	typed = 0;
	onlyComma = 0;
	onlyPoint = 0;
	/** Figures with either: `1,234`, `1.234`. */
	eitherComma = 0;
	eitherPoint = 0;
	/** Whole figures of four digits and more without a sign between thousands; smaller ones. */
	plainLarge = 0;
	plainSmall = 0;
	/** Figures with a blank or an apostrophe between digits; with commas; with points. */
	groups = 0;
	withCommas = 0;
	withPoints = 0;
	leadingZeros = 0;
	/** Digits of the shortest and longest whole figure. */
	fewestDigits = Infinity;
	mostDigits = 0;
	decimalsComma = 0;
	decimalsPoint = 0;
	decimalsTyped = 0;
	percents = 0;
	euros = 0;
	padded = 0;
	/** Texts that are dates: with the year first; that only one order of day and month explains; either. */
	yearFirst = 0;
	dayFirst = 0;
	monthFirst = 0;
	eitherOrder = 0;
	typedDates = 0;
	booleans = 0;
	readonly booleanLines: number[] = [];
	/** Neither figure, date nor marker. */
	words = 0;
	codeWords = 0;
	readonly fewWords = new Set<string>();

	/** @param choice what someone says of the column's markers */
	constructor(private readonly choice: ColumnChoice | undefined) {}

	get cells(): number {
		let marked = 0;
		for (const { count } of this.markers.values()) marked += count;
		return this.numbers + this.typed + this.dates + this.words + this.booleans + marked;
	}
	get dates(): number {
		return this.yearFirst + this.dayFirst + this.monthFirst + this.eitherOrder + this.typedDates;
	}

	add(cell: Cell, line: number): void {
		if (typeof cell !== 'string') this.addTyped(cell, line);
		else if (cell === '') this.empty++;
		else if (number.read(cell) && !this.choice?.markers) this.addNumber(1);
		else this.addText(cell.trim());
	}

	/** Cells in which a workbook holds nothing. */
	addEmpty(count: number): void {
		this.empty += count;
	}

	private addTyped(cell: Exclude<Cell, string>, line: number): void {
		const value = typeof cell === 'number' ? cell : cell.value;
		const as = typeof cell === 'number' ? null : cell.as;
		if (as === 'boolean') {
			this.booleans++;
			if (this.booleanLines.length < 50) this.booleanLines.push(line);
			return;
		}
		if (as === 'date') {
			this.typedDates++;
			return;
		}
		this.typed++;
		if (as === 'percent') this.percents++;
		if (as === 'euro') this.euros++;
		if (as === 'padded') this.padded++;
		const decimals = decimalsOf(value);
		if (decimals > this.decimalsTyped) this.decimalsTyped = decimals;
		if (decimals === 0) this.addDigits(String(Math.abs(value)).length);
	}

	private addDigits(digits: number): void {
		if (digits < this.fewestDigits) this.fewestDigits = digits;
		if (digits > this.mostDigits) this.mostDigits = digits;
	}

	/** Counts the text that `number` read last. */
	private addNumber(times: number): void {
		this.numbers += times;
		if (number.sign === '%') this.percents++;
		else if (number.sign) this.euros++;
		if (number.groups > 0) this.groups++;
		if (number.commas > 0) this.withCommas++;
		if (number.points > 0) this.withPoints++;
		if (number.commas + number.points > 0) {
			if (!number.point) this.onlyComma++;
			else if (!number.comma) this.onlyPoint++;
			else if (number.commas > 0) this.eitherComma++;
			else this.eitherPoint++;
			if (number.comma) this.decimalsComma = Math.max(this.decimalsComma, number.decimals(','));
			if (number.point) this.decimalsPoint = Math.max(this.decimalsPoint, number.decimals('.'));
			return;
		}
		if (number.leadingZero) this.leadingZeros++;
		this.addDigits(number.digits);
		if (number.groups > 0) return;
		if (number.digits > 3) this.plainLarge++;
		else this.plainSmall++;
	}

	private addText(text: string): void {
		if (text === '') {
			this.empty++;
			return;
		}
		const chosen = this.choice?.markers?.find(({ marker }) => marker === text);
		const marker = chosen
			? chosen.absence && { absence: chosen.absence, amongFigures: false }
			: markerOf(text);
		if (marker) {
			const known = this.markers.get(text);
			if (known) known.count++;
			else this.markers.set(text, { ...marker, count: 1 });
			return;
		}
		if (number.read(text)) {
			this.addNumber(1);
			return;
		}
		const date = readDate(text);
		if (date) {
			if (date.yearFirst) this.yearFirst++;
			else if (date.first > 12) this.dayFirst++;
			else if (date.second > 12) this.monthFirst++;
			else this.eitherOrder++;
			return;
		}
		this.words++;
		if (text.length <= 20 && !text.includes(' ') && codeLike.test(text)) this.codeWords++;
		if (this.fewWords.size < FEW_WORDS) this.fewWords.add(text);
	}
}
