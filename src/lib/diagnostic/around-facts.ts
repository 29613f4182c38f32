import { m } from '../paraglide/messages';
import { type DerivedFact, fact } from './derivation';

/** What stands around the territory: its neighbours, its employment zone, its département. */
export const aroundFacts: readonly DerivedFact[] = [
	fact(
		'neighbours_population_growth',
		m.fact_neighbours_growth,
		['percent_per_year', 2, 1],
		['attractivite', 'neighbours'],
		{
			kind: 'neighbours',
			indicator: 'population_growth',
			period: '2015-2023'
		}
	),
	fact(
		'neighbours_jobs_growth',
		m.fact_neighbours_jobs_growth,
		['percent_per_year', 1, 1],
		['attractivite', 'neighbours'],
		{ kind: 'neighbours', indicator: 'private_jobs_growth', period: '2019-2024' }
	),
	fact('neighbours_frr', m.fact_neighbours_frr, ['percent', 0, 0], ['simplification', 'neighbours'], {
		kind: 'neighbours',
		indicator: 'frr_population_share',
		period: '2025'
	}),
	fact(
		'departement_industry_share',
		m.fact_departement_industry_share,
		['percent', 1, 1],
		['innovation', 'departement'],
		{ kind: 'departement', indicator: 'industry_job_share', period: '2022' }
	),
	fact(
		'departement_jobs_growth',
		m.fact_departement_jobs,
		['percent_per_year', 2, 1],
		['attractivite', 'departement'],
		{
			kind: 'departement',
			indicator: 'jobs_growth',
			period: '2016-2022'
		}
	),
	fact(
		'departement_managers',
		m.fact_departement_managers,
		['percent', 1, 1],
		['innovation', 'departement'],
		{
			kind: 'departement',
			indicator: 'net_migration_rate_managers',
			period: '2022'
		}
	),
	fact(
		'neighbours_distance_higher_education',
		m.fact_neighbours_higher_education,
		['km', 1, -1],
		['innovation', 'neighbours'],
		{
			kind: 'neighbours',
			indicator: 'distance_higher_education',
			period: '2025'
		}
	),
	fact('price_vs_neighbours', m.fact_price_vs_neighbours, ['percent', 0, 0], ['attractivite', 'neighbours'], {
		kind: 'against_neighbours',
		indicator: 'house_price_m2',
		period: '2024',
		as: 'percent'
	}),
	fact(
		'private_jobs_vs_neighbours',
		m.fact_private_jobs_vs_neighbours,
		['ratio', 1, 1],
		['attractivite', 'neighbours'],
		{
			kind: 'against_neighbours',
			indicator: 'private_jobs_growth',
			period: '2019-2024',
			as: 'difference'
		}
	),
	fact(
		'zone_industry_jobs_growth',
		m.fact_zone_industry_jobs_growth,
		['percent_per_year', 1, 1],
		['innovation', 'zone'],
		{ kind: 'zone', indicator: 'industry_private_jobs_growth', period: '2019-2024' }
	),
	fact('zone_industry_share', m.fact_zone_industry_share, ['percent', 1, 1], ['innovation', 'zone'], {
		kind: 'zone',
		indicator: 'industry_private_job_share',
		period: '2024'
	}),
	fact('zone_jobs_growth', m.fact_zone_jobs_growth, ['percent_per_year', 1, 1], ['attractivite', 'zone'], {
		kind: 'zone',
		indicator: 'private_jobs_growth',
		period: '2019-2024'
	}),
	fact('zone_unemployment', m.fact_zone_unemployment, ['percent', 1, -1], ['recrutement', 'zone'], {
		kind: 'zone',
		indicator: 'unemployment_rate_localised',
		period: '2025-T4'
	}),
	fact(
		'zone_unemployment_change',
		m.fact_zone_unemployment_change,
		['ratio', 1, -1],
		['recrutement', 'zone'],
		{ kind: 'zone_change', indicator: 'unemployment_rate_localised', from: '2019-T4', to: '2025-T4' }
	),
	fact(
		'departement_population_growth',
		m.fact_departement_growth,
		['percent_per_year', 2, 1],
		['attractivite', 'departement'],
		{
			kind: 'departement',
			indicator: 'population_growth',
			period: '2015-2023'
		}
	)
];
