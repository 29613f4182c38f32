import { readFile } from 'node:fs/promises';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface OutlineProperties {
	name: string;
	with?: string[];
}
export type Outline = Feature<Polygon | MultiPolygon, OutlineProperties> & { id: string };

const files = new Map<string, Promise<Outline[]>>();

/** Outlines of one boundary file (`communes-49`, `epci`…), read once. */
export function readOutlines(name: string): Promise<Outline[]> {
	let known = files.get(name);
	if (!known) {
		known = readFile(`static/data/boundaries/${name}.json`, 'utf8').then((text) => {
			const topology = JSON.parse(text) as Topology;
			const object = Object.values(topology.objects)[0] as GeometryCollection<OutlineProperties>;
			const collection = feature(topology, object) as FeatureCollection<Polygon | MultiPolygon, OutlineProperties>;
			return collection.features.map((outline) => ({ ...outline, id: String(outline.id) }));
		});
		files.set(name, known);
	}
	return known;
}
