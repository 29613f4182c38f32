import { ckmeans, equalIntervalBreaks, mean, standardDeviation } from 'simple-statistics';
import { quantileOf } from './sorted';

/** How values are cut into classes; the last is the reader's own cut. */
export const methods = [
	'quantiles',
	'equal',
	'jenks',
	'deviations',
	'head_tail',
	'diverging',
	'own'
] as const;
export type Method = (typeof methods)[number];

export const MIN_CLASSES = 2;
export const MAX_CLASSES = 7;

/** Above this share of the values above their mean, a tail is no longer heavy (Jiang 2013). */
const HEAD_LIMIT = 0.4;
const EVENLY = 4000;

/**
 * Bounds between classes, lowest first, each inside the extent of the values. Fewer than asked for
 * where values repeat. Empty where there is nothing to cut.
 *
 * - `quantiles`: as many values in each class (Hyndman and Fan's type 7);
 * - `equal`: as wide each;
 * - `jenks`: least variance within classes, by optimal 1-d k-means (Wang and Song 2011, ckmeans). Over
 *   4,000 values the bounds are those of 4,000 evenly spaced ones of the sorted series;
 * - `deviations`: one standard deviation each, the mean in the middle of a class (even numbers: at a bound);
 * - `head_tail`: bounds at the mean, at the mean of what exceeds it, and so on while the head is a
 *   minority (Jiang 2013): it chooses the number of classes, `size` is the most it may give;
 * - `diverging`: the same widths on both sides of zero, from quantiles of sizes.
 * @param sorted finite values, ascending
 */
export function thresholdsBy(
	method: Exclude<Method, 'own'>,
	sorted: ArrayLike<number>,
	size: number
): number[] {
	const [min, max] = [sorted[0], sorted[sorted.length - 1]];
	if (min === undefined || max === undefined || min === max) return [];
	const cut = rawThresholds[method](sorted, size).filter((value) => value > min && value <= max);
	return readable(cut).filter((value) => value > min && value <= max);
}

/** Rounds bounds to a twentieth of the smallest gap between them, so that a legend reads. */
function readable(cut: readonly number[]): number[] {
	const sorted = [...new Set(cut)].sort((a, b) => a - b);
	const gaps = sorted.slice(1).map((value, i) => value - (sorted[i] ?? value));
	const least = gaps.length > 0 ? Math.min(...gaps) : Math.abs(sorted[0] ?? 0);
	if (!Number.isFinite(least) || least <= 0) return sorted;
	const power = Math.floor(Math.log10(least / 2));
	const step = 10 ** Math.max(power - (least / 10 ** power > 5 ? 0 : 1), -9);
	const decimals = Math.min(15, Math.max(0, -Math.floor(Math.log10(step))));
	return [...new Set(sorted.map((value) => Number((Math.round(value / step) * step).toFixed(decimals))))];
}

const rawThresholds: Record<Exclude<Method, 'own'>, (sorted: ArrayLike<number>, size: number) => number[]> = {
	quantiles: (sorted, size) => steps(size).map((i) => quantileOf(sorted, i / size)),
	// The ends are all that it looks at.
	equal: (sorted, size) =>
		equalIntervalBreaks([sorted[0] ?? NaN, sorted[sorted.length - 1] ?? NaN], size).slice(1, -1),
	jenks: (sorted, size) => {
		const sample = evenly(sorted, EVENLY);
		const distinct = new Set(sample).size;
		const clusters = ckmeans(sample, Math.min(size, distinct));
		return clusters.slice(1).flatMap(([first], i) => {
			const last = clusters[i]?.at(-1);
			return first === undefined || last === undefined ? [] : (first + last) / 2;
		});
	},
	deviations: (sorted, size) => {
		const values = Array.from(sorted);
		const [middle, spread] = [mean(values), standardDeviation(values)];
		return steps(size).map((i) => middle + (i - size / 2) * spread);
	},
	head_tail: (sorted, size) => headTail(Array.from(sorted), size),
	diverging: (sorted, size) => {
		const sides = Math.max(1, Math.floor((size - 1) / 2));
		const sizes = Float64Array.from(sorted, Math.abs).sort();
		const widths = Array.from({ length: sides }, (_, i) =>
			quantileOf(sizes, (2 * i + 1) / (2 * sides + 0.5))
		).filter((width) => width > 0);
		return widths.flatMap((width) => [-width, width]);
	}
};

const steps = (size: number) => Array.from({ length: Math.max(0, size - 1) }, (_, i) => i + 1);

/** That many values of a sorted series, evenly spaced, both ends kept. */
function evenly(sorted: ArrayLike<number>, most: number): number[] {
	if (sorted.length <= most) return Array.from(sorted);
	return Array.from(
		{ length: most },
		(_, i) => sorted[Math.round((i * (sorted.length - 1)) / (most - 1))] ?? NaN
	);
}

function headTail(sorted: number[], size: number): number[] {
	const bounds: number[] = [];
	let head = sorted;
	while (bounds.length < size - 1 && head.length > 1) {
		const middle = mean(head);
		const next = head.filter((value) => value > middle);
		if (next.length === 0) break;
		bounds.push(middle);
		if (next.length / head.length > HEAD_LIMIT) break;
		head = next;
	}
	return bounds;
}
