import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What trends and surroundings hold against it. */
export const threatRules: readonly Rule[] = [
	{
		id: 'declining_neighbours',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'declining_neighbours',
		threshold: 'quartile',
		when: [
			proof('neighbours_population_growth low all', 'direct'),
			proof('neighbours_population_growth below -0.1', 'direct'),
			proof('departement_population_growth below -0.1', 'direct')
		],
		counter: [condition('population_growth above 0.1')],
		title: m.rule_declining_neighbours_title,
		sentence: (t) =>
			m.rule_declining_neighbours({
				neighbours_population_growth: t.value('neighbours_population_growth'),
				neighbours_population_growth_median: t.median('neighbours_population_growth'),
				departement_population_growth: t.value('departement_population_growth'),
				departement_population_growth_period: t.period('departement_population_growth')
			}),
		against: m.rule_declining_neighbours_against
	},
	{
		id: 'growth_fades',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'growth_fades',
		threshold: 'quartile',
		when: [
			proof('growth_acceleration low all', 'direct'),
			proof('growth_acceleration below -0.1', 'direct'),
			proof('population_growth below peers', 'direct')
		],
		counter: [condition('construction_trend high peers')],
		title: m.rule_growth_fades_title,
		sentence: (t) =>
			m.rule_growth_fades({
				population_growth: t.value('population_growth'),
				growth_acceleration_points: t.points('growth_acceleration'),
				growth_acceleration_medianNumber: t.medianNumber('growth_acceleration')
			}),
		against: m.rule_growth_fades_against
	},
	{
		id: 'vacancy_rises',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'vacancy_rises',
		threshold: 'quartile',
		when: [
			proof('vacancy_change high all', 'direct'),
			proof('vacancy_change above 0', 'direct'),
			proof('population_growth below -0.1', 'direct')
		],
		counter: [condition('construction_rate low peers')],
		title: m.rule_vacancy_rises_title,
		sentence: (t) =>
			m.rule_vacancy_rises({
				vacancy_change_points: t.points('vacancy_change'),
				vacancy_change_period: t.period('vacancy_change'),
				vacancy_change_medianNumber: t.medianNumber('vacancy_change'),
				population_growth: t.value('population_growth')
			}),
		against: m.rule_vacancy_rises_against
	},
	{
		id: 'building_stops',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'building_stops',
		threshold: 'quartile',
		when: [
			proof('construction_trend low peers', 'direct'),
			proof('construction_trend below 0', 'direct'),
			proof('vacant_housing_share low all', 'direct')
		],
		counter: [condition('population_growth below -0.1')],
		title: m.rule_building_stops_title,
		sentence: (t) =>
			m.rule_building_stops({
				construction_trend_size: t.size('construction_trend'),
				construction_trend_peersNumber: t.peersNumber('construction_trend'),
				vacant_housing_share: t.value('vacant_housing_share')
			}),
		against: m.rule_building_stops_against
	},
	{
		id: 'priced_out',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'priced_out',
		threshold: 'quartile',
		when: [
			proof('price_vs_neighbours high all', 'direct'),
			proof('price_vs_neighbours above 0', 'direct'),
			proof('net_migration_rate_15_24 below peers', 'direct'),
			proof('net_migration_rate_15_24 below 0', 'direct')
		],
		counter: [condition('net_migration_rate_30_39 above 0')],
		title: m.rule_priced_out_title,
		sentence: (t) =>
			m.rule_priced_out({
				price_vs_neighbours_size: t.size('price_vs_neighbours'),
				net_migration_rate_15_24: t.value('net_migration_rate_15_24'),
				net_migration_rate_15_24_peers: t.peers('net_migration_rate_15_24'),
				net_migration_rate_15_24_period: t.period('net_migration_rate_15_24')
			}),
		against: m.rule_priced_out_against
	},
	{
		id: 'neighbours_draw',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'neighbours_draw',
		threshold: 'stated',
		when: [
			proof('job_concentration below 100', 'direct'),
			proof('private_jobs_growth below median', 'direct'),
			proof('private_jobs_vs_neighbours below -0.5', 'direct')
		],
		counter: [condition('net_migration_rate above 0')],
		title: m.rule_neighbours_draw_title,
		sentence: (t) =>
			m.rule_neighbours_draw({
				job_concentration_number: t.number('job_concentration'),
				job_concentration_period: t.period('job_concentration'),
				private_jobs_growth: t.value('private_jobs_growth'),
				private_jobs_growth_period: t.period('private_jobs_growth'),
				private_jobs_vs_neighbours_size: t.size('private_jobs_vs_neighbours')
			}),
		against: m.rule_neighbours_draw_against
	},
	{
		id: 'tense_trades',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'tense_trades',
		threshold: 'quartile',
		when: [
			proof('industrial_tension high all', 'direct'),
			proof('industrial_tension above 0', 'direct'),
			proof('industry_job_share high all', 'direct')
		],
		counter: [condition('net_migration_rate_workers high peers'), condition('zone_unemployment high all')],
		title: m.rule_tense_trades_title,
		sentence: (t) =>
			m.rule_tense_trades({
				industrial_tension_number: t.number('industrial_tension'),
				industrial_tension_medianNumber: t.medianNumber('industrial_tension'),
				industry_job_share: t.value('industry_job_share'),
				industry_job_share_france: t.france('industry_job_share')
			}),
		against: m.rule_tense_trades_against
	},
	{
		id: 'hard_trades',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'hard_trades',
		threshold: 'quartile',
		when: [
			proof('conditions_share high all', 'direct'),
			proof('net_migration_rate_workers below peers', 'direct')
		],
		counter: [condition('distance_vocational_school low peers')],
		title: m.rule_hard_trades_title,
		sentence: (t) =>
			m.rule_hard_trades({
				conditions_share: t.value('conditions_share'),
				conditions_share_median: t.median('conditions_share'),
				net_migration_rate_workers: t.value('net_migration_rate_workers'),
				net_migration_rate_workers_peers: t.peers('net_migration_rate_workers')
			}),
		against: m.rule_hard_trades_against
	},
	{
		id: 'retirements',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'retirements',
		threshold: 'quartile',
		when: [proof('industry_50_plus high all', 'direct'), proof('working_age_share low peers', 'direct')],
		counter: [condition('net_migration_rate_workers above 0')],
		title: m.rule_retirements_title,
		sentence: (t) =>
			m.rule_retirements({
				industry_50_plus: t.value('industry_50_plus'),
				industry_50_plus_median: t.median('industry_50_plus'),
				working_age_share: t.value('working_age_share'),
				working_age_share_peers: t.peers('working_age_share')
			}),
		against: m.rule_retirements_against
	},
	{
		id: 'place_mismatch',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'place_mismatch',
		threshold: 'quartile',
		when: [proof('mismatch_share high all', 'direct'), proof('distance_main_station above median', 'direct')],
		counter: [condition('net_migration_rate_workers above 0')],
		title: m.rule_place_mismatch_title,
		sentence: (t) =>
			m.rule_place_mismatch({
				mismatch_share: t.value('mismatch_share'),
				mismatch_share_median: t.median('mismatch_share'),
				distance_main_station_away: t.away('distance_main_station')
			}),
		against: m.rule_place_mismatch_against
	},
	{
		id: 'tight_zone',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'tight_zone',
		threshold: 'quartile',
		when: [proof('zone_unemployment low all', 'direct'), proof('industrial_tension above median', 'direct')],
		counter: [condition('net_migration_rate_workers above 0')],
		title: m.rule_tight_zone_title,
		sentence: (t) =>
			m.rule_tight_zone({
				zone_unemployment: t.value('zone_unemployment'),
				zone_unemployment_median: t.median('zone_unemployment'),
				industrial_tension_number: t.number('industrial_tension'),
				industrial_tension_medianNumber: t.medianNumber('industrial_tension')
			}),
		against: m.rule_tight_zone_against
	},
	{
		id: 'unstable_trades',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'unstable_trades',
		threshold: 'quartile',
		when: [proof('unstable_share high all', 'direct'), proof('unemployment_rate_census low all', 'direct')],
		counter: [condition('precarious_job_share_men low peers')],
		title: m.rule_unstable_trades_title,
		sentence: (t) =>
			m.rule_unstable_trades({
				unstable_share: t.value('unstable_share'),
				unstable_share_median: t.median('unstable_share'),
				unemployment_rate_census: t.value('unemployment_rate_census'),
				unemployment_rate_census_median: t.median('unemployment_rate_census')
			}),
		against: m.rule_unstable_trades_against
	},
	{
		id: 'knowledge_far_region',
		quadrant: 'menace',
		axis: 'innovation',
		topic: 'knowledge_far_region',
		threshold: 'quartile',
		when: [
			proof('neighbours_distance_higher_education high all', 'direct'),
			proof('distance_higher_education above median', 'direct')
		],
		counter: [condition('net_migration_rate_managers above 0')],
		title: m.rule_knowledge_far_region_title,
		sentence: (t) =>
			m.rule_knowledge_far_region({
				distance_higher_education_away: t.away('distance_higher_education'),
				neighbours_distance_higher_education_at: t.at('neighbours_distance_higher_education'),
				neighbours_distance_higher_education_median: t.median('neighbours_distance_higher_education')
			}),
		against: m.rule_knowledge_far_region_against
	},
	{
		id: 'skills_drain',
		quadrant: 'menace',
		axis: 'innovation',
		topic: 'skills_drain',
		threshold: 'stated',
		when: [
			proof('departement_managers above 0', 'direct'),
			proof('net_migration_rate_managers below 0', 'direct'),
			proof('net_migration_rate_managers below departement_managers', 'direct')
		],
		counter: [condition('distance_higher_education low peers')],
		title: m.rule_skills_drain_title,
		sentence: (t) =>
			m.rule_skills_drain({
				net_migration_rate_managers: t.value('net_migration_rate_managers'),
				departement_managers: t.value('departement_managers'),
				departement_managers_period: t.period('departement_managers')
			}),
		against: m.rule_skills_drain_against
	},
	{
		id: 'hirings_difficult',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'hirings_difficult',
		threshold: 'quartile',
		when: [
			proof('basin_difficult_hiring high all', 'direct'),
			proof('basin_difficult_hiring above 50', 'direct'),
			proof('zone_unemployment below median', 'direct')
		],
		counter: [condition('net_migration_rate_workers above 0')],
		title: m.rule_hirings_difficult_title,
		sentence: (t) =>
			m.rule_hirings_difficult({
				basin_difficult_hiring: t.value('basin_difficult_hiring'),
				basin_difficult_hiring_median: t.median('basin_difficult_hiring'),
				basin_difficult_hiring_period: t.period('basin_difficult_hiring'),
				zone_unemployment: t.value('zone_unemployment'),
				zone_unemployment_median: t.median('zone_unemployment')
			}),
		against: m.rule_hirings_difficult_against
	}
];
