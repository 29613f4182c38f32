import type { AroundLevel, Text, Unit } from './index';

/** What an investor asks of a place, in the order they ask it. */
export const criterionThemes = ['people', 'land', 'transport', 'costs', 'suppliers', 'life'] as const;
export type CriterionTheme = (typeof criterionThemes)[number];

/** Where a criterion's figure comes from. */
export type CriterionSource =
	/** An indicator, or one of its two terms. */
	| { readonly kind: 'indicator'; readonly indicator: string; readonly part?: 'numerator' | 'denominator' }
	/** The same for the area of another level where most of the area's inhabitants live. */
	| {
			readonly kind: 'around';
			readonly level: AroundLevel;
			readonly indicator: string;
			readonly part?: 'numerator' | 'denominator';
	  }
	/** Private jobs of the activity's own branch (A38) in the employment zone: their number, or their share. */
	| { readonly kind: 'branch'; readonly as: 'jobs' | 'share' }
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

/** An indicator of the employment zone or hiring basin around. */
const around = (
	theme: CriterionTheme,
	level: AroundLevel,
	indicator: string,
	direction: 1 | -1,
	label: Text
): Criterion => ({
	id: `${indicator}_${level === 'zone_emploi' ? 'zone' : 'basin'}`,
	theme,
	from: { kind: 'around', level, indicator },
	direction,
	lever: false,
	label
});

/**
 * The criteria that a project may weigh: published figures of EPCI, Territoires d'industrie and employment zones, or
 * of the zone and basin around them. One that a level does not have is missing there, never zero: figures of the
 * census of 2022 are not published for Territoires d'industrie, nor overseas by zone. Of what investors ask,
 * wages, energy, taxes, business parks and fibre have no open figure at these levels, and are not here. Nor are
 * failures: they count companies of a département by where they are registered, in 2025; its establishments are
 * counted where they work, in 2022, without their head office. A rate of one on the other would measure neither.
 */
export const criteria: readonly Criterion[] = [
	{
		id: 'labour_force_zone',
		theme: 'people',
		from: { kind: 'around', level: 'zone_emploi', indicator: 'activity_rate', part: 'numerator' },
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
	around(
		'people',
		'bassin_emploi',
		'difficult_hiring_share',
		-1,
		text('Recrutements difficiles du bassin d’emploi', 'Difficult hirings of the hiring basin')
	),
	around(
		'people',
		'bassin_emploi',
		'industry_difficult_hiring_share',
		-1,
		text('Recrutements difficiles d’ouvriers de l’industrie', 'Difficult hirings of industrial workers')
	),
	taken('people', 'unemployment_rate_census', 1),
	// Fewer people at work: more who could be hired. A project may say the reverse.
	taken('people', 'employment_rate', -1),
	taken('people', 'workers_share', 1),
	taken('people', 'below_baccalaureate_share', 1),
	taken('people', 'higher_education_share', 1),
	taken('people', 'working_age_share', 1),
	taken('people', 'net_migration_rate_workers', 1),
	taken('people', 'net_migration_rate_managers', 1),
	taken('people', 'net_migration_rate_30_39', 1),
	taken('people', 'net_migration_rate_20_29', 1),
	taken('people', 'distance_vocational_school', -1, true),
	taken('people', 'distance_industrial_training', -1, true),
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
	taken('costs', 'frr_population_share', 1),
	{
		id: 'branch_jobs',
		theme: 'suppliers',
		from: { kind: 'branch', as: 'jobs' },
		direction: 1,
		lever: false,
		label: text('Emplois privés de la même branche', 'Private jobs in the same branch'),
		definition: text(
			'Salariés du privé, fin d’année, dans la branche (A38, 35 branches) de l’activité, selon l’Urssaf. L’agriculture n’y est pas.',
			'Private employees at year end in the activity’s branch (A38, 35 branches), from Urssaf. Agriculture is not included.'
		),
		unit: 'count',
		decimals: 0
	},
	{
		id: 'branch_share',
		theme: 'suppliers',
		from: { kind: 'branch', as: 'share' },
		direction: 1,
		lever: false,
		label: text('Part de la même branche dans l’emploi privé', 'Share of the same branch in private jobs'),
		definition: text(
			'Salariés du privé de la branche (A38, 35 branches) de l’activité, pour 100 salariés du privé, fin d’année, selon l’Urssaf. L’agriculture n’y est pas.',
			'Private employees of the activity’s branch (A38, 35 branches), per 100 private employees at year end, from Urssaf. Agriculture is not included.'
		),
		unit: 'percent',
		decimals: 1
	},
	taken('suppliers', 'industry_job_share', 1),
	around(
		'suppliers',
		'zone_emploi',
		'industry_private_job_share',
		1,
		text('Part de l’industrie dans l’emploi privé de la zone', 'Share of industry in the zone’s private jobs')
	),
	around(
		'suppliers',
		'zone_emploi',
		'industry_private_jobs_growth',
		1,
		text('Évolution de l’emploi industriel de la zone', 'Growth of the zone’s industrial jobs')
	),
	taken('suppliers', 'large_establishment_job_share', 1),
	taken('suppliers', 'industry_establishments', 1),
	taken('suppliers', 'industry_establishments_per_1000', 1),
	taken('suppliers', 'establishments_10plus_share', 1),
	taken('suppliers', 'average_establishment_size', 1),
	taken('suppliers', 'private_jobs', 1),
	taken('suppliers', 'private_jobs_growth', 1),
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

/** A criterion that an older address or file may name, and the one that measures today what it measured. */
export interface ReplacedCriterion {
	readonly by: string;
	readonly label: Text;
	/** Whether a limit or a target set on the old one means the same on the new one. */
	readonly sameScale: boolean;
}
export const replacedCriteria: Readonly<Record<string, ReplacedCriterion>> = {
	sector_share: {
		by: 'branch_share',
		label: text('Part d’établissements du même secteur', 'Share of establishments in the same sector'),
		sameScale: false
	},
	jobs: {
		by: 'private_jobs',
		label: text('Emplois au lieu de travail', 'Jobs at the workplace'),
		sameScale: false
	},
	jobs_growth: {
		by: 'private_jobs_growth',
		label: text('Évolution de l’emploi', 'Job growth'),
		sameScale: true
	}
};

/** Levels that a project may rank. */
export const projectLevels = ['epci', 'territoire_industrie', 'zone_emploi'] as const;
export type ProjectLevel = (typeof projectLevels)[number];
