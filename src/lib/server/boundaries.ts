import { readFile } from 'node:fs/promises';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { dataFile } from './data-files';

export interface OutlineProperties {
	name: string;
	with?: string[];
}
/** West, south, east, north, in degrees. */
export type Box = [west: number, south: number, east: number, north: number];
export type Outline = Feature<Polygon | MultiPolygon, OutlineProperties> & { id: string; box: Box };

const ringsOf = (geometry: Polygon | MultiPolygon) =>
	geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

function boxOf(ring: Position[]): Box {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = 0, y = 0] of ring) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}

/** The box around several boxes. No area of ours crosses the antimeridian. */
export function joinBoxes(boxes: readonly Box[]): Box {
	const joined: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const box of boxes) {
		joined[0] = Math.min(joined[0], box[0]);
		joined[1] = Math.min(joined[1], box[1]);
		joined[2] = Math.max(joined[2], box[2]);
		joined[3] = Math.max(joined[3], box[3]);
	}
	return joined;
}

/** A boundary file as it is written. */
export const readTopology = async (name: string): Promise<Topology> =>
	JSON.parse(await readFile(dataFile('boundaries', `${name}.json`), 'utf8')) as Topology;

const files = new Map<string, Promise<Outline[]>>();

/** Outlines of one boundary file (`communes-49`, `epci`…), read once. */
export function readOutlines(name: string): Promise<Outline[]> {
	let known = files.get(name);
	if (!known) {
		known = readTopology(name).then((topology) => {
			const object = Object.values(topology.objects)[0] as GeometryCollection<OutlineProperties>;
			const collection = feature(topology, object) as FeatureCollection<
				Polygon | MultiPolygon,
				OutlineProperties
			>;
			return collection.features.map((outline) => ({
				...outline,
				id: String(outline.id),
				box: joinBoxes(ringsOf(outline.geometry).map(boxOf))
			}));
		});
		files.set(name, known);
	}
	return known;
}
