import type { DuckDBConnection } from '@duckdb/node-api';
import type { SiteRelease } from '../sources/georisques-irep-2019';
import type { Place, SiteFacts } from '../sources/place';
import { toColumns, writeTable } from './write';

const typeset = (text: string) => text.replaceAll("'", '’');
const fact =
	(key: keyof SiteFacts) =>
	({ site }: Place) => {
		const value = site?.[key] ?? null;
		return typeof value === 'string' ? typeset(value) : value;
	};

/** Writes where things are, and what industrial sites declared that they release. */
export async function writePlaces(
	connection: DuckDBConnection,
	places: readonly Place[],
	releases: readonly SiteRelease[]
): Promise<void> {
	await writeTable(
		connection,
		'place',
		toColumns(places, [
			['kind', 'VARCHAR', (place) => place.kind],
			['id', 'VARCHAR', (place) => place.id],
			['name', 'VARCHAR', (place) => (place.name === null ? null : typeset(place.name))],
			['commune', 'VARCHAR', (place) => place.commune],
			['latitude', 'DOUBLE', (place) => place.latitude],
			['longitude', 'DOUBLE', (place) => place.longitude],
			['category', 'VARCHAR', (place) => (place.category === null ? null : typeset(place.category))],
			['size', 'DOUBLE', (place) => place.size],
			['size_year', 'VARCHAR', (place) => place.sizeYear],
			['area_m2', 'DOUBLE', fact('areaM2')],
			['status', 'VARCHAR', fact('status')],
			['last_activity', 'VARCHAR', fact('lastActivity')],
			['last_activity_year', 'INTEGER', fact('lastActivityYear')],
			['rail_distance_m', 'DOUBLE', fact('railDistanceM')],
			['planning_zone', 'VARCHAR', fact('planningZone')],
			['activity_code', 'VARCHAR', fact('activityCode')],
			['activity', 'VARCHAR', fact('activity')],
			['position_quality', 'VARCHAR', fact('precision')],
			['as_of', 'VARCHAR', fact('asOf')]
		])
	);
	const kept = new Set(places.map(({ id }) => id));
	await writeTable(
		connection,
		'site_release',
		toColumns(
			releases.filter(({ site }) => kept.has(site)),
			[
				['site', 'VARCHAR', (row) => row.site],
				['medium', 'VARCHAR', (row) => row.medium],
				['substance', 'VARCHAR', (row) => typeset(row.substance)],
				['quantity', 'DOUBLE', (row) => row.quantity],
				['unit', 'VARCHAR', (row) => row.unit],
				['year', 'INTEGER', (row) => row.year]
			]
		)
	);
}
