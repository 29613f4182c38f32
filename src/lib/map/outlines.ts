import { base } from '$app/paths';
import { feature, mesh } from 'topojson-client';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaOutline } from './model';

type Properties = { name: string; with?: string[] };

export interface BoundaryLayer {
	outlines: AreaOutline[];
	/** Border between the areas of a set and everything else. */
	borderOf(inside: ReadonlySet<string>): MultiLineString;
}

/** Fetches boundary files of our own origin (`communes-49`, `epci`…) as outlines. */
export async function fetchBoundaries(
	names: readonly string[],
	signal?: AbortSignal
): Promise<BoundaryLayer> {
	const layers = await Promise.all(
		names.map(async (name) => {
			const response = await fetch(`${base}/data/boundaries/${name}.json`, { signal });
			if (!response.ok) throw new Error(`${name}: ${response.status}`);
			const topology = (await response.json()) as Topology;
			const object = Object.values(topology.objects)[0] as GeometryCollection<Properties>;
			return { topology, object };
		})
	);
	return {
		outlines: layers.flatMap(({ topology, object }) =>
			(feature(topology, object) as FeatureCollection<Polygon | MultiPolygon, Properties>).features.map(
				(outline) => ({
					...outline,
					id: String(outline.id)
				})
			)
		),
		borderOf: (inside) => ({
			type: 'MultiLineString',
			coordinates: [
				...layers.flatMap(
					({ topology, object }) =>
						mesh(topology, object, (a, b) => a !== b && inside.has(String(a.id)) !== inside.has(String(b.id)))
							.coordinates
				),
				...withoutShared(
					layers.flatMap(
						({ topology, object }) =>
							mesh(topology, object, (a, b) => a === b && inside.has(String(a.id))).coordinates
					)
				)
			]
		})
	};
}

/**
 * Outer lines of several files without the pieces that two of them share: those run between two
 * areas of the set, inside it. The files hold the same points along a shared border.
 */
export function withoutShared(lines: readonly Position[][]): Position[][] {
	const key = (a: Position, b: Position) => [a, b].map(String).toSorted().join(' ');
	const seen = new Map<string, number>();
	const pieces = lines.map((line) => line.slice(1).map((end, index) => ({ start: line[index] ?? end, end })));
	for (const { start, end } of pieces.flat()) seen.set(key(start, end), (seen.get(key(start, end)) ?? 0) + 1);
	return pieces.flatMap((line) => {
		const kept: Position[][] = [];
		let current: Position[] = [];
		for (const { start, end } of line) {
			if (seen.get(key(start, end)) === 1) {
				if (current.length === 0) current.push(start);
				current.push(end);
			} else if (current.length > 0) {
				kept.push(current);
				current = [];
			}
		}
		if (current.length > 0) kept.push(current);
		return kept;
	});
}
