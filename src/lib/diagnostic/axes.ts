import { axes, type Axis } from '../catalogue';
import { formatList } from '../i18n/format';
import { m } from '../paraglide/messages';
import { seen } from './conditions';
import { type Fact, type Facts, isTooFew } from './facts';
import { briefly } from './findings';

/** How a judged fact stands among comparable territories; `unjudged` where more is neither good nor bad. */
export type Standing = 'strength' | 'median' | 'weakness' | 'unknown' | 'unjudged';

/**
 * The facts that carry each axis: the territory's own, each of the latest period. Innovation and simplification
 * have too few for a place: no open dataset measures them at this scale.
 */
export const axisFacts: Readonly<Record<Axis, readonly string[]>> = {
	attractivite: [
		'population_growth',
		'net_migration_rate_30_39',
		'net_migration_rate_65_plus',
		'jobs_growth',
		'private_jobs_growth',
		'job_concentration',
		'median_standard_of_living',
		'vacant_housing_share',
		'construction_rate',
		'general_practitioners_per_10000',
		'nurseries_per_10000',
		'distance_hospital',
		'distance_main_station'
	],
	recrutement: [
		'activity_rate',
		'unemployment_rate_census',
		'employment_rate',
		'working_age_share',
		'net_migration_rate_workers',
		'net_migration_rate_managers',
		'net_migration_rate_15_24',
		'vocational_schools_per_10000',
		'distance_vocational_school',
		'distance_industrial_training'
	],
	innovation: ['industry_job_share', 'higher_education_share', 'distance_higher_education'],
	simplification: [
		'distance_france_services',
		'france_services_per_10000',
		'communes_per_10000',
		'zones_count'
	]
};

/**
 * Better than three comparable territories in four, worse than three in four, or between: also where both are written
 * alike, and where a distance is no longer than most territories of France have.
 */
export function standingOf(fact: Fact | undefined): Standing {
	if (!fact || fact.value === null || !fact.peers) return 'unknown';
	if (fact.polarity === 0 || isTooFew(fact)) return 'unjudged';
	if (seen(fact.value, fact.peers.median, fact) === 0) return 'median';
	const [good, bad] = fact.polarity === 1 ? [fact.peers.q3, fact.peers.q1] : [fact.peers.q1, fact.peers.q3];
	if ((fact.value - good) * fact.polarity > 0) return 'strength';
	const near = fact.unit === 'km' && fact.all !== null && fact.value <= fact.all.median;
	return (bad - fact.value) * fact.polarity > 0 && !near ? 'weakness' : 'median';
}

export interface AxisFact {
	fact: string;
	standing: Standing;
	/** Share of comparable territories that do less well, 0–100; null where it is not judged. */
	place: number | null;
}

export interface AxisProfile {
	axis: Axis;
	sentences: string[];
	facts: AxisFact[];
	counts: Record<Standing, number>;
	/** Mean place of the judged facts among comparable territories, 0–100; null under `LEAST_JUDGED` of them. */
	score: number | null;
}

/** A mean over fewer facts than this would be noise told as a place. */
export const LEAST_JUDGED = 4;

/** An axis is said to be strong from this place on, and behind under the one that mirrors it. */
export const STRONG_FROM = 60;
export const BEHIND_UNDER = 40;
/** Two places nearer than this are level: neither is first. */
export const LEVEL_WITHIN = 5;

function placeOf(fact: Fact | undefined): number | null {
	if (!fact || fact.polarity === 0 || fact.peerPlace === null || isTooFew(fact)) return null;
	return fact.polarity === 1 ? fact.peerPlace : 100 - fact.peerPlace;
}

const figures = (fact: Fact) => ({
	label: fact.label,
	value: fact.value === null ? '–' : briefly(fact.value, fact),
	peers: fact.peers ? briefly(fact.peers.median, fact) : '–'
});

function points(
	count: number,
	none: () => string,
	one: () => string,
	many: (n: { count: number }) => string
) {
	return count === 0 ? none() : count === 1 ? one() : many({ count });
}

