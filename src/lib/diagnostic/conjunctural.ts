/** Who is there to be recruited: category, activity, unemployment, youth. */
export const peopleFacts: readonly string[] = [
	'net_migration_rate_workers',
	'net_migration_rate_managers',
	'net_migration_rate_15_24',
	'activity_rate',
	'unemployment_rate_census',
	'zone_unemployment',
	'below_baccalaureate_share'
];
