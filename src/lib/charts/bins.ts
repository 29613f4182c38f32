import { countBelow } from '$lib/analysis/sorted';

/** Bin of a row that has none. */
export const NO_BIN = 255;

/**
 * How many figures of an ascending series each bin holds. A figure at an edge stands in the bin that starts there.
 *
 * @param edges where each bin but the last ends, ascending
 */
export function countBins(sorted: Float64Array, edges: Float64Array): Uint32Array {
	const counts = new Uint32Array(edges.length + 1);
	let before = 0;
	for (let bin = 0; bin < counts.length; bin++) {
		const until = bin < edges.length ? countBelow(sorted, edges[bin] ?? NaN) : sorted.length;
		counts[bin] = until - before;
		before = until;
	}
	return counts;
}

/** Bin of each figure; `NO_BIN` where there is none (NaN). Fewer bins than `NO_BIN`. */
export function binsOf(figures: Float64Array, edges: Float64Array): Uint8Array {
	const bins = new Uint8Array(figures.length);
	for (let row = 0; row < bins.length; row++) {
		const figure = figures[row] ?? NaN;
		let [low, high] = [0, edges.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (figure >= (edges[middle] ?? NaN)) low = middle + 1;
			else high = middle;
		}
		bins[row] = figure === figure ? low : NO_BIN;
	}
	return bins;
}

/** How many rows of a mask each bin holds. */
export function countSelected(bins: Uint8Array, mask: Uint8Array, size: number): Uint32Array {
	// One place more for each value that a byte has: nothing is asked of a row but its bin.
	const counts = new Uint32Array(NO_BIN + 1);
	for (let row = 0; row < bins.length; row++) {
		const bin = bins[row] ?? NO_BIN;
		counts[bin] = (counts[bin] ?? 0) + (mask[row] ?? 0);
	}
	return counts.slice(0, size);
}
