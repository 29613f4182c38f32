import type { AnswerColumn } from '../warehouse/answer-columns';

/** A year, a span of years, a quarter: what a line through time stands on. */
const PERIOD = /^(?:19|20)\d\d(?:-(?:T[1-4]|(?:19|20)\d\d))?$/;
const YEAR_HEADING = /year|ann[ée]e|period|p[ée]riode|mill[ée]sime|(?:^|_)ans?(?:$|_)/i;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
/** Figures that are drawn on no map. */
const PLACES = /^(?:lat|lon|lng)|itude/i;

/** The period of a row, as a text; null where it has none. */
export function periodOf(column: AnswerColumn, row: number): string | null {
	if (column.kind === 'text') return column.cells[row] ?? null;
	const cell = column.cells[row] ?? NaN;
	return Number.isNaN(cell) ? null : String(cell);
}

function isPeriod(column: AnswerColumn): boolean {
	const found = new Set<string>();
	for (let row = 0; row < column.cells.length; row++) {
		const period = periodOf(column, row);
		if (period !== null) found.add(period);
	}
	if (found.size === 0) return false;
	if (column.kind === 'text') return [...found].every((period) => PERIOD.test(period));
	return (
		YEAR_HEADING.test(column.name) &&
		[...found].every(
			(period) => /^\d{4}$/.test(period) && Number(period) >= FIRST_YEAR && Number(period) <= LAST_YEAR
		)
	);
}

/** The column of periods, where an answer has one; -1 elsewhere. */
export const periodColumn = (columns: readonly AnswerColumn[]): number => columns.findIndex(isPeriod);

/** Columns of figures that a map or a line may show, in their order. */
export const figureColumns = (columns: readonly AnswerColumn[]): number[] => {
	const period = periodColumn(columns);
	return columns.flatMap(({ kind, name }, at) =>
		kind === 'number' && at !== period && !PLACES.test(name) ? at : []
	);
};

/** Rows that are looked at to tell how many decimals a column has. */
const LOOKED_AT = 2000;
const MOST_DECIMALS = 4;

/** Decimals that tell the figures of a column apart as they stand. */
export function decimalsOf(cells: Float64Array): number {
	let decimals = 0;
	for (let row = 0; row < Math.min(LOOKED_AT, cells.length) && decimals < MOST_DECIMALS; row++) {
		const cell = cells[row] ?? NaN;
		if (!Number.isFinite(cell)) continue;
		while (
			decimals < MOST_DECIMALS &&
			Math.abs(cell - Number(cell.toFixed(decimals))) > 1e-9 * Math.max(1, Math.abs(cell))
		)
			decimals += 1;
	}
	return decimals;
}
