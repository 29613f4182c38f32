import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	borda,
	condorcet,
	decisiveBallots,
	equalGroupWeights,
	kendallTau,
	kendallW,
	orderOf,
	type Ranking
} from './voting';

const ranking = (options: readonly string[], ranks: readonly number[]): Ranking =>
	new Map(options.map((option, at) => [option, ranks[at] ?? Infinity]));

/** The capital of Tennessee, the textbook election: four cities, 100 voters in four groups. */
const cities = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'];
const tennessee: [number, number[]][] = [
	[42, [1, 2, 3, 4]],
	[26, [4, 1, 2, 3]],
	[15, [4, 3, 1, 2]],
	[17, [4, 3, 2, 1]]
];
const voters = tennessee.map(([, ranks]) => ranking(cities, ranks));
const weights = tennessee.map(([weight]) => weight);

describe('Borda and Condorcet on the capital of Tennessee', () => {
	it('counts the published points', () => {
		expect(Object.fromEntries(borda(cities, voters, weights).map((row) => [row.option, row.points]))).toEqual(
			{
				Nashville: 194,
				Chattanooga: 173,
				Memphis: 126,
				Knoxville: 107
			}
		);
	});
	it('finds the published winner and majorities', () => {
		const result = condorcet(cities, voters, weights);
		expect(result.winner).toBe('Nashville');
		expect(result.cycle).toBe(false);
		expect(result.preferred[1]).toEqual([58, 0, 68, 68]);
		expect(result.preferred[0]).toEqual([0, 42, 42, 42]);
	});
});

it('names the cycle of Condorcet’s paradox, and no winner', () => {
	const options = ['a', 'b', 'c', 'd'];
	const result = condorcet(options, [
		ranking(options, [1, 2, 3, 4]),
		ranking(options, [3, 1, 2, 4]),
		ranking(options, [2, 3, 1, 4])
	]);
	expect(result.winner).toBeNull();
	expect(result.cycle).toBe(true);
	expect(result.smith.toSorted()).toEqual(['a', 'b', 'c']);
});

it('says a tie, not a cycle, where two options draw', () => {
	const options = ['a', 'b'];
	const result = condorcet(options, [ranking(options, [1, 2]), ranking(options, [2, 1])]);
	expect(result).toMatchObject({ winner: null, cycle: false });
	expect(result.smith.toSorted()).toEqual(['a', 'b']);
});

describe('Kendall’s W on Siegel’s examples (1956)', () => {
	it('three executives and six applicants: 0.16', () => {
		const options = ['a', 'b', 'c', 'd', 'e', 'f'];
		const rows = [
			[1, 6, 3, 2, 5, 4],
			[1, 5, 6, 4, 2, 3],
			[6, 3, 2, 5, 4, 1]
		];
		const { w } = kendallW(
			options,
			rows.map((row) => ranking(options, row))
		);
		expect(w).toBeCloseTo(0.16, 2);
	});
	it('with ties: 0.828', () => {
		const options = Array.from('abcdefghij');
		const rows = [
			[1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
			[2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
			[2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10]
		];
		const { w, chi2 } = kendallW(
			options,
			rows.map((row) => ranking(options, row))
		);
		expect(w).toBeCloseTo(0.828, 3);
		expect(chi2).toBeCloseTo(3 * 9 * 0.828, 1);
	});
	it('is 1 when all agree, and null with one voter', () => {
		const options = ['a', 'b', 'c'];
		const one = ranking(options, [2, 1, 3]);
		expect(kendallW(options, [one, one, one]).w).toBe(1);
		expect(kendallW(options, [one]).w).toBeNull();
	});
});

it('counts an option that is not ranked last, and an empty ballot nowhere', () => {
	const options = ['a', 'b', 'c'];
	const scores = borda(options, [new Map([['a', 1]]), new Map()]);
	expect(scores.map(({ option, points }) => [option, points])).toEqual([
		['a', 2],
		['b', 0.5],
		['c', 0.5]
	]);
	expect(orderOf(scores)).toEqual([['a'], ['b', 'c']]);
});

it('gives every group the same say', () => {
	expect(equalGroupWeights(['x', 'x', 'x', 'y'])).toEqual([2 / 3, 2 / 3, 2 / 3, 2]);
});

it('finds the ballot that decides', () => {
	const options = ['a', 'b'];
	const [ab, ba] = [ranking(options, [1, 2]), ranking(options, [2, 1])];
	expect(decisiveBallots(options, [ab, ab, ba, ba, ab])).toEqual([0, 1, 4]);
	expect(decisiveBallots(options, [ab, ab, ab])).toEqual([]);
});

const options = ['a', 'b', 'c', 'd'];
const anyRanking = fc
	.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 })
	.map((ranks) => ranking(options, ranks));
const points = (scores: ReturnType<typeof borda>) =>
	Object.fromEntries(scores.map((row) => [row.option, Math.round(row.points * 1e6)]));

describe('laws', () => {
	it('the order of ballots changes nothing', () => {
		fc.assert(
			fc.property(fc.array(anyRanking, { minLength: 1, maxLength: 12 }), (ballots) => {
				const back = ballots.toReversed();
				expect(points(borda(options, back))).toEqual(points(borda(options, ballots)));
				expect(condorcet(options, back).winner).toBe(condorcet(options, ballots).winner);
				const [w, again] = [kendallW(options, ballots).w, kendallW(options, back).w];
				if (w !== null) expect(again).toBeCloseTo(w, 9);
				else expect(again).toBeNull();
			})
		);
	});
	it('to place an option higher never costs it points, nor a Condorcet winner its place', () => {
		fc.assert(
			fc.property(fc.array(anyRanking, { minLength: 1, maxLength: 9 }), fc.nat(), (ballots, which) => {
				const at = which % ballots.length;
				const raised = ballots.map((ballot, index) =>
					index === at ? new Map([...ballot, ['a', 0]]) : ballot
				);
				expect(points(borda(options, raised)).a).toBeGreaterThanOrEqual(
					points(borda(options, ballots)).a ?? 0
				);
				if (condorcet(options, ballots).winner === 'a') expect(condorcet(options, raised).winner).toBe('a');
			})
		);
	});
	it('W lies between 0 and 1, τ between −1 and 1', () => {
		fc.assert(
			fc.property(fc.array(anyRanking, { minLength: 2, maxLength: 9 }), (ballots) => {
				const { w } = kendallW(options, ballots);
				if (w !== null) {
					expect(w).toBeGreaterThanOrEqual(-1e-9);
					expect(w).toBeLessThanOrEqual(1 + 1e-9);
				}
				const [first, second] = ballots;
				const tau = first && second ? kendallTau(options, first, second) : null;
				if (tau !== null) expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-9);
			})
		);
	});
});

it('τ of a reversed order is −1', () => {
	expect(kendallTau(options, ranking(options, [1, 2, 3, 4]), ranking(options, [4, 3, 2, 1]))).toBe(-1);
});
