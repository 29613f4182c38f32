import type { FeatureCollection, Feature } from 'geojson';
import type { Level } from '$lib/catalogue';
import { shortName } from '$lib/i18n/format';
import { placeLonLat, unproject } from '$lib/map/insets';
import { type Mesh, ORIGIN } from '$lib/map/mesh';
import type { Place, RailSection } from '$lib/queries/areas';
import type { Site } from '$lib/queries/sites';
import type { Frame } from './frame';
import type { Extent } from '../state/explore-state';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** The layer whose borders help to read a level. */
export function levelAbove(level: Level, extent: Extent): 'epci' | 'departement' | 'region' | null {
	const near = extent.kind !== 'france' && extent.kind !== 'region';
	switch (level) {
		case 'commune':
			return near ? 'epci' : 'departement';
		case 'departement':
			return 'region';
		case 'region':
		case 'france':
			return null;
		default:
			return near ? 'departement' : 'region';
	}
}

/** Borders of a mesh as lines. */
export function meshLines(mesh: Mesh): FeatureCollection {
	const at = (i: number) =>
		unproject([(mesh.lines[i] ?? 0) + ORIGIN[0], (mesh.lines[i + 1] ?? 0) + ORIGIN[1]]);
	const lines: [number, number][][] = [];
	let current: [number, number][] = [];
	for (let i = 0; i < mesh.lines.length; i += 4) {
		const joined = i > 0 && mesh.lines[i] === mesh.lines[i - 2] && mesh.lines[i + 1] === mesh.lines[i - 1];
		if (!joined) lines.push((current = [at(i)]));
		current.push(at(i + 2));
	}
	return collection([
		{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } }
	]);
}

/** Names of the areas of a mesh, the marked ones first, then the most populated. */
export function nameLabels(
	frame: Frame,
	rows: Int32Array,
	focus: ReadonlySet<number>,
	territory: string
): FeatureCollection {
	const order = [...new Set(rows)]
		.filter((row) => row >= 0)
		.sort(
			(a, b) =>
				Number(focus.has(b)) - Number(focus.has(a)) || (frame.population[b] ?? 0) - (frame.population[a] ?? 0)
		);
	const single = focus.size === 1;
	return collection(
		order.map((row, position) => ({
			type: 'Feature',
			properties: {
				name: shortName(single && focus.has(row) && territory !== '' ? territory : (frame.name[row] ?? '')),
				order: position,
				focus: single && focus.has(row)
			},
			geometry: {
				type: 'Point',
				coordinates: placeLonLat(frame.longitude[row] ?? 0, frame.latitude[row] ?? 0)
			}
		}))
	);
}

/** Stations grow with their travellers; other places have one size. */
export function placePoints(places: readonly Place[]): FeatureCollection {
	return collection(
		places
			.toSorted((a, b) => (b.size ?? 0) - (a.size ?? 0))
			.map((place, order) => ({
				type: 'Feature',
				properties: {
					name: place.name,
					order,
					radius: place.size === null ? 4 : Math.min(12, Math.max(2, 1.2 + Math.sqrt(place.size) / 900))
				},
				geometry: { type: 'Point', coordinates: placeLonLat(place.longitude, place.latitude) }
			}))
	);
}

/** Sites as points that say which of them they are; airports with their name. */
export function sitePoints(sites: readonly Site[]): FeatureCollection {
	return collection(
		sites.map(({ kind, id, name, latitude, longitude }, order) => ({
			type: 'Feature',
			properties: { kind, id, order, name: kind === 'airport' ? name : '' },
			geometry: { type: 'Point', coordinates: placeLonLat(longitude, latitude) }
		}))
	);
}

export const railLines = (sections: readonly RailSection[]): FeatureCollection =>
	collection(
		sections.map((section) => ({
			type: 'Feature',
			properties: { high_speed: section.high_speed },
			geometry: {
				type: 'LineString',
				coordinates: [
					placeLonLat(section.from_longitude, section.from_latitude),
					placeLonLat(section.to_longitude, section.to_latitude)
				]
			}
		}))
	);
