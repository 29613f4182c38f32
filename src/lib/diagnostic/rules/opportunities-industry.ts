import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What its employment zone and its département make, where it goes well. */
export const opportunitiesIndustryRules: readonly Rule[] = [
	{
		id: 'zone_industry_grows',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'industry_trend',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_industry_jobs_growth high all', 'direct'),
			proof('zone_industry_jobs_growth above 0.1', 'direct'),
			proof('zone_industry_share above 12', 'partial')
		],
		counter: [condition('zone_local_growth below -3')],
		title: m.rule_zone_industry_grows_title,
		sentence: (t) =>
			m.rule_zone_industry_grows({
				zone_industry_jobs_growth_rate: t.rate('zone_industry_jobs_growth'),
				zone_industry_jobs_growth_span: t.span('zone_industry_jobs_growth'),
				zone_industry_jobs_growth_median: t.median('zone_industry_jobs_growth'),
				zone_industry_share: t.value('zone_industry_share')
			}),
		against: m.rule_zone_industry_grows_against
	},
	{
		id: 'industrial_surroundings',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'industrial_surroundings',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_industry_share high all', 'direct'),
			proof('departement_industry_share above median', 'partial')
		],
		counter: [],
		title: m.rule_industrial_surroundings_title,
		sentence: (t) =>
			m.rule_industrial_surroundings({
				zone_industry_share: t.value('zone_industry_share'),
				zone_industry_share_median: t.median('zone_industry_share'),
				departement_industry_share: t.value('departement_industry_share')
			}),
		against: m.rule_industrial_surroundings_against
	},
	{
		id: 'zone_outgrows',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'zone_jobs',
		threshold: 'quartile',
		where: [],
		when: [proof('zone_local_growth high all', 'direct'), proof('zone_jobs_growth above 0.1', 'direct')],
		counter: [],
		title: m.rule_zone_outgrows_title,
		sentence: (t) =>
			m.rule_zone_outgrows({
				zone_jobs_growth_rate: t.rate('zone_jobs_growth'),
				zone_jobs_growth_span: t.span('zone_jobs_growth'),
				zone_local_growth_points: t.points('zone_local_growth')
			}),
		against: m.rule_zone_outgrows_against
	},
	{
		id: 'varied_branches',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'branches',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_effective_branches high all', 'direct'),
			proof('zone_first_three_share below median', 'direct'),
			proof('zone_industry_share above 12', 'partial')
		],
		counter: [],
		title: m.rule_varied_branches_title,
		sentence: (t) =>
			m.rule_varied_branches({
				zone_first_three_share: t.value('zone_first_three_share'),
				zone_first_three_share_median: t.median('zone_first_three_share')
			}),
		against: m.rule_varied_branches_against
	},
	{
		id: 'branches_hold',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'exposure',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_exposed_share low all', 'direct'),
			proof('zone_branch_growth above median', 'partial'),
			proof('zone_industry_share above 12', 'partial')
		],
		counter: [],
		title: m.rule_branches_hold_title,
		sentence: (t) =>
			m.rule_branches_hold({
				zone_exposed_share: t.value('zone_exposed_share'),
				zone_exposed_share_span: t.span('zone_exposed_share'),
				zone_exposed_share_median: t.median('zone_exposed_share')
			}),
		against: m.rule_branches_hold_against
	},
	{
		id: 'creations_rise',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'creations',
		threshold: 'quartile',
		where: [],
		when: [proof('business_creations_growth high all', 'direct')],
		counter: [],
		title: m.rule_creations_rise_title,
		sentence: (t) =>
			m.rule_creations_rise({
				business_creations_growth: t.value('business_creations_growth'),
				business_creations_growth_median: t.median('business_creations_growth')
			}),
		against: m.rule_creations_rise_against
	},
	{
		id: 'failures_fewer',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'failures',
		threshold: 'quartile',
		where: [],
		when: [
			proof('departement_failures_change low all', 'direct'),
			proof('zone_jobs_growth above 0.1', 'proxy')
		],
		counter: [],
		title: m.rule_failures_fewer_title,
		sentence: (t) =>
			m.rule_failures_fewer({
				departement_failures_change_moved: t.moved('departement_failures_change'),
				departement_failures_change_median: t.median('departement_failures_change'),
				zone_jobs_growth_rate: t.rate('zone_jobs_growth'),
				zone_jobs_growth_period: t.period('zone_jobs_growth')
			}),
		against: m.rule_failures_fewer_against
	}
];
