import { type Classes, classesAt, classOf } from '$lib/analysis/classes';
import { type Method, thresholdsBy } from '$lib/analysis/thresholds';
import { rankedOf } from './ranked';
import type { Shown } from './shown';

/** Classes of what is shown, from its ranked values, ascending; null where there is nothing to class. */
export function classesOf(
	shown: Shown,
	sorted: Float64Array,
	method: Method,
	size: number,
	own: readonly number[]
): Classes | null {
	if (sorted.length === 0) return null;
	const thresholds = method === 'own' ? [...own] : thresholdsBy(method, sorted, size);
	const kind =
		method === 'deviations' || (shown.diverging && crossesZero(sorted)) ? 'diverging' : 'sequential';
	return classesAt(kind, sorted, thresholds);
}

const crossesZero = (sorted: Float64Array) => (sorted[0] ?? 0) < 0 && (sorted.at(-1) ?? 0) > 0;

/** Decimals that tell bounds apart as they stand. */
export const boundDecimals = (bounds: readonly number[]): number =>
	Math.min(4, Math.max(0, ...bounds.map((value) => (String(value).split('.')[1] ?? '').length)));

/** Rows without a class. */
export const NO_FIGURE = -1;
export const SECRET = -2;
export const OUTSIDE = -3;

/** Class of each row, or why it has none. */
export function paintRows(
	{ values, status }: Shown,
	classes: Classes | null,
	extent: Uint8Array | null
): Int8Array {
	const rows = new Int8Array(values.length);
	for (let row = 0; row < rows.length; row++) {
		const value = values[row] ?? NaN;
		if (extent && extent[row] === 0) rows[row] = OUTSIDE;
		else if (!Number.isFinite(value) || !classes) rows[row] = status[row] === 3 ? SECRET : NO_FIGURE;
		else rows[row] = classOf(classes.thresholds, value);
	}
	return rows;
}

/** Thirds of two series, crossed: 3 · third of the first + third of the second. */
export function paintBivariate(first: Shown, second: Shown, extent: Uint8Array | null) {
	const thirds = (shown: Shown) => thresholdsBy('quantiles', rankedOf(shown, extent).sorted, 3);
	const [a, b] = [thirds(first), thirds(second)];
	const rows = Int8Array.from(first.values, (value, row) => {
		if (extent && extent[row] === 0) return OUTSIDE;
		const other = second.values[row] ?? NaN;
		if (!Number.isFinite(value) || !Number.isFinite(other))
			return first.status[row] === 3 || second.status[row] === 3 ? SECRET : NO_FIGURE;
		return 3 * classOf(a, value) + classOf(b, other);
	});
	return { rows, first: a, second: b };
}
