import { axes, type Axis } from '../catalogue';
import { countWord, formatList } from '../i18n/format';
import { m } from '../paraglide/messages';
import { apart, type Fact, type Facts, isTooFew } from './facts';
import { briefly } from './briefly';
import { named } from './label-words';
import { direct, isOld, type Measure, partial, proxy, weightOf, type Witness } from './grade';

/** How a judged fact stands among comparable territories; `unjudged` where more is neither good nor bad. */
export type Standing = 'strength' | 'median' | 'weakness' | 'unknown' | 'unjudged';

/**
 * The facts that witness for each axis, and how much of it each measures. Attractiveness is what people and employers
 * do; recruitment is how hard employers find it, then who is there. Innovation and simplification have none that
 * measures them at this scale: what is shown goes with them, and places nobody.
 */
export const axisWitnesses: Readonly<Record<Axis, readonly Witness[]>> = {
	attractivite: [
		...direct(
			'population_growth',
			'net_migration_rate_30_39',
			'net_migration_rate_managers',
			'jobs_growth',
			'private_jobs_growth'
		),
		...partial(
			'net_migration_rate_65_plus',
			'job_concentration',
			'construction_rate',
			'general_practitioners_per_10000',
			'nurseries_per_10000',
			'distance_hospital'
		),
		...proxy('median_standard_of_living', 'vacant_housing_share', 'distance_main_station')
	],
	recrutement: [
		...direct('basin_difficult_hiring', 'basin_industry_difficult_hiring'),
		...partial(
			'industrial_tension',
			'net_migration_rate_workers',
			'net_migration_rate_15_24',
			'working_age_share',
			'activity_rate',
			'below_baccalaureate_share',
			'distance_industrial_training'
		),
		...proxy('vocational_schools_per_10000', 'distance_vocational_school')
	],
	innovation: [
		...proxy('managers_share', 'higher_education_share', 'industry_job_share', 'distance_higher_education')
	],
	simplification: [
		...proxy('distance_france_services', 'france_services_per_10000', 'communes_per_10000', 'zones_count')
	]
};

/**
 * Better than three comparable territories in four, worse than three in four, or between: also where both differ by
 * less than what means something, and where a distance is no longer than most territories of France have.
 */
export function standingOf(fact: Fact | undefined): Standing {
	if (!fact || fact.value === null || !fact.peers) return 'unknown';
	if (fact.polarity === 0 || isTooFew(fact)) return 'unjudged';
	if (apart(fact.value, fact.peers.median, fact) === 0) return 'median';
	const [good, bad] = fact.polarity === 1 ? [fact.peers.q3, fact.peers.q1] : [fact.peers.q1, fact.peers.q3];
	if ((fact.value - good) * fact.polarity > 0) return 'strength';
	const near = fact.unit === 'km' && fact.all !== null && fact.value <= fact.all.median;
	return (bad - fact.value) * fact.polarity > 0 && !near ? 'weakness' : 'median';
}

export interface AxisFact extends Witness {
	standing: Standing;
	/** Share of comparable territories that do less well, 0–100; null where it is not judged. */
	place: number | null;
}

export interface AxisProfile {
	axis: Axis;
	sentences: string[];
	facts: AxisFact[];
	counts: Record<Standing, number>;
	/** Mean place of the judged facts among comparable territories, by the weight of each proof, 0–100; null where it cannot be placed. */
	score: number | null;
}

/** An axis is placed on this many judged facts at least, so many of them direct and recent … */
export const LEAST_JUDGED = 4;
export const LEAST_DIRECT = 2;
/** … and at most this share of them proxies. */
export const MOST_PROXIES = 1 / 3;

/** Whether facts that are judged are enough to place an axis: a mean over less would be noise told as a place. */
export function canPlace(judged: readonly { readonly measures: Measure; readonly old: boolean }[]): boolean {
	const of = (wanted: Measure) => judged.filter(({ measures }) => measures === wanted);
	return (
		judged.length >= LEAST_JUDGED &&
		of('direct').filter(({ old }) => !old).length >= LEAST_DIRECT &&
		of('proxy').length <= MOST_PROXIES * judged.length
	);
}

/** An axis is said to be strong from this place on, and behind under the one that mirrors it. */
export const STRONG_FROM = 60;
export const BEHIND_UNDER = 40;
/** Two places nearer than this are level: neither is first. */
export const LEVEL_WITHIN = 5;

/** Share of comparable territories that do less well, 0–100; null where more is neither good nor bad, or nobody knows. */
export function placeOf(fact: Fact | undefined): number | null {
	if (!fact || fact.polarity === 0 || fact.peerPlace === null || isTooFew(fact)) return null;
	return fact.polarity === 1 ? fact.peerPlace : 100 - fact.peerPlace;
}

const figures = (fact: Fact) => ({
	label: named(fact.label),
	value: fact.value === null ? '–' : briefly(fact.value, fact),
	peers: fact.peers ? briefly(fact.peers.median, fact) : '–'
});

function points(
	count: number,
	none: () => string,
	one: () => string,
	many: (n: { count: string }) => string
) {
	return count === 0 ? none() : count === 1 ? one() : many({ count: countWord(count) });
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

/** The mean place, each by the weight of its proof. */
function weightedPlace(judged: readonly { place: number; weight: number }[]): number {
	const whole = judged.reduce((sum, { weight }) => sum + weight, 0);
	return judged.reduce((sum, { place, weight }) => sum + place * weight, 0) / whole;
}

function profile(axis: Axis, facts: Facts): AxisProfile {
	const rows = axisWitnesses[axis].map((witness) => {
		const fact = facts.get(witness.fact);
		return { ...witness, standing: standingOf(fact), place: placeOf(fact) };
	});
	const counts = { strength: 0, median: 0, weakness: 0, unknown: 0, unjudged: 0 };
	for (const { standing } of rows) counts[standing] += 1;
	const judged = rows.flatMap(({ fact: id, measures, standing, place }) => {
		const fact = facts.get(id);
		return fact && place !== null
			? [{ fact, measures, standing, place, old: isOld(fact), weight: weightOf(measures, fact) }]
			: [];
	});
	const sorted = judged
		.filter(({ measures, old }) => measures !== 'proxy' && !old)
		.toSorted((a, b) => b.place - a.place);
	const told = (
		row: (typeof sorted)[number] | undefined,
		standing: Standing,
		words: (of: ReturnType<typeof figures>) => string
	) => (row?.standing === standing ? [words(figures(row.fact))] : []);
	const placed = canPlace(judged);
	const count = (wanted: Measure) => judged.filter(({ measures }) => measures === wanted).length;
	return {
		axis,
		facts: rows,
		counts,
		score: placed ? weightedPlace(judged) : null,
		sentences: [
			...(placed || judged.length === 0
				? []
				: [m.axis_unplaced({ judged: judged.length, direct: directWords(count('direct')) })]),
			standingSentence(counts),
			...told(sorted[0], 'strength', m.axis_best),
			...told(sorted.at(-1), 'weakness', m.axis_worst)
		]
	};
}

const directWords = (count: number): string =>
	count === 0 ? m.axis_direct_none() : count === 1 ? m.axis_direct_one() : m.axis_direct_many({ count });

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
