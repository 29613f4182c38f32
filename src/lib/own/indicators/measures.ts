import type { Absence, OwnColumn, OwnTable } from '../table';

/** Figures of a measure by the place of its area in the table's codes; NaN where there is none. */
export type MeasureValues = ReadonlyMap<string, Float64Array>;

/** Name of the measure that a column is at a period, in formulas. */
export const measureOf = ({ id, period }: OwnColumn): string => `${id}@${period}`;
/** Σ of its products with a weight. */
export const weightedOf = (column: OwnColumn): string => `${measureOf(column)}*w`;

const known = new WeakMap<OwnTable, MeasureValues>();

/** What the formulas of a table's indicators are made of: its columns, and rates times their weights. */
export function measuresOf(table: OwnTable): MeasureValues {
	const before = known.get(table);
	if (before) return before;
	const measures = new Map<string, Float64Array>();
	for (const column of table.columns)
		measures.set(
			measureOf(column),
			Float64Array.from(column.values, (value) => value ?? NaN)
		);
	for (const column of table.columns) {
		if (column.role.kind !== 'weighted') continue;
		const weight = measures.get(measureOf(partOf(table, column, column.role.weight)));
		const rate = measures.get(measureOf(column));
		if (weight && rate)
			measures.set(
				weightedOf(column),
				rate.map((value, row) => value * (weight[row] ?? NaN))
			);
	}
	known.set(table, measures);
	return measures;
}

/**
 * The column that another is made of, at its period; of whichever period it has where it has no such one (a denominator
 * that does not change from one year to the next).
 *
 * @throws {Error} where the table has no column of that id: whoever made it checks that.
 */
export function partOf(table: OwnTable, of: OwnColumn, id: string): OwnColumn {
	const all = table.columns.filter((column) => column.id === id);
	const part = all.find(({ period }) => period === of.period) ?? all.at(-1);
	if (!part) throw new Error(`The table ${table.id} has no column ${id}`);
	return part;
}

/** Why a column has no figure for an area: the first reason that it gives. */
export const absenceAt = ({ absent }: OwnColumn, row: number): Absence | null => absent[row] ?? null;
