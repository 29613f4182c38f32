import { m } from '../paraglide/messages';
import { type DerivedFact, fact } from './derivation';

/** What changed in the territory between two dates of one figure. */
export const changeFacts: readonly DerivedFact[] = [
	fact('employment_change', m.fact_employment_change, ['ratio', 1, 1], ['recrutement', 'trend'], {
		kind: 'change',
		indicator: 'employment_rate',
		from: '2016',
		to: '2022'
	}),
	fact('managers_change', m.fact_managers_change, ['ratio', 1, 1], ['recrutement', 'trend'], {
		kind: 'change',
		indicator: 'managers_share',
		from: '2016',
		to: '2022'
	}),
	fact(
		'private_jobs_acceleration',
		m.fact_private_jobs_acceleration,
		['ratio', 1, 1],
		['attractivite', 'trend'],
		{ kind: 'change', indicator: 'private_jobs_growth', from: '2014-2019', to: '2019-2024' }
	),
	fact('vacancy_change', m.fact_vacancy_change, ['ratio', 1, -1], ['attractivite', 'trend'], {
		kind: 'change',
		indicator: 'vacant_housing_share',
		from: '2018',
		to: '2022'
	}),
	fact('growth_acceleration', m.fact_growth_acceleration, ['ratio', 2, 1], ['attractivite', 'trend'], {
		kind: 'change',
		indicator: 'population_growth',
		from: '2010-2015',
		to: '2015-2023'
	}),
	fact('construction_trend', m.fact_construction_trend, ['ratio', 0, 1], ['attractivite', 'trend'], {
		kind: 'percent_change',
		indicator: 'dwellings_authorised',
		from: ['2017', '2018', '2019'],
		to: ['2022', '2023', '2024']
	}),
	fact('travellers_growth', m.fact_travellers_growth, ['percent', 0, 1], ['attractivite', 'access'], {
		kind: 'percent_change',
		indicator: 'station_travellers',
		from: ['2019'],
		to: ['2024']
	})
];
