import { type Classes, classesAt } from '$lib/analysis/classes';
import { classBounds } from '$lib/analysis/composite/score-classes';
import type { Ranking } from '$lib/invest/columns';

const CLASSES = 6;

/** Score of each of the `size` areas of a level, 0 to 100; NaN where an area is left out or has none. */
export function scoresOf(ranking: Ranking | undefined, size: number): Float64Array {
	const all = new Float64Array(size).fill(NaN);
	if (ranking) ranking.composite.rows.forEach((row, at) => (all[row] = ranking.composite.score[at] ?? NaN));
	return all;
}

/** Why an area has no score: a requirement excludes it, too little is known of it, or it was not looked at. */
export type NoScore = 'excluded' | 'unknown' | 'elsewhere';

/**
 * What stands against each of the `size` areas of a level; null where it has a score.
 * @param within rows of the areas looked at
 */
export function noScores(
	ranking: Pick<Ranking, 'composite'> | undefined,
	within: readonly number[],
	size: number
): (NoScore | null)[] {
	const all = new Array<NoScore | null>(size).fill('elsewhere');
	for (const row of within) all[row] = 'excluded';
	if (ranking)
		ranking.composite.rows.forEach(
			(row, at) => (all[row] = Number.isNaN(ranking.composite.score[at] ?? NaN) ? 'unknown' : null)
		);
	return all;
}

/** Classes of known scores, about as many areas in each; one empty class where nothing is known. */
export function scoreClasses(scores: Float64Array): Classes {
	const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
	return classesAt('sequential', sorted, classBounds(scores, CLASSES));
}
