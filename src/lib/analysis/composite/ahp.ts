/** Consistency index of random judgements by number of criteria (Saaty, 1980). */
const RANDOM_INDEX = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** Above this ratio, judgements contradict one another too much to be used without another look (Saaty). */
export const MOST_INCONSISTENT = 0.1;

export interface PairwiseResult {
	/** Sum to 1. */
	weights: number[];
	lambdaMax: number;
	consistencyIndex: number;
	/** Consistency ratio; 0 for one or two criteria, which cannot contradict each other. */
	ratio: number;
	/** The judgement that fits the others least, and what they imply; null where all fit. */
	worst: { row: number; column: number; given: number; implied: number } | null;
}

/** Judgements above the diagonal, row by row, as a reciprocal matrix: a[i][j] says how much more i matters than j. */
export function reciprocalMatrix(count: number, judgements: readonly number[]): number[][] {
	const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(1));
	let at = 0;
	for (let i = 0; i < count; i++) {
		for (let j = i + 1; j < count; j++) {
			const judgement = judgements[at++] ?? 1;
			(matrix[i] ?? [])[j] = judgement;
			(matrix[j] ?? [])[i] = 1 / judgement;
		}
	}
	return matrix;
}

/**
 * Analytic hierarchy process: weights are the principal eigenvector of the matrix of judgements, by
 * power iteration; consistency compares its eigenvalue with that of random judgements
 * (Saaty, «How to make a decision», European Journal of Operational Research 48, 1990).
 */
export function pairwiseWeights(matrix: readonly (readonly number[])[]): PairwiseResult {
	const count = matrix.length;
	let weights = new Array<number>(count).fill(1 / count);
	let lambdaMax = count;
	for (let turn = 0; turn < 500; turn++) {
		const next = matrix.map((row) => row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0));
		lambdaMax = next.reduce((sum, value) => sum + value, 0);
		const scaled = next.map((value) => value / lambdaMax);
		const moved = scaled.reduce((most, value, i) => Math.max(most, Math.abs(value - (weights[i] ?? 0))), 0);
		weights = scaled;
		if (moved < 1e-15) break;
	}
	const consistencyIndex = count > 2 ? Math.max(0, (lambdaMax - count) / (count - 1)) : 0;
	const random = RANDOM_INDEX[count] ?? 1.6;
	return {
		weights,
		lambdaMax,
		consistencyIndex,
		ratio: random > 0 ? consistencyIndex / random : 0,
		worst: leastFitting(matrix, weights)
	};
}

/** The pair whose judgement is furthest, as a ratio, from what the weights imply. */
function leastFitting(
	matrix: readonly (readonly number[])[],
	weights: readonly number[]
): PairwiseResult['worst'] {
	let worst: PairwiseResult['worst'] = null;
	let furthest = 1e-9;
	matrix.forEach((row, i) =>
		row.forEach((given, j) => {
			if (j <= i) return;
			const implied = (weights[i] ?? 0) / (weights[j] ?? 1);
			const apart = Math.abs(Math.log(given / implied));
			if (apart > furthest) [furthest, worst] = [apart, { row: i, column: j, given, implied }];
		})
	);
	return worst;
}
