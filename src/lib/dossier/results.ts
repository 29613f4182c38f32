import {
	borda,
	type BordaScore,
	condorcet,
	type Condorcet,
	decisiveBallots,
	equalGroupWeights,
	kendallTau,
	kendallW,
	type Ranking
} from '../analysis/voting';
import { type Ballot, type College, colleges, type Stake } from './schema';

export interface CollegeResult {
	college: College;
	voters: number;
	scores: BordaScore[];
	w: number | null;
}

export interface VoteResults {
	voters: number;
	abstained: number;
	/** Borda count where every voter weighs the same, and where every college does. */
	byHead: BordaScore[];
	byCollege: BordaScore[];
	condorcet: Condorcet;
	w: number | null;
	colleges: CollegeResult[];
	/** Kendall's τ between two colleges' orders, the farthest apart first. */
	distances: { first: College; second: College; tau: number }[];
	/** The voter whose order is farthest from the whole's, when two at least voted. */
	farthest: { ballot: Ballot; tau: number } | null;
	/** Ballots without which the order by head would change. */
	decisive: Ballot[];
}

const rankingOf = ({ ranks }: Ballot): Ranking => new Map(Object.entries(ranks));
/** A Borda order as one more ranking, to be compared with others. */
function asRanking(scores: readonly BordaScore[]): Ranking {
	return new Map(
		scores.map(({ option, points }) => [option, 1 + scores.filter((one) => one.points > points).length])
	);
}

/** Everything that a set of ballots says, by head, by college and as majorities; abstentions count nowhere. */
export function voteResults(stakes: readonly Stake[], ballots: readonly Ballot[]): VoteResults {
	const options = stakes.map(({ id }) => id);
	const cast = ballots.filter(({ ranks }) => options.some((option) => option in ranks));
	const rankings = cast.map(rankingOf);
	const weights = equalGroupWeights(cast.map(({ college }) => college));
	const groups = colleges.map((college) => {
		const own = cast.filter((ballot) => ballot.college === college).map(rankingOf);
		return { college, voters: own.length, scores: borda(options, own), w: kendallW(options, own).w };
	});
	const voting = groups.filter(({ voters }) => voters > 0);
	const byHead = borda(options, rankings);
	const whole = asRanking(byHead);
	const apart = cast
		.map((ballot) => ({ ballot, tau: kendallTau(options, rankingOf(ballot), whole) }))
		.flatMap(({ ballot, tau }) => (tau === null ? [] : [{ ballot, tau }]))
		.toSorted((a, b) => a.tau - b.tau);
	return {
		voters: cast.length,
		abstained: ballots.length - cast.length,
		byHead,
		byCollege: borda(options, rankings, weights),
		condorcet: condorcet(options, rankings),
		w: kendallW(options, rankings).w,
		colleges: groups,
		distances: voting
			.flatMap((first, at) =>
				voting.slice(at + 1).flatMap((second) => {
					const tau = kendallTau(options, asRanking(first.scores), asRanking(second.scores));
					return tau === null ? [] : [{ first: first.college, second: second.college, tau }];
				})
			)
			.toSorted((a, b) => a.tau - b.tau),
		farthest: cast.length > 1 ? (apart[0] ?? null) : null,
		decisive: decisiveBallots(options, rankings).flatMap((at) => cast[at] ?? [])
	};
}

/** Place of an option in a Borda order; equal points share it. */
export function placeIn(scores: readonly BordaScore[], option: string): number {
	const own = scores.find((one) => one.option === option)?.points ?? 0;
	return 1 + scores.filter(({ points }) => points > own + 1e-9).length;
}

/** Ballots made up to show how results read; labelled so wherever they stand. They give the order of the axes. */
const EXAMPLE: readonly [College, readonly number[]][] = [
	['collectivites', [1, 2, 3, 4]],
	['collectivites', [1, 2, 4, 3]],
	['etat', [1, 2, 3, 4]],
	['etat', [2, 1, 3, 4]],
	['industriels', [2, 1, 3, 4]],
	['industriels', [1, 3, 2, 4]],
	['industriels', [1, 2, 3, 3]]
];
export const exampleBallots = (stakes: readonly Stake[], name: (n: number) => string): Ballot[] =>
	EXAMPLE.map(([college, ranks], at) => ({
		id: `exemple-${at + 1}`,
		name: name(at + 1),
		college,
		ranks: Object.fromEntries(stakes.slice(0, ranks.length).map(({ id }, index) => [id, ranks[index] ?? 1]))
	}));

export type Concord = 'none' | 'weak' | 'moderate' | 'strong' | 'very_strong';
/** Kendall's W in words, on Schmidt's scale (1997): 0.3 weak, 0.5 moderate, 0.7 strong, 0.9 very strong. */
export const concord = (w: number): Concord =>
	w >= 0.9 ? 'very_strong' : w >= 0.7 ? 'strong' : w >= 0.5 ? 'moderate' : w >= 0.3 ? 'weak' : 'none';
