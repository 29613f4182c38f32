const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Effective number of groups: how many groups of equal size would be as concentrated as these.
 * The inverse of the Herfindahl-Hirschman index Σp² (Simpson 1949), that is Hill's number of order 2 (Hill 1973). Order 2
 * rather than exp(Shannon): small groups, which a handful of jobs makes or undoes, hardly count in it.
 * Null where there is nothing.
 */
export function effectiveNumber(counts: readonly number[]): number | null {
	const whole = sum(counts);
	return whole > 0 ? 1 / sum(counts.map((count) => (count / whole) ** 2)) : null;
}

/** Concentration ratio CR(n): share of the n largest groups in all of them, %. Null where there is nothing. */
export function firstShare(counts: readonly number[], most: number): number | null {
	const whole = sum(counts);
	const largest = counts.toSorted((a, b) => b - a).slice(0, most);
	return whole > 0 ? (100 * sum(largest)) / whole : null;
}
