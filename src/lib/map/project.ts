import { geoMercator, geoPath, geoTransform } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

export type Bounds = [west: number, south: number, east: number, north: number];

/** Metropolitan France, Corsica included. */
export const METROPOLITAN_BOUNDS: Bounds = [-5.2, 41.3, 9.6, 51.1];

/** Bounds as a feature: its corners, so that a projection can be fitted to it. */
const corners = ([west, south, east, north]: Bounds): Feature => ({
	type: 'Feature',
	properties: {},
	geometry: {
		type: 'MultiPoint',
		coordinates: [
			[west, south],
			[east, south],
			[east, north],
			[west, north]
		]
	}
});

/** Points closer than this to the one before, in px, add nothing to a picture. */
const RESOLUTION = 0.8;

/** Drops points that a picture of this size cannot show: fewer bytes, and far less to paint. */
const coarsen = (resolution: number) =>
	geoTransform({
		lineStart() {
			last = null;
			this.stream.lineStart();
		},
		point(x, y) {
			if (last && Math.hypot(x - last[0], y - last[1]) < resolution) return;
			last = [x, y];
			this.stream.point(x, y);
		}
	});
/** Last point kept of the line being drawn: lines are drawn one after the other. */
let last: [number, number] | null = null;

/** Web Mercator, as MapLibre draws it, fitted to bounds. */
export const mercator = (bounds: Bounds, width: number, height: number, padding: number) =>
	geoMercator().fitExtent(
		[
			[padding, padding],
			[width - padding, height - padding]
		],
		corners(bounds)
	);

/** The same as SVG paths with short numbers. */
export function mercatorPaths(
	bounds: Bounds,
	width: number,
	height: number,
	padding: number,
	resolution = RESOLUTION
) {
	const projection = mercator(bounds, width, height, padding);
	projection.clipExtent([
		[-2, -2],
		[width + 2, height + 2]
	]);
	const coarse = coarsen(resolution);
	const path = geoPath({ stream: (output) => projection.stream(coarse.stream(output)) }).digits(1);
	const draw = (shape: Feature<Geometry> | FeatureCollection | Geometry): string =>
		path(shape as Feature) ?? '';
	return Object.assign(draw, {
		/** Middle of what is seen of a shape, px. */
		centroid: (shape: Feature): [number, number] => path.centroid(shape),
		/** Square px of what is seen of it. */
		area: (shape: Feature): number => path.area(shape)
	});
}
