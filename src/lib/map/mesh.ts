import earcut from 'earcut';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { mercator, type Mercator, placeMercator } from './insets';

/**
 * Areas as triangles for the graphics card, and as rings for everything else. Coordinates are Web
 * Mercator less `ORIGIN`, where they are drawn (overseas in their insets): single precision then
 * holds a third of a metre.
 */
export interface Mesh {
	codes: string[];
	/** x, y of each corner of each ring. */
	vertices: Float32Array;
	/** Area that each corner belongs to. */
	owners: Uint16Array;
	triangles: Uint32Array;
	/** First corner of each ring, and one past the last. */
	rings: Uint32Array;
	/** First ring of each area, and one past the last. */
	areaRings: Uint32Array;
	/** West, north, east, south of each area. */
	boxes: Float32Array;
	/** Every border once, as pairs of points. */
	lines: Float32Array;
}

/** Middle of France: what coordinates are counted from. */
export const ORIGIN: Mercator = mercator(2.5, 46.5);

export const toMesh = (longitude: number, latitude: number): Mercator => {
	const [x, y] = placeMercator(longitude, latitude);
	return [x - ORIGIN[0], y - ORIGIN[1]];
};

type Shape = (Polygon | MultiPolygon) & { id?: string | number };

function decodeArcs({ arcs, transform }: Topology): Float64Array[] {
	const [kx, ky] = transform?.scale ?? [1, 1];
	const [dx, dy] = transform?.translate ?? [0, 0];
	return arcs.map((arc) => {
		const points = new Float64Array(arc.length * 2);
		let [x, y] = [0, 0];
		arc.forEach(([stepX = 0, stepY = 0], i) => {
			if (transform) [x, y] = [x + stepX, y + stepY];
			else [x, y] = [stepX, stepY];
			const [placedX, placedY] = toMesh(x * kx + dx, y * ky + dy);
			points[2 * i] = placedX;
			points[2 * i + 1] = placedY;
		});
		return points;
	});
}

/** Corners of a ring, its last one (a copy of the first) left out. */
function stitch(ring: readonly number[], arcs: readonly Float64Array[]): number[] {
	const points: number[] = [];
	for (const index of ring) {
		const arc = arcs[index < 0 ? ~index : index] ?? new Float64Array();
		const size = arc.length / 2;
		for (let i = 0; i < size - 1; i++) {
			const at = index < 0 ? size - 1 - i : i;
			points.push(arc[2 * at] ?? 0, arc[2 * at + 1] ?? 0);
		}
	}
	return points;
}

/** Builds the mesh of several boundary files; `only` leaves out areas that are not asked for. */
export function buildMesh(topologies: readonly Topology[], only?: ReadonlySet<string>): Mesh {
	const codes: string[] = [];
	const vertices: number[] = [];
	const owners: number[] = [];
	const triangles: number[] = [];
	const rings: number[] = [];
	const areaRings: number[] = [];
	const boxes: number[] = [];
	const lines: number[] = [];
	for (const topology of topologies) {
		const arcs = decodeArcs(topology);
		const used = new Uint8Array(arcs.length);
		const object = Object.values(topology.objects)[0] as GeometryCollection;
		for (const shape of object.geometries as Shape[]) {
			const code = String(shape.id);
			if (only && !only.has(code)) continue;
			const polygons =
				shape.type === 'Polygon' ? [shape.arcs] : shape.type === 'MultiPolygon' ? shape.arcs : [];
			const owner = codes.push(code) - 1;
			areaRings.push(rings.length);
			const box = [Infinity, Infinity, -Infinity, -Infinity];
			for (const polygon of polygons) {
				const flat: number[] = [];
				const holes: number[] = [];
				const first = vertices.length / 2;
				polygon.forEach((ring, position) => {
					if (position > 0) holes.push(flat.length / 2);
					rings.push(first + flat.length / 2);
					for (const value of stitch(ring, arcs)) flat.push(value);
					for (const index of ring) used[index < 0 ? ~index : index] = 1;
				});
				for (const corner of earcut(flat, holes)) triangles.push(first + corner);
				for (let i = 0; i < flat.length; i += 2) {
					const [x = 0, y = 0] = [flat[i], flat[i + 1]];
					vertices.push(x, y);
					owners.push(owner);
					box[0] = Math.min(box[0] ?? 0, x);
					box[1] = Math.min(box[1] ?? 0, y);
					box[2] = Math.max(box[2] ?? 0, x);
					box[3] = Math.max(box[3] ?? 0, y);
				}
			}
			boxes.push(...box);
		}
		arcs.forEach((arc, index) => {
			if (!used[index]) return;
			for (let i = 2; i < arc.length; i += 2) {
				lines.push(arc[i - 2] ?? 0, arc[i - 1] ?? 0, arc[i] ?? 0, arc[i + 1] ?? 0);
			}
		});
	}
	rings.push(vertices.length / 2);
	areaRings.push(rings.length - 1);
	return {
		codes,
		vertices: Float32Array.from(vertices),
		owners: Uint16Array.from(owners),
		triangles: Uint32Array.from(triangles),
		rings: Uint32Array.from(rings),
		areaRings: Uint32Array.from(areaRings),
		boxes: Float32Array.from(boxes),
		lines: Float32Array.from(lines)
	};
}

/** Corners of each ring of an area. */
export function* ringsOf(mesh: Mesh, area: number): Generator<Float32Array> {
	for (let ring = mesh.areaRings[area] ?? 0; ring < (mesh.areaRings[area + 1] ?? 0); ring++) {
		yield mesh.vertices.subarray(2 * (mesh.rings[ring] ?? 0), 2 * (mesh.rings[ring + 1] ?? 0));
	}
}

/** Whether a point is inside rings, by the even–odd rule: holes are outside. */
export function insideRings(rings: Iterable<ArrayLike<number>>, x: number, y: number): boolean {
	let inside = false;
	for (const ring of rings) {
		const size = ring.length / 2;
		for (let i = 0, j = size - 1; i < size; j = i++) {
			const [xi = 0, yi = 0, xj = 0, yj = 0] = [ring[2 * i], ring[2 * i + 1], ring[2 * j], ring[2 * j + 1]];
			if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
		}
	}
	return inside;
}

/** Box around some areas, or around all of them. */
export function boxOfAreas(mesh: Mesh, areas: Iterable<number>): [number, number, number, number] {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const area of areas) {
		box[0] = Math.min(box[0], mesh.boxes[4 * area] ?? Infinity);
		box[1] = Math.min(box[1], mesh.boxes[4 * area + 1] ?? Infinity);
		box[2] = Math.max(box[2], mesh.boxes[4 * area + 2] ?? -Infinity);
		box[3] = Math.max(box[3], mesh.boxes[4 * area + 3] ?? -Infinity);
	}
	return box;
}
