/*
 * How a long column of the search file is written in few bytes: each value by what it shares with the one before it, so
 * that what compresses it finds the same short text again and again.
 */

/** Codes of communes in their order: the whole code, or how much its last three digits grew; nothing for one. */
export function writeCodes(codes: readonly string[]): string {
	let before = '';
	return codes
		.map((code) => {
			const grown = Number(code.slice(2)) - Number(before.slice(2));
			const near = before.slice(0, 2) === code.slice(0, 2) && grown > 0;
			before = code;
			return near ? (grown === 1 ? '' : String(grown)) : code;
		})
		.join(',');
}
export function readCodes(text: string): string[] {
	let [head, last] = ['', 0];
	return split(text, ',').map((step) => {
		if (step.length === 5) [head, last] = [step.slice(0, 2), Number(step.slice(2))];
		else last += step === '' ? 1 : Number(step);
		return head + String(last).padStart(3, '0');
	});
}

/** First character of the place among the last values; a value not among them stands between exclamation marks. */
const FIRST = 40;
const MOST_RECENT = 80;

/** Whole numbers where the same few come again: the place of each among those met last. */
export function writeRecent(values: readonly number[]): string {
	const recent: number[] = [];
	let text = '';
	for (const value of values) {
		const place = recent.indexOf(value);
		if (place >= 0) recent.splice(place, 1);
		text += place >= 0 && place < MOST_RECENT ? String.fromCharCode(FIRST + place) : `!${value}!`;
		recent.unshift(value);
	}
	return text;
}
export function readRecent(text: string): number[] {
	const recent: number[] = [];
	const values: number[] = [];
	for (let at = 0; at < text.length; at++) {
		let value: number | undefined;
		if (text[at] === '!') {
			const end = text.indexOf('!', at + 1);
			value = Number(text.slice(at + 1, end));
			at = end;
			const place = recent.indexOf(value);
			if (place >= 0) recent.splice(place, 1);
		} else [value] = recent.splice(text.charCodeAt(at) - FIRST, 1);
		if (value === undefined) throw new RangeError(`«${text.slice(at, at + 10)}» names no value met before`);
		recent.unshift(value);
		values.push(value);
	}
	return values;
}

/** Whole numbers that never fall: the first, then by how much each grew; nothing for not at all. */
export function writeGrowing(values: readonly number[]): string {
	let before = 0;
	return values
		.map((value, at) => {
			const grown = value - before;
			before = value;
			return grown === 0 && at > 0 ? '' : String(grown);
		})
		.join(',');
}
export function readGrowing(text: string): number[] {
	let value = 0;
	return split(text, ',').map((step) => (value += step === '' ? 0 : Number(step)));
}

/** Postal codes of a commune, without what they share with its own code, or with all others (a last zero). */
export const writePostal = (codes: string, commune: string): string =>
	codes
		.split(' ')
		.map((code) =>
			code.slice(0, 2) === commune.slice(0, 2) ? code.slice(2).replace(/^(\d\d)0$/, '$1') : code
		)
		.join(' ');
export const readPostal = (codes: string, commune: string): string =>
	codes === ''
		? ''
		: codes
				.split(' ')
				.map((code) => (code.length === 5 ? code : (commune.slice(0, 2) + code).padEnd(5, '0')))
				.join(' ');

/** As `String.split`, with no value in nothing. */
export const split = (text: string, by: string): string[] => (text === '' ? [] : text.split(by));
