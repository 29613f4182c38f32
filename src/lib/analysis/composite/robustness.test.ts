import { describe, expect, it } from 'vitest';
import { composite } from './composite';
import { type RobustnessQuestion, rankSpread } from './robustness';
import { firstOrderShares, rankingShares } from './sensitivity';

function finish<Result>(steps: Generator<number, Result>): Result {
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const question = (
	columns: Float64Array[],
	over: Partial<RobustnessQuestion['uncertainty']> = {},
	seed = 7
) => ({
	columns: { minmax: columns },
	weights: columns.map(() => 1 / columns.length),
	missing: 'drop' as const,
	uncertainty: {
		weights: 'any' as const,
		normalisations: ['minmax' as const],
		aggregations: ['arithmetic' as const],
		noise: 0,
		...over
	},
	seed
});

describe('Monte Carlo', () => {
	it('finds a probability known in closed form: w > 2/3 has a chance of one in three', () => {
		// A = (1, 0) against B = (0.5, 1): A leads where w > 0.5·w + (1 − w), that is w > 2/3.
		const { first } = finish(
			rankSpread(question([Float64Array.of(1, 0.5), Float64Array.of(0, 1)]), 20_000, 1)
		);
		expect(Math.abs((first[0] ?? 0) - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 20_000));
		expect((first[0] ?? 0) + (first[1] ?? 0)).toBeCloseTo(1, 12);
	});

	it('finds the chance of noise turning two areas round: Φ(−gap / (σ√2))', () => {
		// Four areas so that the column's deviation is known; the two leaders are 0.1 apart.
		const column = Float64Array.of(0.6, 0.5, 0, 0);
		const mean = 1.1 / 4;
		const deviation = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4);
		const noise = 0.4;
		const { first } = finish(rankSpread(question([column], { weights: 0, noise }), 20_000, 1));
		const z = 0.1 / (noise * deviation * Math.SQRT2);
		// Φ(z) for z = 0.6…0.75 by Abramowitz and Stegun 26.2.17 (error under 1e-7).
		const t = 1 / (1 + 0.2316419 * z);
		const tail =
			(Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
			(0.31938153 * t -
				0.356563782 * t ** 2 +
				1.781477937 * t ** 3 -
				1.821255978 * t ** 4 +
				1.330274429 * t ** 5);
		expect(Math.abs((first[0] ?? 0) - (1 - tail))).toBeLessThan(0.02);
	});

	it('gives the same answer to the same seed, another to another', () => {
		const columns = [0, 1, 2].map((k) =>
			Float64Array.from({ length: 40 }, (_, row) => ((row * 37 + k * 11) % 41) / 41)
		);
		const at = (seed: number) => finish(rankSpread(question(columns, { noise: 0.2 }, seed), 500, 10));
		expect(at(1)).toEqual(at(1));
		expect(at(1)).not.toEqual(at(2));
	});

	it('calls ties ties', () => {
		const spread = finish(rankSpread(question([Float64Array.of(0.5, 0.9, 0.5, 0.1)], { weights: 0 }), 10, 2));
		expect([...spread.median]).toEqual([2, 1, 2, 4]);
		expect([...spread.inTop]).toEqual([1, 1, 1, 0]);
	});

	it('does not move a dominated area above its dominator when figures are sure', () => {
		const spread = finish(
			rankSpread(question([Float64Array.of(0.9, 0.5, 0.1), Float64Array.of(0.8, 0.5, 0.2)]), 300, 1)
		);
		expect([...spread.first]).toEqual([1, 0, 0]);
		expect([...spread.low]).toEqual([1, 2, 3]);
		expect([...spread.high]).toEqual([1, 2, 3]);
	});

	it('agrees with the page when nothing is uncertain, whatever the aggregation', () => {
		const columns = [0, 1, 2, 3].map((k) =>
			Float64Array.from({ length: 50 }, (_, row) =>
				row === 4 && k === 1 ? NaN : (((row + 3) * (k + 2) * 17) % 53) / 52
			)
		);
		for (const aggregation of ['arithmetic', 'geometric', 'copeland'] as const) {
			const page = composite(
				columns.map((values) => ({ values, direction: 1, weight: 0.25 })),
				Array.from({ length: 50 }, (_, row) => row),
				{ normalisation: 'minmax', winsorise: 0, aggregation, missing: 'drop' }
			);
			const spread = finish(
				rankSpread(question(page.columns, { weights: 0, aggregations: [aggregation] }), 5, 10)
			);
			page.rank.forEach((rank, row) => expect(spread.median[row], `${aggregation} ${row}`).toBe(rank));
		}
	});
});

describe('variance shares', () => {
	it('are those of a linear model: 16/21, 4/21, 1/21', () => {
		let state = 1;
		// A small congruential generator: the test does not lean on the one it tests.
		const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
		const found = finish(
			firstOrderShares({
				groups: ['a', 'b', 'c'] as const,
				draw: () => ({ a: uniform(), b: uniform(), c: uniform() }),
				swap: (first, second, group) => ({ ...first, [group]: second[group] }),
				output: ({ a, b, c }) => 4 * a + 2 * b + c,
				samples: 8000
			})
		);
		[16 / 21, 4 / 21, 1 / 21].forEach((share, at) =>
			expect(Math.abs((found[at]?.share ?? 0) - share)).toBeLessThan(0.05)
		);
	});

	it('go to what moves the ranking, and to nobody when nothing moves', () => {
		const columns = [Float64Array.of(0.9, 0.5, 0.1, 0.4), Float64Array.of(0.1, 0.4, 0.8, 0.5)];
		const moving = finish(rankingShares(question(columns), 400));
		expect(moving.find(({ group }) => group === 'weights')?.share).toBeGreaterThan(0.8);
		expect(moving.find(({ group }) => group === 'noise')?.share).toBeLessThan(0.05);
		const still = finish(rankingShares(question(columns, { weights: 0 }), 50));
		expect(still.map(({ share }) => share)).toEqual([0, 0, 0, 0]);
	});
});
