/** Place of a value among others, the largest first. Equal values share the best place. */
export interface Rank {
	rank: number;
	/** How many values are ranked, this one included. */
	of: number;
}

/**
 * Competition rank («1224»): one more than the number of larger values.
 * @param values every ranked value, the area's own included; unknown ones are left out before.
 */
export function rankDescending(values: readonly number[], value: number): Rank {
	let larger = 0;
	for (const other of values) if (other > value) larger += 1;
	return { rank: larger + 1, of: values.length };
}
