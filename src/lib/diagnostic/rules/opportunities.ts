import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What trends and surroundings offer it. */
export const opportunityRules: readonly Rule[] = [
	{
		id: 'growing_neighbours_cheaper',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'growing_neighbours_cheaper',
		threshold: 'quartile',
		when: [
			proof('neighbours_population_growth high all', 'direct'),
			proof('neighbours_population_growth above 0.1', 'direct'),
			proof('price_vs_neighbours below -5', 'direct')
		],
		counter: [condition('population_growth below -0.1')],
		title: m.rule_growing_neighbours_cheaper_title,
		sentence: (t) =>
			m.rule_growing_neighbours_cheaper({
				neighbours_population_growth_size: t.size('neighbours_population_growth'),
				neighbours_population_growth_median: t.median('neighbours_population_growth'),
				price_vs_neighbours_size: t.size('price_vs_neighbours')
			}),
		against: m.rule_growing_neighbours_cheaper_against
	},
	{
		id: 'rail_revival',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'rail_revival',
		threshold: 'quartile',
		when: [
			proof('travellers_growth high all', 'direct'),
			proof('travellers_growth above 0', 'direct'),
			proof('distance_station below 8', 'direct')
		],
		counter: [condition('net_migration_rate below 0')],
		title: m.rule_rail_revival_title,
		sentence: (t) =>
			m.rule_rail_revival({
				travellers_growth: t.value('travellers_growth'),
				travellers_growth_median: t.median('travellers_growth'),
				distance_station_away: t.away('distance_station')
			}),
		against: m.rule_rail_revival_against
	},
	{
		id: 'department_pull',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'department_pull',
		threshold: 'quartile',
		when: [
			proof('departement_population_growth high all', 'direct'),
			proof('departement_population_growth above 0.1', 'direct'),
			proof('population_growth below departement_population_growth', 'direct'),
			proof('population_growth below median', 'direct')
		],
		counter: [condition('net_migration_rate_30_39 low all')],
		title: m.rule_department_pull_title,
		sentence: (t) =>
			m.rule_department_pull({
				departement_population_growth: t.value('departement_population_growth'),
				population_growth: t.value('population_growth'),
				population_growth_period: t.period('population_growth')
			}),
		against: m.rule_department_pull_against
	},
	{
		id: 'growth_returns',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'growth_returns',
		threshold: 'quartile',
		when: [
			proof('growth_acceleration high all', 'direct'),
			proof('growth_acceleration above 0.1', 'direct'),
			proof('population_growth above 0.1', 'direct')
		],
		counter: [condition('natural_balance_rate below 0')],
		title: m.rule_growth_returns_title,
		sentence: (t) =>
			m.rule_growth_returns({
				population_growth: t.value('population_growth'),
				growth_acceleration_points: t.points('growth_acceleration'),
				growth_acceleration_medianNumber: t.medianNumber('growth_acceleration')
			}),
		against: m.rule_growth_returns_against
	},
	{
		id: 'unemployment_falls',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'unemployment_falls',
		threshold: 'quartile',
		when: [
			proof('unemployment_change low peers', 'direct'),
			proof('unemployment_change below 0', 'direct'),
			proof('activity_change above 0.1', 'direct')
		],
		counter: [condition('neet_share_men high all')],
		title: m.rule_unemployment_falls_title,
		sentence: (t) =>
			m.rule_unemployment_falls({
				unemployment_change_points: t.points('unemployment_change'),
				unemployment_change_peersNumber: t.peersNumber('unemployment_change'),
				activity_change_points: t.points('activity_change'),
				unemployment_change_period: t.period('unemployment_change'),
				activity_change_period: t.period('activity_change')
			}),
		against: m.rule_unemployment_falls_against
	},
	{
		id: 'zone_reserve',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'zone_reserve',
		threshold: 'quartile',
		when: [
			proof('zone_unemployment high all', 'direct'),
			proof('distance_vocational_school below peers', 'direct')
		],
		counter: [condition('net_migration_rate_workers below 0')],
		title: m.rule_zone_reserve_title,
		sentence: (t) =>
			m.rule_zone_reserve({
				zone_unemployment: t.value('zone_unemployment'),
				zone_unemployment_median: t.median('zone_unemployment'),
				distance_vocational_school_away: t.away('distance_vocational_school'),
				distance_vocational_school_peers: t.peers('distance_vocational_school')
			}),
		against: m.rule_zone_reserve_against
	},
	{
		id: 'training_lever',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'training_lever',
		threshold: 'quartile',
		when: [
			proof('training_share high all', 'direct'),
			proof('distance_vocational_school low peers', 'direct')
		],
		counter: [condition('conditions_share high all')],
		title: m.rule_training_lever_title,
		sentence: (t) =>
			m.rule_training_lever({
				training_share: t.value('training_share'),
				training_share_median: t.median('training_share'),
				distance_vocational_school_away: t.away('distance_vocational_school'),
				distance_vocational_school_peers: t.peers('distance_vocational_school')
			}),
		against: m.rule_training_lever_against
	},
	{
		id: 'land_to_reuse',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'land_to_reuse',
		threshold: 'stated',
		when: [
			proof('brownfields_idle_per_10000 above peers', 'direct'),
			proof('brownfield_area above peers', 'direct'),
			proof('departement_jobs_growth above 0.1', 'direct')
		],
		counter: [condition('jobs_growth below -0.5')],
		title: m.rule_land_to_reuse_title,
		sentence: (t) =>
			m.rule_land_to_reuse({
				brownfields_idle_per_10000_number: t.number('brownfields_idle_per_10000'),
				brownfield_area_number: t.number('brownfield_area'),
				departement_jobs_growth: t.value('departement_jobs_growth'),
				departement_jobs_growth_period: t.period('departement_jobs_growth')
			}),
		against: m.rule_land_to_reuse_against
	},
	{
		id: 'skilled_around',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'skilled_around',
		threshold: 'stated',
		when: [
			proof('departement_managers above 0', 'direct'),
			proof('net_migration_rate_managers above 0', 'direct'),
			proof('distance_higher_education below peers', 'direct')
		],
		counter: [condition('net_migration_rate_managers low peers')],
		title: m.rule_skilled_around_title,
		sentence: (t) =>
			m.rule_skilled_around({
				departement_managers: t.value('departement_managers'),
				departement_managers_period: t.period('departement_managers'),
				distance_higher_education_away: t.away('distance_higher_education'),
				distance_higher_education_peers: t.peers('distance_higher_education')
			}),
		against: m.rule_skilled_around_against
	},
	{
		id: 'programmes',
		quadrant: 'opportunite',
		axis: 'simplification',
		topic: 'programmes',
		threshold: 'stated',
		when: [proof('programmes_count above 0.5', 'direct'), proof('industry_programme above 0.5', 'direct')],
		counter: [condition('distance_france_services high peers')],
		title: m.rule_programmes_title,
		sentence: (t) => m.rule_programmes({ programmes_count_number: t.number('programmes_count') }),
		against: m.rule_programmes_against
	},
	{
		id: 'share_counters',
		quadrant: 'opportunite',
		axis: 'simplification',
		topic: 'share_counters',
		threshold: 'quartile',
		when: [
			proof('neighbours_distance_france_services low all', 'direct'),
			proof('distance_france_services above median', 'direct')
		],
		counter: [condition('communes_per_10000 low peers')],
		title: m.rule_share_counters_title,
		sentence: (t) =>
			m.rule_share_counters({
				distance_france_services_away: t.away('distance_france_services'),
				neighbours_distance_france_services_at: t.at('neighbours_distance_france_services'),
				neighbours_distance_france_services_median: t.median('neighbours_distance_france_services')
			}),
		against: m.rule_share_counters_against
	},
	{
		id: 'industry_creates_jobs',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'industry_creates_jobs',
		threshold: 'quartile',
		when: [
			proof('industry_job_share high all', 'direct'),
			proof('zone_industry_jobs_growth above 0.1', 'direct'),
			proof('zone_industry_jobs_growth above median', 'direct')
		],
		counter: [condition('net_migration_rate_workers below 0')],
		title: m.rule_industry_creates_jobs_title,
		sentence: (t) =>
			m.rule_industry_creates_jobs({
				industry_job_share: t.value('industry_job_share'),
				industry_job_share_median: t.median('industry_job_share'),
				zone_industry_jobs_growth: t.value('zone_industry_jobs_growth'),
				zone_industry_jobs_growth_median: t.median('zone_industry_jobs_growth'),
				zone_industry_jobs_growth_period: t.period('zone_industry_jobs_growth')
			}),
		against: m.rule_industry_creates_jobs_against
	},
	{
		id: 'rural_zoning',
		quadrant: 'opportunite',
		axis: 'simplification',
		topic: 'rural_zoning',
		threshold: 'stated',
		when: [
			proof('frr_population_share above 50', 'direct'),
			proof('brownfields_idle_per_10000 above median', 'direct')
		],
		counter: [condition('private_jobs_growth below -0.5')],
		title: m.rule_rural_zoning_title,
		sentence: (t) =>
			m.rule_rural_zoning({
				frr_population_share: t.value('frr_population_share'),
				frr_population_share_period: t.period('frr_population_share'),
				brownfields_idle_per_10000_number: t.number('brownfields_idle_per_10000'),
				brownfields_idle_per_10000_medianNumber: t.medianNumber('brownfields_idle_per_10000')
			}),
		against: m.rule_rural_zoning_against
	}
];
