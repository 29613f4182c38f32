import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What its employment zone and its département make, where it goes badly. */
export const threatsIndustryRules: readonly Rule[] = [
	{
		id: 'zone_industry_falls',
		quadrant: 'menace',
		axis: 'innovation',
		topic: 'industry_trend',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_industry_jobs_growth low all', 'direct'),
			proof('zone_industry_jobs_growth below -0.1', 'direct'),
			proof('zone_industry_share above 12', 'partial')
		],
		counter: [],
		title: m.rule_zone_industry_falls_title,
		sentence: (t) =>
			m.rule_zone_industry_falls({
				zone_industry_jobs_growth_rate: t.rate('zone_industry_jobs_growth'),
				zone_industry_jobs_growth_span: t.span('zone_industry_jobs_growth'),
				zone_industry_jobs_growth_median: t.median('zone_industry_jobs_growth')
			}),
		against: m.rule_zone_industry_falls_against
	},
	{
		id: 'zone_lags',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'zone_jobs',
		threshold: 'quartile',
		where: [],
		when: [proof('zone_local_growth low all', 'direct'), proof('zone_jobs_growth below median', 'direct')],
		counter: [],
		title: m.rule_zone_lags_title,
		sentence: (t) =>
			m.rule_zone_lags({
				zone_jobs_growth_moved: t.moved('zone_jobs_growth'),
				zone_jobs_growth_span: t.span('zone_jobs_growth'),
				zone_local_growth_points: t.points('zone_local_growth')
			}),
		against: m.rule_zone_lags_against
	},
	{
		id: 'few_branches',
		quadrant: 'menace',
		axis: 'innovation',
		topic: 'branches',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_first_three_share high all', 'direct'),
			proof('zone_first_branch_share high all', 'direct')
		],
		counter: [],
		title: m.rule_few_branches_title,
		sentence: (t) =>
			m.rule_few_branches({
				zone_first_three_share: t.value('zone_first_three_share'),
				zone_first_three_share_median: t.median('zone_first_three_share')
			}),
		against: m.rule_few_branches_against
	},
	{
		id: 'branches_exposed',
		quadrant: 'menace',
		axis: 'innovation',
		topic: 'exposure',
		threshold: 'quartile',
		where: [],
		when: [proof('zone_exposed_share high all', 'direct'), proof('zone_industry_share above 12', 'partial')],
		counter: [condition('zone_industry_jobs_growth above 0.5')],
		title: m.rule_branches_exposed_title,
		sentence: (t) =>
			m.rule_branches_exposed({
				zone_exposed_share: t.value('zone_exposed_share'),
				zone_exposed_share_span: t.span('zone_exposed_share'),
				zone_exposed_share_median: t.median('zone_exposed_share')
			}),
		against: m.rule_branches_exposed_against
	},
	{
		id: 'creations_lag',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'creations',
		threshold: 'quartile',
		where: [],
		when: [proof('business_creations_growth low all', 'direct')],
		counter: [],
		title: m.rule_creations_lag_title,
		sentence: (t) =>
			m.rule_creations_lag({
				business_creations_growth_moved: t.moved('business_creations_growth'),
				business_creations_growth_median: t.median('business_creations_growth')
			}),
		against: m.rule_creations_lag_against
	},
	{
		id: 'failures_more',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'failures',
		threshold: 'quartile',
		where: [],
		when: [
			proof('departement_failures_change high all', 'direct'),
			proof('business_creations_growth below median', 'proxy')
		],
		counter: [],
		title: m.rule_failures_more_title,
		sentence: (t) =>
			m.rule_failures_more({
				departement_failures_change_moved: t.moved('departement_failures_change'),
				departement_failures_change_median: t.median('departement_failures_change')
			}),
		against: m.rule_failures_more_against
	}
];
