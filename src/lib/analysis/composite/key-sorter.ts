const BUCKETS = 2048;

/**
 * Sorts numbers that spread, as scores do, in time that grows with their number alone; those that crowd together
 * take longer, and come out as well. Holds what it sorts in, so that it can sort again and again without memory.
 */
export class KeySorter {
	private readonly sorted: Float64Array;
	/** Where the next number of each bucket goes. */
	private readonly next = new Int32Array(BUCKETS + 1);

	/** @param size the most that there are to sort */
	constructor(size: number) {
		this.sorted = new Float64Array(size);
	}

	/**
	 * The first `count` of some numbers, ascending; none of them is NaN.
	 *
	 * @returns the same array each time, of which the first `count` are of this turn
	 */
	sort(keys: Float64Array, count: number): Float64Array {
		const { sorted, next } = this;
		let [low, high] = [Infinity, -Infinity];
		for (let at = 0; at < count; at++) {
			const key = keys[at] ?? NaN;
			if (key < low) low = key;
			if (key > high) high = key;
		}
		const scale = high > low ? Math.min(Number.MAX_VALUE, (BUCKETS - 1) / (high - low)) : 0;
		next.fill(0);
		for (let at = 0; at < count; at++) {
			const bucket = Math.trunc(((keys[at] ?? 0) - low) * scale);
			next[bucket + 1] = (next[bucket + 1] ?? 0) + 1;
		}
		for (let bucket = 1; bucket <= BUCKETS; bucket++)
			next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
		for (let at = 0; at < count; at++) {
			const key = keys[at] ?? 0;
			const bucket = Math.trunc((key - low) * scale);
			const place = next[bucket] ?? 0;
			sorted[place] = key;
			next[bucket] = place + 1;
		}
		insert(sorted, count);
		return sorted;
	}
}

/** Insertion sort: buckets are in order, what they hold is nearly. */
function insert(numbers: Float64Array, count: number): void {
	for (let at = 1; at < count; at++) {
		const number = numbers[at] ?? 0;
		let place = at;
		for (; place > 0 && (numbers[place - 1] ?? 0) > number; place--) numbers[place] = numbers[place - 1] ?? 0;
		numbers[place] = number;
	}
}
