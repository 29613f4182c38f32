import type { FeatureCollection, Polygon as PolygonGeometry, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { Polygon, Topology } from 'topojson-specification';
import type { Report } from '../report';
import type { Outline } from '../sources/ign-geometries';
import { type CommuneHistory, positionsOf } from './history';

/** Farther from its own area, in the newer outlines, than this share: what was cut is not that commune. */
const FARTHEST_AREA = 0.25;

/** Twice the signed area of a ring, in degrees: its sign is its direction. */
const signed = (ring: readonly Position[]): number =>
	ring.reduce((sum, [x = 0, y = 0], at) => {
		const [x1 = 0, y1 = 0] = ring[(at + 1) % ring.length] ?? [];
		return sum + x * y1 - x1 * y;
	}, 0);

const soleRing = ({ geometry }: Outline): Position[] | null =>
	geometry.type === 'Polygon' && geometry.coordinates.length === 1 ? (geometry.coordinates[0] ?? null) : null;

/** Number of the point of a ring that is nearest to a point. */
function nearest(ring: readonly Position[], [x = 0, y = 0]: Position): number {
	const narrow = Math.cos((y * Math.PI) / 180);
	const distances = ring.map(([px = 0, py = 0]) => Math.hypot((px - x) * narrow, py - y));
	return distances.indexOf(Math.min(...distances));
}

/** Points of a closed ring (its first point not repeated) from one number to another, going forward. */
function section(ring: readonly Position[], from: number, to: number): Position[] {
	return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}

/**
 * Cuts a finely drawn outline as coarser outlines of its parts are cut: the line around keeps every point, which its
 * neighbours have too, and only the lines between parts are the coarse ones, tied to the nearest point around.
 * @returns null where the parts do not make up the whole (islands, enclaves, another shape)
 */
export function cutOutline(whole: Outline, parts: readonly Outline[]): Outline[] | null {
	const around = soleRing(whole)?.slice(0, -1);
	if (!around || parts.some((part) => !soleRing(part))) return null;
	const features: FeatureCollection = { type: 'FeatureCollection', features: [...parts] };
	const coarse = topology({ parts: features }) as unknown as Topology;
	const collection = coarse.objects.parts;
	if (collection?.type !== 'GeometryCollection') return null;
	const shapes = collection.geometries as Polygon[];
	const uses = new Map<number, number>();
	const idOf = (arc: number) => (arc < 0 ? ~arc : arc);
	for (const { arcs } of shapes)
		for (const arc of arcs.flat()) uses.set(idOf(arc), (uses.get(idOf(arc)) ?? 0) + 1);
	const points = (arc: number) => {
		const line = coarse.arcs[idOf(arc)] ?? [];
		return arc < 0 ? line.toReversed() : line;
	};
	const outer = (arc: number) => uses.get(idOf(arc)) === 1;
	/** Points of the line around to which the ends of the lines between are tied. */
	const gates = new Map<string, number>();
	for (const arc of shapes.flatMap(({ arcs }) => arcs.flat()).filter(outer)) {
		const line = points(arc);
		for (const end of [line[0], line.at(-1)]) if (end) gates.set(end.join(), nearest(around, end));
	}
	const forward = signed(around) > 0 ? around : around.toReversed();
	const gate = (point: Position) => {
		const at = gates.get(point.join());
		return at === undefined ? null : signed(around) > 0 ? at : around.length - 1 - at;
	};
	// Outlines of one file turn the same way: a part that turned the other would not dissolve with its neighbours.
	const wound = (ring: Position[]) => (signed(around) > 0 ? ring : ring.toReversed());
	const cut = shapes.map(({ arcs }, at): Outline | null => {
		const turned = signed((arcs[0] ?? []).flatMap((arc) => points(arc).slice(1))) > 0;
		const ring = turned ? (arcs[0] ?? []) : (arcs[0] ?? []).map((arc) => ~arc).toReversed();
		const line = ring.flatMap((arc): Position[] => {
			const own = points(arc);
			const [first, last] = [own[0], own.at(-1)];
			if (!first || !last) return [];
			const [from, to] = [gate(first), gate(last)];
			if (outer(arc)) return from === null || to === null ? [] : section(forward, from, to).slice(1);
			return own
				.map((point) => {
					const tied = gate(point);
					return tied === null ? point : (forward[tied] ?? point);
				})
				.slice(1);
		});
		const [start] = line;
		const code = parts[at]?.properties.code;
		if (!start || code === undefined) return null;
		return {
			type: 'Feature',
			properties: { code },
			geometry: { type: 'Polygon', coordinates: [wound([...line, start])] } satisfies PolygonGeometry
		};
	});
	const found = cut.flatMap((part) => part ?? []);
	const area = (outline: Outline | undefined) => Math.abs(signed(outline ? (soleRing(outline) ?? []) : []));
	const sum = found.reduce((total, part) => total + area(part), 0);
	const alike = found.every((part, at) => Math.abs(area(part) / area(parts[at]) - 1) <= FARTHEST_AREA);
	return found.length === parts.length && alike && Math.abs(sum / area(whole) - 1) < 1e-6 ? found : null;
}

/**
 * The fine outlines of an older date, in which each commune that came apart since is cut into its parts by the newer,
 * coarser ones.
 * @param older date of the fine outlines
 */
export function partedOutlines(
	fine: readonly Outline[],
	coarse: readonly Outline[],
	older: string,
	history: CommuneHistory,
	report: Report
): Outline[] {
	const today = new Map(coarse.map((outline) => [outline.properties.code, outline]));
	const present = new Set(fine.map(({ properties: { code } }) => code));
	return fine.flatMap((outline) => {
		const { code } = outline.properties;
		const carried = history.carry(code, older);
		const codes = positionsOf(carried).map((position) => history.codes[position] ?? '');
		if (carried.kind !== 'together' || codes.every((part) => present.has(part))) return [outline];
		const parts = codes.flatMap((part) => today.get(part) ?? []);
		const cut = parts.length === codes.length ? cutOutline(outline, parts) : null;
		report.geography.push({
			kind: cut ? 'outline cut into its parts' : 'communes that share an outline',
			codes: [code, ...codes.filter((part) => part !== code)],
			note: cut ? 'around as in the finer outlines, between as in those of 2025' : ''
		});
		return cut ?? [outline];
	});
}
