import { Duels } from './duels';

/** How a territory's criteria become one score (OECD/JRC Handbook, step 6). */
export const aggregations = ['arithmetic', 'geometric', 'copeland'] as const;
export type Aggregation = (typeof aggregations)[number];

/** What an unknown figure does: its criterion is left out for that area, or counts as the worst. */
export const missingTreatments = ['drop', 'worst'] as const;
export type MissingTreatment = (typeof missingTreatments)[number];

/** Under a geometric mean a 0 would erase all the rest: the worst counts for a hundredth. */
export const GEOMETRIC_FLOOR = 0.01;
/** An area whose known criteria weigh less than this, of 1, gets no score. */
export const LEAST_COVERAGE = 0.5;

export interface Scores {
	/** 0–100, the more the better (z-scores may pass both ends); NaN where too little is known. */
	score: Float64Array;
	/** Share of the weight whose figure is known, 0–1. */
	coverage: Float64Array;
}

export interface AggregateChoice {
	aggregation: Aggregation;
	missing: MissingTreatment;
}

/**
 * Scores of areas from normalised columns (NaN: missing) and weights that sum to 1.
 * Copeland compares the areas two by two: the weight of the criteria where one is better decides, and the
 * score is the balance of duels won and lost, brought from 0 (all lost) to 100 (all won); areas under
 * `LEAST_COVERAGE` take part in no duel.
 */
export function aggregate(
	columns: readonly Float64Array[],
	weights: readonly number[],
	{ aggregation, missing }: AggregateChoice
): Scores {
	const size = columns[0]?.length ?? 0;
	const sum = new Float64Array(size);
	const coverage = new Float64Array(size);
	const geometric = aggregation === 'geometric';
	columns.forEach((column, k) => {
		const weight = weights[k] ?? 0;
		if (weight === 0) return;
		for (let row = 0; row < size; row++) {
			const value = column[row] ?? NaN;
			if (value === value) {
				sum[row] =
					(sum[row] ?? 0) + weight * (geometric ? Math.log(Math.max(GEOMETRIC_FLOOR, value)) : value);
				coverage[row] = (coverage[row] ?? 0) + weight;
			} else if (missing === 'worst' && geometric)
				sum[row] = (sum[row] ?? 0) + weight * Math.log(GEOMETRIC_FLOOR);
		}
	});
	const score = new Float64Array(size);
	for (let row = 0; row < size; row++) {
		const known = coverage[row] ?? 0;
		const over = missing === 'drop' ? known : 1;
		const mean = (sum[row] ?? 0) / over;
		score[row] = known < LEAST_COVERAGE - 1e-12 ? NaN : 100 * (geometric ? Math.exp(mean) : mean);
	}
	return { score: aggregation === 'copeland' ? copeland(columns, weights, score, missing) : score, coverage };
}

/** Copeland scores of the areas that have a score; the others stay NaN. */
function copeland(
	columns: readonly Float64Array[],
	weights: readonly number[],
	known: Float64Array,
	missing: MissingTreatment
): Float64Array {
	const rows = Array.from(known.keys()).filter((row) => !Number.isNaN(known[row]));
	const figures = columns.map((column) =>
		Float64Array.from(rows, (row) => unknownAsWorst(column[row] ?? NaN, missing))
	);
	const balance = new Duels(rows.length, columns.length).fight(figures, weights);
	const score = new Float64Array(known.length).fill(NaN);
	const most = Math.max(1, rows.length - 1);
	rows.forEach((row, at) => (score[row] = (50 * ((balance[at] ?? 0) + most)) / most));
	return score;
}

/** A figure as duels compare it. */
export const unknownAsWorst = (value: number, missing: MissingTreatment): number =>
	Number.isNaN(value) && missing === 'worst' ? -Infinity : value;

/** Scores closer than this are equal: what separates them is the rounding of sums. */
const SAME = 1e-9;

/**
 * Ranks from the highest score; equal scores share the best place («1224»); 0 where there is no score.
 * `order` lists the ranked rows, the first first.
 */
export function rankScores(score: Float64Array): { rank: Int32Array; order: Int32Array } {
	const order = Int32Array.from(score.keys()).filter((row) => !Number.isNaN(score[row]));
	order.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
	const rank = new Int32Array(score.length);
	order.forEach((row, place) => {
		const before = order[place - 1];
		const same = before !== undefined && (score[before] ?? 0) - (score[row] ?? 0) <= SAME;
		rank[row] = same ? (rank[before] ?? 0) : place + 1;
	});
	return { rank, order };
}
