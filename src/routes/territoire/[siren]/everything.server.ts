import { HOME_EPCI, recentMoveAges, recentMoveCategories, sectors, sizeGroup } from '$lib/catalogue';
import { POPULATION_PERIOD } from '$lib/catalogue/population-year';
import { type Area, areasOf, membershipsOf, placesOf } from '$lib/queries/areas';
import { observationsOf, seriesOf } from '$lib/queries/indicators';
import { tenseIndustrialOccupations } from '$lib/queries/occupations';
import { metropolitanReference } from '$lib/queries/reference';
import type { Observation } from '$lib/queries/rows';
import { epciPlaces } from '$lib/server/fact-columns';
import { groupBy } from '$lib/server/group-by';
import { namedSources } from '$lib/server/sources';
import { askColumnsOnServer, askOnServer, once } from '$lib/server/warehouse';
import { keyIndicators, MAP_INDICATOR } from './key-indicators';

const INDUSTRIAL_FROM = 30;
const OCCUPATIONS = 6;

/** What pages read beside their rows of indicators. */
const EXTRA = [
	'population',
	'jobs',
	'employer_establishments',
	'natural_balance_rate',
	'unemployment_rate_localised',
	'population_growth',
	'jobs_growth',
	'job_concentration',
	'industry_establishment_share',
	'industry_job_share',
	...[...recentMoveAges, ...recentMoveCategories].flatMap((group) => [
		`net_migration_rate_${group}`,
		`net_migration_rate_${sizeGroup(group)}`
	])
];

/** Observations of one indicator, by `level:area:period`. */
type Figures = Map<string, Observation>;

/** Where a figure is kept: the same key writes and reads it. */
const key = (level: string, area: string, period: string) => `${level}:${area}:${period}`;

async function figuresOf(indicator: string): Promise<Figures> {
	const rows = await askOnServer(
		observationsOf(indicator, ['epci', 'zone_emploi', 'departement', 'region', 'france'])
	);
	return new Map(rows.map((row) => [key(row.level, row.area, row.period), row]));
}

/** Everything that all territory pages read, asked once. */
export const everything = once(async () => {
	const ids = new Set([
		...EXTRA,
		...keyIndicators.flatMap(({ rows }) => rows.map(({ id }) => id)),
		...sectors.map(({ key }) => `${key}_establishment_share`)
	]);
	const figures = new Map<string, Figures>();
	for (const id of ids) figures.set(id, await figuresOf(id));
	const byCode = (areas: Area[]) => new Map(areas.map((area) => [area.code, area]));
	const memberships = await askOnServer(membershipsOf(['epci', 'zone_emploi', 'territoire_industrie']));
	const mapFigures = await askOnServer(observationsOf(MAP_INDICATOR.id, ['commune']));
	const sources = await namedSources();
	const communes = await askOnServer(areasOf('commune'));
	const places = await epciPlaces();
	const people = await askColumnsOnServer(seriesOf('population', 'commune', POPULATION_PERIOD));
	return {
		figures,
		sources: new Map(sources.map((source) => [source.id, source])),
		communes: byCode(communes),
		/** Last published population of each commune. */
		people: new Map(communes.map(({ code }, row) => [code, people.value[row] ?? NaN])),
		epci: byCode(await askOnServer(areasOf('epci'))),
		zones: byCode(await askOnServer(areasOf('zone_emploi'))),
		industries: byCode(await askOnServer(areasOf('territoire_industrie'))),
		departements: byCode(await askOnServer(areasOf('departement'))),
		regions: byCode(await askOnServer(areasOf('region'))),
		stations: await askOnServer(placesOf('station')),
		occupations: groupBy(
			await askOnServer(tenseIndustrialOccupations(INDUSTRIAL_FROM, OCCUPATIONS)),
			(row) => row.area
		),
		metropolitan: new Map(
			(await askOnServer(metropolitanReference())).map((row) => [`${row.indicator}:${row.period}`, row.value])
		),
		/** The département that holds most of an EPCI's people; null where none does. */
		mains: new Map(places.codes.map((code, at) => [code, places.mainDepartement[at] ?? null])),
		membersOfEpci: groupBy(
			memberships.filter(({ level }) => level === 'epci'),
			(row) => row.code
		),
		zonesOfCommune: new Map(
			memberships.filter(({ level }) => level === 'zone_emploi').map((row) => [row.commune, row.code])
		),
		industriesOfCommune: groupBy(
			memberships.filter(({ level }) => level === 'territoire_industrie'),
			(row) => row.commune
		),
		communeGrowth: new Map(
			mapFigures.filter(({ period }) => period === MAP_INDICATOR.period).map((row) => [row.area, row])
		)
	};
});
export type Everything = Awaited<ReturnType<typeof everything>>;

/** The observation of an indicator in an area at a period; undefined where the warehouse has none. */
export const observed = (all: Everything, id: string, level: string, area: string, period: string) =>
	all.figures.get(id)?.get(key(level, area, period));

/** Codes of every territory that has a page; the one that the site opens on first. */
export async function territoryCodes(): Promise<string[]> {
	const { epci } = await everything();
	return [HOME_EPCI, ...[...epci.keys()].filter((code) => code !== HOME_EPCI)];
}

/** Communes of a territory, largest first; empty when no EPCI has that code. */
export const communesOf = (all: Everything, code: string): Area[] =>
	(all.membersOfEpci.get(code) ?? [])
		.flatMap(({ commune }) => all.communes.get(commune) ?? [])
		.toSorted((a, b) => b.population - a.population);
