/** Territories that can be set side by side. */
export const MOST_PICKED = 5;

/**
 * Takes a territory out of those set side by side, or puts it among them.
 * @returns at most {@link MOST_PICKED} codes: where there is no room, the one that was there first leaves.
 */
export const togglePicked = (picked: readonly string[], code: string): string[] =>
	picked.includes(code) ? picked.filter((other) => other !== code) : [...picked, code].slice(-MOST_PICKED);
