/**
 * Bounds that cut known scores into classes of about as many areas (quantiles), without repeats.
 * @returns the lower bound of each class but the first; none where nothing is known.
 */
export function classBounds(scores: Float64Array, classes: number): number[] {
	const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
	if (sorted.length === 0) return [];
	const bounds = Array.from(
		{ length: classes - 1 },
		(_, at) => sorted[Math.floor(((at + 1) * sorted.length) / classes)] ?? 0
	);
	return [...new Set(bounds)].filter((bound) => bound > (sorted[0] ?? 0));
}
