import type { Axis } from '$lib/catalogue';

/** The figures that a territory page shows, by axis, with the period that each one speaks of. */
export const keyIndicators: readonly { axis: Axis; rows: readonly { id: string; period: string }[] }[] = [
	{
		axis: 'attractivite',
		rows: [
			{ id: 'population_growth', period: '2015-2022' },
			{ id: 'net_migration_rate', period: '2013-2018' },
			{ id: 'net_migration_rate_20_29', period: '2016' },
			{ id: 'jobs_growth', period: '2013-2018' },
			{ id: 'job_concentration', period: '2018' },
			{ id: 'median_standard_of_living', period: '2019' },
			{ id: 'vacant_housing_share', period: '2021' },
			{ id: 'construction_rate', period: '2020-2024' },
			{ id: 'house_price_m2', period: '2024' },
			{ id: 'general_practitioners_per_10000', period: '2024' },
			{ id: 'distance_main_station', period: '2024' },
			{ id: 'distance_hospital', period: '2023' }
		]
	},
	{
		axis: 'recrutement',
		rows: [
			{ id: 'unemployment_rate_census', period: '2021' },
			{ id: 'activity_rate', period: '2021' },
			{ id: 'working_age_share', period: '2018' },
			{ id: 'net_migration_rate_managers', period: '2016' },
			{ id: 'net_migration_rate_workers', period: '2016' },
			{ id: 'low_diploma_share_women', period: '2015' },
			{ id: 'distance_vocational_school', period: '2026' }
		]
	},
	{
		axis: 'innovation',
		rows: [
			{ id: 'industry_establishment_share', period: '2018' },
			{ id: 'industry_establishments_per_1000', period: '2018' },
			{ id: 'establishments_10plus_share', period: '2018' },
			{ id: 'distance_higher_education', period: '2023' }
		]
	},
	{ axis: 'simplification', rows: [{ id: 'distance_france_services', period: '2021' }] }
];

/** The map's first indicator: does it gain or lose people? */
export const MAP_INDICATOR = { id: 'population_growth', period: '2015-2022' } as const;

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
