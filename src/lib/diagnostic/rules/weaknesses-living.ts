import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';

/** What one lacks there for daily life. */
export const weaknessesLivingRules: readonly Rule[] = [
	{
		id: 'doctors_lacking',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'health',
		threshold: 'quartile',
		where: [],
		when: [
			proof('general_practitioners_per_10000 low all', 'direct'),
			proof('general_practitioners_per_10000 above 0', 'direct')
		],
		counter: [],
		title: m.rule_doctors_lacking_title,
		sentence: (t) =>
			m.rule_doctors_lacking({
				general_practitioners_per_10000_people: t.peopleForOne('general_practitioners_per_10000'),
				general_practitioners_per_10000_median_people: t.medianPeopleForOne('general_practitioners_per_10000')
			}),
		against: m.rule_doctors_lacking_against
	},
	{
		id: 'hospital_far',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'hospital',
		threshold: 'quartile',
		where: [],
		when: [proof('distance_hospital high all', 'direct'), proof('distance_hospital above peers', 'direct')],
		counter: [],
		title: m.rule_hospital_far_title,
		sentence: (t) =>
			m.rule_hospital_far({
				distance_hospital_away: t.away('distance_hospital'),
				distance_hospital_period: t.period('distance_hospital'),
				distance_hospital_median: t.median('distance_hospital')
			}),
		against: m.rule_hospital_far_against
	},
	{
		id: 'childcare_lacking',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'childcare',
		threshold: 'quartile',
		where: [],
		when: [proof('nurseries_per_10000 low all', 'direct'), proof('nurseries above 0', 'direct')],
		counter: [],
		title: m.rule_childcare_lacking_title,
		sentence: (t) =>
			m.rule_childcare_lacking({
				nurseries_count: t.counted('nurseries', 'nursery'),
				nurseries_per_10000_people: t.peopleForOne('nurseries_per_10000'),
				nurseries_per_10000_median_people: t.medianPeopleForOne('nurseries_per_10000')
			}),
		against: m.rule_childcare_lacking_against
	},
	{
		id: 'far_from_rail',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'rail',
		threshold: 'quartile',
		where: [],
		when: [
			proof('distance_main_station high all', 'direct'),
			proof('distance_high_speed_station above median', 'partial')
		],
		counter: [],
		title: m.rule_far_from_rail_title,
		sentence: (t) =>
			m.rule_far_from_rail({
				distance_main_station_away: t.away('distance_main_station'),
				distance_main_station_median: t.median('distance_main_station')
			}),
		against: m.rule_far_from_rail_against
	},
	{
		id: 'airport_far',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'air',
		threshold: 'quartile',
		where: [],
		when: [proof('distance_airport high all', 'direct'), proof('distance_airport above 60', 'direct')],
		counter: [],
		title: m.rule_airport_far_title,
		sentence: (t) =>
			m.rule_airport_far({
				distance_airport_away: t.away('distance_airport'),
				distance_airport_median: t.median('distance_airport')
			}),
		against: m.rule_airport_far_against
	}
];
