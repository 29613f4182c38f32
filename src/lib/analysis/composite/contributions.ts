import { countBelow } from '../sorted';
import { type Aggregation, GEOMETRIC_FLOOR, type MissingTreatment } from './aggregate';

/** What one area's score is made of. */
export interface ContributionQuestion {
	columns: readonly Float64Array[];
	weights: readonly number[];
	row: number;
	score: number;
	aggregation: Aggregation;
	missing: MissingTreatment;
}

/**
 * Points of a score that each criterion brings; they sum to the score. Arithmetic: weight × normalised
 * figure. Geometric: the score shared out as the logarithms above the floor. Copeland: shared out as weight × share of
 * areas beaten on that criterion. Null where the criterion is unknown for that area.
 */
export function contributions(question: ContributionQuestion): (number | null)[] {
	const { columns, weights, row, score, aggregation, missing } = question;
	const parts = columns.map((column, k) => {
		const value = column[row] ?? NaN;
		const weight = weights[k] ?? 0;
		if (Number.isNaN(value)) return null;
		if (aggregation === 'arithmetic') return weight * value;
		if (aggregation === 'geometric')
			return weight * Math.log(Math.max(GEOMETRIC_FLOOR, value) / GEOMETRIC_FLOOR);
		return weight * shareBeaten(column, value);
	});
	const known = weights.reduce((sum, weight, k) => sum + (parts[k] === null ? 0 : weight), 0);
	const total = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
	// Arithmetic parts are points as they are; the two others are shares of the score.
	const factor =
		aggregation === 'arithmetic'
			? 100 / (missing === 'drop' ? known || 1 : 1)
			: total > 0
				? score / total
				: 0;
	return parts.map((part) => (part === null ? null : part * factor));
}

function shareBeaten(column: Float64Array, value: number): number {
	const sorted = column.filter((other) => !Number.isNaN(other)).sort();
	return sorted.length > 1 ? countBelow(sorted, value) / (sorted.length - 1) : 0;
}
