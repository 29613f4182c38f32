import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import inPolygon from 'point-in-polygon-hao';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Locate } from './places';
import type { Points } from './points';

/** Reads one of the site's boundary files: `departement`, `communes-49`. */
export type ReadBoundaries = (name: string) => Promise<Topology>;

interface Properties {
	/** Other communes that share the outline: it came apart, and could not be cut. */
	with?: readonly string[];
}

interface Shape {
	readonly codes: readonly string[];
	readonly rings: readonly Position[][];
}

/** Off an outline that was simplified (a quay, an islet), a point belongs to the nearest, none farther than this. */
const FARTHEST_KM = 2;
const KM_A_DEGREE = 111.2;
/** The same in degrees, anywhere in France. */
const AROUND = 0.03;

const shapesOf = (topology: Topology): Shape[] => {
	const [object] = Object.values(topology.objects) as GeometryCollection<Properties>[];
	if (!object) return [];
	return feature(topology, object).features.flatMap(({ id, geometry, properties }) => {
		const { type, coordinates } = geometry as Polygon | MultiPolygon;
		const polygons = type === 'Polygon' ? [coordinates as Position[][]] : (coordinates as Position[][][]);
		const codes = [...new Set([String(id), ...(properties?.with ?? [])])];
		return polygons.map((rings) => ({ codes, rings }));
	});
};

/** Shapes, with an index of their boxes. */
class Shapes {
	private readonly boxes: Flatbush;

	constructor(private readonly shapes: readonly Shape[]) {
		this.boxes = new Flatbush(Math.max(1, shapes.length));
		if (shapes.length === 0) this.boxes.add(0, 0, 0, 0);
		for (const { rings } of shapes) {
			let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
			for (const [x = NaN, y = NaN] of rings[0] ?? []) {
				[west, east] = [Math.min(west, x), Math.max(east, x)];
				[south, north] = [Math.min(south, y), Math.max(north, y)];
			}
			this.boxes.add(west, south, east, north);
		}
		this.boxes.finish();
	}

	/** Shapes whose box is that near, in degrees, to a point. */
	near(longitude: number, latitude: number, degrees: number): Shape[] {
		const [west, south, east, north] = [-1, -1, 1, 1].map((side, axis) =>
			axis % 2 === 0 ? longitude + side * degrees : latitude + side * degrees
		);
		return this.boxes
			.search(west ?? NaN, south ?? NaN, east ?? NaN, north ?? NaN)
			.flatMap((at) => this.shapes[at] ?? []);
	}

	holding(longitude: number, latitude: number): readonly string[] {
		const shape = this.near(longitude, latitude, 0).find(
			({ rings }) => inPolygon([longitude, latitude], rings as Position[][]) !== false
		);
		return shape?.codes ?? this.nearest(longitude, latitude);
	}

	private nearest(longitude: number, latitude: number): readonly string[] {
		let [codes, best]: [readonly string[], number] = [[], FARTHEST_KM];
		for (const shape of this.near(longitude, latitude, AROUND)) {
			const km = kmFromOutline(longitude, latitude, shape.rings[0] ?? []);
			if (km <= best) [codes, best] = [shape.codes, km];
		}
		return codes;
	}
}

/** Distance to a line in km, on a plane that is right over a few kilometres. */
function kmFromOutline(longitude: number, latitude: number, outline: readonly Position[]): number {
	const shrunk = Math.cos((latitude * Math.PI) / 180);
	const at = ([x = NaN, y = NaN]: Position) =>
		[(x - longitude) * shrunk * KM_A_DEGREE, (y - latitude) * KM_A_DEGREE] as const;
	let best = Infinity;
	for (let point = 1; point < outline.length; point++) {
		const [ax, ay] = at(outline[point - 1] ?? []);
		const [bx, by] = at(outline[point] ?? []);
		const [dx, dy] = [bx - ax, by - ay];
		const length = dx * dx + dy * dy;
		const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
		best = Math.min(best, Math.hypot(ax + along * dx, ay + along * dy));
	}
	return best;
}

/**
 * Makes what says which commune holds a point, for some points: reads the outlines of the départements around them, no
 * others. Off every outline a point belongs to the nearest within two kilometres; farther, to none.
 *
 * @throws what `read` throws, where a boundary file cannot be had
 */
export async function openLocator({ latitude, longitude }: Points, read: ReadBoundaries): Promise<Locate> {
	const departements = new Shapes(shapesOf(await read('departement')));
	const around = new Set<string>();
	latitude.forEach((north, row) => {
		const east = longitude[row] ?? NaN;
		if (Number.isNaN(north) || Number.isNaN(east)) return;
		for (const { codes } of departements.near(east, north, AROUND))
			for (const code of codes) around.add(code);
	});
	const files = await Promise.all([...around].map((code) => read(`communes-${code}`)));
	const communes = new Shapes(files.flatMap(shapesOf));
	return (north, east) => communes.holding(east, north);
}
