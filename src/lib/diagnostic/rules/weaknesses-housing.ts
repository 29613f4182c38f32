import { m } from '../../paraglide/messages';
import { condition, proof } from '../conditions';
import type { Rule } from '../rule';
import { ordinary } from './places';

/** Homes that lack, cost or stand empty. */
export const weaknessesHousingRules: readonly Rule[] = [
	{
		id: 'homes_dear',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'housing_price',
		threshold: 'quartile',
		where: ordinary,
		when: [proof('house_price_m2 high all', 'direct'), proof('house_price_m2 above peers', 'direct')],
		counter: [],
		title: m.rule_homes_dear_title,
		sentence: (t) =>
			m.rule_homes_dear({
				house_price_m2: t.value('house_price_m2'),
				house_price_m2_median: t.median('house_price_m2'),
				house_price_m2_peers: t.peers('house_price_m2')
			}),
		against: m.rule_homes_dear_against
	},
	{
		id: 'homes_empty',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'vacancy',
		threshold: 'quartile',
		where: ordinary,
		when: [
			proof('vacant_housing_share high all', 'direct'),
			proof('vacant_housing_share above peers', 'direct')
		],
		counter: [],
		title: m.rule_homes_empty_title,
		sentence: (t) =>
			m.rule_homes_empty({
				vacant_housing_share: t.value('vacant_housing_share'),
				vacant_housing_share_median: t.median('vacant_housing_share'),
				vacant_housing_share_peers: t.peers('vacant_housing_share')
			}),
		against: m.rule_homes_empty_against
	},
	{
		id: 'homes_lacking',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'construction',
		threshold: 'stated',
		where: ordinary,
		when: [
			proof('construction_rate below median', 'direct'),
			proof('vacant_housing_share below 8', 'partial')
		],
		counter: [condition('population_growth below -0.3')],
		title: m.rule_homes_lacking_title,
		sentence: (t) =>
			m.rule_homes_lacking({
				construction_rate_count: t.counted('construction_rate', 'home'),
				construction_rate_period: t.period('construction_rate'),
				construction_rate_median_number: t.medianNumber('construction_rate'),
				vacant_housing_share: t.value('vacant_housing_share')
			}),
		against: m.rule_homes_lacking_against
	},
	{
		id: 'tourist_housing',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'tourism',
		threshold: 'stated',
		where: [],
		when: [proof('second_home_share above 20', 'partial'), proof('house_price_m2 high all', 'direct')],
		counter: [],
		title: m.rule_tourist_housing_title,
		sentence: (t) =>
			m.rule_tourist_housing({
				second_home_share: t.value('second_home_share'),
				house_price_m2: t.value('house_price_m2'),
				house_price_m2_median: t.median('house_price_m2')
			}),
		against: m.rule_tourist_housing_against
	}
];
