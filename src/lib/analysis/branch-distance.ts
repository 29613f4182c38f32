const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Hellinger distance between two structures, given as counts by group in one order (Hellinger 1909):
 * √(1 − Σ√(pᵢqᵢ)) over the shares p and q; 0 for the same structure, 1 for two that share no group.
 * It weighs a small branch more than a cosine does, in which the largest branch of both decides alone.
 * NaN where one of them counts nothing.
 */
export function hellinger(here: readonly number[], there: readonly number[]): number {
	const whole = sum(here) * sum(there);
	if (!(whole > 0)) return NaN;
	const affinity = sum(here.map((count, at) => Math.sqrt(count * (there[at] ?? 0)))) / Math.sqrt(whole);
	// Rounding may bring the affinity of a structure with itself a hair over 1.
	return Math.sqrt(Math.max(0, 1 - affinity));
}

export interface Likeness {
	/** Position of the other structure. */
	row: number;
	distance: number;
}

/** Structures by their distance to one of them, the nearest first; those that count nothing are left out. */
export function nearestStructures(structures: readonly (readonly number[])[], row: number): Likeness[] {
	const here = structures[row] ?? [];
	return structures
		.flatMap((there, at): Likeness[] => {
			const distance = at === row ? NaN : hellinger(here, there);
			return Number.isNaN(distance) ? [] : [{ row: at, distance }];
		})
		.toSorted((a, b) => a.distance - b.distance || a.row - b.row);
}
