import type { OnRow, RowSource, Run } from '../cell';
import { MAX_LINE } from '../limits';
import type { Choices, Encoding, Separator } from '../reading';
import { ReadError } from '../read-error';
import { judgeEncoding, textOfFile } from './encoding';
import { mayGuard, parserOf, unguarded, unquoted } from './parser';
import { judgeSeparator, saidSeparator } from './separator';

/** Characters of the start that the separator is judged on. */
const START = 256 * 1024;

export interface TextLayout {
	readonly encoding: Encoding;
	readonly separator: Separator;
	readonly sepLine: boolean;
	readonly quotes: boolean;
}

/** How a text file is written and parted: what was chosen, else what it shows. */
export async function judgeText(file: Blob, choices: Choices, run: Run): Promise<TextLayout> {
	const encoding = choices.encoding ?? (await judgeEncoding(file, run));
	let start = '';
	for await (const piece of textOfFile(file.slice(0, 4 * START), encoding, {})) {
		start += piece;
		if (start.length >= START) break;
	}
	const whole = start.length <= START && file.size <= 4 * START;
	if (!whole) {
		const cut = start.slice(0, START);
		start = cut.slice(0, cut.lastIndexOf('\n') + 1) || cut;
	}
	const said = saidSeparator(start);
	const separator =
		choices.separator !== undefined ? choices.separator : (said?.separator ?? judgeSeparator(start, whole));
	return { encoding, separator, sepLine: said !== null, quotes: true };
}

/** The rows of a text file, parsed piece by piece: no more of it is held than the piece and an unfinished row. */
export class TextSource implements RowSource {
	constructor(
		private readonly file: Blob,
		private readonly name: string,
		readonly layout: TextLayout
	) {}

	async each(onRow: OnRow, run: Run): Promise<void> {
		const { encoding, separator, quotes } = this.layout;
		const parse = parserOf(separator, quotes);
		let rest = '';
		let line = 1;
		/** @returns false where the reader wants no more */
		const hand = (text: string, last: boolean): boolean => {
			const { rows, used, torn } = parse(text, last);
			const guard = mayGuard(text, separator);
			const inCells = newlines(text, used) > rows.length - (last ? 1 : 0);
			for (const [at, row] of rows.entries()) {
				if (at === torn) throw this.refusal('open_quote', line);
				const bare = quotes ? row : row.map(unquoted);
				if (onRow(guard ? bare.map(unguarded) : bare, line) === false) return false;
				line++;
				if (!inCells) continue;
				for (const cell of row) if (cell.includes('\n')) line += newlines(cell, cell.length);
			}
			rest = text.slice(used);
			return true;
		};
		let first = true;
		for await (const piece of textOfFile(this.file, encoding, run)) {
			let text = rest + piece;
			if (first && text !== '') {
				const said = saidSeparator(text);
				if (said) [text, line] = [text.slice(said.length), 2];
				first = false;
			}
			if (!hand(text, false)) return;
			if (rest.length > MAX_LINE) {
				throw this.refusal(quotes && rest.includes('"') ? 'open_quote' : 'long_line', line);
			}
		}
		if (rest !== '') hand(rest, true);
	}

	private refusal(why: 'open_quote' | 'long_line', line: number): ReadError {
		return new ReadError(why, { file: this.name, line, expected: String(MAX_LINE) });
	}
}

function newlines(text: string, end: number): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
