import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';

/** What neighbours, its département and rails make it fear. */
export const threatsAroundRules: readonly Rule[] = [
	{
		id: 'neighbours_decline',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'neighbours',
		threshold: 'quartile',
		where: [],
		when: [
			proof('neighbours_population_growth low all', 'direct'),
			proof('neighbours_population_growth below -0.1', 'direct'),
			proof('departement_population_growth below 0.2', 'partial')
		],
		counter: [condition('population_growth above 0.3')],
		title: m.rule_neighbours_decline_title,
		sentence: (t) =>
			m.rule_neighbours_decline({
				neighbours_population_growth_rate: t.rate('neighbours_population_growth'),
				neighbours_population_growth_span: t.span('neighbours_population_growth'),
				neighbours_population_growth_median: t.median('neighbours_population_growth')
			}),
		against: m.rule_neighbours_decline_against
	},
	{
		id: 'neighbours_draw',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'neighbour_jobs',
		threshold: 'quartile',
		where: [],
		when: [
			proof('private_jobs_vs_neighbours low all', 'direct'),
			proof('neighbours_jobs_growth above 0.1', 'direct'),
			proof('private_jobs_growth below median', 'direct')
		],
		counter: [],
		title: m.rule_neighbours_draw_title,
		sentence: (t) =>
			m.rule_neighbours_draw({
				private_jobs_growth_moved: t.moved('private_jobs_growth'),
				private_jobs_growth_span: t.span('private_jobs_growth'),
				private_jobs_vs_neighbours_points: t.points('private_jobs_vs_neighbours')
			}),
		against: m.rule_neighbours_draw_against
	},
	{
		id: 'rail_falls',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'rail_use',
		threshold: 'quartile',
		where: [],
		when: [proof('travellers_growth low all', 'direct'), proof('distance_station below 15', 'partial')],
		counter: [],
		title: m.rule_rail_falls_title,
		sentence: (t) =>
			m.rule_rail_falls({
				travellers_growth_moved: t.moved('travellers_growth'),
				travellers_growth_median: t.median('travellers_growth')
			}),
		against: m.rule_rail_falls_against
	},
	{
		id: 'growth_fades',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'population',
		threshold: 'quartile',
		where: [],
		when: [
			proof('growth_acceleration low all', 'direct'),
			proof('growth_acceleration below -0.1', 'direct'),
			proof('population_growth below 1.5', 'direct')
		],
		counter: [],
		title: m.rule_growth_fades_title,
		sentence: (t) =>
			m.rule_growth_fades({
				population_growth_moved: t.moved('population_growth'),
				growth_acceleration_points: t.points('growth_acceleration'),
				growth_acceleration_median_points: t.medianPoints('growth_acceleration')
			}),
		against: m.rule_growth_fades_against
	},
	{
		id: 'departement_lags',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'departement',
		threshold: 'quartile',
		where: [],
		when: [
			proof('departement_population_growth low all', 'direct'),
			proof('departement_jobs_growth below median', 'direct')
		],
		counter: [condition('population_growth above 0.3')],
		title: m.rule_departement_lags_title,
		sentence: (t) =>
			m.rule_departement_lags({
				departement_population_growth_moved: t.moved('departement_population_growth'),
				departement_population_growth_period: t.period('departement_population_growth'),
				departement_population_growth_median: t.median('departement_population_growth'),
				departement_jobs_growth_moved: t.moved('departement_jobs_growth'),
				departement_jobs_growth_period: t.period('departement_jobs_growth')
			}),
		against: m.rule_departement_lags_against
	},
	{
		id: 'managers_shun',
		quadrant: 'menace',
		axis: 'innovation',
		topic: 'managers_around',
		threshold: 'quartile',
		where: [],
		when: [
			proof('departement_managers low all', 'direct'),
			proof('departement_managers below 0', 'direct'),
			proof('net_migration_rate_managers below median', 'partial')
		],
		counter: [],
		title: m.rule_managers_shun_title,
		sentence: (t) =>
			m.rule_managers_shun({
				departement_managers_rate: t.rate('departement_managers'),
				departement_managers_median: t.median('departement_managers')
			}),
		against: m.rule_managers_shun_against
	},
	{
		id: 'knowledge_far_around',
		quadrant: 'menace',
		axis: 'innovation',
		topic: 'knowledge',
		threshold: 'quartile',
		where: [],
		when: [
			proof('neighbours_distance_higher_education high all', 'direct'),
			proof('distance_higher_education above median', 'direct')
		],
		counter: [],
		title: m.rule_knowledge_far_around_title,
		sentence: (t) =>
			m.rule_knowledge_far_around({
				distance_higher_education_away: t.away('distance_higher_education'),
				neighbours_distance_higher_education_at: t.at('neighbours_distance_higher_education'),
				distance_higher_education_median: t.median('distance_higher_education')
			}),
		against: m.rule_knowledge_far_around_against
	}
];
