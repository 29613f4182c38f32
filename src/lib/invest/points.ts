import { contributions } from '../analysis/composite/contributions';
import { quantileOf } from '../analysis/sorted';
import { methodOf, type Ranking } from './columns';
import type { Project } from './project';

/** Points that each criterion brings to an area's score (`at`: its place among the areas kept); null where unknown. */
export const pointsOf = (ranking: Ranking, project: Project, at: number): (number | null)[] =>
	contributions({
		columns: ranking.composite.columns,
		weights: ranking.weighing.weights,
		row: at,
		score: ranking.composite.score[at] ?? NaN,
		...methodOf(project)
	});

/** How far an area is from the median area on one criterion. */
export interface Gap {
	/** Place of the criterion in its project. */
	k: number;
	/** Weighted difference of normalised figures, out of 100: what it gains on the median, or loses. */
	points: number;
}

/** What each known criterion gains on the median area, the most first. */
export const gapsToMedian = ({ composite, weighing }: Ranking, at: number): Gap[] =>
	composite.columns
		.map((column, k) => ({
			k,
			points: 100 * (weighing.weights[k] ?? 0) * ((column[at] ?? NaN) - medianOf(column))
		}))
		.filter(({ points }) => !Number.isNaN(points))
		.toSorted((a, b) => b.points - a.points);

/** Median of the figures that are known; NaN where none is. */
export const medianOf = (values: Float64Array): number =>
	quantileOf(values.filter((value) => !Number.isNaN(value)).sort(), 0.5);
