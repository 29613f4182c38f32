import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, rankScores } from './aggregate';
import { pairwiseWeights, reciprocalMatrix } from './ahp';
import { composite, type CompositeColumn, type CompositeMethod } from './composite';
import { contributions } from './contributions';
import { closeCriteria } from './double-counting';
import { knockouts } from './knockouts';
import { onScale, scaleOf } from './normalise';
import { dominance, needsToReach } from './reach';
import { smallestSwap } from './swap';
import { rankOrderCentroid, shares } from './weights';

const ARITHMETIC: CompositeMethod = {
	normalisation: 'minmax',
	winsorise: 0,
	aggregation: 'arithmetic',
	missing: 'drop'
};
const column = (values: number[], weight: number, direction: 1 | -1 = 1): CompositeColumn => ({
	values: Float64Array.from(values),
	weight,
	direction
});
const all = (count: number) => Array.from({ length: count }, (_, row) => row);

describe('the technology achievement index (UNDP, Human Development Report 2001, technical note 2; OECD/JRC Handbook, annex)', () => {
	// Goalposts of the note: the least and the most observed (OECD average for telephones and electricity, both in logarithms).
	const log = Math.log10;
	const goalposts = [
		[0, 994],
		[0, 272.6],
		[0, 232.4],
		[0, 80.8],
		[log(1), log(901)],
		[log(22), log(6969)],
		[0.8, 12.0],
		[0.1, 27.4]
	] as const;
	const newZealand = [103, 13.0, 146.7, 15.4, log(720), log(8215), 11.7, 13.1];

	it('gives the steps and the value that the note works out for New Zealand', () => {
		const columns = goalposts.map(([low, high], k) => column([low, high, newZealand[k] ?? NaN], 1 / 8));
		const targets = columns.map((one, k) => ({ ...one, target: goalposts[k]?.[1] ?? 0 }));
		const found = composite(targets, all(3), { ...ARITHMETIC, normalisation: 'target' });
		const steps = found.columns.map((values) => Number((values[2] ?? NaN).toFixed(3)));
		expect(steps).toEqual([0.104, 0.048, 0.631, 0.191, 0.967, 1, 0.973, 0.476]);
		expect((found.score[2] ?? 0) / 100).toBeCloseTo(0.549, 3);
		expect(found.score[0]).toBe(0);
		expect(found.score[1]).toBeCloseTo(100, 10);
	});
});

describe('weights', () => {
	it('has the centroids of Barron and Barrett', () => {
		expect(rankOrderCentroid(3).map((weight) => Number(weight.toFixed(4)))).toEqual([0.6111, 0.2778, 0.1111]);
		expect(rankOrderCentroid(1)).toEqual([1]);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 25 }), (count) => {
				const weights = rankOrderCentroid(count);
				expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
				expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
			})
		);
	});

	it('says when nothing weighs', () => {
		expect(shares([0, 0])).toEqual([0, 0]);
		expect(shares([30, 10, -5])).toEqual([0.75, 0.25, 0]);
	});

	it('agrees with Saaty on buying a house (1990): weights, eigenvalue and consistency ratio', () => {
		// prettier-ignore
		const judgements = [
			5, 3, 7, 6, 6, 1 / 3, 1 / 4,
			1 / 3, 5, 3, 3, 1 / 5, 1 / 7,
			6, 3, 4, 6, 1 / 5,
			1 / 3, 1 / 4, 1 / 7, 1 / 8,
			1 / 2, 1 / 5, 1 / 6,
			1 / 5, 1 / 6,
			1 / 2
		];
		const { weights, lambdaMax, ratio, worst } = pairwiseWeights(reciprocalMatrix(8, judgements));
		const published = [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333];
		weights.forEach((weight, k) => expect(weight).toBeCloseTo(published[k] ?? 0, 2));
		expect(lambdaMax).toBeCloseTo(9.669, 3);
		expect(ratio).toBeCloseTo(0.169, 3);
		// «Neighbourhood» was said to matter six times as much as «condition», which all else contradicts.
		expect(worst).toMatchObject({ row: 2, column: 6, given: 6 });
	});

	it('finds no fault in judgements that agree, and names the one that does not', () => {
		const agreed = pairwiseWeights(reciprocalMatrix(3, [2, 4, 2]));
		expect(agreed.ratio).toBeCloseTo(0, 10);
		expect(agreed.worst).toBeNull();
		expect(agreed.weights.map((weight) => Number(weight.toFixed(4)))).toEqual([0.5714, 0.2857, 0.1429]);
		// 1 over 2, 2 over 3, 3 over 4, and 4 far over 1.
		const circle = pairwiseWeights(reciprocalMatrix(4, [2, 4, 1 / 9, 2, 4, 2]));
		expect(circle.ratio).toBeGreaterThan(0.1);
		expect(circle.worst).toMatchObject({ row: 0, column: 3 });
	});
});

