import type { Text, Unit } from './index';

/** What an investor asks of a place, in the order they ask it. */
export const criterionThemes = ['people', 'land', 'transport', 'costs', 'suppliers', 'life'] as const;
export type CriterionTheme = (typeof criterionThemes)[number];

/** Where a criterion's figure comes from. */
export type CriterionSource =
	/** An indicator, or one of its two terms. */
	| { readonly kind: 'indicator'; readonly indicator: string; readonly part?: 'numerator' | 'denominator' }
	/** The same for the employment zone where most of the area's inhabitants live. */
	| { readonly kind: 'zone'; readonly indicator: string; readonly part?: 'numerator' | 'denominator' }
	/** The share of establishments of the activity's own sector. */
	| { readonly kind: 'sector' }
	/** Dares's tension in the département, over the occupations that the activity hires. */
	| { readonly kind: 'tension' };

export interface Criterion {
	readonly id: string;
	readonly theme: CriterionTheme;
	readonly from: CriterionSource;
	/** 1: more is better for most projects; -1: less. A project may say the reverse. */
	readonly direction: 1 | -1;
	/** Whether local authorities can move it within a few years: what an agency may promise. */
	readonly lever: boolean;
	/** Words of its own, where it is no indicator taken as it is. */
	readonly label?: Text;
	readonly definition?: Text;
	readonly unit?: Unit;
	readonly decimals?: number;
}

const text = (fr: string, en: string): Text => ({ fr, en });

const taken = (theme: CriterionTheme, indicator: string, direction: 1 | -1, lever = false): Criterion => ({
	id: indicator,
	theme,
	from: { kind: 'indicator', indicator },
	direction,
	lever
});

/**
 * The criteria that a project may weigh: published figures that exist for EPCI, Territoires
 * d'industrie and employment zones alike, so that one project ranks any of the three. Of what investors ask,
 * wages, energy, taxes, business parks and fibre have no open figure at these levels, and are not here.
 */
export const criteria: readonly Criterion[] = [
	{
		id: 'labour_force_zone',
		theme: 'people',
		from: { kind: 'zone', indicator: 'activity_rate', part: 'numerator' },
		direction: 1,
		lever: false,
		label: text('Actifs de la zone d’emploi', 'Labour force of the employment zone'),
		definition: text(
			'Personnes de 15 à 64 ans qui travaillent ou cherchent un emploi, au recensement, dans la zone d’emploi (espace où la plupart des actifs résident et travaillent) où vivent le plus d’habitants du territoire.',
			'People aged 15–64 who work or look for work, at the census, in the employment zone (area where most of the labour force both lives and works) where most of the territory’s inhabitants live.'
		),
		unit: 'inhabitants',
		decimals: 0
	},
	{
		id: 'labour_force',
		theme: 'people',
		from: { kind: 'indicator', indicator: 'activity_rate', part: 'numerator' },
		direction: 1,
		lever: false,
		label: text('Actifs du territoire', 'Labour force of the territory'),
		definition: text(
			'Personnes de 15 à 64 ans qui habitent le territoire et qui travaillent ou cherchent un emploi, au recensement.',
			'People aged 15–64 who live in the territory and work or look for work, at the census.'
		),
		unit: 'inhabitants',
		decimals: 0
	},
	{
		id: 'hiring_tension',
		theme: 'people',
		from: { kind: 'tension' },
		direction: -1,
		lever: false,
		label: text('Tension des métiers de l’activité', 'Shortage in the activity’s trades'),
		definition: text(
			'Indicateur de tension de la Dares (2019, écarts-types) dans le département, moyenne des familles professionnelles que l’activité embauche, pesées par ses embauches en France (2021).',
			'Dares’s shortage indicator (2019, standard deviations) in the département, mean of the occupational families that the activity hires, weighted by its hirings in France (2021).'
		),
		unit: 'ratio',
		decimals: 2
	},
	taken('people', 'unemployment_rate_census', 1),
	taken('people', 'working_age_share', 1),
	taken('people', 'net_migration_rate_workers', 1),
	taken('people', 'net_migration_rate_managers', 1),
	taken('people', 'net_migration_rate_20_29', 1),
	taken('people', 'distance_vocational_school', -1, true),
	taken('people', 'distance_higher_education', -1),
	taken('land', 'brownfield_sites_without_project', 1, true),
	taken('land', 'brownfield_area', 1),
	taken('land', 'density', -1),
	taken('land', 'construction_rate', 1, true),
	taken('transport', 'distance_station', -1),
	taken('transport', 'distance_main_station', -1),
	taken('transport', 'distance_high_speed_station', -1),
	taken('costs', 'house_price_m2', -1),
	taken('costs', 'mean_sale_price', -1),
	{
		id: 'sector_share',
		theme: 'suppliers',
		from: { kind: 'sector' },
		direction: 1,
		lever: false,
		label: text('Part d’établissements du même secteur', 'Share of establishments in the same sector'),
		definition: text(
			'Établissements employeurs du secteur de l’activité (parmi cinq), pour 100 établissements employeurs, fin 2018.',
			'Employer establishments of the activity’s sector (out of five), per 100 employer establishments, end 2018.'
		),
		unit: 'percent',
		decimals: 1
	},
	taken('suppliers', 'industry_establishments', 1),
	taken('suppliers', 'industry_establishments_per_1000', 1),
	taken('suppliers', 'establishments_10plus_share', 1),
	taken('suppliers', 'average_establishment_size', 1),
	taken('suppliers', 'jobs', 1),
	taken('suppliers', 'jobs_growth', 1),
	taken('life', 'general_practitioners_per_10000', 1, true),
	taken('life', 'distance_hospital', -1),
	taken('life', 'upper_secondary_schools', 1),
	taken('life', 'supermarkets', 1),
	taken('life', 'population_growth', 1),
	taken('life', 'long_vacant_housing_share', -1, true),
	taken('life', 'taxed_household_share', 1)
];

const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
export const findCriterion = (id: string): Criterion | undefined => byId.get(id);

/** Levels that a project may rank. */
export const projectLevels = ['epci', 'territoire_industrie', 'zone_emploi'] as const;
export type ProjectLevel = (typeof projectLevels)[number];
