/**
 * Places of points along an axis so that they do not cover each other while there is room: points
 * that fall in the same column of `step` px are piled on both sides of the middle, closer where the
 * pile would not fit. The shape is that of the distribution, and every point is there.
 * @param x place of each row in px; NaN: none
 * @returns the distance of each row from the middle, in px
 */
export function swarm(x: Float32Array, step: number, room: number): Float32Array {
	const columns = new Map<number, number[]>();
	x.forEach((at, row) => {
		if (Number.isNaN(at)) return;
		const column = Math.round(at / step);
		const pile = columns.get(column);
		if (pile) pile.push(row);
		else columns.set(column, [row]);
	});
	const tallest = Math.max(1, ...[...columns.values()].map((pile) => pile.length));
	const gap = Math.min(step, (2 * room) / tallest);
	const away = new Float32Array(x.length).fill(NaN);
	for (const pile of columns.values()) {
		pile.forEach((row, position) => {
			away[row] = Math.ceil(position / 2) * gap * (position % 2 === 0 ? 1 : -1);
		});
	}
	return away;
}
