import { GROWTH_PERIOD } from '$lib/catalogue/population-year';

/** Parts of a territory page, in the order that a reader learns in; the id is its anchor too. */
export const sections = [
	/** What this place is. */
	'territoire',
	/** What it makes. */
	'production',
	/** Who lives and works there. */
	'habitants',
	/** Whether it recruits. */
	'recrutement',
	/** What it offers. */
	'offre'
] as const;
export type SectionId = (typeof sections)[number];

export interface KeyRow {
	id: string;
	/** What stands instead where nobody publishes the first for the territory, at any date. */
	otherwise?: string;
	/** True where a chart of the same part draws its history: the row then has no line of its own. */
	drawn?: boolean;
}

/** The figures that a territory page shows in rows, at the last period that the territory has. */
export const keyIndicators: Readonly<Record<SectionId, readonly KeyRow[]>> = {
	territoire: [
		{ id: 'population_growth', drawn: true },
		{ id: 'natural_balance_rate', drawn: true },
		{ id: 'net_migration_rate', drawn: true },
		{ id: 'job_concentration' }
	],
	production: [
		{ id: 'private_jobs_growth' },
		{ id: 'jobs_growth', drawn: true },
		{ id: 'industry_job_share', otherwise: 'industry_establishment_share' }
	],
	habitants: [
		{ id: 'unemployment_rate_census' },
		{ id: 'employment_rate', otherwise: 'activity_rate' },
		{ id: 'median_standard_of_living' }
	],
	recrutement: [{ id: 'distance_vocational_school' }, { id: 'distance_industrial_training' }],
	offre: [
		{ id: 'distance_main_station' },
		{ id: 'distance_hospital' },
		{ id: 'distance_france_services' },
		{ id: 'general_practitioners_per_10000' },
		{ id: 'vacant_housing_share' },
		{ id: 'house_price_m2' }
	]
};

/** The map's first indicator: does it gain or lose people? */
export const MAP_INDICATOR = { id: 'population_growth', period: GROWTH_PERIOD } as const;

/** What the map of communes offers: communes have fewer figures, and older ones, than intercommunalités. */
export const mapIndicators: readonly { id: string; period: string }[] = [
	MAP_INDICATOR,
	{ id: 'private_jobs_growth', period: '2019-2024' },
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
