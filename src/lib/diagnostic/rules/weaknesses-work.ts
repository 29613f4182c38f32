import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';

/** What its people do and learn, where it is less good than elsewhere. */
export const weaknessesWorkRules: readonly Rule[] = [
	{
		id: 'unemployment_high',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'unemployment',
		threshold: 'quartile',
		where: [],
		when: [
			proof('unemployment_rate_census high all', 'direct'),
			proof('employment_rate below median', 'direct')
		],
		counter: [],
		title: m.rule_unemployment_high_title,
		sentence: (t) =>
			m.rule_unemployment_high({
				unemployment_rate_census: t.value('unemployment_rate_census'),
				unemployment_rate_census_median: t.median('unemployment_rate_census'),
				employment_rate: t.value('employment_rate'),
				employment_rate_median: t.median('employment_rate')
			}),
		against: m.rule_unemployment_high_against
	},
	{
		id: 'low_diplomas',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'diplomas',
		threshold: 'quartile',
		where: [],
		when: [
			proof('below_baccalaureate_share high all', 'direct'),
			proof('higher_education_share below median', 'partial')
		],
		counter: [],
		title: m.rule_low_diplomas_title,
		sentence: (t) =>
			m.rule_low_diplomas({
				below_baccalaureate_share: t.value('below_baccalaureate_share'),
				below_baccalaureate_share_median: t.median('below_baccalaureate_share')
			}),
		against: m.rule_low_diplomas_against
	},
	{
		id: 'managers_leave',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'managers',
		threshold: 'quartile',
		where: [],
		when: [
			proof('net_migration_rate_managers low all', 'direct'),
			proof('net_migration_rate_managers below 0', 'direct')
		],
		counter: [],
		title: m.rule_managers_leave_title,
		sentence: (t) =>
			m.rule_managers_leave({
				net_migration_rate_managers_rate: t.rate('net_migration_rate_managers'),
				net_migration_rate_managers_median: t.median('net_migration_rate_managers')
			}),
		against: m.rule_managers_leave_against
	},
	{
		id: 'workers_leave',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'workers',
		threshold: 'quartile',
		where: [],
		when: [
			proof('net_migration_rate_workers low all', 'direct'),
			proof('net_migration_rate_workers below 0', 'direct')
		],
		counter: [],
		title: m.rule_workers_leave_title,
		sentence: (t) =>
			m.rule_workers_leave({
				net_migration_rate_workers_rate: t.rate('net_migration_rate_workers'),
				net_migration_rate_workers_median: t.median('net_migration_rate_workers')
			}),
		against: m.rule_workers_leave_against
	},
	{
		id: 'training_far',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'training',
		threshold: 'quartile',
		where: [],
		when: [
			proof('distance_vocational_school high all', 'direct'),
			proof('distance_vocational_school above peers', 'direct')
		],
		counter: [],
		title: m.rule_training_far_title,
		sentence: (t) =>
			m.rule_training_far({
				distance_vocational_school_away: t.away('distance_vocational_school'),
				distance_vocational_school_median: t.median('distance_vocational_school'),
				distance_vocational_school_peers: t.peers('distance_vocational_school')
			}),
		against: m.rule_training_far_against
	},
	{
		id: 'industrial_training_far',
		quadrant: 'faiblesse',
		axis: 'recrutement',
		topic: 'industrial_training',
		threshold: 'quartile',
		where: [],
		when: [
			proof('distance_industrial_training high all', 'direct'),
			proof('distance_industrial_training above peers', 'direct')
		],
		counter: [],
		title: m.rule_industrial_training_far_title,
		sentence: (t) =>
			m.rule_industrial_training_far({
				distance_industrial_training_away: t.away('distance_industrial_training'),
				distance_industrial_training_median: t.median('distance_industrial_training')
			}),
		against: m.rule_industrial_training_far_against
	},
	{
		id: 'far_from_knowledge',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'knowledge',
		threshold: 'quartile',
		where: [],
		when: [
			proof('distance_higher_education high all', 'direct'),
			proof('distance_higher_education above peers', 'direct')
		],
		counter: [],
		title: m.rule_far_from_knowledge_title,
		sentence: (t) =>
			m.rule_far_from_knowledge({
				distance_higher_education_away: t.away('distance_higher_education'),
				distance_higher_education_median: t.median('distance_higher_education'),
				distance_higher_education_peers: t.peers('distance_higher_education')
			}),
		against: m.rule_far_from_knowledge_against
	}
];
