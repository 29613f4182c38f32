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
	/** Pixels a CSS pixel. */
	ratio: number;
}

/** No fill: there is no fourth pattern. */
const NEVER = 0xffffffff;

type Ink = readonly [red: number, green: number, blue: number];

/**
 * Paints areas by the processor while the map is still: where there is no graphics card, that is many times
 * faster than drawing the map again. Only areas whose colour changed are painted again. Edges are not smoothed.
 */
export class StillPainter {
	/** Those of the picture, four bytes each as one number, from the top. */
	readonly pixels: Uint32Array<ArrayBuffer>;
	readonly at: Omit<StillPicture, 'ids'>;
	private readonly places: Places;
	/** What each area was filled with last, four bytes as one number. */
	private readonly painted: Uint32Array;
	private ink = 0;

	constructor(picture: StillPicture, areas: number) {
		const { width, height, left, bottom, tall, ratio } = picture;
		this.at = { width, height, left, bottom, tall, ratio };
		this.pixels = new Uint32Array(width * height);
		this.places = placesOf(picture, areas);
		this.painted = new Uint32Array(areas);
	}

	/**
	 * Brings pixels to what a fill says.
	 *
	 * @param fill four bytes an area
	 * @param ink colour of hatching and dots, each part from 0 to 1
	 */
	paint(fill: Uint8Array, [red, green, blue]: Ink): void {
		const { painted, places, pixels } = this;
		const ink = (Math.round(blue * 255) << 16) | (Math.round(green * 255) << 8) | Math.round(red * 255);
		if (ink !== this.ink) painted.fill(NEVER);
		this.ink = ink;
		const fills = new Uint32Array(fill.buffer, fill.byteOffset, fill.byteLength / 4);
		for (let area = 0; area < painted.length; area++) {
			const word = fills[area] ?? 0;
			if (word === painted[area]) continue;
			painted[area] = word;
			const pattern = (fill[4 * area + 3] ?? 0) >> PATTERN_SHIFT;
			const colour = pixelOf(word, fill[4 * area + 3] ?? 0);
			const until = places.first[area + 1] ?? 0;
			if (pattern === fillPatterns.plain) {
				for (let at = places.first[area] ?? 0; at < until; at++) pixels[places.pixel[at] ?? 0] = colour;
			} else this.hatch(area, pattern, ((colour & 0xff000000) | ink) >>> 0);
		}
	}

	/** Hatching and dots, as the shader draws them; nothing between. */
	private hatch(area: number, pattern: number, colour: number): void {
		const { places, pixels } = this;
		const { width, height, left, bottom, ratio } = this.at;
		const kind: FillPattern = pattern === fillPatterns.missing ? 'missing' : 'secret';
		const until = places.first[area + 1] ?? 0;
		for (let at = places.first[area] ?? 0; at < until; at++) {
			const pixel = places.pixel[at] ?? 0;
			// The shader counts rows from the bottom, and looks at the middle of a pixel.
			const x = left + (pixel % width) + 0.5;
			const y = bottom + height - Math.floor(pixel / width) - 0.5;
			pixels[pixel] = isInked(kind, x / ratio, y / ratio) ? colour : 0;
		}
	}
}

/** Pixels of each area, those of one after those of the other: from the area's `first` on. */
interface Places {
	first: Uint32Array;
	pixel: Uint32Array;
}

function placesOf({ ids, width, height }: StillPicture, areas: number): Places {
	const first = new Uint32Array(areas + 1);
	for (let at = 0; at < ids.length; at++) {
		const id = ids[at] ?? 0;
		if (id > 0) first[id] = (first[id] ?? 0) + 1;
	}
	for (let area = 0; area < areas; area++) first[area + 1] = (first[area + 1] ?? 0) + (first[area] ?? 0);
	const next = first.slice();
	const pixel = new Uint32Array(first[areas] ?? 0);
	for (let row = 0; row < height; row++) {
		// The card counts rows from the bottom.
		const to = (height - 1 - row) * width;
		for (let x = 0; x < width; x++) {
			const id = ids[row * width + x] ?? 0;
			if (id === 0) continue;
			const at = next[id - 1] ?? 0;
			pixel[at] = to + x;
			next[id - 1] = at + 1;
		}
	}
	return { first, pixel };
}

function isInked(kind: FillPattern, x: number, y: number): boolean {
	return kind === 'missing' ? (x + y) % 6 < 1.3 : ((x % 5) - 2.5) ** 2 + ((y % 5) - 2.5) ** 2 < 1;
}

/** A pixel of a canvas: three bytes as they are, the fourth a whole opacity. */
function pixelOf(word: number, last: number): number {
	const opacity = Math.round((255 * (last & MAX_OPACITY)) / MAX_OPACITY);
	return ((opacity << 24) | (word & 0xffffff)) >>> 0;
}
