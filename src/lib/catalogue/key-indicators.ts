/**
 * What a comparison shows first, in the order that it is told: an industrial territory today. Each figure is the
 * latest that its source publishes; older ones are under their axis.
 */
export const keyIndicators: readonly string[] = [
	'private_jobs_growth',
	'industry_job_share',
	'industry_private_job_share',
	'industry_private_jobs_growth',
	'large_establishment_job_share',
	'difficult_hiring_share',
	'industry_difficult_hiring_share',
	'employment_rate',
	'unemployment_rate_census',
	'higher_education_share',
	'below_baccalaureate_share',
	'workers_share',
	'managers_share',
	'net_migration_rate_workers',
	'net_migration_rate_managers',
	'net_migration_rate_30_39',
	'population_growth',
	'long_vacant_housing_share',
	'house_price_m2',
	'median_standard_of_living',
	'distance_industrial_training',
	'brownfield_sites_without_project',
	'business_creations_growth',
	'frr_population_share'
];
