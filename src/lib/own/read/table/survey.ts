import { type Cell, textOf } from '../cell';
import { ColumnSurvey } from '../columns/column-survey';
import { type HeadingPlace, judgeHeadings } from '../layout/headings';
import { type NoteLine, NotesAtEnd } from '../layout/notes';
import { type SampleRow, sampleRow } from '../layout/shape';
import { isBlank, Sift } from '../layout/sift';
import { MAX_CELLS, MAX_COLUMNS, MAX_LISTED } from '../limits';
import type { Choices, Counted } from '../reading';
import { ReadError } from '../read-error';
import { Tally } from './tally';

/** Rows that hold something, among which the headings are looked for. */
const SAMPLE = 200;

/** What the first reading finds: where the table stands and what all cells of each column look like. */
export interface Survey {
	readonly place: HeadingPlace;
	readonly headings: readonly (readonly Cell[])[];
	readonly above: readonly NoteLine[];
	readonly columns: readonly ColumnSurvey[];
	readonly rows: number;
	readonly repeated: Counted;
	readonly notes: readonly NoteLine[];
	readonly blankLines: number;
	readonly shorter: Counted;
	readonly longer: Counted;
	readonly columnsLeft: number;
}

/** Reads every row once and keeps none. */
export class Surveyor {
	/** The first rows as they stand, until the headings are found. */
	private sample: { cells: readonly Cell[]; row: SampleRow }[] | null = [];
	private sift: Sift | null = null;
	private place: HeadingPlace = { line: 1, rows: 0 };
	private readonly columns: ColumnSurvey[] = [];
	private readonly above: NoteLine[] = [];
	private readonly repeated = new Tally();
	private readonly shorter = new Tally();
	private readonly longer = new Tally();
	private readonly notes = new NotesAtEnd(
		() => this.columns.length,
		(cells, line) => this.take(cells, line)
	);
	private headingWidth = 0;
	private widest = 0;
	private blankLines = 0;
	private heldBlank = 0;
	private rows = 0;

	/** @param ragged whether a row without its last cells is worth telling: of a text file, not of a workbook */
	constructor(
		private readonly file: string,
		private readonly choices: Choices,
		private readonly ragged: boolean
	) {}

	get rowsSoFar(): number {
		return this.rows;
	}

	row(cells: readonly Cell[], line: number): void {
		if (!this.sample) {
			this.part(cells, line);
			return;
		}
		if (isBlank(cells)) {
			// Blank lines among the first rows are counted when those are.
			if (this.sample.length < 10 * SAMPLE) this.sample.push({ cells: [], row: sampleRow([], line) });
			return;
		}
		this.sample.push({ cells, row: sampleRow(cells.slice(0, filledWidth(cells)), line) });
		if (this.sample.length >= SAMPLE && line > (this.choices.headings?.line ?? 0) + 3) this.begin();
	}

	end(): Survey {
		if (this.sample) this.begin();
		const notes = this.notes.end();
		return {
			place: this.place,
			headings: this.sift?.headings ?? [],
			above: this.above,
			columns: this.columns,
			rows: this.rows,
			repeated: this.repeated.counted,
			notes,
			blankLines: this.blankLines,
			shorter: this.shorter.counted,
			longer: this.longer.counted,
			columnsLeft: Math.max(0, this.widest - MAX_COLUMNS)
		};
	}

	/** Finds the headings in the rows that were held, then takes those. */
	private begin(): void {
		const held = this.sample ?? [];
		this.sample = null;
		this.place = judgeHeadings(
			held.map(({ row }) => row).filter(({ filled }) => filled > 0),
			this.choices
		);
		this.sift = new Sift(this.place);
		for (const { cells, row } of held) this.part(cells, row.line);
	}

	private part(cells: readonly Cell[], line: number): void {
		switch (this.sift?.partOf(cells, line)) {
			case 'above':
				if (this.above.length < MAX_LISTED) this.above.push({ line, text: aboveText(cells) });
				return;
			case 'heading':
				this.headingWidth = Math.max(this.headingWidth, filledWidth(cells));
				this.widen(Math.min(this.headingWidth, MAX_COLUMNS));
				this.widest = Math.max(this.widest, this.headingWidth);
				return;
			case 'repeated':
				this.repeated.add(line);
				return;
			case 'blank':
				// Blank lines at the end are no matter.
				if (this.rows > 0) this.heldBlank++;
				return;
			case 'row':
				this.blankLines += this.heldBlank;
				this.heldBlank = 0;
				this.notes.row(cells, line);
		}
	}

	private take(cells: readonly Cell[], line: number): void {
		let width = cells.length;
		if (width > this.headingWidth) {
			width = filledWidth(cells);
			if (width > this.headingWidth && this.place.rows > 0) this.longer.add(line);
			if (width > this.widest) this.widest = width;
			width = Math.min(width, MAX_COLUMNS);
			if (width > this.columns.length) this.widen(width);
		} else if (this.ragged && width < this.headingWidth) this.shorter.add(line);
		this.rows++;
		if (this.rows * this.columns.length > MAX_CELLS) {
			throw new ReadError('too_many_cells', { file: this.file, line, expected: String(MAX_CELLS) });
		}
		for (let column = 0; column < width; column++) this.columns[column]?.add(cells[column] ?? '', line);
		for (let column = width; column < this.columns.length; column++) this.columns[column]?.addEmpty(1);
	}

	private widen(width: number): void {
		while (this.columns.length < width) {
			const place = this.columns.length;
			const column = new ColumnSurvey(this.choices.columns?.find((choice) => choice.place === place));
			column.addEmpty(this.rows);
			this.columns.push(column);
		}
	}
}

/** Cells of a row up to the last that holds something. */
function filledWidth(cells: readonly Cell[]): number {
	let width = cells.length;
	for (; width > 0; width--) {
		const cell = cells[width - 1];
		if (typeof cell !== 'string' || cell.trim() !== '') break;
	}
	return width;
}

const aboveText = (cells: readonly Cell[]): string =>
	cells
		.map((cell) => textOf(cell).trim())
		.filter((text) => text !== '')
		.join(' · ')
		.slice(0, 500);
