import { quantileSorted } from 'd3-array';

/** A distribution cut into bins of equal width, the tails gathered in the first and last one. */
export interface Distribution {
	/** Left edge of the first bin and right edge of the last. */
	from: number;
	to: number;
	counts: number[];
	median: number;
	q1: number;
	q3: number;
	/** How many areas are counted. */
	size: number;
}

/** Sorted copy of the finite values. */
export const sortedValues = (values: Iterable<number>): number[] =>
	[...values].filter(Number.isFinite).sort((a, b) => a - b);

/**
 * Histogram between the 1st and 99th percentiles; what lies beyond stands in the end bins, so that
 * a few extreme areas do not crush the others. Quantiles are Hyndman and Fan's type 7.
 * @returns null where there is nothing to show.
 */
export function distribution(values: Iterable<number>, bins = 40): Distribution | null {
	const sorted = sortedValues(values);
	if (sorted.length === 0) return null;
	const at = (p: number) => quantileSorted(sorted, p) ?? NaN;
	const [low, high] = [at(0.01), at(0.99)];
	// One width for counting and for `positionIn`: a value at an edge falls in the same bin for both.
	const to = (high - low) / bins > 0 ? high : low + bins;
	const width = (to - low) / bins;
	const counts = new Array<number>(bins).fill(0);
	for (const value of sorted) {
		const bin = binOf(value, low, width, bins);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return {
		from: low,
		to,
		counts,
		median: at(0.5),
		q1: at(0.25),
		q3: at(0.75),
		size: sorted.length
	};
}

const binOf = (value: number, from: number, width: number, bins: number) =>
	Math.min(bins - 1, Math.max(0, Math.floor((value - from) / width)));

/** Bin that a value falls in. */
export function positionIn({ from, to, counts }: Distribution, value: number): number {
	return binOf(value, from, (to - from) / counts.length, counts.length);
}
