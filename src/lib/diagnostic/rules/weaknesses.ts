import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What it lacks: its own state, less good than its peers. */
export const weaknessRules: readonly Rule[] = [
	{
		id: 'young_leave',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'young_leave',
		threshold: 'quartile',
		when: [
			proof('net_migration_rate_15_24 low peers', 'direct'),
			proof('net_migration_rate_15_24 below 0', 'direct'),
			proof('net_migration_rate_30_39 below peers', 'direct')
		],
		counter: [condition('population_growth high peers')],
		title: m.rule_young_leave_title,
		sentence: (t) =>
			m.rule_young_leave({
				net_migration_rate_15_24: t.value('net_migration_rate_15_24'),
				net_migration_rate_15_24_peers: t.peers('net_migration_rate_15_24'),
				net_migration_rate_15_24_period: t.period('net_migration_rate_15_24'),
				net_migration_rate_30_39: t.value('net_migration_rate_30_39'),
				net_migration_rate_30_39_peers: t.peers('net_migration_rate_30_39')
			}),
		against: m.rule_young_leave_against
	},
	{
		id: 'ageing',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'ageing',
		threshold: 'quartile',
		when: [proof('working_age_share low all', 'direct'), proof('natural_balance_rate below 0', 'direct')],
		counter: [condition('net_migration_rate_30_39 high all')],
		title: m.rule_ageing_title,
		sentence: (t) =>
			m.rule_ageing({
				working_age_share: t.value('working_age_share'),
				working_age_share_median: t.median('working_age_share'),
				natural_balance_rate: t.value('natural_balance_rate')
			}),
		against: m.rule_ageing_against
	},
	{
		id: 'homes_empty',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'homes_empty',
		threshold: 'quartile',
		when: [
			proof('vacant_housing_share high all', 'direct'),
			proof('long_vacant_housing_share high all', 'direct')
		],
		counter: [condition('construction_rate low peers')],
		title: m.rule_homes_empty_title,
		sentence: (t) =>
			m.rule_homes_empty({
				vacant_housing_share: t.value('vacant_housing_share'),
				vacant_housing_share_median: t.median('vacant_housing_share'),
				long_vacant_housing_share: t.value('long_vacant_housing_share'),
				long_vacant_housing_share_median: t.median('long_vacant_housing_share')
			}),
		against: m.rule_homes_empty_against
	},
	{
		id: 'homes_lacking',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'homes_lacking',
		threshold: 'quartile',
		when: [proof('construction_rate low peers', 'direct'), proof('vacant_housing_share below 7', 'direct')],
		counter: [condition('population_growth below -0.1')],
		title: m.rule_homes_lacking_title,
		sentence: (t) =>
			m.rule_homes_lacking({
				construction_rate_number: t.number('construction_rate'),
				construction_rate_peersNumber: t.peersNumber('construction_rate'),
				vacant_housing_share: t.value('vacant_housing_share'),
				vacant_housing_share_median: t.median('vacant_housing_share')
			}),
		against: m.rule_homes_lacking_against
	},
	{
		id: 'far_from_rail',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'far_from_rail',
		threshold: 'quartile',
		when: [
			proof('distance_main_station high peers', 'direct'),
			proof('distance_high_speed_station high all', 'direct')
		],
		counter: [condition('net_migration_rate above 0')],
		title: m.rule_far_from_rail_title,
		sentence: (t) =>
			m.rule_far_from_rail({
				distance_main_station_away: t.away('distance_main_station'),
				distance_main_station_peers: t.peers('distance_main_station'),
				distance_high_speed_station_at: t.at('distance_high_speed_station'),
				distance_high_speed_station_median: t.median('distance_high_speed_station')
			}),
		against: m.rule_far_from_rail_against
	},
	{
		id: 'care_lacking',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'care_lacking',
		threshold: 'quartile',
		when: [
			proof('general_practitioners_per_10000 low peers', 'direct'),
			proof('distance_hospital above peers', 'direct')
		],
		counter: [condition('nurses_per_10000 high peers'), condition('pharmacies_per_10000 high peers')],
		title: m.rule_care_lacking_title,
		sentence: (t) =>
			m.rule_care_lacking({
				general_practitioners_per_10000_number: t.number('general_practitioners_per_10000'),
				general_practitioners_per_10000_peersNumber: t.peersNumber('general_practitioners_per_10000'),
				distance_hospital_away: t.away('distance_hospital'),
				distance_hospital_peers: t.peers('distance_hospital')
			}),
		against: m.rule_care_lacking_against
	},
	{
		id: 'jobs_people_fall',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'jobs_people_fall',
		threshold: 'quartile',
		when: [
			proof('jobs_growth low all', 'direct'),
			proof('jobs_growth below -0.1', 'direct'),
			proof('population_growth below -0.1', 'direct')
		],
		counter: [
			condition('private_jobs_growth above 0.1'),
			condition('unemployment_change below 0'),
			condition('job_concentration high peers')
		],
		title: m.rule_jobs_people_fall_title,
		sentence: (t) =>
			m.rule_jobs_people_fall({
				jobs_growth: t.value('jobs_growth'),
				jobs_growth_median: t.median('jobs_growth'),
				jobs_growth_period: t.period('jobs_growth'),
				population_growth: t.value('population_growth'),
				population_growth_period: t.period('population_growth')
			}),
		against: m.rule_jobs_people_fall_against
	},
	{
		id: 'low_income',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'low_income',
		threshold: 'quartile',
		when: [proof('median_standard_of_living low all', 'direct'), proof('poverty_rate high all', 'direct')],
		counter: [condition('house_price_m2 low all')],
		title: m.rule_low_income_title,
		sentence: (t) =>
			m.rule_low_income({
				median_standard_of_living: t.value('median_standard_of_living'),
				median_standard_of_living_median: t.median('median_standard_of_living'),
				poverty_rate: t.value('poverty_rate'),
				poverty_rate_median: t.median('poverty_rate')
			}),
		against: m.rule_low_income_against
	},
	{
		id: 'dormitory',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'dormitory',
		threshold: 'quartile',
		when: [
			proof('job_concentration low peers', 'direct'),
			proof('job_concentration below 90', 'direct'),
			proof('net_migration_rate above 0.1', 'direct')
		],
		counter: [condition('jobs_growth high peers')],
		title: m.rule_dormitory_title,
		sentence: (t) =>
			m.rule_dormitory({
				job_concentration_number: t.number('job_concentration'),
				job_concentration_peersNumber: t.peersNumber('job_concentration'),
				net_migration_rate: t.value('net_migration_rate'),
				net_migration_rate_period: t.period('net_migration_rate')
			}),
		against: m.rule_dormitory_against
	},
	{
		id: 'skilled_leave',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'skilled_leave',
		threshold: 'quartile',
		when: [
			proof('net_migration_rate_managers low peers', 'direct'),
			proof('net_migration_rate_managers below 0', 'direct'),
			proof('net_migration_rate_30_39 below peers', 'direct')
		],
		counter: [condition('net_migration_rate_workers above 0')],
		title: m.rule_skilled_leave_title,
		sentence: (t) =>
			m.rule_skilled_leave({
				net_migration_rate_managers: t.value('net_migration_rate_managers'),
				net_migration_rate_managers_peers: t.peers('net_migration_rate_managers'),
				net_migration_rate_managers_period: t.period('net_migration_rate_managers'),
				net_migration_rate_30_39: t.value('net_migration_rate_30_39'),
				net_migration_rate_30_39_peers: t.peers('net_migration_rate_30_39')
			}),
		against: m.rule_skilled_leave_against
	},
	{
		id: 'low_diplomas',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'low_diplomas',
		threshold: 'quartile',
		when: [
			proof('below_baccalaureate_share high peers', 'direct'),
			proof('below_baccalaureate_share above median', 'direct'),
			proof('higher_education_share low peers', 'direct')
		],
		counter: [condition('net_migration_rate_managers above 0')],
		title: m.rule_low_diplomas_title,
		sentence: (t) =>
			m.rule_low_diplomas({
				below_baccalaureate_share: t.value('below_baccalaureate_share'),
				below_baccalaureate_share_peers: t.peers('below_baccalaureate_share'),
				below_baccalaureate_share_period: t.period('below_baccalaureate_share'),
				higher_education_share: t.value('higher_education_share'),
				higher_education_share_peers: t.peers('higher_education_share')
			}),
		against: m.rule_low_diplomas_against
	},
	{
		id: 'thin_reserve',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'thin_reserve',
		threshold: 'quartile',
		when: [proof('unemployment_rate_census low all', 'direct'), proof('activity_rate high all', 'direct')],
		counter: [condition('net_migration_rate_workers above 0'), condition('working_age_share high peers')],
		title: m.rule_thin_reserve_title,
		sentence: (t) =>
			m.rule_thin_reserve({
				unemployment_rate_census: t.value('unemployment_rate_census'),
				unemployment_rate_census_median: t.median('unemployment_rate_census'),
				activity_rate: t.value('activity_rate'),
				activity_rate_median: t.median('activity_rate')
			}),
		against: m.rule_thin_reserve_against
	},
	{
		id: 'lasting_unemployment',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'lasting_unemployment',
		threshold: 'quartile',
		when: [proof('unemployment_rate_census high all', 'direct'), proof('neet_share_men high all', 'direct')],
		counter: [condition('unemployment_change low peers')],
		title: m.rule_lasting_unemployment_title,
		sentence: (t) =>
			m.rule_lasting_unemployment({
				unemployment_rate_census: t.value('unemployment_rate_census'),
				unemployment_rate_census_median: t.median('unemployment_rate_census'),
				neet_share_men: t.value('neet_share_men'),
				neet_share_men_median: t.median('neet_share_men'),
				neet_share_men_period: t.period('neet_share_men')
			}),
		against: m.rule_lasting_unemployment_against
	},
	{
		id: 'training_far',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'training_far',
		threshold: 'quartile',
		when: [
			proof('distance_vocational_school high peers', 'direct'),
			proof('distance_vocational_school above median', 'direct'),
			proof('vocational_schools_per_10000 below peers', 'direct')
		],
		counter: [condition('neet_share_men low peers'), condition('neet_share_women low peers')],
		title: m.rule_training_far_title,
		sentence: (t) =>
			m.rule_training_far({
				distance_vocational_school_away: t.away('distance_vocational_school'),
				distance_vocational_school_peers: t.peers('distance_vocational_school'),
				vocational_schools_per_10000_number: t.number('vocational_schools_per_10000'),
				vocational_schools_per_10000_peersNumber: t.peersNumber('vocational_schools_per_10000')
			}),
		against: m.rule_training_far_against
	},
	{
		id: 'precarious',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'precarious',
		threshold: 'quartile',
		when: [
			proof('precarious_job_share_women high peers', 'direct'),
			proof('precarious_job_share_men high peers', 'direct')
		],
		counter: [condition('unemployment_rate_census low peers')],
		title: m.rule_precarious_title,
		sentence: (t) =>
			m.rule_precarious({
				precarious_job_share_women: t.value('precarious_job_share_women'),
				precarious_job_share_men: t.value('precarious_job_share_men'),
				precarious_job_share_women_peers: t.peers('precarious_job_share_women'),
				precarious_job_share_men_peers: t.peers('precarious_job_share_men'),
				precarious_job_share_women_period: t.period('precarious_job_share_women')
			}),
		against: m.rule_precarious_against
	},
	{
		id: 'small_units',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'small_units',
		threshold: 'quartile',
		when: [
			proof('small_establishment_job_share high peers', 'direct'),
			proof('large_establishment_job_share low peers', 'direct')
		],
		counter: [condition('establishments_per_1000 high peers')],
		title: m.rule_small_units_title,
		sentence: (t) =>
			m.rule_small_units({
				small_establishment_job_share: t.value('small_establishment_job_share'),
				small_establishment_job_share_peers: t.peers('small_establishment_job_share'),
				small_establishment_job_share_period: t.period('small_establishment_job_share'),
				large_establishment_job_share: t.value('large_establishment_job_share'),
				large_establishment_job_share_peers: t.peers('large_establishment_job_share')
			}),
		against: m.rule_small_units_against
	},
	{
		id: 'far_from_knowledge',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'far_from_knowledge',
		threshold: 'quartile',
		when: [
			proof('distance_higher_education high peers', 'direct'),
			proof('distance_higher_education above median', 'direct'),
			proof('net_migration_rate_15_24 below peers', 'direct'),
			proof('net_migration_rate_15_24 below 0', 'direct')
		],
		counter: [condition('net_migration_rate_managers above 0')],
		title: m.rule_far_from_knowledge_title,
		sentence: (t) =>
			m.rule_far_from_knowledge({
				distance_higher_education_away: t.away('distance_higher_education'),
				distance_higher_education_peers: t.peers('distance_higher_education'),
				net_migration_rate_15_24: t.value('net_migration_rate_15_24'),
				net_migration_rate_15_24_peers: t.peers('net_migration_rate_15_24')
			}),
		against: m.rule_far_from_knowledge_against
	},
	{
		id: 'thin_industry',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'thin_industry',
		threshold: 'quartile',
		when: [
			proof('industry_job_share low all', 'direct'),
			proof('industry_establishments_per_1000 low all', 'direct')
		],
		counter: [condition('large_establishment_job_share high peers')],
		title: m.rule_thin_industry_title,
		sentence: (t) =>
			m.rule_thin_industry({
				industry_job_share: t.value('industry_job_share'),
				industry_job_share_france: t.france('industry_job_share'),
				industry_job_share_period: t.period('industry_job_share'),
				industry_establishments_per_1000_number: t.number('industry_establishments_per_1000'),
				industry_establishments_per_1000_medianNumber: t.medianNumber('industry_establishments_per_1000')
			}),
		against: m.rule_thin_industry_against
	},
	{
		id: 'idle_land',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'idle_land',
		threshold: 'quartile',
		when: [
			proof('industrial_brownfields_per_10000 high peers', 'direct'),
			proof('brownfields_idle_per_10000 above peers', 'direct')
		],
		counter: [condition('jobs_growth above 0.1')],
		title: m.rule_idle_land_title,
		sentence: (t) =>
			m.rule_idle_land({
				industrial_brownfields_per_10000_number: t.number('industrial_brownfields_per_10000'),
				industrial_brownfields_per_10000_peersNumber: t.peersNumber('industrial_brownfields_per_10000'),
				brownfields_idle_per_10000_number: t.number('brownfields_idle_per_10000'),
				brownfields_idle_per_10000_peersNumber: t.peersNumber('brownfields_idle_per_10000')
			}),
		against: m.rule_idle_land_against
	},
	{
		id: 'public_far',
		quadrant: 'faiblesse',
		axis: 'simplification',
		topic: 'public_far',
		threshold: 'quartile',
		when: [
			proof('distance_france_services high peers', 'direct'),
			proof('distance_france_services above median', 'direct'),
			proof('france_services_per_10000 below peers', 'direct')
		],
		counter: [condition('france_services_per_10000 above median')],
		title: m.rule_public_far_title,
		sentence: (t) =>
			m.rule_public_far({
				distance_france_services_away: t.away('distance_france_services'),
				distance_france_services_peers: t.peers('distance_france_services'),
				france_services_per_10000_number: t.number('france_services_per_10000'),
				france_services_per_10000_peersNumber: t.peersNumber('france_services_per_10000')
			}),
		against: m.rule_public_far_against
	},
	{
		id: 'many_counterparts',
		quadrant: 'faiblesse',
		axis: 'simplification',
		topic: 'many_counterparts',
		threshold: 'quartile',
		when: [proof('communes_per_10000 high peers', 'direct'), proof('communes_count high all', 'direct')],
		counter: [condition('france_services_per_10000 high peers')],
		title: m.rule_many_counterparts_title,
		sentence: (t) =>
			m.rule_many_counterparts({
				communes_count_number: t.number('communes_count'),
				communes_per_10000_number: t.number('communes_per_10000'),
				communes_per_10000_peersNumber: t.peersNumber('communes_per_10000')
			}),
		against: m.rule_many_counterparts_against
	},
	{
		id: 'straddling',
		quadrant: 'faiblesse',
		axis: 'simplification',
		topic: 'straddling',
		threshold: 'stated',
		when: [proof('zones_count above 1.5', 'direct'), proof('communes_count above median', 'direct')],
		counter: [condition('departements_count below 1.5')],
		title: m.rule_straddling_title,
		sentence: (t) =>
			m.rule_straddling({
				communes_count_number: t.number('communes_count'),
				zones_count_number: t.number('zones_count')
			}),
		against: m.rule_straddling_against
	}
];
