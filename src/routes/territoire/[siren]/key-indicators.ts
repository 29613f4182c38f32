import { type Axis, MOVES_PERIOD } from '$lib/catalogue';
import { GROWTH_PERIOD } from '$lib/catalogue/population-year';

/** The figures that a territory page shows, by axis, with the period that each one speaks of. */
export const keyIndicators: readonly { axis: Axis; rows: readonly { id: string; period: string }[] }[] = [
	{
		axis: 'attractivite',
		rows: [
			{ id: 'population_growth', period: GROWTH_PERIOD },
			{ id: 'net_migration_rate', period: '2013-2018' },
			{ id: 'net_migration_rate_15_24', period: MOVES_PERIOD },
			{ id: 'net_migration_rate_30_39', period: MOVES_PERIOD },
			{ id: 'jobs_growth', period: '2016-2022' },
			{ id: 'job_concentration', period: '2018' },
			{ id: 'median_standard_of_living', period: '2019' },
			{ id: 'vacant_housing_share', period: '2021' },
			{ id: 'construction_rate', period: '2020-2024' },
			{ id: 'house_price_m2', period: '2024' },
			{ id: 'general_practitioners_per_10000', period: '2024' },
			{ id: 'distance_main_station', period: '2024' },
			{ id: 'distance_hospital', period: '2020' }
		]
	},
	{
		axis: 'recrutement',
		rows: [
			{ id: 'unemployment_rate_census', period: '2021' },
			{ id: 'activity_rate', period: '2021' },
			{ id: 'working_age_share', period: '2018' },
			{ id: 'net_migration_rate_managers', period: MOVES_PERIOD },
			{ id: 'net_migration_rate_workers', period: MOVES_PERIOD },
			{ id: 'low_diploma_share_women', period: '2015' },
			{ id: 'distance_vocational_school', period: '2026' },
			{ id: 'distance_industrial_training', period: '2025' }
		]
	},
	{
		axis: 'innovation',
		rows: [
			{ id: 'industry_job_share', period: '2022' },
			{ id: 'industry_establishment_share', period: '2018' },
			{ id: 'industry_establishments_per_1000', period: '2018' },
			{ id: 'establishments_10plus_share', period: '2018' },
			{ id: 'distance_higher_education', period: '2025' }
		]
	},
	{ axis: 'simplification', rows: [{ id: 'distance_france_services', period: '2023' }] }
];

/** The map's first indicator: does it gain or lose people? */
export const MAP_INDICATOR = { id: 'population_growth', period: GROWTH_PERIOD } as const;

/** What the map of communes offers. */
export const mapIndicators: readonly { id: string; period: string }[] = [
	MAP_INDICATOR,
	{ id: 'net_migration_rate', period: '2013-2018' },
	{ id: 'median_standard_of_living', period: '2021' },
	{ id: 'vacant_housing_share', period: '2021' },
	{ id: 'house_price_m2', period: '2024' },
	{ id: 'job_concentration', period: '2018' },
	{ id: 'unemployment_rate_census', period: '2021' },
	{ id: 'industry_establishment_share', period: '2018' },
	{ id: 'distance_main_station', period: '2024' },
	{ id: 'density', period: '2022' }
];
