import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';

/** Jobs, hirings and skills, where they go well. */
export const opportunitiesWorkRules: readonly Rule[] = [
	{
		id: 'jobs_faster',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'jobs',
		threshold: 'quartile',
		where: [],
		when: [
			proof('private_jobs_acceleration high all', 'direct'),
			proof('private_jobs_acceleration above 0.1', 'direct'),
			proof('private_jobs_growth above 0.1', 'direct')
		],
		counter: [],
		title: m.rule_jobs_faster_title,
		sentence: (t) =>
			m.rule_jobs_faster({
				private_jobs_growth_rate: t.rate('private_jobs_growth'),
				private_jobs_growth_span: t.span('private_jobs_growth'),
				private_jobs_acceleration_points: t.points('private_jobs_acceleration'),
				private_jobs_acceleration_median_points: t.medianPoints('private_jobs_acceleration')
			}),
		against: m.rule_jobs_faster_against
	},
	{
		id: 'hiring_easier',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'hiring',
		threshold: 'quartile',
		where: [],
		when: [
			proof('basin_difficult_hiring low all', 'direct'),
			proof('basin_industry_difficult_hiring below median', 'direct')
		],
		counter: [],
		title: m.rule_hiring_easier_title,
		sentence: (t) =>
			m.rule_hiring_easier({
				basin_difficult_hiring: t.value('basin_difficult_hiring'),
				basin_difficult_hiring_median: t.median('basin_difficult_hiring'),
				basin_industry_difficult_hiring: t.value('basin_industry_difficult_hiring'),
				basin_industry_difficult_hiring_median: t.median('basin_industry_difficult_hiring')
			}),
		against: m.rule_hiring_easier_against
	},
	{
		id: 'hiring_eases',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'hiring',
		threshold: 'quartile',
		where: [],
		when: [
			proof('basin_industry_difficult_change low all', 'direct'),
			proof('basin_industry_difficult_hiring below median', 'direct')
		],
		counter: [],
		title: m.rule_hiring_eases_title,
		sentence: (t) =>
			m.rule_hiring_eases({
				basin_industry_difficult_hiring: t.value('basin_industry_difficult_hiring'),
				basin_industry_difficult_change_points: t.points('basin_industry_difficult_change')
			}),
		against: m.rule_hiring_eases_against
	},
	{
		id: 'hires_much',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'hirings',
		threshold: 'quartile',
		where: [],
		when: [
			proof('basin_hiring_rate high all', 'direct'),
			proof('basin_seasonal_hiring below median', 'direct')
		],
		counter: [],
		title: m.rule_hires_much_title,
		sentence: (t) =>
			m.rule_hires_much({
				basin_hiring_rate_number: t.number('basin_hiring_rate'),
				basin_hiring_rate_median_number: t.medianNumber('basin_hiring_rate'),
				basin_seasonal_hiring: t.value('basin_seasonal_hiring')
			}),
		against: m.rule_hires_much_against
	},
	{
		id: 'unemployment_falls',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'unemployment_trend',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_unemployment_change low all', 'direct'),
			proof('zone_unemployment_change below -0.5', 'direct'),
			proof('zone_unemployment below 9', 'direct')
		],
		counter: [],
		title: m.rule_unemployment_falls_title,
		sentence: (t) =>
			m.rule_unemployment_falls({
				zone_unemployment_change_points: t.points('zone_unemployment_change'),
				zone_unemployment: t.value('zone_unemployment'),
				zone_unemployment_change_median_points: t.medianPoints('zone_unemployment_change')
			}),
		against: m.rule_unemployment_falls_against
	},
	{
		id: 'zone_reserve',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'unemployment',
		threshold: 'quartile',
		where: [],
		when: [
			proof('zone_unemployment high all', 'direct'),
			proof('distance_vocational_school below 10', 'proxy')
		],
		counter: [],
		title: m.rule_zone_reserve_title,
		sentence: (t) =>
			m.rule_zone_reserve({
				zone_unemployment: t.value('zone_unemployment'),
				zone_unemployment_median: t.median('zone_unemployment'),
				distance_vocational_school_away: t.away('distance_vocational_school')
			}),
		against: m.rule_zone_reserve_against
	},
	{
		id: 'employment_rises',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'employment_trend',
		threshold: 'quartile',
		where: [],
		when: [proof('employment_change high all', 'direct'), proof('employment_change above 0', 'direct')],
		counter: [],
		title: m.rule_employment_rises_title,
		sentence: (t) =>
			m.rule_employment_rises({
				employment_change_points: t.points('employment_change'),
				employment_change_median_points: t.medianPoints('employment_change')
			}),
		against: m.rule_employment_rises_against
	},
	{
		id: 'managers_rise',
		quadrant: 'opportunite',
		axis: 'recrutement',
		topic: 'managers_trend',
		threshold: 'quartile',
		where: [],
		when: [proof('managers_change high all', 'direct'), proof('managers_change above 0.2', 'direct')],
		counter: [],
		title: m.rule_managers_rise_title,
		sentence: (t) =>
			m.rule_managers_rise({
				managers_change_points: t.points('managers_change'),
				managers_change_median_points: t.medianPoints('managers_change')
			}),
		against: m.rule_managers_rise_against
	}
];
