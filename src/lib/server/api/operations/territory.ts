import { populationYear } from '$lib/catalogue/population-year';
import { classLabel } from '$lib/i18n/data-labels';
import { m } from '$lib/paraglide/messages';
import { inEach } from '$lib/server/speaking';
import { addressTo, type Here } from '../address';
import { rowOf, areasAt, territoryRow } from '../areas';
import { geography } from '../names';
import { operation } from '../operation';
import { code, level } from '../parameters';
import { Territory } from '../shapes/territory';
import { hasShapes, shapesOf } from '../shapes-of';
import type { Level } from '$lib/catalogue';

/** The name of a larger area; null where a territory lies in none of that level. */
async function named(of: 'departement' | 'region', wanted: string | null) {
	if (wanted === null) return null;
	const areas = await areasAt(of);
	return { code: wanted, name: areas.name[areas.rows.get(wanted) ?? -1] ?? wanted };
}

/** What else is said of a territory. */
function around(here: Here, of: Level, own: string): Record<string, string> {
	const base = `/territories/${of}/${own}`;
	const parts = ['memberships', 'observations', 'series', ...(of === 'epci' ? ['peers', 'diagnostic'] : [])];
	return {
		...Object.fromEntries(parts.map((part) => [part, addressTo(here, `${base}/${part}`)])),
		communes: addressTo(here, '/territories/commune', { query: { within: `${of}:${own}` } })
	};
}

export const territory = operation({
	id: 'getTerritory',
	tag: 'territories',
	template: '/territories/{level}/{code}',
	summary: m.api_op_territory,
	text: m.api_op_territory_text,
	path: { level, code },
	query: {},
	formats: ['json', 'geojson'],
	answer: Territory,
	make: async ({ path, here, links }) => {
		const { areas, row } = await rowOf(path.level, path.code);
		const said = territoryRow(areas, row);
		const space = areas.space[row] ?? null;
		const { geojson, ...others } = links();
		return {
			level: path.level,
			...said,
			departement: await named('departement', said.departement),
			region: await named('region', said.region),
			space: space === null ? null : inEach(() => classLabel(space)),
			territoire_industrie: areas.in_territoire_industrie[row] === 1,
			population_year: populationYear(said.departement),
			geography: await geography(),
			links: {
				self: others.self ?? '',
				...others,
				...(hasShapes(path.level) && geojson ? { geojson } : {}),
				...around(here, path.level, path.code)
			}
		};
	},
	shapes: ({ level: of, code: own, name, population }) => shapesOf(of, [{ code: own, name, population }]),
	name: ({ level: of, code: own }) => `${of}_${own}`
});
