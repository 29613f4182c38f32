import type { Unit } from './axes';

/**
 * The smallest gap between two figures that means something to people who live there, in the figure's own unit: below
 * it, two territories are level and no sentence sets them apart. By unit, then by figure where the unit is too coarse.
 */
const byUnit: Readonly<Partial<Record<Unit, number>>> = {
	percent: 1,
	percent_per_year: 0.1,
	km: 5,
	per_1000: 0.5,
	per_10000: 0.5,
	euro: 500,
	euro_per_m2: 100
};

const byFigure: Readonly<Record<string, number>> = {
	// One point of everyone's housing or jobs is a street; of rare things, a tenth is.
	long_vacant_housing_share: 0.5,
	poverty_rate: 1,
	industry_job_share: 2,
	large_establishment_job_share: 3,
	small_establishment_job_share: 3,
	higher_education_share: 2,
	below_baccalaureate_share: 2,
	second_home_share: 3,
	job_concentration: 5,
	basin_difficult_hiring: 5,
	basin_industry_difficult_hiring: 5,
	basin_industry_difficult_change: 5,
	basin_seasonal_hiring: 5,
	zone_industry_share: 2,
	zone_first_three_share: 5,
	zone_first_branch_share: 1,
	zone_exposed_share: 5,
	zone_effective_branches: 0.5,
	zone_local_growth: 0.5,
	zone_branch_growth: 0.5,
	departement_failures_change: 5,
	// A residential balance is within the survey's own error under two people in a thousand.
	net_migration_rate: 0.1,
	net_migration_rate_15_24: 0.3,
	net_migration_rate_30_39: 0.3,
	net_migration_rate_65_plus: 0.2,
	net_migration_rate_managers: 0.3,
	net_migration_rate_workers: 0.3,
	natural_balance_rate: 0.1,
	departement_managers: 0.2,
	// Kilometres: half an hour on foot is not a difference by car.
	distance_france_services: 3,
	distance_vocational_school: 5,
	distance_station: 5,
	distance_high_speed_station: 15,
	distance_airport: 15,
	neighbours_distance_higher_education: 5,
	general_practitioners_per_10000: 1,
	primary_schools_per_10000: 1,
	nurseries_per_10000: 0.5,
	vocational_schools_per_10000: 0.2,
	communes_per_10000: 2,
	brownfields_idle_per_10000: 0.5,
	industrial_brownfields_per_10000: 0.3,
	construction_rate: 0.5,
	brownfield_area: 5,
	// Points between two dates.
	employment_change: 0.5,
	managers_change: 0.3,
	private_jobs_acceleration: 0.2,
	zone_unemployment_change: 0.3,
	departement_industry_share: 1,
	vacancy_change: 0.5,
	growth_acceleration: 0.1,
	construction_trend: 5,
	travellers_growth: 5,
	price_vs_neighbours: 5,
	private_jobs_vs_neighbours: 0.2,
	// Dares's score is in standard deviations.
	industrial_tension: 0.2,
	interdecile_ratio: 0.1
};

/** Beyond it two figures differ in a way that matters; 0 where any difference that is written does. */
export const smallestGap = (figure: string, unit: Unit): number => byFigure[figure] ?? byUnit[unit] ?? 0;
