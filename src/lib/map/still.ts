import { MAX_OPACITY, type FillPattern, fillPatterns, PATTERN_SHIFT } from './fill';

/** Which area stands at each pixel of a map that does not move; 0: none, else its number and one. */
export interface StillPicture {
	ids: Uint32Array;
	width: number;
	height: number;
	/** Pixels from the left and the bottom of the map. */
	left: number;
	bottom: number;
	/** Height of the whole map. */
	tall: number;
}

/**
 * Paints areas by the processor while a brush moves over a still map: where there is no graphics
 * card, that is several times faster than drawing the map again. Edges are not smoothed: the map
 * takes over when the gesture rests.
 */
export function paintStill(
	context: CanvasRenderingContext2D,
	{ ids, width, height, left, bottom, tall }: StillPicture,
	fill: Uint8Array,
	ink: readonly [number, number, number]
): void {
	const image = new ImageData(width, height);
	const pixels = new Uint32Array(image.data.buffer);
	const colours = coloursOf(fill);
	const [red, green, blue] = ink;
	const inkRgb = (Math.round(blue * 255) << 16) | (Math.round(green * 255) << 8) | Math.round(red * 255);
	for (let y = 0; y < height; y++) {
		// The card counts rows from the bottom.
		const from = (height - 1 - y) * width;
		const to = y * width;
		for (let x = 0; x < width; x++) {
			const id = ids[from + x] ?? 0;
			if (id === 0) continue;
			const pattern = (fill[4 * id - 1] ?? 0) >> PATTERN_SHIFT;
			if (pattern === 0) pixels[to + x] = colours[id - 1] ?? 0;
			else if (isInked(pattern, x + left, bottom + height - 1 - y))
				pixels[to + x] = (((colours[id - 1] ?? 0) & 0xff000000) | inkRgb) >>> 0;
		}
	}
	context.clearRect(0, 0, context.canvas.width, context.canvas.height);
	context.putImageData(image, left, tall - bottom - height);
}

/** Hatching and dots, as the shader draws them. */
function isInked(pattern: number, x: number, y: number): boolean {
	const kind: FillPattern = pattern === fillPatterns.missing ? 'missing' : 'secret';
	return kind === 'missing' ? (x + y) % 6 < 1.3 : ((x % 5) - 2.5) ** 2 + ((y % 5) - 2.5) ** 2 < 1;
}

function coloursOf(fill: Uint8Array): Uint32Array {
	const colours = new Uint32Array(fill.length / 4);
	for (let area = 0; area < colours.length; area++) {
		const opacity = Math.round((255 * ((fill[4 * area + 3] ?? 0) & MAX_OPACITY)) / MAX_OPACITY);
		colours[area] =
			((opacity << 24) |
				((fill[4 * area + 2] ?? 0) << 16) |
				((fill[4 * area + 1] ?? 0) << 8) |
				(fill[4 * area] ?? 0)) >>>
			0;
	}
	return colours;
}
