import type { AnswerColumn } from '../warehouse/answer-columns';
import type { Answer } from '../warehouse/answer';
import type { CodeColumn } from './codes';
import { periodColumn, periodOf } from './figures';

/** Figures of areas, as a map draws them. */
export interface DrawnAreas {
	/** By code; NaN where the answer has none. */
	readonly values: ReadonlyMap<string, number>;
	/** The one period that is drawn, of several; null where the answer has no period, or one only. */
	readonly period: string | null;
	/** Rows that are not drawn, for another of the same area is. */
	readonly hidden: number;
}

/** The figures of a column by area: of several periods, the last one; of several rows of an area, the first. */
export function areasOf({ columns, rows }: Answer, of: CodeColumn, figure: number): DrawnAreas {
	const [codes, values] = [columns[of.column], columns[figure]];
	const levels = of.levelColumn === null ? undefined : columns[of.levelColumn];
	const drawn = new Map<string, number>();
	if (codes?.kind !== 'text' || values?.kind !== 'number') return { values: drawn, period: null, hidden: 0 };
	const at = periodColumn(columns);
	const periods = columns[at];
	const last = periods ? lastPeriod(periods, rows) : null;
	let hidden = 0;
	for (let row = 0; row < rows; row++) {
		const code = codes.cells[row] ?? null;
		if (code === null || (levels?.kind === 'text' && levels.cells[row] !== of.level)) continue;
		if (periods && last && periodOf(periods, row) !== last.period) continue;
		if (drawn.has(code)) hidden += 1;
		else drawn.set(code, values.cells[row] ?? NaN);
	}
	return { values: drawn, period: last?.several ? last.period : null, hidden };
}

function lastPeriod(column: AnswerColumn, rows: number): { period: string; several: boolean } | null {
	const found = new Set<string>();
	for (let row = 0; row < rows; row++) {
		const period = periodOf(column, row);
		if (period !== null) found.add(period);
	}
	const period = [...found].toSorted().at(-1);
	return period === undefined ? null : { period, several: found.size > 1 };
}

/** A line through periods. */
export interface DrawnLine {
	readonly key: string;
	/** What it is of; empty where there is one only. */
	readonly name: string;
	readonly points: readonly { period: string; value: number }[];
	/** Whether the question names what it is of, by its code. */
	readonly named: boolean;
}

/** Codes that a question names, as `'244900809'`: what it is about. */
export const namedCodes = (sql: string): ReadonlySet<string> =>
	new Set([...sql.matchAll(/'(\w+)'/g)].map(([, code = '']) => code));

/** Lines that are drawn: of more, none could be told from another. */
export const MOST_LINES = 10;

/**
 * The figures of a column through periods, a line for each name that rows have.
 *
 * @param label column that names the lines; null where all rows make one
 * @param of column of codes, by which a line is known for what the question names
 * @returns the lines with the most points first, and how many there are in all; none where no line has two points
 */
export function linesOf(
	{ sql, columns, rows }: Answer,
	figure: number,
	label: number | null,
	of?: CodeColumn
): { lines: DrawnLine[]; all: number } {
	const [values, periods] = [columns[figure], columns[periodColumn(columns)]];
	const labels = label === null ? undefined : columns[label];
	const codes = of && columns[of.column];
	const wanted = namedCodes(sql);
	const named = new Set<string>();
	const byName = new Map<string, Map<string, number>>();
	if (values?.kind !== 'number' || !periods) return { lines: [], all: 0 };
	for (let row = 0; row < rows; row++) {
		const [period, value] = [periodOf(periods, row), values.cells[row] ?? NaN];
		if (period === null || !Number.isFinite(value)) continue;
		const name = labels?.kind === 'text' ? (labels.cells[row] ?? '') : '';
		const points = byName.get(name) ?? new Map<string, number>();
		// Of several figures of one period, the first.
		if (!points.has(period)) points.set(period, value);
		byName.set(name, points);
		if (codes?.kind === 'text' && wanted.has(codes.cells[row] ?? '')) named.add(name);
	}
	const lines = [...byName]
		.map(([name, points]) => ({
			key: name,
			name,
			named: named.has(name),
			points: [...points]
				.map(([period, value]) => ({ period, value }))
				.toSorted((a, b) => a.period.localeCompare(b.period))
		}))
		.filter(({ points }) => points.length > 1)
		.toSorted((a, b) => Number(b.named) - Number(a.named) || b.points.length - a.points.length);
	return { lines: lines.slice(0, MOST_LINES), all: lines.length };
}

/** The column that names the rows of an answer: the first of words that is neither codes, nor a level, nor a period. */
export function labelColumn(columns: readonly AnswerColumn[], of: CodeColumn | undefined): number | null {
	const period = periodColumn(columns);
	const words = columns.flatMap(({ kind }, at) => (kind === 'text' && at !== period ? at : []));
	const name = words.find((at) => at !== of?.column && at !== of?.levelColumn);
	return name ?? of?.column ?? null;
}
