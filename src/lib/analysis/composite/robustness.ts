import { Ranker } from './ranker';
import { drawSamples, type RobustnessQuestion } from './uncertainty';

/** What the draws say of each area; `rank` figures are NaN for an area that no draw ranks. */
export interface RankSpread {
	low: Float64Array;
	median: Float64Array;
	high: Float64Array;
	/** Share of the draws in which the area is among the first `top`, 0–1. */
	inTop: Float64Array;
	first: Float64Array;
	draws: number;
}

/**
 * How often each area has each rank, from 0 (none) to as many as there are areas: a table of counts is read faster
 * than thousands of ranks are sorted. Counts of some draws and of others add up to those of all.
 */
export const emptyCounts = (areas: number): Uint16Array<ArrayBuffer> =>
	new Uint16Array(areas * (areas + 1));

/** Counts the ranks of some draws: from `from`, the first being 0, to the one before `to`. */
export function countRanks(ranker: Ranker, counts: Uint16Array, from: number, to: number): void {
	const { size } = ranker;
	for (let draw = from; draw < to; draw++) {
		const ranks = ranker.rank(draw + 1);
		for (let row = 0; row < size; row++) {
			const at = row * (size + 1) + (ranks[row] ?? 0);
			counts[at] = (counts[at] ?? 0) + 1;
		}
	}
}

/** Adds the counts of other draws. */
export function addCounts(counts: Uint16Array, others: Uint16Array): void {
	for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (others[at] ?? 0);
}

/** The 5th, 50th and 95th percentile of each area's rank, and the share of draws where it is among the first. */
export function readCounts(counts: Uint16Array, areas: number, draws: number, top: number): RankSpread {
	const empty = () => new Float64Array(areas).fill(NaN);
	const spread = { low: empty(), median: empty(), high: empty() };
	const inTop = new Float64Array(areas);
	const first = new Float64Array(areas);
	for (let row = 0; row < areas; row++) {
		const own = counts.subarray(row * (areas + 1), (row + 1) * (areas + 1));
		const ranked = draws - (own[0] ?? 0);
		if (ranked === 0) continue;
		const last = Math.min(top, areas);
		let sum = 0;
		for (let rank = 1; rank <= areas; rank++) {
			const here = own[rank] ?? 0;
			const before = sum;
			sum += here;
			if (before < 0.05 * ranked && sum >= 0.05 * ranked) spread.low[row] = rank;
			if (before < 0.5 * ranked && sum >= 0.5 * ranked) spread.median[row] = rank;
			if (before < 0.95 * ranked && sum >= 0.95 * ranked) spread.high[row] = rank;
			if (rank === 1) first[row] = sum / draws;
			if (rank === last) inTop[row] = sum / draws;
			if (sum === ranked && rank >= last) break;
		}
	}
	return { ...spread, inTop, first, draws };
}

/**
 * Monte Carlo over weights, normalisation, aggregation and noise (Handbook, step 7). The same seed gives the same
 * answer.
 */
export function rankSpread(question: RobustnessQuestion, draws: number, top: number): RankSpread {
	const ranker = new Ranker(question, drawSamples(question, draws));
	const counts = emptyCounts(ranker.size);
	countRanks(ranker, counts, 0, draws);
	return readCounts(counts, ranker.size, draws, top);
}
