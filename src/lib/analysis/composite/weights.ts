/**
 * Weights from an order of importance: rank order centroid (Barron and Barrett, 1996). The k-th of n
 * weighs (1/n) · Σ 1/i for i = k … n: the centre of every set of weights that respects the order.
 */
export const rankOrderCentroid = (count: number): number[] =>
	Array.from({ length: count }, (_, place) => {
		let sum = 0;
		for (let i = place + 1; i <= count; i++) sum += 1 / i;
		return sum / count;
	});

/** Weights as shares that sum to 1; all 0 where nothing weighs anything. Negative weights count as 0. */
export function shares(weights: readonly number[]): number[] {
	const kept = weights.map((weight) => Math.max(0, weight));
	const total = kept.reduce((sum, weight) => sum + weight, 0);
	return kept.map((weight) => (total > 0 ? weight / total : 0));
}
