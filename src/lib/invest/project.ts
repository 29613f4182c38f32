import * as v from 'valibot';
import { aggregations, missingTreatments } from '../analysis/composite/aggregate';
import { normalisations } from '../analysis/composite/normalise';
import { findActivity } from '../catalogue/activities';
import { criteria, findCriterion, projectLevels } from '../catalogue/criteria';
import { type Profile, profiles } from '../catalogue/profiles';

/** How importance is said. */
export const weightings = ['sliders', 'ranking', 'budget', 'pairwise'] as const;
export type Weighting = (typeof weightings)[number];

/** A budget of importance: this many points to spread. */
export const BUDGET = 100;
/** Criteria that a pairwise comparison can take: 8 make 28 pairs. */
export const MOST_COMPARED = 8;
/** Criteria that a project may weigh. */
export const MOST_CRITERIA = 25;

const criterionId = v.pipe(
	v.string(),
	v.check((id) => findCriterion(id) !== undefined, 'a criterion of this site')
);
const figure = v.pipe(v.number(), v.finite());

/** Saaty's scale: how many times more one criterion matters than another, 1/9 to 9. */
export const judgementScale = [1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 3, 5, 7, 9] as const;

export const Weighed = v.object({
	criterion: criterionId,
	/** Slider, 0–100; under `budget`, points. */
	importance: v.pipe(figure, v.minValue(0), v.maxValue(100)),
	direction: v.picklist([1, -1]),
	/** Figure that is worth full marks under «distance to target». */
	target: v.optional(figure)
});
export type Weighed = v.InferOutput<typeof Weighed>;

const Where = v.variant('kind', [
	v.object({ kind: v.literal('france') }),
	v.object({
		kind: v.literal('regions'),
		codes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{2}$/))), v.minLength(1), v.maxLength(20))
	}),
	v.object({
		kind: v.literal('zone'),
		line: v.pipe(v.array(v.tuple([figure, figure])), v.minLength(3), v.maxLength(200))
	})
]);
export type Where = v.InferOutput<typeof Where>;

export const Project = v.object({
	profile: v.picklist(['own', ...profiles.map(({ id }) => id)]),
	title: v.pipe(v.string(), v.maxLength(120)),
	activity: v.pipe(
		v.string(),
		v.check((code) => findActivity(code) !== undefined, 'a division of the NAF')
	),
	jobs: v.pipe(figure, v.integer(), v.minValue(1), v.maxValue(100_000)),
	level: v.picklist(projectLevels),
	where: Where,
	needs: v.pipe(
		v.array(v.object({ criterion: criterionId, atLeast: v.boolean(), limit: figure })),
		v.maxLength(12)
	),
	weighed: v.pipe(v.array(Weighed), v.maxLength(MOST_CRITERIA)),
	weighting: v.picklist(weightings),
	/** Judgements above the diagonal, row by row, as places in `judgementScale`; for the first `MOST_COMPARED` criteria. */
	judgements: v.pipe(
		v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(judgementScale.length - 1))),
		v.maxLength((MOST_COMPARED * (MOST_COMPARED - 1)) / 2)
	),
	normalisation: v.picklist(normalisations),
	winsorise: v.pipe(figure, v.minValue(0), v.maxValue(0.25)),
	aggregation: v.picklist(aggregations),
	missing: v.picklist(missingTreatments),
	/** What the Monte Carlo moves: weights by this share (`any`: every set of weights), figures by this many deviations. */
	spread: v.union([v.literal('any'), v.pipe(figure, v.minValue(0), v.maxValue(1))]),
	noise: v.pipe(figure, v.minValue(0), v.maxValue(1)),
	/** Areas set side by side. */
	picked: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\dA-Za-z_-]{1,20}$/))), v.maxLength(5))
});
export type Project = v.InferOutput<typeof Project>;

/** Saaty's middle: both matter as much. */
export const EQUAL = judgementScale.indexOf(1);

export const pairCount = (count: number) => (count * (count - 1)) / 2;

/** The project that a ready-made profile stands for. */
export function projectOf(profile: Profile): Project {
	return {
		profile: profile.id,
		title: '',
		activity: profile.activity,
		jobs: profile.jobs,
		level: 'epci',
		where: { kind: 'france' },
		needs: profile.needs.map((need) => ({ ...need })),
		// In the catalogue's order: that in which an investor asks.
		weighed: criteria.flatMap(({ id, direction }) => {
			const importance = profile.weights[id];
			return importance === undefined ? [] : [{ criterion: id, importance, direction }];
		}),
		weighting: 'sliders',
		judgements: [],
		normalisation: 'minmax',
		winsorise: 0.05,
		aggregation: 'arithmetic',
		missing: 'drop',
		spread: 0.25,
		noise: 0.1,
		picked: []
	};
}

/** The project that the page opens on. */
export function defaultProject(): Project {
	const [first] = profiles;
	if (!first) throw new Error('The catalogue has no profile');
	return projectOf(first);
}

/** The same order of criteria, most important first: what a ranking starts from. */
export const byImportance = (weighed: readonly Weighed[]): Weighed[] =>
	weighed.toSorted((a, b) => b.importance - a.importance);