describe('one scale for all', () => {
	const values = Float64Array.from([10, 20, 30, 40, 110, NaN]);
	it.each([
		['minmax', 1, 0, [0, 0.1, 0.2, 0.3, 1]],
		['minmax', -1, 0, [1, 0.9, 0.8, 0.7, 0]],
		['rank', 1, 0, [0, 0.25, 0.5, 0.75, 1]],
		['rank', -1, 0, [1, 0.75, 0.5, 0.25, 0]],
		// Quarter by quarter: 20 and 40 are where the ends stop.
		['minmax', 1, 0.25, [0, 0, 0.5, 1, 1]]
	] as const)('%s, direction %i, winsorised %d', (method, direction, winsorise, expected) => {
		const scale = scaleOf(values, { method, direction, winsorise });
		expect(scale).not.toBeNull();
		if (scale)
			expect([...values.slice(0, 5)].map((value) => Number(onScale(scale, value).toFixed(6)))).toEqual(
				expected
			);
		if (scale) expect(onScale(scale, NaN)).toBeNaN();
	});

	it('puts the mean of z-scores at a half, a deviation at a sixth more', () => {
		const scale = scaleOf(Float64Array.from([1, 3]), { method: 'zscore', direction: 1, winsorise: 0 });
		if (!scale) throw new Error('no scale');
		expect(onScale(scale, 2)).toBe(0.5);
		expect(onScale(scale, 3)).toBeCloseTo(0.5 + 1 / 6, 12);
		expect(onScale(scale, 1)).toBeCloseTo(0.5 - 1 / 6, 12);
	});

	it('shares ranks among equals, and has no scale where nothing differs', () => {
		const scale = scaleOf(Float64Array.from([5, 5, 7]), { method: 'rank', direction: 1, winsorise: 0 });
		if (!scale) throw new Error('no scale');
		expect([onScale(scale, 5), onScale(scale, 7)]).toEqual([0.25, 1]);
		expect(scaleOf(Float64Array.from([4, 4]), { method: 'minmax', direction: 1, winsorise: 0 })).toBeNull();
		expect(scaleOf(Float64Array.from([NaN]), { method: 'rank', direction: 1, winsorise: 0 })).toBeNull();
	});
});

describe('aggregation', () => {
	const columns = [Float64Array.of(1, 0.25, NaN), Float64Array.of(0.25, 0.25, 0.5)];
	it('means, arithmetic and geometric', () => {
		const at = (aggregation: 'arithmetic' | 'geometric', missing: 'drop' | 'worst') =>
			[...aggregate(columns, [0.5, 0.5], { aggregation, missing }).score].map((score) =>
				Number(score.toFixed(4))
			);
		expect(at('arithmetic', 'drop')).toEqual([62.5, 25, 50]);
		expect(at('arithmetic', 'worst')).toEqual([62.5, 25, 25]);
		expect(at('geometric', 'drop')).toEqual([50, 25, 50]);
		expect(at('geometric', 'worst')).toEqual([50, 25, 7.0711]);
	});

	it('gives no score where less than half of the weight is known', () => {
		const { score, coverage } = aggregate(columns, [0.6, 0.4], {
			aggregation: 'arithmetic',
			missing: 'drop'
		});
		expect(score[2]).toBeNaN();
		expect(coverage[2]).toBeCloseTo(0.4, 12);
	});

	it('turns the balance of duels into 0 (all lost) to 100 (all won)', () => {
		const three = [Float64Array.of(3, 2, 1), Float64Array.of(1, 3, 2)];
		const { score } = aggregate(three, [0.6, 0.4], { aggregation: 'copeland', missing: 'drop' });
		expect([...score]).toEqual([100, 50, 0]);
	});

	it('calls ties ties', () => {
		expect([...rankScores(Float64Array.of(10, 30, 10, NaN, 5)).rank]).toEqual([2, 1, 2, 0, 4]);
	});

	it.each(['arithmetic', 'geometric', 'copeland'] as const)(
		'parts of a %s score sum to it',
		(aggregation) => {
			fc.assert(
				fc.property(matrices(5, 4), (rows) => {
					const made =
						rows[0]?.map((_, k) =>
							column(
								rows.map((row) => row[k] ?? 0),
								1 / 4
							)
						) ?? [];
					const method = { ...ARITHMETIC, aggregation };
					const found = composite(made, all(rows.length), method);
					const weights = made.map(({ weight }) => weight);
					found.score.forEach((score, row) => {
						const parts = contributions({ columns: found.columns, weights, row, score, ...method });
						const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
						// Where no part is above the floor there is nothing to share out.
						if (sum !== 0) expect(sum).toBeCloseTo(score, 8);
					});
				})
			);
		}
	);
});

