import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';
import { industrial } from './places';

/** Jobs, hirings and skills, where they go badly. */
export const threatsWorkRules: readonly Rule[] = [
	{
		id: 'jobs_slow',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'jobs',
		threshold: 'quartile',
		where: [],
		when: [
			proof('private_jobs_acceleration low all', 'direct'),
			proof('private_jobs_acceleration below -0.1', 'direct'),
			proof('private_jobs_growth below median', 'direct')
		],
		counter: [],
		title: m.rule_jobs_slow_title,
		sentence: (t) =>
			m.rule_jobs_slow({
				private_jobs_growth_moved: t.moved('private_jobs_growth'),
				private_jobs_growth_span: t.span('private_jobs_growth'),
				private_jobs_acceleration_points: t.points('private_jobs_acceleration'),
				private_jobs_acceleration_median_points: t.medianPoints('private_jobs_acceleration')
			}),
		against: m.rule_jobs_slow_against
	},
	{
		id: 'hiring_hard',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'hiring',
		threshold: 'quartile',
		where: [],
		when: [proof('basin_difficult_hiring high all', 'direct'), proof('zone_unemployment below 9', 'partial')],
		counter: [],
		title: m.rule_hiring_hard_title,
		sentence: (t) =>
			m.rule_hiring_hard({
				basin_difficult_hiring: t.value('basin_difficult_hiring'),
				basin_difficult_hiring_period: t.period('basin_difficult_hiring'),
				basin_difficult_hiring_median: t.median('basin_difficult_hiring'),
				zone_unemployment: t.value('zone_unemployment')
			}),
		against: m.rule_hiring_hard_against
	},
	{
		id: 'hiring_hardens',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'hiring',
		threshold: 'quartile',
		where: [],
		when: [
			proof('basin_industry_difficult_change high all', 'direct'),
			proof('basin_industry_difficult_hiring above median', 'direct')
		],
		counter: [],
		title: m.rule_hiring_hardens_title,
		sentence: (t) =>
			m.rule_hiring_hardens({
				basin_industry_difficult_hiring: t.value('basin_industry_difficult_hiring'),
				basin_industry_difficult_change_points: t.points('basin_industry_difficult_change')
			}),
		against: m.rule_hiring_hardens_against
	},
	{
		id: 'seasonal',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'seasonal',
		threshold: 'quartile',
		where: [],
		when: [
			proof('basin_seasonal_hiring high all', 'direct'),
			proof('basin_hiring_rate above median', 'partial')
		],
		counter: [],
		title: m.rule_seasonal_title,
		sentence: (t) =>
			m.rule_seasonal({
				basin_seasonal_hiring: t.value('basin_seasonal_hiring'),
				basin_seasonal_hiring_median: t.median('basin_seasonal_hiring')
			}),
		against: m.rule_seasonal_against
	},
	{
		id: 'thin_reserve',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'unemployment',
		threshold: 'quartile',
		where: [],
		when: [proof('zone_unemployment low all', 'direct'), proof('employment_rate above median', 'partial')],
		counter: [condition('net_migration_rate_workers high all')],
		title: m.rule_thin_reserve_title,
		sentence: (t) =>
			m.rule_thin_reserve({
				zone_unemployment: t.value('zone_unemployment'),
				zone_unemployment_median: t.median('zone_unemployment')
			}),
		against: m.rule_thin_reserve_against
	},
	{
		id: 'unemployment_resists',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'unemployment_trend',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_unemployment_change high all', 'direct'),
			proof('zone_unemployment above 6', 'direct')
		],
		counter: [],
		title: m.rule_unemployment_resists_title,
		sentence: (t) =>
			m.rule_unemployment_resists({
				zone_unemployment_change_moved: t.moved('zone_unemployment_change'),
				zone_unemployment: t.value('zone_unemployment'),
				zone_unemployment_change_median_points: t.medianPoints('zone_unemployment_change')
			}),
		against: m.rule_unemployment_resists_against
	},
	{
		id: 'employment_stalls',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'employment_trend',
		threshold: 'quartile',
		where: [],
		when: [proof('employment_change low all', 'direct')],
		counter: [condition('employment_rate high all')],
		title: m.rule_employment_stalls_title,
		sentence: (t) =>
			m.rule_employment_stalls({
				employment_change_moved: t.moved('employment_change'),
				employment_change_median_points: t.medianPoints('employment_change')
			}),
		against: m.rule_employment_stalls_against
	},
	{
		id: 'retirements',
		quadrant: 'menace',
		axis: 'recrutement',
		topic: 'retirements',
		threshold: 'quartile',
		where: industrial,
		when: [proof('industry_50_plus high all', 'partial'), proof('retired_share above median', 'proxy')],
		counter: [],
		title: m.rule_retirements_title,
		sentence: (t) =>
			m.rule_retirements({
				industry_50_plus: t.value('industry_50_plus'),
				industry_50_plus_median: t.median('industry_50_plus'),
				retired_share: t.value('retired_share')
			}),
		against: m.rule_retirements_against
	}
];
