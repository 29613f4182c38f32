import type { Axis, Unit } from '../catalogue';
import { m } from '../paraglide/messages';
import { type FabricFact, fabricFacts } from './fabric-facts';
import type { Scope } from './facts';
import type { TensionFact } from './tension';

/** How a fact that the catalogue does not hold follows from figures that it holds. */
export type Derivation =
	/** Difference between two periods, in the indicator's own unit (points for a share). */
	| { kind: 'change'; indicator: string; from: string; to: string }
	/** Change of a count between the sums of some periods, in %. */
	| { kind: 'percent_change'; indicator: string; from: readonly string[]; to: readonly string[] }
	/** A count for 10,000 inhabitants of 2022. */
	| { kind: 'per_10000'; indicator: string; period: string }
	/** Σ numerator / Σ denominator over the neighbours. */
	| { kind: 'neighbours'; indicator: string; period: string }
	/** The territory against that, in % of it or as a difference. */
	| { kind: 'against_neighbours'; indicator: string; period: string; as: 'percent' | 'difference' }
	/** The figure of the employment zone, or of its département. */
	| { kind: 'zone' | 'departement'; indicator: string; period: string }
	/** Difference between two dates of the employment zone's figure. */
	| { kind: 'zone_change'; indicator: string; from: string; to: string }
	/** The figure of the hiring basin where most of its people live, and that of the survey before. */
	| { kind: 'basin'; indicator: string; period: string; before?: string }
	/** Difference between two surveys of that basin, where both stand on enough of its cells. */
	| { kind: 'basin_change'; indicator: string; from: string; to: string }
	/** A count of that basin for 1,000 of its inhabitants, counted in the year `people`. */
	| { kind: 'basin_per_1000'; indicator: string; period: string; people: string }
	/** What the survey publishes of a part, in % of all that it publishes of the whole: at least that. */
	| { kind: 'basin_least'; indicator: string; period: string; of: string }
	/** What the list of areas says. */
	| {
			kind: 'area';
			of: 'communes' | 'communes_per_10000' | 'zones' | 'departements' | 'programmes' | 'industry';
	  }
	/** What the employment zone makes, from its jobs by branch; failures of companies in the département. */
	| { kind: 'fabric'; of: FabricFact }
	/** Dares's tension over the industrial occupations of the département. */
	| {
			kind: 'tension';
			of: TensionFact;
	  };

export interface DerivedFact {
	id: string;
	label: () => string;
	unit: Unit;
	decimals: number;
	polarity: 1 | -1 | 0;
	axis: Axis;
	scope: Scope;
	from: Derivation;
}

const fact = (
	id: string,
	label: () => string,
	[unit, decimals, polarity]: [Unit, number, 1 | -1 | 0],
	[axis, scope]: [Axis, Scope],
	from: Derivation
): DerivedFact => ({ id, label, unit, decimals, polarity, axis, scope, from });

const perHead = (
	id: string,
	label: () => string,
	indicator: string,
	period: string,
	axis: Axis = 'attractivite'
) => fact(id, label, ['per_10000', 1, 1], [axis, 'own'], { kind: 'per_10000', indicator, period });
const tension = (id: string, label: () => string, of: TensionFact, polarity: -1 | 0 = -1) =>
	fact(
		id,
		label,
		of === 'score' ? ['ratio', 2, polarity] : ['percent', 0, polarity],
		['recrutement', 'departement'],
		{
			kind: 'tension',
			of
		}
	);

/** What employers of the hiring basin plan: a basin's own figures, never spread over its territories. */
const basinFacts: readonly DerivedFact[] = (
	[
		[
			'basin_difficult_hiring',
			m.fact_basin_difficult_hiring,
			['percent', 0, -1],
			{ kind: 'basin', indicator: 'difficult_hiring_share', period: '2025', before: '2024' }
		],
		[
			'basin_industry_difficult_hiring',
			m.fact_basin_industry_difficult,
			['percent', 0, -1],
			{ kind: 'basin', indicator: 'industry_difficult_hiring_share', period: '2025', before: '2024' }
		],
		[
			'basin_industry_difficult_change',
			m.fact_basin_industry_change,
			['ratio', 0, -1],
			{ kind: 'basin_change', indicator: 'industry_difficult_hiring_share', from: '2024', to: '2025' }
		],
		/* Few seasonal projects are kept secret like many: a rate over the cells that say both is half too high. */
		[
			'basin_seasonal_hiring',
			m.fact_basin_seasonal,
			['percent', 0, 0],
			{ kind: 'basin_least', indicator: 'seasonal_hiring_share', period: '2025', of: 'hiring_projects' }
		],
		[
			'basin_hiring_rate',
			m.fact_basin_hiring_rate,
			['per_1000', 0, 0],
			{ kind: 'basin_per_1000', indicator: 'hiring_projects', period: '2025', people: '2023' }
		]
	] as const
).map(([id, label, figure, from]) => fact(id, label, [...figure], ['recrutement', 'basin'], from));

