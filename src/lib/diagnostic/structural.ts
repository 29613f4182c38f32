import { formatList } from '../i18n/format';
import { m } from '../paraglide/messages';
import { BEHIND_UNDER, placeOf, type Standing, standingOf, STRONG_FROM } from './axes';
import type { FacetSide } from './verdict';
import type { Facts } from './facts';
import { movesSentence } from './moves-words';
import type { Verdict, Weighed } from './verdict';

export const dimensions = ['people', 'housing', 'access', 'services', 'income'] as const;
export type Dimension = (typeof dimensions)[number];

/** Facts by which each side of a territory's pull is judged, all against comparable territories. */
export const dimensionFacts: Readonly<Record<Dimension, readonly string[]>> = {
	people: [
		'population_growth',
		'net_migration_rate_30_39',
		'net_migration_rate_15_24',
		'net_migration_rate_managers',
		'net_migration_rate_workers'
	],
	housing: ['vacant_housing_share', 'long_vacant_housing_share', 'construction_rate', 'house_price_m2'],
	access: ['distance_station', 'distance_main_station'],
	services: [
		'general_practitioners_per_10000',
		'distance_hospital',
		'nurseries_per_10000',
		'primary_schools_per_10000',
		'distance_vocational_school',
		'distance_higher_education'
	],
	income: ['median_standard_of_living', 'poverty_rate']
};

/** Facts of the structural cause that no rule reads. */
export const structuralFacts: readonly string[] = [
	...Object.values(dimensionFacts).flat(),
	'net_migration_rate'
];

export type DimensionVerdict = 'asset' | 'neutral' | 'obstacle' | 'unknown';

export interface DimensionProfile {
	dimension: Dimension;
	verdict: DimensionVerdict;
	facts: { fact: string; standing: Standing }[];
}

/**
 * A side is judged by the mean place of its figures among comparable territories, where half of them at least have one:
 * an asset or an obstacle beyond the places from which an axis is said to be strong or behind.
 */
function dimensionProfile(dimension: Dimension, facts: Facts): DimensionProfile {
	const rows = dimensionFacts[dimension].map((fact) => ({ fact, standing: standingOf(facts.get(fact)) }));
	const places = dimensionFacts[dimension].flatMap((id) => placeOf(facts.get(id)) ?? []);
	const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
	const verdict =
		places.length < rows.length / 2
			? 'unknown'
			: mean >= STRONG_FROM
				? 'asset'
				: mean < BEHIND_UNDER
					? 'obstacle'
					: 'neutral';
	return { dimension, verdict, facts: rows };
}

export interface Structural {
	dimensions: DimensionProfile[];
	weighed: Weighed;
}

/** A place whose people grow by this much a year through moves draws them, whatever its peers do. */
const DRAWS_FROM = 0.3;

/**
 * Does the territory draw people less than those like it, and does anything measured go with it? Compatible: it draws
 * less, whether or not housing, access, services or income explain it (what is left is its image, which no dataset
 * measures). Alike: it draws as its peers do, or its balances and the growth of its people through moves say the
 * contrary of each other. Contradicted: it draws better than most, and its people grow through moves.
 */
export function structuralCause(facts: Facts): Structural {
	const profiles = dimensions.map((dimension) => dimensionProfile(dimension, facts));
	const people = profiles.find(({ dimension }) => dimension === 'people')?.verdict ?? 'unknown';
	const known = dimensionFacts.people.some(
		(id) => id.startsWith('net_') && (facts.get(id)?.value ?? null) !== null
	);
	const grows = (facts.get('net_migration_rate')?.value ?? 0) >= DRAWS_FROM;
	const obstacles = profiles.filter(
		({ dimension, verdict }) => dimension !== 'people' && verdict === 'obstacle'
	);
	const list = formatList(obstacles.map(({ dimension }) => DIMENSION_WORDS[dimension]()));
	const [verdict, because] = ((): [Verdict, string] => {
		if (people === 'unknown') return ['undetermined', known ? m.structural_few() : m.structural_unknown()];
		if (people === 'asset')
			return grows ? ['contradicted', m.structural_draws()] : ['alike', m.structural_draws_some()];
		if (people === 'obstacle' && !grows)
			return ['compatible', obstacles.length > 0 ? m.structural_confirmed({ list }) : m.structural_image()];
		if (people === 'obstacle') return ['alike', m.structural_grows()];
		return ['alike', obstacles.length > 0 ? m.structural_held_back({ list }) : m.structural_like_peers()];
	})();
	return {
		dimensions: profiles,
		weighed: {
			id: 'structural',
			statement: m.claim_image(),
			verdict,
			because,
			sides: '',
			facets: profiles.map(({ dimension, verdict, facts: rows }) => ({
				id: dimension,
				label: DIMENSION_WORDS[dimension](),
				measured: verdict === 'unknown' ? 'not' : dimension === 'people' ? 'measured' : 'partly',
				side: FACET_SIDES[verdict],
				witnesses: rows
					.filter(({ standing }) => standing !== 'unknown')
					.map(({ fact }) => ({ fact, measures: dimension === 'people' ? 'direct' : 'partial' }))
			})),
			unknown: m.structural_need()
		}
	};
}

const FACET_SIDES: Readonly<Record<DimensionVerdict, FacetSide>> = {
	obstacle: 'for',
	asset: 'against',
	neutral: 'neither',
	unknown: 'unknown'
};

export const DIMENSION_WORDS: Readonly<Record<Dimension, () => string>> = {
	people: m.dimension_people_words,
	housing: m.dimension_housing_words,
	access: m.dimension_access_words,
	services: m.dimension_services_words,
	income: m.dimension_income_words
};

/** What opens the section: how thirty-somethings and managers moved at the last census, and what they did before. */
export function structuralLead(facts: Facts): string {
	const told = ['net_migration_rate_30_39', 'net_migration_rate_managers'].flatMap((id) => {
		const fact = facts.get(id);
		return fact && fact.value !== null ? [movesSentence(fact)] : [];
	});
	return told.length === 0 ? m.structural_lead_unknown() : told.join(' ');
}
