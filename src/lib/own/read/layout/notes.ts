import { type Cell, textOf } from '../cell';

/** How lines under a table begin that say something of it; «Champ-sur-Drac» is a place. */
const note =
	/^\s*(?:(?:sources?|notes?(?: de lecture)?|lecture|champ|remarques?|avertissement|légende|précisions?|définitions?|unités?|données|reading|coverage)(?:\s*:|\s[–—-]\s)|(?:s|c|nd|n\.d\.|ns|nc|na)\s*[:=]|sources?\s|\*|\(\d+\)|\d\)|mis(?:e)? (?:en ligne|à jour)|©)/i;
const longNote = 60;
/** Rows that may be notes: more of them are a table with one filled column. */
const MOST = 60;

export interface NoteLine {
	readonly line: number;
	readonly text: string;
}

/**
 * Holds back rows with one filled cell until it is known what follows: other rows, to which they belong, or the end
 * of the file, under which they are notes where they read as such.
 */
export class NotesAtEnd {
	private held: { cells: readonly Cell[]; line: number; text: string }[] = [];
	constructor(
		private readonly width: () => number,
		private readonly give: (cells: readonly Cell[], line: number) => void
	) {}

	row(cells: readonly Cell[], line: number): void {
		const lone = this.width() > 2 ? loneText(cells) : null;
		if (lone !== null && this.held.length < MOST) {
			this.held.push({ cells, line, text: lone });
			return;
		}
		this.flush();
		this.give(cells, line);
	}

	/** At the end: the notes; whatever was held before the first of them are rows. */
	end(): NoteLine[] {
		const first = this.held.findIndex(({ text }) => note.test(text) || text.length > longNote);
		const notes = first < 0 ? [] : this.held.splice(first);
		this.flush();
		return notes.map(({ line, text }) => ({ line, text: text.slice(0, 500) }));
	}

	private flush(): void {
		if (this.held.length === 0) return;
		for (const { cells, line } of this.held) this.give(cells, line);
		this.held = [];
	}
}

/** The text of the only cell that holds something, where it is one of the first two. */
function loneText(cells: readonly Cell[]): string | null {
	let lone: string | null = null;
	for (let column = cells.length - 1; column >= 0; column--) {
		const cell = cells[column];
		if (cell === undefined || cell === '') continue;
		const text = textOf(cell).trim();
		if (text === '') continue;
		if (lone !== null || column > 1) return null;
		lone = text;
	}
	return lone;
}