/** Facts that the diagnostic makes: trends, neighbours, zone, département, density of services. */
export const derivedFacts: readonly DerivedFact[] = [
	perHead('nurseries_per_10000', m.fact_nurseries, 'nurseries', '2024'),
	perHead('primary_schools_per_10000', m.fact_primary_schools, 'primary_schools', '2024'),
	perHead(
		'france_services_per_10000',
		m.fact_france_services,
		'france_services_offices',
		'2023',
		'simplification'
	),
	perHead(
		'vocational_schools_per_10000',
		m.fact_vocational_schools,
		'vocational_schools',
		'2026',
		'recrutement'
	),
	{
		...perHead(
			'industrial_brownfields_per_10000',
			m.fact_industrial_brownfields,
			'industrial_brownfield_sites',
			'2026',
			'innovation'
		),
		polarity: 0
	},
	{
		...perHead(
			'brownfields_idle_per_10000',
			m.fact_brownfields_idle,
			'brownfield_sites_without_project',
			'2026',
			'innovation'
		),
		polarity: 0
	},
	fact('unemployment_change', m.fact_unemployment_change, ['ratio', 1, -1], ['recrutement', 'trend'], {
		kind: 'change',
		indicator: 'unemployment_rate_census',
		from: '2018',
		to: '2022'
	}),
	fact('activity_change', m.fact_activity_change, ['ratio', 1, 1], ['recrutement', 'trend'], {
		kind: 'change',
		indicator: 'activity_rate',
		from: '2018',
		to: '2021'
	}),
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
	}),
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
	fact(
		'neighbours_distance_france_services',
		m.fact_neighbours_france_services,
		['km', 1, -1],
		['simplification', 'neighbours'],
		{
			kind: 'neighbours',
			indicator: 'distance_france_services',
			period: '2023'
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
	...fabricFacts.map(({ id, label, unit, decimals, polarity, axis, scope, of }) =>
		fact(id, label, [unit, decimals, polarity], [axis, scope], { kind: 'fabric', of })
	),
	...basinFacts,
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
	),
	fact('communes_count', m.fact_communes, ['count', 0, 0], ['simplification', 'own'], {
		kind: 'area',
		of: 'communes'
	}),
	fact('communes_per_10000', m.fact_communes_per_10000, ['per_10000', 1, 0], ['simplification', 'own'], {
		kind: 'area',
		of: 'communes_per_10000'
	}),
	fact('zones_count', m.fact_zones, ['count', 0, 0], ['simplification', 'own'], {
		kind: 'area',
		of: 'zones'
	}),
	fact('departements_count', m.fact_departements, ['count', 0, 0], ['simplification', 'own'], {
		kind: 'area',
		of: 'departements'
	}),
	fact('programmes_count', m.fact_programmes, ['count', 0, 0], ['simplification', 'programme'], {
		kind: 'area',
		of: 'programmes'
	}),
	fact('industry_programme', m.fact_industry_programme, ['count', 0, 0], ['simplification', 'programme'], {
		kind: 'area',
		of: 'industry'
	}),
	tension('industrial_tension', m.fact_tension, 'score'),
	tension('tense_share', m.fact_tense_share, 'tense'),
	tension('conditions_share', m.fact_conditions, 'conditions'),
	tension('unstable_share', m.fact_unstable, 'unstable'),
	tension('training_share', m.fact_training, 'training', 0),
	tension('shortage_share', m.fact_shortage, 'shortage'),
	tension('mismatch_share', m.fact_mismatch, 'mismatch'),
	tension('trades_share', m.fact_trades, 'trades'),
	tension('skills_share', m.fact_skills, 'skills'),
	tension('industry_50_plus', m.fact_older, 'older')
];

/** Facts of the catalogue that tell a trend of the territory, not its state. */
export const trendFacts: ReadonlySet<string> = new Set(['business_creations_growth']);

/** Facts of the catalogue that the State decides. */
export const programmeFacts: ReadonlySet<string> = new Set(['frr_population_share']);

/** Facts of the catalogue that speak of access, which roads and rails decide as much as the territory. */
export const accessFacts: ReadonlySet<string> = new Set([
	'distance_station',
	'distance_main_station',
	'distance_high_speed_station'
]);
