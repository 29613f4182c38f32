/**
 * Weighted quantile: the value at which the cumulated weight, each value standing in the middle of
 * its own weight, reaches `p` of the whole, with a straight line between two values. With equal
 * weights this is Hyndman and Fan's type 5. Unknown values and weights that are not above 0 drop out.
 * @returns null where nothing is left.
 */
export function weightedQuantile(
	values: ArrayLike<number>,
	weights: ArrayLike<number>,
	p: number
): number | null {
	const pairs = Array.from(values, (value, row) => ({ value, weight: weights[row] ?? NaN }))
		.filter(({ value, weight }) => Number.isFinite(value) && weight > 0)
		.sort((a, b) => a.value - b.value);
	const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
	let before = 0;
	let last: { at: number; value: number } | undefined;
	for (const { value, weight } of pairs) {
		const at = (before + weight / 2) / total;
		if (p <= at) {
			return last ? last.value + ((value - last.value) * (p - last.at)) / (at - last.at) : value;
		}
		last = { at, value };
		before += weight;
	}
	return last?.value ?? null;
}
