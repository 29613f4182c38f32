import { FRANCE, findIndicator, recentMoveAges, recentMoveCategories } from '$lib/catalogue';
import { GROWTH_PERIOD, POPULATION_PERIOD, populationYear } from '$lib/catalogue/population-year';
import { occupationLabel, spaceTag } from '$lib/i18n/data-labels';
import { countMissing } from '$lib/map/model';
import { keptByCode } from '$lib/server/kept';
import { communesOf, type Everything, everything } from './everything.server';
import { balances, moves, populations } from './history.server';
import { zoneBranches } from './branches.server';
import { hiringOf } from './hiring.server';
import { establishmentShares, failuresAround, privateJobs, profileShares, sectorShares } from './jobs.server';
import { keyIndicators, MAP_INDICATOR, sections } from './key-indicators';
import { classesOf, mapFigures, territoryOutlines } from './outlines.server';
import { heaviest, named, nearStations } from './place.server';
import { packRow } from './row-wire';
import { detail, lastKnown, sectionRows } from './rows.server';
import { sectorEstablishments } from './sectors.server';
import { DRAWN_DIGITS, sent } from './sent-digits';
import type { OccupationRow, TerritoryPage } from './territory-page';

const LARGEST = 12;
const INDUSTRY_JOBS = ['industry_job_share', '2022'] as const;

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
	const last = (id: string) => of(id, lastKnown(all, id, code));
	const hasPrivateJobs = last('private_jobs').value !== null;
	const concentration = last('job_concentration');
	const revitalised = last('frr_population_share');
	const shares = sectorShares(all, code);
	const producers: string[] = [];
	const parts = sections.map((id) => {
		const rows = sectionRows(all, area, keyIndicators[id]);
		return {
			id,
			// The map names its first indicator, known here or not.
			rows: rows
				.filter(({ value, indicator }) => value !== null || indicator === MAP_INDICATOR.id)
				.map((row) => packRow(row, producers)),
			unpublished: rows.filter(({ value }) => value === null).map(({ label }) => label)
		};
	});
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
		space: spaceTag(area),
		industries,
		zones,
		zoneUnemployment:
			zone && typeof unemployment === 'number' ? { zone, value: unemployment, period: lastQuarter } : null,
		figures: {
			population: of('population', POPULATION_PERIOD),
			jobs: hasPrivateJobs ? last('private_jobs') : last('jobs'),
			growth: of('population_growth', GROWTH_PERIOD),
			jobsGrowth: hasPrivateJobs ? last('private_jobs_growth') : last('jobs_growth')
		},
		concentration:
			concentration.value === null ? null : { value: concentration.value, period: concentration.period },
		industryShare:
			industry !== null && industryFrance !== null ? { here: industry, france: industryFrance } : null,
		growing: { up: growths.filter((value) => value > 0).length, known: growths.length },
		producers,
		sections: parts,
		privateJobs: privateJobs(all, area),
		...shares,
		establishments: establishmentShares(all, code),
		profile: profileShares(all, code),
		branches: zone ? await zoneBranches(all, zone.code, communes) : null,
		hiring: await hiringOf(all, communes),
		failures: failuresAround(all, area),
		revitalised:
			revitalised.value === null ? null : { share: revitalised.value, coverage: revitalised.coverage ?? 1 },
		populations: populations(all, area),
		balances: balances(all, code),
		movesByAge: moves(all, code, recentMoveAges),
		movesByCategory: moves(all, code, recentMoveCategories),
		sectors: shares.sectorJobs.length > 0 ? [] : sectorEstablishments(all, code),
		stations: nearStations(all, area),
		occupations: tenseOccupations(all, code),
		bounds,
		mapDepartements,
		mapLegend: { classes: classesOf(around), ...countMissing(around.values()) }
	};
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
		]
	}));
}
