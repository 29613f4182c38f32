import { FRANCE, findIndicator, recentMoveAges, recentMoveCategories, sectors } from '$lib/catalogue';
import { GROWTH_PERIOD, POPULATION_PERIOD, populationYear } from '$lib/catalogue/population-year';
import { occupationLabel, spaceTag } from '$lib/i18n/data-labels';
import { countMissing } from '$lib/map/model';
import { keptByCode } from '$lib/server/kept';
import { communesOf, type Everything, everything } from './everything.server';
import { balances, moves, populations } from './history.server';
import { keyIndicators } from './key-indicators';
import { classesOf, mapFigures, territoryOutlines } from './outlines.server';
import { heaviest, named, nearStations } from './place.server';
import { packRow } from './row-wire';
import { detail, indicatorRow } from './rows.server';
import { DRAWN_DIGITS, sent } from './sent-digits';
import type { OccupationRow, SectorBar, TerritoryPage } from './territory-page';

const LARGEST = 12;
/** Names of more communes weigh more than the page may: they are fetched when they are asked for. */
const NAMED = 30;
const JOBS_GROWTH_PERIOD = '2016-2022';
const INDUSTRY_JOBS = ['industry_job_share', '2022'] as const;
const ESTABLISHMENTS_PERIOD = '2018';

/** The whole page of a territory, or null when no EPCI has that code. */
export const loadTerritory = keptByCode(makeTerritory);

async function makeTerritory(code: string): Promise<TerritoryPage | null> {
	const all = await everything();
	const area = all.epci.get(code);
	if (!area) return null;
	const communes = communesOf(all, code);
	const zones = heaviest(communes, ({ zone }) => zone ?? undefined, all.zones);
	const industries = heaviest(communes, ({ industry }) => industry ?? undefined, all.industries);
	const departements = heaviest(communes, (commune) => commune.department ?? undefined, all.departements);
	const region = named(all.regions.get(area.region ?? ''))[0];
	const mainDepartement = departements[0];
	if (!region || !mainDepartement) throw new Error(`EPCI ${code} has no région or no département`);
	const lastQuarter = findIndicator('unemployment_rate_localised')?.periods.at(-1)?.period ?? '';
	const zone = zones[0];
	const unemployment =
		zone && detail(all, 'unemployment_rate_localised', 'zone_emploi', zone.code, lastQuarter).value;
	const of = (id: string, period: string) => detail(all, id, 'epci', code, period);
	const industry = of(...INDUSTRY_JOBS).value;
	const industryFrance = detail(all, INDUSTRY_JOBS[0], 'france', FRANCE, INDUSTRY_JOBS[1]).value;
	const { bounds, shown, departements: mapDepartements, growth } = await territoryOutlines(code);
	const around = mapFigures(shown, growth);
	const growths = communes.flatMap((commune) => growth.get(commune.code)?.value ?? []);
	return {
		code,
		name: area.name,
		kind: area.kind,
		departements,
		region,
		populationYear: populationYear(area.department),
		largest: communes.slice(0, LARGEST).flatMap(({ code: commune, name }) => {
			const population = all.people.get(commune) ?? NaN;
			return Number.isNaN(population) ? [] : [{ name, population }];
		}),
		communeCount: communes.length,
		communeNames:
			communes.length > LARGEST && communes.length <= NAMED
				? communes
						.map(({ name }) => name)
						.toSorted((x, y) => x.localeCompare(y, 'fr'))
						.join(', ')
				: '',
		space: spaceTag(area),
		industries,
		zones,
		zoneUnemployment:
			zone && typeof unemployment === 'number' ? { zone, value: unemployment, period: lastQuarter } : null,
		figures: {
			population: of('population', POPULATION_PERIOD),
			jobs: of('jobs', '2018'),
			growth: of('population_growth', GROWTH_PERIOD),
			jobsGrowth: of('jobs_growth', JOBS_GROWTH_PERIOD)
		},
		concentration: of('job_concentration', '2018').value,
		industryShare:
			industry !== null && industryFrance !== null ? { here: industry, france: industryFrance } : null,
		growing: { up: growths.filter((value) => value > 0).length, known: growths.length },
		axes: keyIndicators.map(({ axis, rows }) => ({
			axis,
			rows: rows.map(({ id, period }) => packRow(indicatorRow(all, area, id, period)))
		})),
		populations: populations(all, area),
		balances: balances(all, code),
		movesByAge: moves(all, code, recentMoveAges),
		movesByCategory: moves(all, code, recentMoveCategories),
		sectors: sectorBars(all, code),
		stations: nearStations(all, area),
		occupations: tenseOccupations(all, code),
		bounds,
		mapDepartements,
		mapLegend: { classes: classesOf(around), ...countMissing(around.values()) }
	};
}

/** Establishments by sector, shares in %; a sector that is missing here or in France is left out. */
function sectorBars(all: Everything, code: string): SectorBar[] {
	return sectors.flatMap(({ key: sector }) => {
		const id = `${sector}_establishment_share`;
		const here = detail(all, id, 'epci', code, ESTABLISHMENTS_PERIOD);
		const france = detail(all, id, 'france', FRANCE, ESTABLISHMENTS_PERIOD).value;
		return here.value === null || here.numerator === null || france === null
			? []
			: [{ key: sector, count: here.numerator, share: here.value, france }];
	});
}

/** The tensest industrial occupations of the département that holds most of the territory's people. */
function tenseOccupations(all: Everything, code: string): OccupationRow[] {
	return (all.occupations.get(all.mains.get(code) ?? '') ?? []).map((row) => ({
		code: row.occupation,
		label: occupationLabel(row.occupation, row.label),
		score: sent(row.score, DRAWN_DIGITS),
		factors: [
			row.working_conditions,
			row.non_durable_jobs,
			row.training_link,
			row.labour_shortage,
			row.hiring_intensity,
			row.geographical_mismatch
		],
		employment: row.employment
	}));
}
