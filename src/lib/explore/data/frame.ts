import type { Level } from '$lib/catalogue';
import type { AreaColumns } from '$lib/queries/areas';

/** The areas of a level, in the order of their codes: every series of figures has the same rows. */
export interface Frame extends AreaColumns {
	level: Level;
	size: number;
	rowOf: ReadonlyMap<string, number>;
}

export const toFrame = (level: Level, columns: AreaColumns): Frame => ({
	...columns,
	level,
	size: columns.code.length,
	rowOf: new Map(columns.code.map((code, row) => [code ?? '', row]))
});

/** One indicator, one period, every row of a frame. */
export interface Series {
	value: Float64Array;
	numerator: Float64Array;
	denominator: Float64Array;
	/** Share of the area's inhabitants (or of a survey's cells) that the figure covers. */
	coverage: Float64Array;
	/** Position in `statusCodes`. */
	status: Float64Array;
}

/**
 * Whether a row takes part in ranks, medians and classes.
 *
 * @param from least coverage, that of the indicator
 */
export const isRanked = (series: Series, row: number, from: number): boolean =>
	Number.isFinite(series.value[row] ?? NaN) && (series.coverage[row] ?? 0) >= from;