function standingSentence({ strength, weakness, median }: Record<Standing, number>): string {
	const judged = strength + weakness + median;
	if (judged === 0) return m.axis_none_judged();
	if (strength === 0 && weakness === 0) return m.axis_all_median({ judged });
	return m.axis_both({
		strong: points(strength, m.points_strong_none, m.points_strong_one, m.points_strong_many),
		weak: points(weakness, m.points_weak_none, m.points_weak_one, m.points_weak_many),
		judged
	});
}

function profile(axis: Axis, facts: Facts): AxisProfile {
	const rows = axisFacts[axis].map((id) => {
		const fact = facts.get(id);
		return { fact: id, standing: standingOf(fact), place: placeOf(fact) };
	});
	const counts = { strength: 0, median: 0, weakness: 0, unknown: 0, unjudged: 0 };
	for (const { standing } of rows) counts[standing] += 1;
	const judged = rows.filter(({ place }) => place !== null);
	const sorted = judged.toSorted((a, b) => (b.place ?? 0) - (a.place ?? 0));
	const told = (
		row: AxisFact | undefined,
		standing: Standing,
		words: (of: ReturnType<typeof figures>) => string
	) => {
		const fact = row?.standing === standing ? facts.get(row.fact) : undefined;
		return fact ? [words(figures(fact))] : [];
	};
	const placed = judged.length >= LEAST_JUDGED;
	return {
		axis,
		facts: rows,
		counts,
		score: placed ? judged.reduce((sum, { place }) => sum + (place ?? 0), 0) / judged.length : null,
		sentences: [
			...(placed || judged.length === 0 ? [] : [m.axis_unplaced()]),
			standingSentence(counts),
			...told(sorted[0], 'strength', m.axis_best),
			...told(sorted.at(-1), 'weakness', m.axis_worst)
		]
	};
}

/**
 * What may be said of the places of the axes: all that are strong, all that are behind, the most telling first. None
 * is singled out where another, that is not told, is level with it.
 */
export function axisExtremes(profiles: readonly Pick<AxisProfile, 'axis' | 'score'>[]): {
	placed: number;
	strong: Axis[];
	behind: Axis[];
} {
	const placed = profiles
		.flatMap(({ axis, score }) => (score === null ? [] : [{ axis, score }]))
		.toSorted((a, b) => b.score - a.score);
	const apart = (told: typeof placed, others: typeof placed): Axis[] =>
		told.some((one) => others.some((other) => Math.abs(one.score - other.score) < LEVEL_WITHIN))
			? []
			: told.map(({ axis }) => axis);
	const [strong, rest] = [
		placed.filter(({ score }) => score >= STRONG_FROM),
		placed.filter(({ score }) => score < STRONG_FROM)
	];
	const [behind, others] = [
		placed.filter(({ score }) => score < BEHIND_UNDER).toReversed(),
		placed.filter(({ score }) => score >= BEHIND_UNDER)
	];
	return { placed: placed.length, strong: apart(strong, rest), behind: apart(behind, others) };
}

/** What a chart of the axes says at its head: what is strong, what is behind, or that nothing can be told apart. */
export function axesTitle(
	profiles: readonly Pick<AxisProfile, 'axis' | 'score'>[],
	name: (axis: Axis) => string
): string {
	const { placed, strong, behind } = axisExtremes(profiles);
	const list = (axes: readonly Axis[]) => formatList(axes.map((axis) => name(axis).toLocaleLowerCase('fr')));
	if (placed === 0) return m.profile_title_unknown();
	if (strong.length > 0 && behind.length > 0)
		return m.axes_title_both({ strong: list(strong), behind: list(behind) });
	if (strong.length > 0) return m.axes_title_strong({ strong: list(strong) });
	if (behind.length > 0) return m.axes_title_behind({ behind: list(behind) });
	return m.axes_title_level();
}

/** The four axes, in the order that the partners of «Territoires d'industrie» use. */
export const axisProfiles = (facts: Facts): AxisProfile[] => axes.map((axis) => profile(axis, facts));
