import { plainLines } from './plain';

/** After a name, what else it is found by. */
const AFTER_NAME = '\t';
/** Lines made plain at once: a few milliseconds of work. */
const PIECE = 6_000;

/**
 * Names to look in, as one plain text of a line each: every word has a blank before it, so that the beginning of a word
 * is found by looking for that blank and it. Looking through all names of France costs a millisecond, and no index.
 */
export class NameText {
	private constructor(
		private readonly text: string,
		/** Where each line starts, and the end. */
		private readonly starts: Int32Array
	) {}

	/**
	 * @param others what else each line is found by
	 * @param pause waited for between pieces of work
	 */
	static async of(
		names: readonly string[],
		others: (line: number) => string,
		pause: () => Promise<void>
	): Promise<NameText> {
		const pieces: string[] = [];
		for (let from = 0; from < names.length; from += PIECE) {
			const plainNames = plainLines(names.slice(from, from + PIECE).join('\n')).split('\n');
			pieces.push(
				...plainNames.map((name, at) => {
					const other = others(from + at);
					return other === '' ? ` ${name}\n` : ` ${name}${AFTER_NAME} ${other}\n`;
				})
			);
			await pause();
		}
		const starts = new Int32Array(names.length + 1);
		let end = 0;
		pieces.forEach((piece, line) => {
			starts[line] = end;
			end += piece.length;
		});
		starts[names.length] = end;
		return new NameText(pieces.join(''), starts);
	}

	get size(): number {
		return this.starts.length - 1;
	}

	/** A line as it is looked in. */
	line(line: number): string {
		return this.text.slice(this.starts[line], this.starts[line + 1]);
	}

	/**
	 * How some words stand in a line's name: as all of it, as its start, after other words; null where they are only in
	 * what else it is found by, or apart.
	 */
	stand(line: number, words: string): { how: 'whole' | 'start' | 'inside'; before: string } | null {
		const start = (this.starts[line] ?? 0) + 1;
		if (this.text.startsWith(words, start)) {
			const next = this.text[start + words.length];
			return { how: next === '\n' || next === AFTER_NAME ? 'whole' : 'start', before: '' };
		}
		const [name = ''] = this.line(line).split(AFTER_NAME, 1);
		const at = name.indexOf(` ${words}`);
		return at < 0 ? null : { how: 'inside', before: name.slice(1, at) };
	}

	/** Lines, in their order, in which every one of some words begins a word. */
	*matching(words: readonly string[]): Generator<number> {
		const [longest, ...rest] = words.toSorted((a, b) => b.length - a.length).map((word) => ` ${word}`);
		if (longest === undefined) return;
		let line = 0;
		for (
			let at = this.text.indexOf(longest);
			at >= 0;
			at = this.text.indexOf(longest, this.starts[line + 1])
		) {
			line = this.lineAt(at, line);
			if (rest.length === 0) yield line;
			else {
				const whole = this.line(line);
				if (rest.every((word) => whole.includes(word))) yield line;
			}
		}
	}

	/** The line of a place in the text, at or after another line. */
	private lineAt(place: number, from: number): number {
		let [low, high] = [from, this.starts.length - 1];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.starts[middle] ?? 0) <= place) low = middle;
			else high = middle;
		}
		return low;
	}
}
