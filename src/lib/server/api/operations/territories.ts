import { indicators, type Level, levels } from '$lib/catalogue';
import { POPULATION_YEAR } from '$lib/catalogue/population-year';
import { m } from '$lib/paraglide/messages';
import { areasSharing } from '$lib/queries/territories';
import { inEach } from '$lib/server/speaking';
import { askOnServer } from '$lib/server/warehouse';
import { addressTo } from '../address';
import { areasAt, placeOf, rowOf, rowsWithin, territoryRow } from '../areas';
import { levelWords } from '../level-words';
import { geography, periodsOf } from '../names';
import { operation } from '../operation';
import { partOf } from '../page';
import { code, level, page } from '../parameters';
import { figureShort } from '../figures';
import { Levels, Memberships, Territories } from '../shapes/territory';
import { hasShapes, shapesOf } from '../shapes-of';

const indicatorsAt = (wanted: Level): number =>
	indicators.filter((indicator) => periodsOf(indicator, wanted).length > 0).length;

export const allLevels = operation({
	id: 'listLevels',
	tag: 'territories',
	template: '/levels',
	summary: m.api_op_levels,
	text: m.api_op_levels_text,
	path: {},
	query: {},
	formats: ['json'],
	answer: Levels,
	make: async ({ here, links }) => ({
		geography: await geography(),
		levels: await Promise.all(
			levels.map(async (one) => ({
				level: one,
				label: inEach(levelWords[one]),
				territories: (await areasAt(one)).code.length,
				shape: hasShapes(one),
				indicators: indicatorsAt(one),
				link: addressTo(here, `/territories/${one}`)
			}))
		),
		links: links()
	}),
	name: () => 'levels'
});

const COLUMNS = [
	'code',
	'name',
	'kind',
	'departement',
	'region',
	'population',
	'communes',
	'latitude',
	'longitude'
] as const;

export const territories = operation({
	id: 'listTerritories',
	tag: 'territories',
	template: '/territories/{level}',
	summary: m.api_op_territories,
	text: m.api_op_territories_text,
	path: { level },
	query: page,
	formats: ['json', 'csv', 'fr.csv', 'geojson'],
	answer: Territories,
	make: async ({ path, query, address, links }) => {
		const areas = await areasAt(path.level);
		const part = partOf(await rowsWithin(areas, query.within), query);
		return {
			level: path.level,
			geography: await geography(),
			population_year: POPULATION_YEAR,
			page: part.page,
			territories: part.items.map((row) => territoryRow(areas, row)),
			links: { ...links(), ...(part.next === null ? {} : { next: address({ offset: part.next }) }) }
		};
	},
	table: ({ level: of, population_year: year, geography: on, territories: rows }) => ({
		columns: ['level', ...COLUMNS, 'population_year', 'geography'],
		rows: rows.map((row) => [of, ...COLUMNS.map((column) => row[column]), year, on])
	}),
	shapes: ({ level: of, territories: rows }) => shapesOf(of, rows),
	name: ({ level: of }) => `territories_${of}`
});

export const memberships = operation({
	id: 'listMemberships',
	tag: 'territories',
	template: '/territories/{level}/{code}/memberships',
	summary: m.api_op_memberships,
	text: m.api_op_memberships_text,
	path: { level, code },
	query: {},
	formats: ['json', 'csv', 'fr.csv'],
	answer: Memberships,
	make: async ({ path, here, links }) => {
		const { areas, row } = await rowOf(path.level, path.code);
		const whole = areas.population[row] ?? 0;
		const found = await askOnServer(areasSharing(path.level, path.code));
		return {
			territory: await placeOf(path.level, path.code),
			geography: await geography(),
			population_year: POPULATION_YEAR,
			memberships: found
				.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
				.map((area) => ({ ...area, share: whole > 0 ? figureShort((100 * area.population) / whole) : null })),
			links: { ...links(), territory: addressTo(here, `/territories/${path.level}/${path.code}`) }
		};
	},
	table: ({ territory, memberships: rows, population_year: year, geography: on }) => ({
		columns: [
			...['of_level', 'of_code', 'level', 'code', 'name'],
			...['communes', 'population', 'share', 'population_year', 'geography']
		],
		rows: rows.map((row) => [
			...[territory.level, territory.code, row.level, row.code, row.name],
			...[row.communes, row.population, row.share, year, on]
		])
	}),
	name: ({ territory }) => `memberships_${territory.level}_${territory.code}`
});
