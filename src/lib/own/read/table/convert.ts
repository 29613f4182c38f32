import { absenceCode, type Column, type ColumnTable } from '../../table';
import type { Cell } from '../cell';
import { Sift } from '../layout/sift';
import type { Counted } from '../reading';
import { type ColumnBuilder, DateBuilder, type Losses, NumberBuilder, TextBuilder } from './builders';
import type { ColumnPlan } from './plan';
import type { Survey } from './survey';

const EMPTY = absenceCode('empty');

interface Filling {
	readonly plan: ColumnPlan;
	readonly builder: ColumnBuilder;
	readonly absent: Uint8Array;
	/** Codes of absences by the texts that stand for them. */
	readonly marked: ReadonlyMap<string, number>;
}

/** The second reading: every cell becomes what its column is. */
export class Converter {
	private readonly sift: Sift;
	private readonly notes: ReadonlySet<number>;
	private readonly fillings: readonly Filling[];
	private readonly lines: Int32Array;
	private rows = 0;

	constructor(
		private readonly survey: Survey,
		plans: readonly ColumnPlan[]
	) {
		this.sift = new Sift(survey.place);
		this.notes = new Set(survey.notes.map(({ line }) => line));
		this.lines = new Int32Array(survey.rows);
		this.fillings = plans.map((plan) => ({
			plan,
			builder: builderOf(plan, survey.rows),
			absent: new Uint8Array(survey.rows),
			marked: new Map([...plan.markers].map(([text, absence]) => [text, absenceCode(absence)]))
		}));
	}

	get rowsSoFar(): number {
		return this.rows;
	}

	row(cells: readonly Cell[], line: number): void {
		if (this.sift.partOf(cells, line) !== 'row' || this.notes.has(line)) return;
		const row = this.rows;
		// A file that grew since the first reading is caught by the browser; what it adds has no place here.
		if (row >= this.survey.rows) return;
		this.lines[row] = line;
		this.rows++;
		for (const { plan, builder, absent, marked } of this.fillings) {
			const cell = cells[plan.place];
			const code = cell === undefined ? EMPTY : absenceIn(cell, marked);
			if (code === 0) absent[row] = builder.set(row, cell ?? '', line);
			else {
				absent[row] = code;
				builder.miss(row);
			}
		}
	}

	end(): { table: ColumnTable; losses: readonly Losses[] } {
		const { rows } = this;
		const columns: Column[] = this.fillings.map(({ plan, builder, absent }) =>
			builder.build(plan.name, absent.subarray(0, rows), rows)
		);
		return {
			table: { rows, columns, lines: this.lines.subarray(0, rows) },
			losses: this.fillings.map(({ builder }) => builder.losses)
		};
	}
}

function builderOf({ judgement, decimals }: ColumnPlan, rows: number): ColumnBuilder {
	if (judgement.kind === 'number') return new NumberBuilder(rows, judgement, decimals);
	return judgement.kind === 'date' ? new DateBuilder(rows, judgement.dateOrder) : new TextBuilder(rows);
}

const LONGEST_MARKER = 40;

/** The code of the absence that a cell stands for, 0 where it holds something. */
function absenceIn(cell: Cell, marked: ReadonlyMap<string, number>): number {
	if (typeof cell !== 'string') return 0;
	if (cell === '') return EMPTY;
	if (marked.size === 0 && cell.charCodeAt(0) > 32) return 0;
	if (cell.length > LONGEST_MARKER) return cell.trim() === '' ? EMPTY : 0;
	const text = cell.trim();
	return text === '' ? EMPTY : (marked.get(text) ?? 0);
}

export const booleansOf = ({ survey }: ColumnPlan): Counted => ({
	count: survey.booleans,
	lines: survey.booleanLines
});
