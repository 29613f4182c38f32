import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';

/** What its people do and learn, where it is better than elsewhere. */
export const strengthsWorkRules: readonly Rule[] = [
	{
		id: 'people_at_work',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'unemployment',
		threshold: 'quartile',
		where: [],
		when: [
			proof('unemployment_rate_census low all', 'direct'),
			proof('employment_rate above median', 'direct')
		],
		counter: [],
		title: m.rule_people_at_work_title,
		sentence: (t) =>
			m.rule_people_at_work({
				unemployment_rate_census: t.value('unemployment_rate_census'),
				unemployment_rate_census_median: t.median('unemployment_rate_census'),
				employment_rate: t.value('employment_rate'),
				employment_rate_median: t.median('employment_rate')
			}),
		against: m.rule_people_at_work_against
	},
	{
		id: 'graduates',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'diplomas',
		threshold: 'quartile',
		where: [],
		when: [
			proof('higher_education_share high all', 'direct'),
			proof('below_baccalaureate_share below median', 'partial')
		],
		counter: [],
		title: m.rule_graduates_title,
		sentence: (t) =>
			m.rule_graduates({
				higher_education_share: t.value('higher_education_share'),
				higher_education_share_median: t.median('higher_education_share')
			}),
		against: m.rule_graduates_against
	},
	{
		id: 'managers_arrive',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'managers',
		threshold: 'quartile',
		where: [],
		when: [
			proof('net_migration_rate_managers high all', 'direct'),
			proof('net_migration_rate_managers above 0', 'direct')
		],
		counter: [],
		title: m.rule_managers_arrive_title,
		sentence: (t) =>
			m.rule_managers_arrive({
				net_migration_rate_managers_rate: t.rate('net_migration_rate_managers'),
				net_migration_rate_managers_median: t.median('net_migration_rate_managers')
			}),
		against: m.rule_managers_arrive_against
	},
	{
		id: 'workers_arrive',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'workers',
		threshold: 'quartile',
		where: [],
		when: [
			proof('net_migration_rate_workers high all', 'direct'),
			proof('net_migration_rate_workers above 0', 'direct')
		],
		counter: [],
		title: m.rule_workers_arrive_title,
		sentence: (t) =>
			m.rule_workers_arrive({
				net_migration_rate_workers_rate: t.rate('net_migration_rate_workers'),
				net_migration_rate_workers_median: t.median('net_migration_rate_workers')
			}),
		against: m.rule_workers_arrive_against
	},
	{
		id: 'workers_many',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'workforce',
		threshold: 'quartile',
		where: [],
		when: [proof('workers_share high all', 'direct'), proof('industry_job_share above median', 'partial')],
		counter: [],
		title: m.rule_workers_many_title,
		sentence: (t) =>
			m.rule_workers_many({
				workers_share: t.value('workers_share'),
				workers_share_median: t.median('workers_share'),
				industry_job_share: t.value('industry_job_share'),
				industry_job_share_median: t.median('industry_job_share')
			}),
		against: m.rule_workers_many_against
	},
	{
		id: 'training_nearby',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'training',
		threshold: 'quartile',
		where: [],
		when: [
			proof('vocational_schools_per_10000 high all', 'direct'),
			proof('distance_vocational_school below 8', 'direct'),
			proof('vocational_schools above 0', 'direct')
		],
		counter: [],
		title: m.rule_training_nearby_title,
		sentence: (t) =>
			m.rule_training_nearby({
				vocational_schools_count: t.counted('vocational_schools', 'vocational'),
				vocational_schools_per_10000_people: t.peopleForOne('vocational_schools_per_10000'),
				distance_vocational_school_away: t.away('distance_vocational_school'),
				distance_vocational_school_median: t.median('distance_vocational_school')
			}),
		against: m.rule_training_nearby_against
	},
	{
		id: 'industrial_training_near',
		quadrant: 'atout',
		axis: 'recrutement',
		topic: 'industrial_training',
		threshold: 'quartile',
		where: [],
		when: [
			proof('distance_industrial_training low all', 'direct'),
			proof('industrial_training_programmes above 0', 'direct')
		],
		counter: [],
		title: m.rule_industrial_training_near_title,
		sentence: (t) =>
			m.rule_industrial_training_near({
				industrial_training_programmes_count: t.counted('industrial_training_programmes', 'programme'),
				distance_industrial_training_away: t.away('distance_industrial_training'),
				distance_industrial_training_median: t.median('distance_industrial_training')
			}),
		against: m.rule_industrial_training_near_against
	},
	{
		id: 'near_knowledge',
		quadrant: 'atout',
		axis: 'innovation',
		topic: 'knowledge',
		threshold: 'quartile',
		where: [],
		when: [proof('distance_higher_education low all', 'direct')],
		counter: [],
		title: m.rule_near_knowledge_title,
		sentence: (t) =>
			m.rule_near_knowledge({
				distance_higher_education_away: t.away('distance_higher_education'),
				distance_higher_education_median: t.median('distance_higher_education')
			}),
		against: m.rule_near_knowledge_against
	}
];
