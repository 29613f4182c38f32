/** The least that must move between two criteria for two areas to change places. */
export interface Swap {
	/** Criterion that loses weight, and the one that gains it. */
	from: number;
	to: number;
	/** Share of the whole weight that moves, 0–1. */
	moved: number;
}

/**
 * The smallest amount of weight that, moved from one criterion to another, brings the second area level with the
 * first. With an arithmetic mean of complete figures, no change spread over several criteria is smaller, as
 * long as the giving criterion has that much. Null where no such move does it.
 * @param gap how far ahead the first area is under given weights; at 0 the two are level.
 */
export function smallestSwap(
	weights: readonly number[],
	gap: (weights: readonly number[]) => number
): Swap | null {
	let best: Swap | null = null;
	if (gap(weights) <= 0) return null;
	weights.forEach((available, from) => {
		if (available <= 0) return;
		weights.forEach((_, to) => {
			if (to === from) return;
			const most = Math.min(available, best?.moved ?? available);
			const after = (moved: number) =>
				gap(weights.map((weight, k) => (k === from ? weight - moved : k === to ? weight + moved : weight)));
			if (after(most) > 0) return;
			const moved = firstCrossing(after, most);
			if (!best || moved < best.moved) best = { from, to, moved };
		});
	});
	return best;
}

/** Where a function that starts above 0 and ends at or under it crosses, by bisection. */
function firstCrossing(value: (at: number) => number, end: number): number {
	let [low, high] = [0, end];
	for (let turn = 0; turn < 50; turn++) {
		const middle = (low + high) / 2;
		if (value(middle) > 0) low = middle;
		else high = middle;
	}
	return high;
}
