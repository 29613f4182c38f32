import { CENSUS_YEAR, ESTABLISHMENT_SIZES_YEAR } from '$lib/catalogue/chart-years';
import { findIndicator, FRANCE, type Level, sectors } from '$lib/catalogue';
import type { Area } from '$lib/queries/areas';
import { type Everything, observed } from './everything.server';
import { DRAWN_DIGITS, sent } from './sent-digits';
import type { PrivateJobs, ScaledArea, ShareAgainst, TerritoryPage, YearSeries } from './territory-page';

/** Every year of an indicator in an area; null where it has not a single one. */
function yearsOf(all: Everything, id: string, level: Level, code: string): YearSeries | null {
	const periods = findIndicator(id)?.periods ?? [];
	const values = periods.map(({ period }) => sent(observed(all, id, level, code, period)?.value));
	return values.some((value) => value !== null) ? { from: Number(periods[0]?.period), values } : null;
}

/** The département that holds most of a territory's people; its région where none does. */
function areaAround(all: Everything, area: Area): ScaledArea | null {
	const departement = all.departements.get(all.mains.get(area.code) ?? '');
	if (departement) return { level: 'departement', code: departement.code, name: departement.name };
	const region = all.regions.get(area.region ?? '');
	return region ? { level: 'region', code: region.code, name: region.name } : null;
}

/** Private jobs year by year, here and around; null where Urssaf does not cover the territory. */
export function privateJobs(all: Everything, area: Area): PrivateJobs | null {
	const series = (level: Level, code: string) => yearsOf(all, 'private_jobs', level, code);
	const here = series('epci', area.code);
	const france = series('france', FRANCE);
	const around = areaAround(all, area);
	const those = around && series(around.level, around.code);
	return here && france
		? { here, france, around: around && those ? { area: around, ...those } : null }
		: null;
}

/** Failures of companies year by year in the département. */
export function failuresAround(all: Everything, area: Area): TerritoryPage['failures'] {
	const around = areaAround(all, area);
	const series = around && yearsOf(all, 'business_failures', around.level, around.code);
	return around && series ? { area: around, ...series } : null;
}

/** A share of the territory's against France's, with the one of the first year before that is published. */
function against(all: Everything, code: string, key: string, id: string, period: string): ShareAgainst[] {
	const at = (when: string) => sent(observed(all, id, 'epci', code, when)?.value, DRAWN_DIGITS);
	const here = at(period);
	const france = sent(observed(all, id, 'france', FRANCE, period)?.value, DRAWN_DIGITS);
	if (here === null || france === null) return [];
	const earlier = findIndicator(id)?.periods.find(
		(entry) => entry.period < period && at(entry.period) !== null
	);
	const before = earlier && at(earlier.period);
	return [earlier && before != null ? [key, here, france, earlier.period, before] : [key, here, france]];
}

/** Shares of the sectors in jobs; none unless all of them are published: they make a whole. */
export function sectorShares(
	all: Everything,
	code: string
): Pick<TerritoryPage, 'sectorJobs' | 'sectorYear'> {
	const shares = sectors.flatMap(({ key }) => against(all, code, key, `${key}_job_share`, CENSUS_YEAR));
	return { sectorJobs: shares.length === sectors.length ? shares : [], sectorYear: CENSUS_YEAR };
}

/** Jobs in large and small establishments, and those that serve the people present. */
export const establishmentShares = (all: Everything, code: string): ShareAgainst[] =>
	['large_establishment', 'small_establishment', 'local_demand'].flatMap((key) =>
		against(all, code, key, `${key}_job_share`, ESTABLISHMENT_SIZES_YEAR)
	);

/** What the people do, and what they learnt. */
export const profileShares = (all: Everything, code: string): ShareAgainst[] =>
	['workers', 'managers', 'retired', 'below_baccalaureate', 'higher_education'].flatMap((key) =>
		against(all, code, key, `${key}_share`, CENSUS_YEAR)
	);
