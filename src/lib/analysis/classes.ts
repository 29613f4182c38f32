import { quantileSorted } from 'd3-array';
import { sortedValues } from './distribution';
import { countBelow } from './sorted';

/** Classes of a choropleth: `thresholds` separate them, lowest first; there is one class more. */
export interface Classes {
	kind: 'sequential' | 'diverging';
	thresholds: number[];
	/** Areas in each class. */
	counts: number[];
	/** Smallest and largest value. */
	extent: [number, number];
	values: number;
}

/** Class of a value: the number of thresholds at or below it. */
export function classOf(thresholds: readonly number[], value: number): number {
	let index = 0;
	while (index < thresholds.length && value >= (thresholds[index] ?? Infinity)) index += 1;
	return index;
}

function countClasses(kind: Classes['kind'], sorted: ArrayLike<number>, thresholds: number[]): Classes {
	// Each bound is looked for once: tens of thousands of values are not classed one by one.
	const below = thresholds.map((threshold) => countBelow(sorted, threshold));
	const bounds = [0, ...below, sorted.length];
	return {
		kind,
		thresholds,
		counts: bounds.slice(1).map((bound, i) => bound - (bounds[i] ?? 0)),
		extent: [sorted[0] ?? NaN, sorted[sorted.length - 1] ?? NaN],
		values: sorted.length
	};
}

/** Classes between given thresholds, with how many of the sorted values each holds. */
export const classesAt = (
	kind: Classes['kind'],
	sorted: ArrayLike<number>,
	thresholds: readonly number[]
): Classes => countClasses(kind, sorted, [...thresholds]);

/** A double holds no more. */
const MOST_DECIMALS = 15;

/** Rounds to the fewest digits that keep thresholds apart, so that a legend reads. */
function rounded(thresholds: readonly number[], span: number): number[] {
	const step = 10 ** Math.floor(Math.log10(span / 100 || 1));
	const decimals = Math.min(MOST_DECIMALS, Math.max(0, -Math.round(Math.log10(step))));
	return [...new Set(thresholds.map((value) => Number((Math.round(value / step) * step).toFixed(decimals))))];
}

/**
 * Classes with as many areas each (quantiles), thresholds rounded for reading. Fewer classes where
 * values repeat. Null where there is nothing to class.
 */
export function quantileClasses(values: Iterable<number>, size = 6): Classes | null {
	const sorted = sortedValues(values);
	const [min, max] = [sorted[0], sorted.at(-1)];
	if (min === undefined || max === undefined) return null;
	const wanted = Array.from({ length: size - 1 }, (_, i) => quantileSorted(sorted, (i + 1) / size) ?? NaN);
	const thresholds = rounded(wanted, max - min || 1).filter((value) => value > min && value <= max);
	return countClasses('sequential', sorted, thresholds);
}

/**
 * Classes on both sides of zero, the middle one around it: for growths and balances. Thresholds are
 * the same below and above, so that colours compare. Null where there is nothing to class.
 */
export function divergingClasses(values: Iterable<number>): Classes | null {
	const sorted = sortedValues(values);
	if (sorted.length === 0) return null;
	const sizes = sorted.map(Math.abs).sort((a, b) => a - b);
	const at = (p: number) => quantileSorted(sizes, p) ?? 0;
	const steps = rounded([at(0.2), at(0.5), at(0.8)], at(0.95) || 1).filter((step) => step > 0);
	const thresholds = [...steps.toReversed().map((step) => -step), ...steps];
	return countClasses('diverging', sorted, thresholds);
}

/** Diverging for a unit whose zero means something and whose values stand on both sides of it. */
export function chooseClasses(values: readonly number[], zeroMatters: boolean): Classes | null {
	const crosses = values.some((value) => value < 0) && values.some((value) => value > 0);
	return zeroMatters && crosses ? divergingClasses(values) : quantileClasses(values);
}
