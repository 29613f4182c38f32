import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';

/** Who leaves, who is there and what they live on, where it is less good than elsewhere. */
export const weaknessesPeopleRules: readonly Rule[] = [
	{
		id: 'families_leave',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'families',
		threshold: 'quartile',
		where: [],
		when: [
			proof('net_migration_rate_30_39 low all', 'direct'),
			proof('net_migration_rate_30_39 below 0', 'direct')
		],
		counter: [],
		title: m.rule_families_leave_title,
		sentence: (t) =>
			m.rule_families_leave({
				net_migration_rate_30_39_rate: t.rate('net_migration_rate_30_39'),
				net_migration_rate_30_39_median: t.median('net_migration_rate_30_39')
			}),
		against: m.rule_families_leave_against
	},
	{
		id: 'population_falls',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'population',
		threshold: 'quartile',
		where: [],
		when: [proof('population_growth low all', 'direct'), proof('population_growth below -0.1', 'direct')],
		counter: [],
		title: m.rule_population_falls_title,
		sentence: (t) =>
			m.rule_population_falls({
				population_growth_rate: t.rate('population_growth'),
				population_growth_span: t.span('population_growth'),
				population_growth_median: t.median('population_growth')
			}),
		against: m.rule_population_falls_against
	},
	{
		id: 'ageing',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'ageing',
		threshold: 'quartile',
		where: [],
		when: [proof('retired_share high all', 'direct'), proof('natural_balance_rate below -0.1', 'partial')],
		counter: [],
		title: m.rule_ageing_title,
		sentence: (t) =>
			m.rule_ageing({
				retired_share: t.value('retired_share'),
				retired_share_median: t.median('retired_share'),
				natural_balance_rate_rate: t.rate('natural_balance_rate'),
				natural_balance_rate_period: t.period('natural_balance_rate')
			}),
		against: m.rule_ageing_against
	},
	{
		id: 'young_leave',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'young',
		threshold: 'quartile',
		where: [],
		when: [
			proof('net_migration_rate_15_24 low all', 'direct'),
			proof('net_migration_rate_15_24 below 0', 'direct')
		],
		counter: [],
		title: m.rule_young_leave_title,
		sentence: (t) =>
			m.rule_young_leave({
				net_migration_rate_15_24_rate: t.rate('net_migration_rate_15_24'),
				net_migration_rate_15_24_median: t.median('net_migration_rate_15_24')
			}),
		against: m.rule_young_leave_against
	},
	{
		id: 'income_low',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'income',
		threshold: 'quartile',
		where: [],
		when: [
			proof('median_standard_of_living low all', 'direct'),
			proof('poverty_rate above median', 'partial')
		],
		counter: [],
		title: m.rule_income_low_title,
		sentence: (t) =>
			m.rule_income_low({
				median_standard_of_living: t.value('median_standard_of_living'),
				median_standard_of_living_median: t.median('median_standard_of_living'),
				poverty_rate: t.value('poverty_rate'),
				poverty_rate_median: t.median('poverty_rate')
			}),
		against: m.rule_income_low_against
	},
	{
		id: 'income_uneven',
		quadrant: 'faiblesse',
		axis: 'attractivite',
		topic: 'inequality',
		threshold: 'quartile',
		where: [],
		when: [proof('interdecile_ratio high all', 'direct'), proof('poverty_rate above median', 'partial')],
		counter: [],
		title: m.rule_income_uneven_title,
		sentence: (t) =>
			m.rule_income_uneven({
				interdecile_ratio: t.value('interdecile_ratio'),
				interdecile_ratio_median: t.median('interdecile_ratio'),
				poverty_rate: t.value('poverty_rate'),
				poverty_rate_median: t.median('poverty_rate')
			}),
		against: m.rule_income_uneven_against
	}
];
