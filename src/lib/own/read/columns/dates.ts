/** Order of what a date is written in. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

const DAY = 86_400_000;
/** Day 0 of Excel, so that its 1 March 1900 and later days are right. */
const EXCEL_START = Date.UTC(1899, 11, 30) / DAY;

/** Days without a sign between their parts, which only someone who says so makes dates. */
export const compactDay = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{2}:\d{2}.*))?$/;
const french = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: +(?:à )?(\d{1,2}[:h]\d{2}.*))?$/;

/** A text that may be a date. */
export interface DateText {
	readonly first: number;
	readonly second: number;
	readonly third: number;
	/** Whether the year comes first. */
	readonly yearFirst: boolean;
	/** A time of day that is not midnight. */
	readonly time: boolean;
}

/** `-`, `.` or `/`. */
const isSign = (code: number): boolean => code >= 45 && code <= 47;

/** The whole number that some characters of a text are, -1 where one is no digit. */
function digits(text: string, from: number, to: number): number {
	let value = 0;
	for (let at = from; at < to; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (!(digit >= 0 && digit <= 9)) return -1;
		value = value * 10 + digit;
	}
	return value;
}

/** Takes a text apart as a date, without saying which of day and month comes first. */
export function readDate(text: string): DateText | null {
	const code = text.charCodeAt(0);
	if (!(code >= 48 && code <= 57) || text.length < 6 || text.length > 35) return null;
	if (text.length === 10) {
		// Nearly all: 2020-03-01 and 01/03/2020.
		if (isSign(text.charCodeAt(2)) && text.charCodeAt(5) === text.charCodeAt(2)) {
			const [first, second, third] = [digits(text, 0, 2), digits(text, 3, 5), digits(text, 6, 10)];
			if (first >= 0 && second >= 0 && third >= 0)
				return { first, second, third, yearFirst: false, time: false };
		}
		if (isSign(text.charCodeAt(4)) && text.charCodeAt(7) === text.charCodeAt(4)) {
			const [first, second, third] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
			if (first >= 0 && second >= 0 && third >= 0)
				return { first, second, third, yearFirst: true, time: false };
		}
	}
	const parts = iso.exec(text) ?? french.exec(text);
	if (!parts) return null;
	const [, first = '', second, third, time = ''] = parts;
	return {
		first: Number(first),
		second: Number(second),
		third: Number(third),
		yearFirst: first.length === 4,
		time: /[1-9]/.test(time.replace(/(?:[+-]\d{2}:?\d{2}|Z)$/, ''))
	};
}

/** Days since 1970-01-01, NaN where there is no such day. Years of two digits lie between 1950 and 2049. */
export function daysOf({ first, second, third, yearFirst }: DateText, order: DateOrder): number {
	if (yearFirst) return daysFrom(first, second, third);
	if (order === 'ymd') return NaN;
	const year = third < 50 ? 2000 + third : third < 100 ? 1900 + third : third;
	return order === 'dmy' ? daysFrom(year, second, first) : daysFrom(year, first, second);
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days since 1970-01-01, NaN where the calendar has no such day. */
export function daysFrom(year: number, month: number, day: number): number {
	const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const last = (MONTHS[month - 1] ?? 0) + (leap ? 1 : 0);
	return day >= 1 && day <= last ? Date.UTC(year, month - 1, day) / DAY : NaN;
}

/** Days since 1970-01-01 of a day of Excel, with the time of day as a fraction; `from1904` as its workbook says. */
export const daysOfSerial = (serial: number, from1904 = false): number =>
	serial + EXCEL_START + (from1904 ? 1462 : serial < 60 ? 1 : 0);

/** `2020-03-01`, with the time where there is one. */
export function dateText(days: number): string {
	const date = new Date(Math.round(days * 86_400) * 1000);
	if (Number.isNaN(date.getTime())) return '';
	const text = date.toISOString();
	return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
