import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type {
	GeometryCollection,
	MultiPolygon as Multi,
	Polygon as One,
	Topology
} from 'topojson-specification';
import { dataFile } from './data-files';

export interface OutlineProperties {
	name: string;
	with?: string[];
}

/** West, south, east, north, in degrees. */
export type Box = [west: number, south: number, east: number, north: number];
/** The shape of an area. */
export type Outline = Feature<Polygon | MultiPolygon, OutlineProperties> & { id: string };
/** Where an area is; its shape is cut when it is drawn. */
export interface Place {
	readonly id: string;
	readonly properties: OutlineProperties;
	readonly box: Box;
	/** The file that it stands in, and its position there. */
	readonly file: string;
	readonly at: number;
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

/** The box of each arc: a quantized topology holds steps from a first point. */
function arcBoxes({ arcs, transform }: Topology): Box[] {
	const [kx, ky] = transform?.scale ?? [1, 1];
	const [dx, dy] = transform?.translate ?? [0, 0];
	return arcs.map((arc) => {
		const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
		let [x, y] = [0, 0];
		for (const [stepX = 0, stepY = 0] of arc) {
			[x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
			const [east, north] = [x * kx + dx, y * ky + dy];
			box[0] = Math.min(box[0], east);
			box[1] = Math.min(box[1], north);
			box[2] = Math.max(box[2], east);
			box[3] = Math.max(box[3], north);
		}
		return box;
	});
}

type Shape = One<OutlineProperties> | Multi<OutlineProperties>;
interface Opened {
	topology: Topology;
	shapes: readonly Shape[];
}

/** Files kept open in memory: those of a few territories and their neighbours. */
const FILES_KEPT = 12;
const files = new LRUCache<string, Opened>({
	max: FILES_KEPT,
	// Many territories asked for at once push files out while they are read: whoever waits gets them all the same.
	ignoreFetchAbort: true,
	fetchMethod: async (name) => {
		const topology = await readTopology(name);
		const object = Object.values(topology.objects)[0] as GeometryCollection<OutlineProperties>;
		return { topology, shapes: object.geometries as Shape[] };
	}
});

async function readPlaces(file: string): Promise<readonly Place[]> {
	const { topology, shapes } = await files.forceFetch(file);
	const boxes = arcBoxes(topology);
	return shapes.map((shape, at) => {
		const arcs = shape.type === 'Polygon' ? shape.arcs.flat() : shape.arcs.flat(2);
		return {
			id: String(shape.id),
			properties: shape.properties ?? { name: '' },
			// An arc that is followed backwards is written as its complement.
			box: joinBoxes(arcs.flatMap((arc) => [boxes[arc < 0 ? ~arc : arc] ?? []] as Box[])),
			file,
			at
		};
	});
}

const places = new Map<string, Promise<readonly Place[]>>();

/** Areas of one boundary file (`communes-49`, `epci`…): names and boxes are light, and kept. */
export function placesOfFile(name: string): Promise<readonly Place[]> {
	const known = places.get(name) ?? readPlaces(name);
	places.set(name, known);
	known.catch(() => places.delete(name));
	return known;
}

/** Shapes of some areas, in their order. */
export async function outlinesOf(wanted: readonly Place[]): Promise<Outline[]> {
	const opened = new Map<string, Opened>();
	for (const name of new Set(wanted.map(({ file }) => file))) opened.set(name, await files.forceFetch(name));
	return wanted.flatMap(({ id, file, at }) => {
		const from = opened.get(file);
		const shape = from?.shapes[at];
		return from && shape ? [{ ...feature<OutlineProperties>(from.topology, shape), id } as Outline] : [];
	});
}
