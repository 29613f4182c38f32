import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';
import { ordinary } from './places';

/** Homes, where the trend is bad. */
export const threatsHousingRules: readonly Rule[] = [
	{
		id: 'dearer_than_around',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'housing_price',
		threshold: 'quartile',
		where: [],
		when: [
			proof('price_vs_neighbours high all', 'direct'),
			proof('price_vs_neighbours above 5', 'direct'),
			proof('house_price_m2 above median', 'partial')
		],
		counter: [],
		title: m.rule_dearer_than_around_title,
		sentence: (t) => m.rule_dearer_than_around({ price_vs_neighbours_size: t.size('price_vs_neighbours') }),
		against: m.rule_dearer_than_around_against
	},
	{
		id: 'vacancy_rises',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'vacancy',
		threshold: 'quartile',
		where: ordinary,
		when: [proof('vacancy_change high all', 'direct'), proof('vacancy_change above 0', 'direct')],
		counter: [],
		title: m.rule_vacancy_rises_title,
		sentence: (t) =>
			m.rule_vacancy_rises({
				vacancy_change_points: t.points('vacancy_change'),
				vacancy_change_median_points: t.medianPoints('vacancy_change')
			}),
		against: m.rule_vacancy_rises_against
	},
	{
		id: 'building_stops',
		quadrant: 'menace',
		axis: 'attractivite',
		topic: 'construction',
		threshold: 'quartile',
		where: ordinary,
		when: [proof('construction_trend low all', 'direct'), proof('construction_trend below -10', 'direct')],
		counter: [],
		title: m.rule_building_stops_title,
		sentence: (t) =>
			m.rule_building_stops({
				construction_trend_size: t.size('construction_trend'),
				construction_trend_median_number: t.medianNumber('construction_trend')
			}),
		against: m.rule_building_stops_against
	}
];
