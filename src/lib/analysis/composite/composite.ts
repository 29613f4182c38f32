import { type Aggregation, aggregate, type MissingTreatment, rankScores, type Scores } from './aggregate';
import { type Direction, type Normalisation, normalisedColumn, type Scale, scaleOf } from './normalise';

/** One criterion of a composite, over every area of a level. */
export interface CompositeColumn {
	values: Float64Array;
	direction: Direction;
	/** Share of the whole weight; the weights sum to 1. */
	weight: number;
	target?: number;
}

export interface CompositeMethod {
	normalisation: Normalisation;
	winsorise: number;
	aggregation: Aggregation;
	missing: MissingTreatment;
}

export interface Composite extends Scores {
	/** Row in the level's columns of each scored place: what the arrays below run over. */
	rows: Int32Array;
	/** Normalised columns of those rows. */
	columns: Float64Array[];
	scales: (Scale | null)[];
	rank: Int32Array;
	/** Places from the first to the last. */
	order: Int32Array;
}

/** The scales of a composite: they depend on every area of the level, and on no weight. */
export const scalesOf = (columns: readonly Omit<CompositeColumn, 'weight'>[], method: CompositeMethod) =>
	columns.map(({ values, direction, target }) =>
		scaleOf(values, {
			method: method.normalisation,
			direction,
			winsorise: method.winsorise,
			...(target === undefined ? {} : { target })
		})
	);

/** Normalised columns of the areas looked at. */
export const normalisedRows = (
	columns: readonly { values: Float64Array }[],
	scales: readonly (Scale | null)[],
	rows: ArrayLike<number>
): Float64Array[] =>
	columns.map(({ values }, k) =>
		normalisedColumn(
			Float64Array.from({ length: rows.length }, (_, at) => values[rows[at] ?? -1] ?? NaN),
			scales[k] ?? null
		)
	);

/** A composite score of the areas looked at, each criterion on the scale of its whole level. */
export function composite(
	columns: readonly CompositeColumn[],
	rows: ArrayLike<number>,
	method: CompositeMethod
): Composite {
	const scales = scalesOf(columns, method);
	return compositeOn(
		normalisedRows(columns, scales, rows),
		columns.map(({ weight }) => weight),
		rows,
		scales,
		method
	);
}

/** The same on columns that are normalised already: what a moved weight asks again. */
export function compositeOn(
	normalised: Float64Array[],
	weights: readonly number[],
	rows: ArrayLike<number>,
	scales: (Scale | null)[],
	method: CompositeMethod
): Composite {
	const scores = aggregate(normalised, weights, method);
	return { ...scores, rows: Int32Array.from(rows), columns: normalised, scales, ...rankScores(scores.score) };
}
