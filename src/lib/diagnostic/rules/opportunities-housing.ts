import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';
import { ordinary } from './places';

/** Homes and land, where the trend is good. */
export const opportunitiesHousingRules: readonly Rule[] = [
	{
		id: 'cheaper_than_around',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'housing_price',
		threshold: 'quartile',
		where: ordinary,
		when: [
			proof('price_vs_neighbours low all', 'direct'),
			proof('neighbours_population_growth above 0', 'partial')
		],
		counter: [],
		title: m.rule_cheaper_than_around_title,
		sentence: (t) => m.rule_cheaper_than_around({ price_vs_neighbours_size: t.size('price_vs_neighbours') }),
		against: m.rule_cheaper_than_around_against
	},
	{
		id: 'land_to_reuse',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'land',
		threshold: 'stated',
		where: [],
		when: [
			proof('brownfields_idle_per_10000 above median', 'direct'),
			proof('brownfield_sites_without_project above 5', 'direct'),
			proof('zone_industry_jobs_growth above 0.1', 'partial')
		],
		counter: [],
		title: m.rule_land_to_reuse_title,
		sentence: (t) =>
			m.rule_land_to_reuse({
				brownfield_sites_without_project_count: t.counted('brownfield_sites_without_project', 'idle'),
				zone_industry_jobs_growth_rate: t.rate('zone_industry_jobs_growth'),
				zone_industry_jobs_growth_period: t.period('zone_industry_jobs_growth')
			}),
		against: m.rule_land_to_reuse_against
	},
	{
		id: 'vacancy_falls',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'vacancy',
		threshold: 'quartile',
		where: ordinary,
		when: [proof('vacancy_change low all', 'direct'), proof('vacancy_change below 0', 'direct')],
		counter: [],
		title: m.rule_vacancy_falls_title,
		sentence: (t) =>
			m.rule_vacancy_falls({
				vacancy_change_points: t.points('vacancy_change'),
				vacancy_change_median_points: t.medianPoints('vacancy_change')
			}),
		against: m.rule_vacancy_falls_against
	},
	{
		id: 'building_resumes',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'construction',
		threshold: 'quartile',
		where: ordinary,
		when: [proof('construction_trend high all', 'direct'), proof('construction_trend above 10', 'direct')],
		counter: [],
		title: m.rule_building_resumes_title,
		sentence: (t) =>
			m.rule_building_resumes({
				construction_trend_size: t.size('construction_trend'),
				construction_trend_median_number: t.medianNumber('construction_trend')
			}),
		against: m.rule_building_resumes_against
	}
];
