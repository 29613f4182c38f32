import type { Separator } from '../reading';
import { parserOf } from './parser';

/** In the order of preference where several part a text as well. */
const candidates: readonly NonNullable<Separator>[] = ['\t', ';', '|', ','];
/** Rows that are looked at. */
const ROWS = 400;
/** How much better a later candidate has to be. */
const CLEARLY = 0.05;

const sepLine = /^"?sep=(.)"?[;,\t|]*\n/i;

/** What the first line of a file for Excel says: `sep=;`. `length` is that of the line. */
export function saidSeparator(start: string): { separator: Separator; length: number } | null {
	const [line, character] = sepLine.exec(start) ?? [];
	const separator = candidates.find((candidate) => candidate === character);
	return line && separator ? { separator, length: line.length } : null;
}

/**
 * What parts the cells of a text: the sign that makes most rows equally long. `1,5;2,5` has as many commas as
 * `a;b` has semicolons, so that a sign on which rows agree comes before another only by preference.
 *
 * @param start of the text, in whole lines
 * @param whole whether that is all of it
 * @returns null where no sign parts it: one column
 */
export function judgeSeparator(start: string, whole: boolean): Separator {
	let best: Separator = null;
	let bestScore = 0;
	for (const candidate of candidates) {
		if (!start.includes(candidate)) continue;
		const score = agreement(candidate, start, whole);
		if (score > bestScore + (best ? CLEARLY : 0)) [best, bestScore] = [candidate, score];
	}
	return bestScore >= 0.3 ? best : null;
}

/** Share of the rows that have the usual length, less those that it tears quotations in. */
function agreement(separator: NonNullable<Separator>, start: string, whole: boolean): number {
	const quoted = parserOf(separator, true)(start, whole);
	// A stray quotation mark would make one row of all that follows.
	const { rows } =
		quoted.torn === null && quoted.rows.length > 0 ? quoted : parserOf(separator, false)(start, true);
	const looked = rows.slice(0, ROWS).filter((row) => row.some((cell) => cell.trim() !== ''));
	const counts = new Map<number, number>();
	for (const { length } of looked) counts.set(length, (counts.get(length) ?? 0) + 1);
	const [usual, times] = [...counts]
		.filter(([length]) => length > 1)
		.reduce<[number, number]>((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
	if (usual === 0) return 0;
	return (times - looked.filter(isTorn).length) / looked.length;
}

/** Whether two cells side by side have a lone quotation mark each: what stood between two marks was taken apart. */
function isTorn(row: readonly string[]): boolean {
	let before = false;
	for (const cell of row) {
		const lone = cell.includes('"') && (cell.split('"').length - 1) % 2 === 1;
		if (lone && before) return true;
		before = lone;
	}
	return false;
}
