/**
 * Quantile of an ascending series (Hyndman and Fan's type 7, as d3 and R by default): NaN where it
 * is empty. Takes typed arrays, which d3's own typing does not.
 */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
	const at = p * (sorted.length - 1);
	const low = sorted[Math.floor(at)] ?? NaN;
	const high = sorted[Math.ceil(at)] ?? low;
	return low + (high - low) * (at - Math.floor(at));
}

/** How many of an ascending series are under a value. */
export function countBelow(sorted: ArrayLike<number>, value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many of an ascending series are over a value: one less than its place, the largest first. */
export function countAbove(sorted: ArrayLike<number>, value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? Infinity) <= value) low = middle + 1;
		else high = middle;
	}
	return sorted.length - low;
}
