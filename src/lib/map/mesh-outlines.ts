import type { FeatureCollection, Position } from 'geojson';
import { unproject } from './insets';
import { type Mesh, ORIGIN, ringsOf } from './mesh';

/** Outlines of some areas of a mesh, where they are drawn. */
export function outlinesOf(mesh: Mesh, areas: readonly number[]): FeatureCollection {
	const lines: Position[][] = [];
	for (const area of areas) {
		for (const ring of ringsOf(mesh, area)) {
			const points: Position[] = [];
			for (let i = 0; i <= ring.length; i += 2) {
				const at = i % ring.length;
				points.push(unproject([(ring[at] ?? 0) + ORIGIN[0], (ring[at + 1] ?? 0) + ORIGIN[1]]));
			}
			lines.push(points);
		}
	}
	return {
		type: 'FeatureCollection',
		features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } }]
	};
}
