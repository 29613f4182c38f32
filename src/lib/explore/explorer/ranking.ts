import { countAbove } from '$lib/analysis/sorted';
import type { Shown } from '../data/shown';

/**
 * Place of each ranked row, the largest first; 0: not ranked.
 *
 * @param sorted ranked values of the extent, ascending
 */
export function ranksOf(
	size: number,
	shown: Shown | null,
	sorted: Float64Array,
	extent: Uint8Array | null
): Int32Array {
	const ranks = new Int32Array(size);
	if (!shown) return ranks;
	for (let row = 0; row < size; row++) {
		if (shown.ranked[row] !== 1 || (extent && extent[row] === 0)) continue;
		ranks[row] = countAbove(sorted, shown.values[row] ?? NaN) + 1;
	}
	return ranks;
}

/** Rows without a figure, by reason, in the extent. */
export function countUnknown(
	shown: Shown | null,
	extent: Uint8Array | null
): { missing: number; secret: number } {
	const counts = { missing: 0, secret: 0 };
	shown?.values.forEach((value, row) => {
		if (Number.isFinite(value) || (extent && extent[row] === 0)) return;
		counts[shown.status[row] === 3 ? 'secret' : 'missing'] += 1;
	});
	return counts;
}
