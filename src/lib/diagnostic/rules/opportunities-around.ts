import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What neighbours, its département, the State and rails offer it. */
export const opportunitiesAroundRules: readonly Rule[] = [
	{
		id: 'neighbours_grow',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'neighbours',
		threshold: 'quartile',
		where: [],
		when: [
			proof('neighbours_population_growth high all', 'direct'),
			proof('neighbours_population_growth above 0.1', 'direct'),
			proof('departement_population_growth above 0.1', 'partial')
		],
		counter: [condition('population_growth below -0.3')],
		title: m.rule_neighbours_grow_title,
		sentence: (t) =>
			m.rule_neighbours_grow({
				neighbours_population_growth_rate: t.rate('neighbours_population_growth'),
				neighbours_population_growth_span: t.span('neighbours_population_growth'),
				neighbours_population_growth_median: t.median('neighbours_population_growth')
			}),
		against: m.rule_neighbours_grow_against
	},
	{
		id: 'neighbours_hire',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'neighbour_jobs',
		threshold: 'quartile',
		where: [],
		when: [
			proof('neighbours_jobs_growth high all', 'direct'),
			proof('neighbours_jobs_growth above 0.1', 'direct'),
			proof('zone_jobs_growth above 0.1', 'partial')
		],
		counter: [],
		title: m.rule_neighbours_hire_title,
		sentence: (t) =>
			m.rule_neighbours_hire({
				neighbours_jobs_growth_rate: t.rate('neighbours_jobs_growth'),
				neighbours_jobs_growth_span: t.span('neighbours_jobs_growth'),
				neighbours_jobs_growth_median: t.median('neighbours_jobs_growth')
			}),
		against: m.rule_neighbours_hire_against
	},
	{
		id: 'rail_revival',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'rail_use',
		threshold: 'quartile',
		where: [],
		when: [
			proof('travellers_growth high all', 'direct'),
			proof('travellers_growth above 0', 'direct'),
			proof('distance_station below 10', 'partial')
		],
		counter: [],
		title: m.rule_rail_revival_title,
		sentence: (t) =>
			m.rule_rail_revival({
				travellers_growth: t.value('travellers_growth'),
				travellers_growth_median: t.median('travellers_growth')
			}),
		against: m.rule_rail_revival_against
	},
	{
		id: 'growth_returns',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'population',
		threshold: 'quartile',
		where: [],
		when: [
			proof('growth_acceleration high all', 'direct'),
			proof('growth_acceleration above 0.1', 'direct'),
			proof('population_growth above -0.5', 'direct')
		],
		counter: [],
		title: m.rule_growth_returns_title,
		sentence: (t) =>
			m.rule_growth_returns({
				population_growth_moved: t.moved('population_growth'),
				growth_acceleration_points: t.points('growth_acceleration'),
				growth_acceleration_median_points: t.medianPoints('growth_acceleration')
			}),
		against: m.rule_growth_returns_against
	},
	{
		id: 'departement_thrives',
		quadrant: 'opportunite',
		axis: 'attractivite',
		topic: 'departement',
		threshold: 'quartile',
		where: [],
		when: [
			proof('departement_population_growth high all', 'direct'),
			proof('departement_jobs_growth above median', 'direct')
		],
		counter: [condition('population_growth below -0.3')],
		title: m.rule_departement_thrives_title,
		sentence: (t) =>
			m.rule_departement_thrives({
				departement_population_growth_rate: t.rate('departement_population_growth'),
				departement_population_growth_period: t.period('departement_population_growth'),
				departement_population_growth_median: t.median('departement_population_growth'),
				departement_jobs_growth_rate: t.rate('departement_jobs_growth'),
				departement_jobs_growth_period: t.period('departement_jobs_growth')
			}),
		against: m.rule_departement_thrives_against
	},
	{
		id: 'managers_around',
		quadrant: 'opportunite',
		axis: 'innovation',
		topic: 'managers_around',
		threshold: 'quartile',
		where: [],
		when: [
			proof('departement_managers high all', 'direct'),
			proof('departement_managers above 0', 'direct'),
			proof('distance_higher_education below 10', 'proxy')
		],
		counter: [],
		title: m.rule_managers_around_title,
		sentence: (t) =>
			m.rule_managers_around({
				departement_managers_rate: t.rate('departement_managers'),
				departement_managers_median: t.median('departement_managers'),
				distance_higher_education_away: t.away('distance_higher_education')
			}),
		against: m.rule_managers_around_against
	},
	{
		id: 'rural_zoning',
		quadrant: 'opportunite',
		axis: 'simplification',
		topic: 'zoning',
		threshold: 'stated',
		where: [],
		when: [proof('frr_population_share above 90', 'direct'), proof('neighbours_frr below 70', 'direct')],
		counter: [],
		title: m.rule_rural_zoning_title,
		sentence: (t) => m.rule_rural_zoning({ neighbours_frr: t.value('neighbours_frr') }),
		against: m.rule_rural_zoning_against
	}
];
