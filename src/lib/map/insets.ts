import type { Bounds } from './project';

/** A point in Web Mercator, the world as a unit square: x east, y south. */
export type Mercator = [x: number, y: number];

export const mercator = (longitude: number, latitude: number): Mercator => [
	(longitude + 180) / 360,
	0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)
];

export const unproject = ([x, y]: Mercator): [longitude: number, latitude: number] => [
	x * 360 - 180,
	(360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90
];

export interface Inset {
	/** Its département. */
	code: string;
	name: string;
	/** Where it is. */
	source: Bounds;
	/** Where it is drawn: off the Atlantic coast, where the map is empty. */
	target: Bounds;
}

/** Overseas départements, each at its own scale, as on every map of Insee. */
export const insets: readonly Inset[] = [
	{
		code: '971',
		name: 'Guadeloupe',
		source: [-61.83, 15.8, -60.98, 16.54],
		target: [-6.3, 45.1, -4.5, 46.35]
	},
	{
		code: '972',
		name: 'Martinique',
		source: [-61.25, 14.36, -60.79, 14.9],
		target: [-4.3, 45.1, -2.5, 46.35]
	},
	{ code: '973', name: 'Guyane', source: [-54.65, 2.05, -51.55, 5.85], target: [-6.3, 43.3, -4.5, 44.75] },
	{
		code: '974',
		name: 'La Réunion',
		source: [55.2, -21.41, 55.86, -20.85],
		target: [-4.3, 43.3, -2.5, 44.75]
	},
	{ code: '976', name: 'Mayotte', source: [44.99, -13.03, 45.33, -12.61], target: [-6.3, 41.5, -4.5, 42.95] }
];

const PADDING = 0.08;

interface Placement {
	west: number;
	north: number;
	east: number;
	south: number;
	scale: number;
	dx: number;
	dy: number;
}

const placements: readonly Placement[] = insets.map(({ source, target }) => {
	const [[west, south], [east, north]] = [mercator(source[0], source[1]), mercator(source[2], source[3])];
	const [[left, bottom], [right, top]] = [mercator(target[0], target[1]), mercator(target[2], target[3])];
	const scale =
		(1 - 2 * PADDING) * Math.min((right - left) / (east - west), (bottom - top) / (south - north));
	return {
		west,
		north,
		east,
		south,
		scale,
		dx: (left + right) / 2 - (scale * (west + east)) / 2,
		dy: (top + bottom) / 2 - (scale * (north + south)) / 2
	};
});

/** Where a point is drawn: itself in Europe, its place in an inset overseas. */
export function placeMercator(longitude: number, latitude: number): Mercator {
	const [x, y] = mercator(longitude, latitude);
	if (longitude > -30 && longitude < 30) return [x, y];
	for (const { west, east, north, south, scale, dx, dy } of placements) {
		if (x >= west && x <= east && y >= north && y <= south) return [scale * x + dx, scale * y + dy];
	}
	return [x, y];
}

/** The same, as longitude and latitude of the place drawn. */
export const placeLonLat = (longitude: number, latitude: number): [number, number] =>
	longitude > -30 && longitude < 30 ? [longitude, latitude] : unproject(placeMercator(longitude, latitude));

/** Everything that is drawn: metropolitan France and the insets. */
export const FRANCE_BOUNDS: Bounds = [-6.3, 41.3, 9.7, 51.15];
