import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';

/** What it makes and whom it employs, where it is less good than elsewhere. */
export const weaknessesIndustryRules: readonly Rule[] = [
	{
		id: 'thin_industry',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'industry_weight',
		threshold: 'quartile',
		where: [],
		when: [proof('industry_job_share low all', 'direct')],
		counter: [],
		title: m.rule_thin_industry_title,
		sentence: (t) =>
			m.rule_thin_industry({
				industry_job_share: t.value('industry_job_share'),
				industry_job_share_france: t.france('industry_job_share'),
				industry_job_share_median: t.median('industry_job_share')
			}),
		against: m.rule_thin_industry_against
	},
	{
		id: 'small_units',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'establishments',
		threshold: 'quartile',
		where: [],
		when: [
			proof('small_establishment_job_share high all', 'direct'),
			proof('large_establishment_job_share below peers', 'partial')
		],
		counter: [],
		title: m.rule_small_units_title,
		sentence: (t) =>
			m.rule_small_units({
				small_establishment_job_share: t.value('small_establishment_job_share'),
				small_establishment_job_share_median: t.median('small_establishment_job_share')
			}),
		against: m.rule_small_units_against
	},
	{
		id: 'dormitory',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'job_pole',
		threshold: 'quartile',
		where: [],
		when: [proof('job_concentration low all', 'direct'), proof('job_concentration below peers', 'direct')],
		counter: [],
		title: m.rule_dormitory_title,
		sentence: (t) =>
			m.rule_dormitory({
				job_concentration_number: t.number('job_concentration'),
				job_concentration_median: t.median('job_concentration'),
				job_concentration_peers: t.peers('job_concentration')
			}),
		against: m.rule_dormitory_against
	},
	{
		id: 'jobs_fall',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'jobs',
		threshold: 'quartile',
		where: [],
		when: [proof('private_jobs_growth low all', 'direct'), proof('private_jobs_growth below -0.1', 'direct')],
		counter: [],
		title: m.rule_jobs_fall_title,
		sentence: (t) =>
			m.rule_jobs_fall({
				private_jobs_growth_rate: t.rate('private_jobs_growth'),
				private_jobs_growth_span: t.span('private_jobs_growth'),
				private_jobs_growth_median: t.median('private_jobs_growth')
			}),
		against: m.rule_jobs_fall_against
	},
	{
		id: 'local_economy',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'outside_demand',
		threshold: 'quartile',
		where: [],
		when: [proof('local_demand_job_share high all', 'direct')],
		counter: [],
		title: m.rule_local_economy_title,
		sentence: (t) =>
			m.rule_local_economy({
				local_demand_job_share: t.value('local_demand_job_share'),
				local_demand_job_share_median: t.median('local_demand_job_share')
			}),
		against: m.rule_local_economy_against
	},
	{
		id: 'idle_land',
		quadrant: 'faiblesse',
		axis: 'innovation',
		topic: 'land',
		threshold: 'quartile',
		where: [],
		when: [
			proof('industrial_brownfields_per_10000 high all', 'direct'),
			proof('industrial_brownfield_sites above 2.5', 'direct'),
			proof('brownfield_sites above 2', 'partial')
		],
		counter: [],
		title: m.rule_idle_land_title,
		sentence: (t) =>
			m.rule_idle_land({
				industrial_brownfield_sites_count: t.counted('industrial_brownfield_sites', 'industrial'),
				brownfield_sites_count: t.counted('brownfield_sites', 'brownfield')
			}),
		against: m.rule_idle_land_against
	}
];
