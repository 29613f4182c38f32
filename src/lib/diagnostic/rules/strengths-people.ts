import { m } from '../../paraglide/messages';
import { proof } from '../conditions';
import type { Rule } from '../rule';

/** Who comes, who is there and what they live on, where it is better than elsewhere. */
export const strengthsPeopleRules: readonly Rule[] = [
	{
		id: 'families_arrive',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'families',
		threshold: 'quartile',
		where: [],
		when: [
			proof('net_migration_rate_30_39 high all', 'direct'),
			proof('net_migration_rate_30_39 above 0', 'direct')
		],
		counter: [],
		title: m.rule_families_arrive_title,
		sentence: (t) =>
			m.rule_families_arrive({
				net_migration_rate_30_39_rate: t.rate('net_migration_rate_30_39'),
				net_migration_rate_30_39_median: t.median('net_migration_rate_30_39')
			}),
		against: m.rule_families_arrive_against
	},
	{
		id: 'population_grows',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'population',
		threshold: 'quartile',
		where: [],
		when: [
			proof('population_growth high all', 'direct'),
			proof('population_growth above 0.1', 'direct'),
			proof('net_migration_rate above 0.1', 'partial')
		],
		counter: [],
		title: m.rule_population_grows_title,
		sentence: (t) =>
			m.rule_population_grows({
				population_growth_rate: t.rate('population_growth'),
				population_growth_span: t.span('population_growth'),
				population_growth_median: t.median('population_growth'),
				net_migration_rate_rate: t.rate('net_migration_rate'),
				net_migration_rate_period: t.period('net_migration_rate')
			}),
		against: m.rule_population_grows_against
	},
	{
		id: 'births_exceed',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'ageing',
		threshold: 'quartile',
		where: [],
		when: [
			proof('natural_balance_rate high all', 'direct'),
			proof('natural_balance_rate above 0.1', 'direct'),
			proof('retired_share below median', 'partial')
		],
		counter: [],
		title: m.rule_births_exceed_title,
		sentence: (t) =>
			m.rule_births_exceed({
				natural_balance_rate_rate: t.rate('natural_balance_rate'),
				natural_balance_rate_period: t.period('natural_balance_rate'),
				natural_balance_rate_median: t.median('natural_balance_rate'),
				retired_share: t.value('retired_share'),
				retired_share_median: t.median('retired_share')
			}),
		against: m.rule_births_exceed_against
	},
	{
		id: 'young_arrive',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'young',
		threshold: 'quartile',
		where: [],
		when: [
			proof('net_migration_rate_15_24 high all', 'direct'),
			proof('net_migration_rate_15_24 above 0', 'direct')
		],
		counter: [],
		title: m.rule_young_arrive_title,
		sentence: (t) =>
			m.rule_young_arrive({
				net_migration_rate_15_24_rate: t.rate('net_migration_rate_15_24'),
				net_migration_rate_15_24_median: t.median('net_migration_rate_15_24')
			}),
		against: m.rule_young_arrive_against
	},
	{
		id: 'income_high',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'income',
		threshold: 'quartile',
		where: [],
		when: [
			proof('median_standard_of_living high all', 'direct'),
			proof('poverty_rate below median', 'partial')
		],
		counter: [],
		title: m.rule_income_high_title,
		sentence: (t) =>
			m.rule_income_high({
				median_standard_of_living: t.value('median_standard_of_living'),
				median_standard_of_living_median: t.median('median_standard_of_living'),
				poverty_rate: t.value('poverty_rate'),
				poverty_rate_median: t.median('poverty_rate')
			}),
		against: m.rule_income_high_against
	},
	{
		id: 'income_even',
		quadrant: 'atout',
		axis: 'attractivite',
		topic: 'inequality',
		threshold: 'quartile',
		where: [],
		when: [proof('interdecile_ratio low all', 'direct'), proof('poverty_rate below median', 'partial')],
		counter: [],
		title: m.rule_income_even_title,
		sentence: (t) =>
			m.rule_income_even({
				interdecile_ratio: t.value('interdecile_ratio'),
				interdecile_ratio_median: t.median('interdecile_ratio'),
				poverty_rate: t.value('poverty_rate'),
				poverty_rate_median: t.median('poverty_rate')
			}),
		against: m.rule_income_even_against
	}
];
