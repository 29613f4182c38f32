import { composite, type CompositeMethod } from '../analysis/composite/composite';
import { quantileOf } from '../analysis/sorted';
import { findCriterion } from '../catalogue/criteria';
import type { Profile } from '../catalogue/profiles';
import { columnOf, methodOf, rankProject, type Ranking } from './columns';
import type { ActivitiesFile, CriteriaFile } from './data';
import { gapsToMedian } from './points';
import { projectOf } from './project';

/** Where a territory stands for one kind of project. */
export interface ProfileStanding {
	profile: Profile;
	/** Rank among the areas that meet the profile's requirements; 0 where the territory does not, or has too few figures. */
	rank: number;
	of: number;
	score: number;
	/** Requirements that keep it out. */
	refused: string[];
	/** Criteria where it stands furthest above and below the median area, in points of its score. */
	wins: CriterionGap[];
	loses: CriterionGap[];
	/** Those ranked just before it, the nearest first. */
	ahead: { row: number; rank: number }[];
	/** What a feasible change of one figure would bring, the most first. */
	levers: Lever[];
}
export interface CriterionGap {
	criterion: string;
	points: number;
}
export interface Lever {
	criterion: string;
	now: number;
	/** The figure that a quarter of the areas of its région reach or pass. */
	reached: number;
	rank: number;
}

const SHOWN = 3;
/** A change is feasible where a quarter of the areas of the same région have done it. */
const FEASIBLE = 0.75;

/** A territory's place for every profile, the best first. */
export function standings(
	file: CriteriaFile,
	activities: ActivitiesFile,
	all: readonly Profile[],
	row: number
): ProfileStanding[] {
	return all
		.map((profile) => standingFor(file, activities, profile, row))
		.toSorted((a, b) => place(a) - place(b));
}

const place = ({ rank, of }: ProfileStanding) => (rank === 0 ? 2 : rank / Math.max(1, of));

function standingFor(
	file: CriteriaFile,
	activities: ActivitiesFile,
	profile: Profile,
	row: number
): ProfileStanding {
	const project = projectOf(profile);
	const ranking = rankProject(file, activities, project);
	const refused = project.needs.flatMap(({ criterion, atLeast, limit }) => {
		const value = columnOf(file, activities, criterion, project.activity).values[row] ?? NaN;
		return (atLeast ? value < limit : value > limit) ? [criterion] : [];
	});
	const at = ranking.composite.rows.indexOf(row);
	const score = ranking.composite.score[at] ?? NaN;
	const rank = ranking.composite.rank[at] ?? 0;
	const nothing = { wins: [], loses: [], ahead: [], levers: [] };
	const of = ranking.composite.order.length;
	if (rank === 0) return { profile, rank: 0, of, score: NaN, refused, ...nothing };
	const ids = project.weighed.map(({ criterion }) => criterion);
	const gaps = gapsToMedian(ranking, at).map(({ k, points }) => ({ criterion: ids[k] ?? '', points }));
	const before = ranking.composite.order.indexOf(at);
	return {
		profile,
		rank,
		of,
		score,
		refused,
		wins: gaps.filter(({ points }) => points > 0).slice(0, SHOWN),
		loses: gaps
			.filter(({ points }) => points < 0)
			.toReversed()
			.slice(0, SHOWN),
		ahead: Array.from(ranking.composite.order.slice(Math.max(0, before - SHOWN), before), (other) => ({
			row: ranking.composite.rows[other] ?? -1,
			rank: ranking.composite.rank[other] ?? 0
		})).toReversed(),
		levers: leversOf(file, ranking, row, ids, methodOf(project))
	};
}

/** For each criterion that authorities can move: the rank with the figure that a quarter of the région's areas reach. */
function leversOf(
	file: CriteriaFile,
	ranking: Ranking,
	row: number,
	ids: readonly string[],
	method: CompositeMethod
): Lever[] {
	const rank = ranking.composite.rank[ranking.composite.rows.indexOf(row)] ?? 0;
	return ids
		.flatMap((criterion, k): Lever[] => {
			const column = ranking.columns[k];
			const now = column?.values[row] ?? NaN;
			if (!column || !findCriterion(criterion)?.lever || Number.isNaN(now)) return [];
			const around = column.values
				.filter((value, other) => file.region[other] === file.region[row] && !Number.isNaN(value))
				.sort();
			const reached = quantileOf(around, column.direction === 1 ? FEASIBLE : 1 - FEASIBLE);
			if (!((reached - now) * column.direction > 0)) return [];
			const columns = ranking.columns.map((other, at) =>
				at === k
					? { ...other, values: other.values.map((value, area) => (area === row ? reached : value)) }
					: other
			);
			const after = composite(columns, ranking.composite.rows, method);
			const next = after.rank[after.rows.indexOf(row)] ?? 0;
			return next < rank ? [{ criterion, now, reached, rank: next }] : [];
		})
		.toSorted((a, b) => a.rank - b.rank);
}
