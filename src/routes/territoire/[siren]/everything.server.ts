import { HOME_EPCI } from '$lib/catalogue';
import { POPULATION_PERIOD } from '$lib/catalogue/population-year';
import { type Area, areasOf, placesOf } from '$lib/queries/areas';
import { seriesOf, statusCodes } from '$lib/queries/indicators';
import { tenseIndustrialOccupations } from '$lib/queries/occupations';
import { metropolitanReference } from '$lib/queries/reference';
import type { AreaFigure } from '$lib/map/model';
import { allCommunes, type Commune } from '$lib/server/communes';
import { epciPlaces } from '$lib/server/epci-places';
import { groupBy } from '$lib/server/group-by';
import { namedSources } from '$lib/server/sources';
import { figures } from '$lib/server/figures';
import { once, onceForAll } from '$lib/server/once';
import { askColumnsOnServer, askOnServer } from '$lib/server/warehouse';
import { MAP_INDICATOR } from './key-indicators';

const INDUSTRIAL_FROM = 30;
const OCCUPATIONS = 6;

/** Everything that all territory pages read and that has no words, asked once. */
const withoutWords = onceForAll(async () => {
	const byCode = (areas: Area[]) => new Map(areas.map((area) => [area.code, area]));
	const growth = await askColumnsOnServer(seriesOf(MAP_INDICATOR.id, 'commune', MAP_INDICATOR.period));
	const communes = await allCommunes();
	const places = await epciPlaces();
	const people = await askColumnsOnServer(seriesOf('population', 'commune', POPULATION_PERIOD));
	return {
		figures: await figures(),
		communes: new Map(communes.map((commune) => [commune.code, commune])),
		/** Last published population of each commune. */
		people: new Map(communes.map(({ code }, row) => [code, people.value[row] ?? NaN])),
		epci: byCode(await askOnServer(areasOf('epci'))),
		zones: byCode(await askOnServer(areasOf('zone_emploi'))),
		industries: byCode(await askOnServer(areasOf('territoire_industrie'))),
		departements: byCode(await askOnServer(areasOf('departement'))),
		regions: byCode(await askOnServer(areasOf('region'))),
		basins: byCode(await askOnServer(areasOf('bassin_emploi'))),
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
		membersOfEpci: groupBy(communes, ({ epci }) => epci ?? ''),
		/** What the map's first indicator says of each commune. */
		communeGrowth: new Map(
			communes.map(({ code }, row): [string, AreaFigure] => {
				const value = growth.value[row] ?? NaN;
				return [
					code,
					{
						value: Number.isNaN(value) ? null : value,
						status: statusCodes[growth.status[row] ?? -1] ?? 'missing'
					}
				];
			})
		)
	};
});
/** Everything that all territory pages read, in the language that is being read. */
export const everything = once(async () => ({
	...(await withoutWords()),
	sources: new Map((await namedSources()).map((source) => [source.id, source]))
}));
export type Everything = Awaited<ReturnType<typeof everything>>;

/** The observation of an indicator in an area at a period; undefined where the warehouse has none. */
export const observed = (all: Everything, id: string, level: string, area: string, period: string) =>
	all.figures.at(id, level, area, period);

/** Codes of every territory that has a page; the one that the site opens on first. */
export async function territoryCodes(): Promise<string[]> {
	const { epci } = await everything();
	return [HOME_EPCI, ...[...epci.keys()].filter((code) => code !== HOME_EPCI)];
}

/** Communes of a territory, largest first; empty when no EPCI has that code. */
export const communesOf = (all: Everything, code: string): Commune[] =>
	(all.membersOfEpci.get(code) ?? []).toSorted((a, b) => b.population - a.population);
