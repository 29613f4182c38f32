import { ORIGIN } from '../mesh';

/** A rectangle of the screen, in pixels. */
export type Cover = readonly [left: number, bottom: number, width: number, height: number];

/** The map's matrix, for coordinates counted from `ORIGIN`: moved in double precision. */
export function fromOrigin(matrix: ArrayLike<number>): Float32Array {
	const moved = Float32Array.from(matrix);
	for (let row = 0; row < 4; row++) {
		moved[12 + row] =
			(matrix[row] ?? 0) * ORIGIN[0] + (matrix[4 + row] ?? 0) * ORIGIN[1] + (matrix[12 + row] ?? 0);
	}
	return moved;
}

/** Pixels of the screen that a box of the mesh covers, and one around. */
export function coverOnScreen(
	[west, north, east, south]: readonly [west: number, north: number, east: number, south: number],
	matrix: Float32Array,
	screen: { width: number; height: number }
): Cover {
	const at = (x: number, y: number) => {
		const row = (i: number) => (matrix[i] ?? 0) * x + (matrix[4 + i] ?? 0) * y + (matrix[12 + i] ?? 0);
		const w = row(3);
		return [((row(0) / w + 1) / 2) * screen.width, ((row(1) / w + 1) / 2) * screen.height] as const;
	};
	const [[x0, y0], [x1, y1]] = [at(west, south), at(east, north)];
	const left = Math.max(0, Math.floor(Math.min(x0, x1)) - 1);
	const bottom = Math.max(0, Math.floor(Math.min(y0, y1)) - 1);
	const right = Math.min(screen.width, Math.ceil(Math.max(x0, x1)) + 1);
	const top = Math.min(screen.height, Math.ceil(Math.max(y0, y1)) + 1);
	return [left, bottom, Math.max(0, right - left), Math.max(0, top - bottom)];
}
