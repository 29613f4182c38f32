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

type Shape = (Polygon | MultiPolygon) & { id?: string | number };
const ringsOf = ({ arcs }: Polygon | MultiPolygon): number[] =>
	(arcs as (number | number[] | number[][])[]).flat(3) as number[];
const idOf = (arc: number) => (arc < 0 ? ~arc : arc);

export interface Gap {
	code: string;
	/** A polygon of the same arcs, so that it dissolves into that commune. */
	gap: Polygon;
	/** The commune's own outline lies in the gap and shares no point with its neighbours: the gap is its true outline. */
	replaces: boolean;
}

/**
 * Gaps between outlines that are drawn by mistake: small, inside the country, and where another file of outlines has
 * a commune.
 */
export function gapsOf(topology: Topology, shapes: readonly Shape[], recent: readonly Outline[]): Gap[] {
	const uses = new Map<number, number>();
	for (const arc of shapes.flatMap(ringsOf)) uses.set(idOf(arc), (uses.get(idOf(arc)) ?? 0) + 1);
	const apart = (code: string) =>
		shapes
			.filter(({ id }) => id === code)
			.every((shape) => ringsOf(shape).every((arc) => uses.get(idOf(arc)) === 1));
	return mergeArcs(topology, [...shapes]).arcs.flatMap((polygon) =>
		polygon.slice(1).flatMap((hole) => {
			const { middle, area } = middleOf(pointsOf(topology, hole));
			if (area > LARGEST_GAP) return [];
			const owner = recent.find(({ geometry }) => {
				const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
				return polygons.some((rings) => inPolygon(middle, rings) === true);
			});
			if (!owner) return [];
			const { code } = owner.properties;
			const gap: Polygon = { type: 'Polygon', arcs: [hole.map((arc) => ~arc).toReversed()] };
			return [{ code, gap, replaces: apart(code) }];
		})
	);
}
