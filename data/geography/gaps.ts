import type { Position } from 'geojson';
import inPolygon from 'point-in-polygon-hao';
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Outline } from '../sources/ign-geometries';

/** Larger than this (square degrees, some 10 km²), what no commune covers is water or another country. */
const LARGEST_GAP = 1.2e-3;

/** Points of a ring of arcs, from a topology that is not quantised yet. */
function pointsOf(topology: Topology, ring: readonly number[]): Position[] {
	return ring.flatMap((arc) => {
		const line = topology.arcs[arc < 0 ? ~arc : arc] ?? [];
		return (arc < 0 ? line.toReversed() : line).slice(1);
	});
}

/** Mean of a ring's points, and its area in square degrees. */
function middleOf(ring: readonly Position[]): { middle: [number, number]; area: number } {
	let [x, y, twice] = [0, 0, 0];
	ring.forEach(([px = 0, py = 0], at) => {
		const [nx = 0, ny = 0] = ring[(at + 1) % ring.length] ?? [];
		x += px / ring.length;
		y += py / ring.length;
		twice += px * ny - nx * py;
	});
	return { middle: [x, y], area: Math.abs(twice / 2) };
}

/**
 * Gaps between outlines that are drawn by mistake: small, inside the country, and where another file of outlines has
 * a commune. Each is a polygon of the same arcs, so that it dissolves into that commune.
 */
export function gapsOf(
	topology: Topology,
	shapes: readonly (Polygon | MultiPolygon)[],
	recent: readonly Outline[]
): { code: string; gap: Polygon }[] {
	const all = mergeArcs(topology, [...shapes]);
	return all.arcs.flatMap((polygon) =>
		polygon.slice(1).flatMap((hole) => {
			const { middle, area } = middleOf(pointsOf(topology, hole));
			if (area > LARGEST_GAP) return [];
			const owner = recent.find(({ geometry }) => {
				const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
				return polygons.some((rings) => inPolygon(middle, rings) === true);
			});
			if (!owner) return [];
			const gap: Polygon = { type: 'Polygon', arcs: [hole.map((arc) => ~arc).toReversed()] };
			return [{ code: owner.properties.code, gap }];
		})
	);
}
