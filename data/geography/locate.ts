import type { Position } from 'geojson';
import Flatbush from 'flatbush';
import inPolygon from 'point-in-polygon-hao';
import type { Outline } from '../sources/ign-geometries';
import { NearestIndex, haversine, type Point } from './distance';
import type { CommuneHistory } from './history';

/** Off the simplified outlines (a quay, an islet), a point belongs to the nearest centre, none farther than this. */
const FARTHEST_KM = 6;

interface Shape {
	rings: Position[][];
	commune: number;
}

/**
 * Says which of today's communes holds a point (its position in the list), by outlines that may be older:
 * those of a merged commune lead to its successor. Null where none does.
 */
export function communeLocator(
	outlines: readonly Outline[],
	history: CommuneHistory,
	centres: readonly (Point | null)[]
): (point: Point) => number | null {
	const shapes: Shape[] = outlines.flatMap(({ properties: { code }, geometry }) => {
		// A commune that came apart since keeps its code: the part that is still called so is the best guess, near enough for a place.
		const carried = history.carry(code, '9999-12-31');
		if (carried.kind !== 'one') return [];
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return polygons.map((rings) => ({ rings, commune: carried.commune }));
	});
	const boxes = new Flatbush(Math.max(shapes.length, 1));
	if (shapes.length === 0) boxes.add(0, 0, 0, 0);
	for (const { rings } of shapes) {
		const [outer = []] = rings;
		const xs = outer.map(([x = NaN]) => x);
		const ys = outer.map(([, y = NaN]) => y);
		boxes.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
	}
	boxes.finish();
	const known = centres.flatMap((centre, commune) => (centre ? [{ ...centre, commune }] : []));
	const nearest = new NearestIndex(known);
	return (point) => {
		const { longitude, latitude } = point;
		for (const at of boxes.search(longitude, latitude, longitude, latitude)) {
			const shape = shapes[at];
			if (shape && inPolygon([longitude, latitude], shape.rings) !== false) return shape.commune;
		}
		const at = nearest.nearest(point);
		const closest = at === null ? undefined : known[at];
		return closest && haversine(point, closest) <= FARTHEST_KM ? closest.commune : null;
	};
}
