import { type Cell, textOf } from '../cell';
import type { HeadingPlace } from './headings';

export type RowPart = 'above' | 'heading' | 'blank' | 'repeated' | 'row';

export const isBlank = (cells: readonly Cell[]): boolean => {
	for (const cell of cells) if (typeof cell !== 'string' || (cell !== '' && cell.trim() !== '')) return false;
	return true;
};

/** Says of each row what part of the table it is; both readings of a file ask the same. */
export class Sift {
	/** The lines of headings, as they stand. */
	readonly headings: (readonly Cell[])[] = [];
	private texts: string[][] = [];
	private readonly end: number;

	constructor(private readonly place: HeadingPlace) {
		this.end = place.line + place.rows;
	}

	partOf(cells: readonly Cell[], line: number): RowPart {
		if (line < this.place.line) return isBlank(cells) ? 'blank' : 'above';
		if (this.headings.length < this.place.rows && line < this.end) {
			this.headings.push(cells);
			this.texts.push(cells.map((cell) => textOf(cell).trim()));
			return 'heading';
		}
		if (isBlank(cells)) return 'blank';
		return this.repeats(cells) ? 'repeated' : 'row';
	}

	/** Whether a row says the same as a line of headings, where it says anything. */
	private repeats(cells: readonly Cell[]): boolean {
		for (const texts of this.texts) {
			const at = texts.findIndex((text) => text !== '');
			// Most rows differ in their first cell.
			if (at < 0 || cells[at] === undefined || textOf(cells[at]).trim() !== texts[at]) continue;
			const width = Math.max(texts.length, cells.length);
			let same = true;
			let words = 0;
			for (let column = 0; same && column < width; column++) {
				const cell = cells[column];
				same = (cell === undefined ? '' : textOf(cell).trim()) === (texts[column] ?? '');
				if (texts[column]) words++;
			}
			if (same && words > 0) return true;
		}
		return false;
	}
}
