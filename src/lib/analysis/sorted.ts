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

/** How many figures of an ascending series are known: unknown ones (NaN) stand at its end. */
function countKnown(sorted: Float64Array): number {
	let known = sorted.length;
	while (known > 0 && Number.isNaN(sorted[known - 1] ?? NaN)) known -= 1;
	return known;
}

/** Rows in the ascending order of their figures; equals in the order of rows, and unknown ones (NaN) after all others. */
export function ascendingRows(values: Float64Array): Int32Array {
	// Typed arrays sort quickly without a function, which is all that a comparison of rows would be.
	const sorted = values.slice().sort();
	const known = countKnown(sorted);
	const filled = new Int32Array(values.length);
	const rows = new Int32Array(values.length);
	let unknown = known;
	for (let row = 0; row < values.length; row++) {
		const value = values[row] ?? NaN;
		if (value !== value) {
			rows[unknown++] = row;
			continue;
		}
		const first = countBelow(sorted, value);
		const before = filled[first] ?? 0;
		rows[first + before] = row;
		filled[first] = before + 1;
	}
	return rows;
}

/** The same rows from the largest figure on; equals still in the order of rows, unknown figures still last. */
export function descendingRows(ascending: Int32Array, values: Float64Array): Int32Array {
	const rows = new Int32Array(ascending.length);
	const at = (place: number) => values[ascending[place] ?? 0] ?? NaN;
	let end = ascending.length;
	while (end > 0 && Number.isNaN(at(end - 1))) end -= 1;
	rows.set(ascending.subarray(end), end);
	let filled = 0;
	while (end > 0) {
		let start = end - 1;
		while (start > 0 && at(start - 1) === at(end - 1)) start -= 1;
		rows.set(ascending.subarray(start, end), filled);
		filled += end - start;
		end = start;
	}
	return rows;
}

/**
 * Median of the rows of a mask (Hyndman and Fan's type 7); null where none of them has a figure.
 *
 * @param ascending every row in the order of the figures
 */
export function medianOf(ascending: Int32Array, values: Float64Array, mask: Uint8Array): number | null {
	let known = 0;
	for (let row = 0; row < values.length; row++)
		if (mask[row] === 1 && !Number.isNaN(values[row] ?? NaN)) known += 1;
	if (known === 0) return null;
	const [low, high] = [Math.floor((known - 1) / 2), Math.ceil((known - 1) / 2)];
	let [passed, below] = [0, NaN];
	for (let place = 0; place < ascending.length; place++) {
		const row = ascending[place] ?? 0;
		if (mask[row] !== 1) continue;
		const value = values[row] ?? NaN;
		if (passed === low) below = value;
		if (passed === high) return below + (value - below) * ((known - 1) / 2 - low);
		passed += 1;
	}
	return null;
}
