import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What the territory has: its own state, better than its peers. */
export const strengthRules: readonly Rule[] = [
	{
		id: 'families_arrive',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'families_arrive',
		threshold: 'quartile',
		when: [
			proof('net_migration_rate_30_39 high all', 'direct'),
			proof('net_migration_rate_30_39 above 0', 'direct'),
			proof('population_growth above 0.1', 'direct')
		],
		counter: [condition('natural_balance_rate below 0'), condition('net_migration_rate_15_24 low peers')],
		title: m.rule_families_arrive_title,
		sentence: (t) =>
			m.rule_families_arrive({
				net_migration_rate_30_39: t.value('net_migration_rate_30_39'),
				net_migration_rate_30_39_median: t.median('net_migration_rate_30_39'),
				net_migration_rate_30_39_period: t.period('net_migration_rate_30_39'),
				population_growth: t.value('population_growth'),
				population_growth_period: t.period('population_growth')
			}),
		against: m.rule_families_arrive_against
	},
	{
		id: 'affordable_near_jobs',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'affordable_near_jobs',
		threshold: 'quartile',
		when: [proof('house_price_m2 low all', 'direct'), proof('job_concentration above 90', 'direct')],
		counter: [condition('vacant_housing_share high all'), condition('jobs_growth below -0.5')],
		title: m.rule_affordable_near_jobs_title,
		sentence: (t) =>
			m.rule_affordable_near_jobs({
				house_price_m2: t.value('house_price_m2'),
				house_price_m2_median: t.median('house_price_m2'),
				job_concentration_number: t.number('job_concentration')
			}),
		against: m.rule_affordable_near_jobs_against
	},
	{
		id: 'jobs_pole',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'jobs_pole',
		threshold: 'quartile',
		when: [
			proof('job_concentration high peers', 'direct'),
			proof('job_concentration above 90', 'direct'),
			proof('jobs_growth above 0.1', 'direct')
		],
		counter: [condition('net_migration_rate below 0')],
		title: m.rule_jobs_pole_title,
		sentence: (t) =>
			m.rule_jobs_pole({
				job_concentration_number: t.number('job_concentration'),
				job_concentration_peersNumber: t.peersNumber('job_concentration'),
				jobs_growth: t.value('jobs_growth'),
				jobs_growth_period: t.period('jobs_growth')
			}),
		against: m.rule_jobs_pole_against
	},
	{
		id: 'health_access',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'health_access',
		threshold: 'quartile',
		when: [
			proof('general_practitioners_per_10000 high peers', 'direct'),
			proof('distance_hospital below peers', 'direct')
		],
		counter: [condition('nurses_per_10000 low peers'), condition('pharmacies_per_10000 low peers')],
		title: m.rule_health_access_title,
		sentence: (t) =>
			m.rule_health_access({
				general_practitioners_per_10000_number: t.number('general_practitioners_per_10000'),
				general_practitioners_per_10000_peersNumber: t.peersNumber('general_practitioners_per_10000'),
				distance_hospital_away: t.away('distance_hospital'),
				distance_hospital_peers: t.peers('distance_hospital')
			}),
		against: m.rule_health_access_against
	},
	{
		id: 'childcare_schools',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'childcare_schools',
		threshold: 'quartile',
		when: [
			proof('nurseries_per_10000 high peers', 'direct'),
			proof('primary_schools_per_10000 above peers', 'direct')
		],
		counter: [condition('net_migration_rate_30_39 below 0')],
		title: m.rule_childcare_schools_title,
		sentence: (t) =>
			m.rule_childcare_schools({
				nurseries_per_10000_number: t.number('nurseries_per_10000'),
				nurseries_per_10000_peersNumber: t.peersNumber('nurseries_per_10000'),
				primary_schools_per_10000_number: t.number('primary_schools_per_10000'),
				primary_schools_per_10000_peersNumber: t.peersNumber('primary_schools_per_10000')
			}),
		against: m.rule_childcare_schools_against
	},
	{
		id: 'income_even',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'income_even',
		threshold: 'quartile',
		when: [
			proof('median_standard_of_living high all', 'direct'),
			proof('interdecile_ratio below median', 'direct')
		],
		counter: [condition('pension_income_share high all')],
		title: m.rule_income_even_title,
		sentence: (t) =>
			m.rule_income_even({
				median_standard_of_living: t.value('median_standard_of_living'),
				interdecile_ratio: t.value('interdecile_ratio'),
				interdecile_ratio_median: t.median('interdecile_ratio')
			}),
		against: m.rule_income_even_against
	},
	{
		id: 'housing_demand',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'housing_demand',
		threshold: 'quartile',
		when: [
			proof('construction_rate high peers', 'direct'),
			proof('vacant_housing_share low peers', 'direct')
		],
		counter: [condition('net_migration_rate below 0')],
		title: m.rule_housing_demand_title,
		sentence: (t) =>
			m.rule_housing_demand({
				construction_rate_number: t.number('construction_rate'),
				construction_rate_peersNumber: t.peersNumber('construction_rate'),
				vacant_housing_share: t.value('vacant_housing_share'),
				vacant_housing_share_peers: t.peers('vacant_housing_share')
			}),
		against: m.rule_housing_demand_against
	},
	{
		id: 'owners_settled',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'owners_settled',
		threshold: 'quartile',
		when: [
			proof('owner_share high all', 'direct'),
			proof('long_vacant_housing_share below median', 'direct')
		],
		counter: [condition('residential_turnover low all')],
		title: m.rule_owners_settled_title,
		sentence: (t) =>
			m.rule_owners_settled({
				owner_share: t.value('owner_share'),
				owner_share_median: t.median('owner_share'),
				long_vacant_housing_share: t.value('long_vacant_housing_share'),
				long_vacant_housing_share_median: t.median('long_vacant_housing_share')
			}),
		against: m.rule_owners_settled_against
	},
	{
		id: 'rail_access',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'rail_access',
		threshold: 'quartile',
		when: [
			proof('distance_main_station low peers', 'direct'),
			proof('distance_high_speed_station low all', 'direct')
		],
		counter: [condition('net_migration_rate_managers below 0')],
		title: m.rule_rail_access_title,
		sentence: (t) =>
			m.rule_rail_access({
				distance_main_station_away: t.away('distance_main_station'),
				distance_main_station_peers: t.peers('distance_main_station'),
				distance_high_speed_station_at: t.at('distance_high_speed_station'),
				distance_high_speed_station_median: t.median('distance_high_speed_station')
			}),
		against: m.rule_rail_access_against
	},
	{
		id: 'dense_industry',
		quadrant: 'atout',
		axis: 'innovation',
		topic: 'dense_industry',
		threshold: 'quartile',
		when: [
			proof('industry_job_share high all', 'direct'),
			proof('industry_establishments_per_1000 above median', 'direct')
		],
		counter: [
			condition('large_establishment_job_share low peers'),
			condition('zone_industry_jobs_growth below -0.5')
		],
		title: m.rule_dense_industry_title,
		sentence: (t) =>
			m.rule_dense_industry({
				industry_job_share: t.value('industry_job_share'),
				industry_job_share_france: t.france('industry_job_share'),
				industry_job_share_period: t.period('industry_job_share'),
				industry_establishments_per_1000_number: t.number('industry_establishments_per_1000'),
				industry_establishments_per_1000_medianNumber: t.medianNumber('industry_establishments_per_1000')
			}),
		against: m.rule_dense_industry_against
	},
	{
		id: 'structured_fabric',
		quadrant: 'atout',
		axis: 'innovation',
		topic: 'structured_fabric',
		threshold: 'quartile',
		when: [
			proof('large_establishment_job_share high peers', 'direct'),
			proof('small_establishment_job_share below median', 'direct')
		],
		counter: [condition('private_jobs_growth below -0.5')],
		title: m.rule_structured_fabric_title,
		sentence: (t) =>
			m.rule_structured_fabric({
				large_establishment_job_share: t.value('large_establishment_job_share'),
				large_establishment_job_share_peers: t.peers('large_establishment_job_share'),
				small_establishment_job_share: t.value('small_establishment_job_share'),
				small_establishment_job_share_median: t.median('small_establishment_job_share'),
				large_establishment_job_share_period: t.period('large_establishment_job_share')
			}),
		against: m.rule_structured_fabric_against
	},
	{
		id: 'near_knowledge',
		quadrant: 'atout',
		axis: 'innovation',
		topic: 'near_knowledge',
		threshold: 'quartile',
		when: [
			proof('distance_higher_education low peers', 'direct'),
			proof('net_migration_rate_managers above 0', 'direct'),
			proof('net_migration_rate_managers above peers', 'direct')
		],
		counter: [condition('net_migration_rate_15_24 low all')],
		title: m.rule_near_knowledge_title,
		sentence: (t) =>
			m.rule_near_knowledge({
				distance_higher_education_away: t.away('distance_higher_education'),
				distance_higher_education_peers: t.peers('distance_higher_education'),
				net_migration_rate_managers: t.value('net_migration_rate_managers'),
				net_migration_rate_managers_peers: t.peers('net_migration_rate_managers'),
				net_migration_rate_managers_period: t.period('net_migration_rate_managers')
			}),
		against: m.rule_near_knowledge_against
	},
	{
		id: 'workers_arrive',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'workers_arrive',
		threshold: 'stated',
		when: [
			proof('net_migration_rate_workers above 0', 'direct'),
			proof('net_migration_rate_workers high peers', 'direct'),
			proof('net_migration_rate_30_39 above 0', 'direct')
		],
		counter: [condition('activity_rate low peers'), condition('net_migration_rate_15_24 low all')],
		title: m.rule_workers_arrive_title,
		sentence: (t) =>
			m.rule_workers_arrive({
				net_migration_rate_workers: t.value('net_migration_rate_workers'),
				net_migration_rate_workers_peers: t.peers('net_migration_rate_workers'),
				net_migration_rate_workers_period: t.period('net_migration_rate_workers'),
				net_migration_rate_30_39: t.value('net_migration_rate_30_39')
			}),
		against: m.rule_workers_arrive_against
	},
	{
		id: 'people_at_work',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'people_at_work',
		threshold: 'quartile',
		when: [
			proof('activity_rate high peers', 'direct'),
			proof('unemployment_rate_census low peers', 'direct')
		],
		counter: [condition('working_age_share low peers')],
		title: m.rule_people_at_work_title,
		sentence: (t) =>
			m.rule_people_at_work({
				activity_rate: t.value('activity_rate'),
				activity_rate_peers: t.peers('activity_rate'),
				unemployment_rate_census: t.value('unemployment_rate_census'),
				unemployment_rate_census_peers: t.peers('unemployment_rate_census')
			}),
		against: m.rule_people_at_work_against
	},
	{
		id: 'training_nearby',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'training_nearby',
		threshold: 'quartile',
		when: [
			proof('distance_vocational_school low peers', 'direct'),
			proof('vocational_schools_per_10000 above peers', 'direct')
		],
		counter: [condition('neet_share_men high peers'), condition('neet_share_women high peers')],
		title: m.rule_training_nearby_title,
		sentence: (t) =>
			m.rule_training_nearby({
				vocational_schools_per_10000_number: t.number('vocational_schools_per_10000'),
				vocational_schools_per_10000_peersNumber: t.peersNumber('vocational_schools_per_10000'),
				distance_vocational_school_away: t.away('distance_vocational_school'),
				distance_vocational_school_peers: t.peers('distance_vocational_school')
			}),
		against: m.rule_training_nearby_against
	},
	{
		id: 'youth_included',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'youth_included',
		threshold: 'quartile',
		when: [proof('neet_share_women low peers', 'direct'), proof('neet_share_men low peers', 'direct')],
		counter: [condition('net_migration_rate_15_24 low all')],
		title: m.rule_youth_included_title,
		sentence: (t) =>
			m.rule_youth_included({
				neet_share_women: t.value('neet_share_women'),
				neet_share_men: t.value('neet_share_men'),
				neet_share_women_peers: t.peers('neet_share_women'),
				neet_share_men_peers: t.peers('neet_share_men'),
				neet_share_women_period: t.period('neet_share_women')
			}),
		against: m.rule_youth_included_against
	},
	{
		id: 'public_counter',
		quadrant: 'atout',
		axis: 'simplification',
		topic: 'public_counter',
		threshold: 'quartile',
		when: [
			proof('france_services_per_10000 above peers', 'direct'),
			proof('distance_france_services low peers', 'direct')
		],
		counter: [condition('distance_france_services above median')],
		title: m.rule_public_counter_title,
		sentence: (t) =>
			m.rule_public_counter({
				distance_france_services_away: t.away('distance_france_services'),
				distance_france_services_peers: t.peers('distance_france_services'),
				france_services_per_10000_number: t.number('france_services_per_10000'),
				france_services_per_10000_peersNumber: t.peersNumber('france_services_per_10000')
			}),
		against: m.rule_public_counter_against
	},
	{
		id: 'few_counterparts',
		quadrant: 'atout',
		axis: 'simplification',
		topic: 'few_counterparts',
		threshold: 'quartile',
		when: [
			proof('communes_per_10000 low peers', 'direct'),
			proof('communes_count above 1', 'direct'),
			proof('zones_count below 1.5', 'direct')
		],
		counter: [condition('departements_count above 1.5')],
		title: m.rule_few_counterparts_title,
		sentence: (t) =>
			m.rule_few_counterparts({
				communes_count_number: t.number('communes_count'),
				communes_per_10000_number: t.number('communes_per_10000'),
				communes_per_10000_peersNumber: t.peersNumber('communes_per_10000')
			}),
		against: m.rule_few_counterparts_against
	}
];
