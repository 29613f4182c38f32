import { axes, type Axis } from '../catalogue';
import { m } from '../paraglide/messages';
import type { Fact, Facts } from './facts';
import { briefly } from './findings';

/** How a judged fact stands among comparable territories; `unjudged` where more is neither good nor bad. */
export type Standing = 'strength' | 'median' | 'weakness' | 'unknown' | 'unjudged';

/** The facts that carry each axis. Simplification has almost none: no open dataset measures it. */
export const axisFacts: Readonly<Record<Axis, readonly string[]>> = {
	attractivite: [
		'population_growth',
		'net_migration_rate',
		'net_migration_rate_20_29',
		'net_migration_rate_30_39',
		'jobs_growth',
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
		'working_age_share',
		'net_migration_rate_workers',
		'net_migration_rate_intermediate',
		'net_migration_rate_managers',
		'neet_share_women',
		'neet_share_men',
		'low_diploma_share_women',
		'vocational_schools_per_10000',
		'distance_vocational_school',
		'industrial_tension'
	],
	innovation: [
		'industry_specialisation',
		'industry_establishments_per_1000',
		'establishments_10plus_share',
		'average_establishment_size',
		'distance_higher_education',
		'industrial_brownfields_per_10000'
	],
	simplification: [
		'distance_france_services',
		'france_services_per_10000',
		'post_offices_per_10000',
		'communes_per_10000',
		'zones_count'
	]
};

/** Better than three comparable territories in four, worse than three in four, or between. */
export function standingOf(fact: Fact | undefined): Standing {
	if (!fact || fact.value === null || !fact.peers) return 'unknown';
	if (fact.polarity === 0) return 'unjudged';
	const [good, bad] = fact.polarity === 1 ? [fact.peers.q3, fact.peers.q1] : [fact.peers.q1, fact.peers.q3];
	if ((fact.value - good) * fact.polarity > 0) return 'strength';
	if ((bad - fact.value) * fact.polarity > 0) return 'weakness';
	return 'median';
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
	/** Mean place of the judged facts among comparable territories, 0–100; null under three of them. */
	score: number | null;
	/** What no open dataset measures. */
	unmeasured: string;
}

const UNMEASURED: Readonly<Record<Axis, () => string>> = {
	attractivite: m.axis_unmeasured_attractivite,
	recrutement: m.axis_unmeasured_recrutement,
	innovation: m.axis_unmeasured_innovation,
	simplification: m.axis_unmeasured_simplification
};
/** A mean over fewer facts than this would be one fact's place. */
const LEAST_JUDGED = 3;

function placeOf(fact: Fact | undefined): number | null {
	if (!fact || fact.polarity === 0 || fact.peerPlace === null) return null;
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
	return {
		axis,
		facts: rows,
		counts,
		score:
			judged.length < LEAST_JUDGED
				? null
				: judged.reduce((sum, { place }) => sum + (place ?? 0), 0) / judged.length,
		sentences: [
			standingSentence(counts),
			...told(sorted[0], 'strength', m.axis_best),
			...told(sorted.at(-1), 'weakness', m.axis_worst)
		],
		unmeasured: UNMEASURED[axis]()
	};
}

/** The four axes, in the order that the partners of «Territoires d'industrie» use. */
export const axisProfiles = (facts: Facts): AxisProfile[] => axes.map((axis) => profile(axis, facts));
