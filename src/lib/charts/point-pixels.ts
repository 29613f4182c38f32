/** A canvas in its own pixels. */
export interface Canvas {
	width: number;
	height: number;
}

/** Where the square of each point starts, in pixels; `NOWHERE` where it has no place. */
export interface Corners {
	left: Int16Array;
	top: Int16Array;
	/** Width of a square. */
	side: number;
}
const NOWHERE = -0x8000;

/** Squares of points whose places are in px; NaN: not drawn. */
export function cornersOf(x: Float32Array, y: Float32Array, radius: number, ratio: number): Corners {
	const [left, top] = [new Int16Array(x.length), new Int16Array(x.length)];
	for (let row = 0; row < x.length; row++) {
		const [across, down] = [x[row] ?? NaN, y[row] ?? NaN];
		const drawn = !Number.isNaN(across) && !Number.isNaN(down);
		left[row] = drawn ? Math.round((across - radius) * ratio) : NOWHERE;
		top[row] = drawn ? Math.round((down - radius) * ratio) : NOWHERE;
	}
	return { left, top, side: Math.max(1, Math.round(2 * radius * ratio)) };
}

/**
 * Paints points on pixels that are clear. Where they pile up, the colour deepens in steps.
 *
 * @param steps one point, two, three and more
 * @param mask rows that are painted; null: all
 */
export function paintPoints(
	pixels: Uint32Array,
	{ width, height }: Canvas,
	{ left, top, side }: Corners,
	steps: readonly [number, number, number],
	mask: Uint8Array | null
): void {
	const [once, twice, often] = steps;
	for (let row = 0; row < left.length; row++) {
		const [from, over] = [left[row] ?? NOWHERE, top[row] ?? NOWHERE];
		if (from === NOWHERE || (mask !== null && mask[row] === 0)) continue;
		const [right, bottom] = [Math.min(width, from + side), Math.min(height, over + side)];
		for (let y = Math.max(0, over); y < bottom; y++) {
			for (let at = y * width + Math.max(0, from); at < y * width + right; at++) {
				const now = pixels[at] ?? 0;
				pixels[at] = now === 0 ? once : now === once ? twice : often;
			}
		}
	}
}
