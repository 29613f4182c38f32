import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What it makes and whom it employs, where it is better than elsewhere. */
export const strengthsIndustryRules: readonly Rule[] = [
	{
		id: 'industry_weighs',
		quadrant: 'atout',
		axis: 'innovation',
		topic: 'industry_weight',
		threshold: 'quartile',
		where: [],
		when: [proof('industry_job_share high all', 'direct')],
		counter: [],
		title: m.rule_industry_weighs_title,
		sentence: (t) =>
			m.rule_industry_weighs({
				industry_job_share: t.value('industry_job_share'),
				industry_job_share_france: t.france('industry_job_share'),
				industry_job_share_median: t.median('industry_job_share')
			}),
		against: m.rule_industry_weighs_against
	},
	{
		id: 'large_establishments',
		quadrant: 'atout',
		axis: 'innovation',
		topic: 'establishments',
		threshold: 'quartile',
		where: [],
		when: [
			proof('large_establishment_job_share high all', 'direct'),
			proof('large_establishment_job_share above peers', 'direct')
		],
		counter: [],
		title: m.rule_large_establishments_title,
		sentence: (t) =>
			m.rule_large_establishments({
				large_establishment_job_share: t.value('large_establishment_job_share'),
				large_establishment_job_share_peers: t.peers('large_establishment_job_share')
			}),
		against: m.rule_large_establishments_against
	},
	{
		id: 'jobs_pole',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'job_pole',
		threshold: 'quartile',
		where: [],
		when: [proof('job_concentration high all', 'direct'), proof('job_concentration above 95', 'direct')],
		counter: [condition('net_migration_rate below -0.2')],
		title: m.rule_jobs_pole_title,
		sentence: (t) =>
			m.rule_jobs_pole({
				job_concentration_number: t.number('job_concentration'),
				job_concentration_median: t.median('job_concentration')
			}),
		against: m.rule_jobs_pole_against
	},
	{
		id: 'jobs_grow',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'jobs',
		threshold: 'quartile',
		where: [],
		when: [proof('private_jobs_growth high all', 'direct'), proof('private_jobs_growth above 0.1', 'direct')],
		counter: [],
		title: m.rule_jobs_grow_title,
		sentence: (t) =>
			m.rule_jobs_grow({
				private_jobs_growth_rate: t.rate('private_jobs_growth'),
				private_jobs_growth_span: t.span('private_jobs_growth'),
				private_jobs_growth_median: t.median('private_jobs_growth')
			}),
		against: m.rule_jobs_grow_against
	},
	{
		id: 'productive',
		quadrant: 'atout',
		axis: 'innovation',
		topic: 'outside_demand',
		threshold: 'quartile',
		where: [],
		when: [proof('local_demand_job_share low all', 'direct')],
		counter: [],
		title: m.rule_productive_title,
		sentence: (t) =>
			m.rule_productive({
				local_demand_job_share: t.value('local_demand_job_share'),
				local_demand_job_share_median: t.median('local_demand_job_share')
			}),
		against: m.rule_productive_against
	},
	{
		id: 'tourist_place',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'tourism',
		threshold: 'stated',
		where: [],
		when: [
			proof('second_home_share above 35', 'partial'),
			proof('establishments_per_1000 above median', 'partial')
		],
		counter: [],
		title: m.rule_tourist_place_title,
		sentence: (t) =>
			m.rule_tourist_place({
				second_home_share: t.value('second_home_share'),
				second_home_share_median: t.median('second_home_share'),
				establishments_per_1000_number: t.number('establishments_per_1000'),
				establishments_per_1000_median_number: t.medianNumber('establishments_per_1000')
			}),
		against: m.rule_tourist_place_against
	}
];
