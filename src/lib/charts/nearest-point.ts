/** Row of the point nearest to a place in px, within `reach` px; -1 where none is. */
export function nearestPoint(
	{ x, y }: { x: Float32Array; y: Float32Array },
	px: number,
	py: number,
	reach: number
): number {
	let best = -1;
	let least = reach * reach;
	for (let row = 0; row < x.length; row++) {
		const [dx, dy] = [(x[row] ?? NaN) - px, (y[row] ?? NaN) - py];
		const far = dx * dx + dy * dy;
		if (far < least) [best, least] = [row, far];
	}
	return best;
}
