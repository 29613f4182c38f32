import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';
import { ordinary } from './places';

/** What one finds there for daily life, where it is better than elsewhere. */
export const strengthsLivingRules: readonly Rule[] = [
	{
		id: 'doctors',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'health',
		threshold: 'quartile',
		where: [],
		when: [proof('general_practitioners_per_10000 high all', 'direct')],
		counter: [],
		title: m.rule_doctors_title,
		sentence: (t) =>
			m.rule_doctors({
				general_practitioners_per_10000_people: t.peopleForOne('general_practitioners_per_10000'),
				general_practitioners_per_10000_median_people: t.medianPeopleForOne('general_practitioners_per_10000')
			}),
		against: m.rule_doctors_against
	},
	{
		id: 'childcare',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'childcare',
		threshold: 'quartile',
		where: [],
		when: [proof('nurseries_per_10000 high all', 'direct'), proof('nurseries above 1', 'direct')],
		counter: [],
		title: m.rule_childcare_title,
		sentence: (t) =>
			m.rule_childcare({
				nurseries_count: t.counted('nurseries', 'nursery'),
				nurseries_per_10000_people: t.peopleForOne('nurseries_per_10000'),
				nurseries_per_10000_median_people: t.medianPeopleForOne('nurseries_per_10000')
			}),
		against: m.rule_childcare_against
	},
	{
		id: 'homes_affordable',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'housing_price',
		threshold: 'quartile',
		where: ordinary,
		when: [proof('house_price_m2 low all', 'direct'), proof('job_concentration above 70', 'partial')],
		counter: [],
		title: m.rule_homes_affordable_title,
		sentence: (t) =>
			m.rule_homes_affordable({
				house_price_m2: t.value('house_price_m2'),
				house_price_m2_median: t.median('house_price_m2'),
				job_concentration_number: t.number('job_concentration')
			}),
		against: m.rule_homes_affordable_against
	},
	{
		id: 'homes_built',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'construction',
		threshold: 'quartile',
		where: ordinary,
		when: [
			proof('construction_rate high all', 'direct'),
			proof('vacant_housing_share below median', 'partial')
		],
		counter: [],
		title: m.rule_homes_built_title,
		sentence: (t) =>
			m.rule_homes_built({
				construction_rate_count: t.counted('construction_rate', 'home'),
				construction_rate_period: t.period('construction_rate'),
				construction_rate_median_number: t.medianNumber('construction_rate'),
				vacant_housing_share: t.value('vacant_housing_share'),
				vacant_housing_share_median: t.median('vacant_housing_share')
			}),
		against: m.rule_homes_built_against
	},
	{
		id: 'rail_access',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'rail',
		threshold: 'quartile',
		where: [],
		when: [
			proof('distance_main_station low all', 'direct'),
			proof('distance_high_speed_station below median', 'partial')
		],
		counter: [],
		title: m.rule_rail_access_title,
		sentence: (t) =>
			m.rule_rail_access({
				distance_main_station_away: t.away('distance_main_station'),
				distance_main_station_median: t.median('distance_main_station')
			}),
		against: m.rule_rail_access_against
	},
	{
		id: 'airport_near',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'air',
		threshold: 'quartile',
		where: [],
		when: [proof('distance_airport low all', 'direct'), proof('distance_airport below 30', 'direct')],
		counter: [],
		title: m.rule_airport_near_title,
		sentence: (t) =>
			m.rule_airport_near({
				distance_airport_away: t.away('distance_airport'),
				distance_airport_median: t.median('distance_airport')
			}),
		against: m.rule_airport_near_against
	}
];