const matrices = (areas: number, criteria: number) =>
	fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: criteria, maxLength: criteria }), {
		minLength: areas,
		maxLength: areas
	});

describe('laws', () => {
	it.each(['arithmetic', 'geometric', 'copeland'] as const)(
		'%s never ranks a dominated territory above its dominator',
		(aggregation) => {
			fc.assert(
				fc.property(
					matrices(6, 4),
					fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }),
					fc.constantFrom('minmax', 'rank', 'zscore', 'target'),
					(rows, weights, normalisation) => {
						const weighed = shares(weights);
						const made = weighed.map((weight, k) =>
							column(
								rows.map((row) => row[k] ?? 0),
								weight
							)
						);
						const { rank } = composite(made, all(rows.length), { ...ARITHMETIC, normalisation, aggregation });
						rows.forEach((a, i) =>
							rows.forEach((b, j) => {
								if (dominance(a, b) === 1) expect(rank[i] ?? 0).toBeLessThanOrEqual(rank[j] ?? 0);
							})
						);
					}
				)
			);
		}
	);

	it.each(['minmax', 'zscore', 'rank', 'target'] as const)('%s does not see units', (normalisation) => {
		fc.assert(
			fc.property(matrices(6, 2), fc.double({ min: 0.5, max: 90, noNaN: true }), (rows, factor) => {
				const at = (unit: number) =>
					composite(
						[
							column(
								rows.map((row) => (row[0] ?? 0) * unit + 3 * (unit - 1)),
								0.7
							),
							column(
								rows.map((row) => row[1] ?? 0),
								0.3,
								-1
							)
						],
						all(rows.length),
						{ ...ARITHMETIC, normalisation }
					).score;
				const [before, after] = [at(1), at(factor)];
				before.forEach((score, row) => expect(after[row]).toBeCloseTo(score, 6));
			})
		);
	});
});

describe('what would change the answer', () => {
	it('moves the least weight that levels two areas, as the closed form says', () => {
		// Gap 0.5·0.4 − 0.3·0.1 − 0.2·0.3 = 0.11; moving t from the first to the third closes 0.7·t.
		const [a, b] = [
			[0.9, 0.2, 0.1],
			[0.5, 0.3, 0.4]
		];
		const gap = (weights: readonly number[]) =>
			weights.reduce((sum, weight, k) => sum + weight * ((a?.[k] ?? 0) - (b?.[k] ?? 0)), 0);
		const swap = smallestSwap([0.5, 0.3, 0.2], gap);
		expect(swap).toMatchObject({ from: 0, to: 2 });
		expect(swap?.moved).toBeCloseTo(0.11 / 0.7, 9);
		expect(smallestSwap([1, 0], () => 1)).toBeNull();
	});

	it('finds the figure that reaches a score, and says when none does', () => {
		const values = [Float64Array.of(0, 50, 100), Float64Array.of(0, 10, 20)];
		const scales = values.map((one) => scaleOf(one, { method: 'minmax', direction: 1, winsorise: 0 }));
		const needs = needsToReach({
			figures: [50, 10],
			best: [100, 20],
			scales,
			weights: [0.8, 0.2],
			method: { aggregation: 'arithmetic', missing: 'drop' },
			score: 70
		});
		// 0.8·x/100 + 0.1 = 0.7; the second criterion alone can bring 60 at most.
		expect(needs[0]?.needed).toBeCloseTo(75, 8);
		expect(needs[1]?.needed).toBeNull();
	});

	it('counts who goes out, alone and in order, and who is just out', () => {
		const near = { values: Float64Array.of(5, 12, 30, NaN), atLeast: false, limit: 10 };
		const large = { values: Float64Array.of(900, 2000, 100, 3000), atLeast: true, limit: 1000 };
		const { kept, counts } = knockouts([0, 1, 2, 3], [near, large]);
		expect(kept).toEqual([3]);
		expect(counts.map(({ alone, inOrder, unknown }) => [alone, inOrder, unknown])).toEqual([
			[2, 2, 1],
			[2, 1, 0]
		]);
		expect(counts.map(({ justOut }) => justOut)).toEqual([[1], [0]]);
	});

	it('points at criteria that say the same thing', () => {
		const x = Float64Array.of(1, 2, 3, 4, 5);
		const pairs = closeCriteria([x, x.map((value) => -2 * value), Float64Array.of(3, 1, 4, 1, 5)]);
		expect(pairs).toHaveLength(1);
		expect(pairs[0]).toMatchObject({ first: 0, second: 1 });
		expect(pairs[0]?.r).toBeCloseTo(-1, 12);
	});
});
