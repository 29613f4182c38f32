import { type PairwiseResult, pairwiseWeights, reciprocalMatrix } from '../analysis/composite/ahp';
import { rankOrderCentroid, shares } from '../analysis/composite/weights';
import { BUDGET, EQUAL, judgementScale, MOST_COMPARED, pairCount, type Project } from './project';

export interface Weighing {
	/** Share of the whole weight of each weighed criterion; all 0 where nothing weighs anything. */
	weights: number[];
	/** What a comparison by pairs says of itself; null under another way of weighing. */
	pairwise: PairwiseResult | null;
	/** Points of the budget left to spread (under 0: too many); null under another way. */
	left: number | null;
}

/** The weights that a project's way of weighing gives, in the order of its criteria. */
export function weigh(project: Project): Weighing {
	const { weighed, weighting } = project;
	const importance = weighed.map((one) => one.importance);
	if (weighting === 'ranking')
		return { weights: rankOrderCentroid(weighed.length), pairwise: null, left: null };
	if (weighting === 'pairwise') {
		const count = Math.min(MOST_COMPARED, weighed.length);
		if (count === 0) return { weights: [], pairwise: null, left: null };
		const pairwise = pairwiseWeights(reciprocalMatrix(count, judgementsOf(project, count)));
		// What is not compared has no weight: the page says so.
		return { weights: weighed.map((_, at) => pairwise.weights[at] ?? 0), pairwise, left: null };
	}
	const spent = importance.reduce((sum, points) => sum + points, 0);
	return {
		weights: shares(importance),
		pairwise: null,
		left: weighting === 'budget' ? BUDGET - spent : null
	};
}

/** Judgements of the criteria compared; those not given yet are equal. */
export const judgementsOf = (project: Project, count: number): number[] =>
	Array.from({ length: pairCount(count) }, (_, at) => judgementScale[project.judgements[at] ?? EQUAL] ?? 1);

/** Place of a pair among the judgements above the diagonal. */
export const pairAt = (count: number, row: number, column: number): number =>
	row * count - (row * (row + 1)) / 2 + (column - row - 1);
