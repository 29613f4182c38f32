import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Level } from '$lib/catalogue';
import { departementCode } from '$lib/search/entry';
import { m } from '$lib/paraglide/messages';
import { outlinesOf, placesOfFile } from '$lib/server/boundaries';
import { ApiProblem } from './problem';

/** Decimals of a degree: a metre or so, finer than the outlines are. */
const DECIMALS = 5;
/** More communes than this are not drawn in one answer: the shapes of all of them weigh tens of megabytes. */
export const MOST_SHAPES = 3000;

/** Whether the territories of a level have an outline. */
export const hasShapes = (level: Level): boolean => level !== 'france';

const rounded = (at: number): number => Number(at.toFixed(DECIMALS));
const ring = (points: readonly Position[]): Position[] =>
	points.map(([longitude = 0, latitude = 0]) => [rounded(longitude), rounded(latitude)]);

function short(geometry: Geometry): Geometry {
	if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(ring) };
	if (geometry.type === 'MultiPolygon')
		return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) };
	return geometry;
}

/** Boundary files that hold some territories: communes stand in one a département. */
const filesOf = (level: Level, codes: readonly string[]): readonly string[] =>
	level === 'commune'
		? [...new Set(codes.map((code) => `communes-${departementCode(code)}`))].toSorted()
		: [level];

function refuseTooMany(level: Level, count: number): void {
	if (!hasShapes(level))
		throw new ApiProblem('not-found', m.api_no_shape, { parameter: 'format', value: 'geojson' });
	if (level !== 'commune' || count <= MOST_SHAPES) return;
	throw new ApiProblem('parameter', () => m.api_too_many_shapes({ count, most: MOST_SHAPES }), {
		parameter: 'within',
		expected: m.api_param_within
	});
}

/**
 * Outlines of some territories of a level, with what is said of each: RFC 7946, longitude before latitude. One that has no
 * outline is left out of the map.
 *
 * @param also what is the same of all of them.
 * @throws {ApiProblem} where they have none, or are too many for one answer.
 */
export async function shapesOf(
	level: Level,
	rows: readonly { readonly code: string; readonly [name: string]: unknown }[],
	also: Readonly<Record<string, unknown>> = {}
): Promise<FeatureCollection> {
	refuseTooMany(level, rows.length);
	const said = new Map(rows.map((row) => [row.code, row]));
	const places = await Promise.all(filesOf(level, [...said.keys()]).map(placesOfFile));
	const outlines = await outlinesOf(places.flat().filter(({ id }) => said.has(id)));
	return {
		type: 'FeatureCollection',
		features: outlines.map(({ id, geometry }) => ({
			type: 'Feature',
			id,
			geometry: short(geometry),
			properties: { level, ...said.get(id), ...also }
		}))
	};
}
