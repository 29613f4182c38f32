import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregations } from './aggregate';
import { composite } from './composite';
import { Ranker } from './ranker';
import { addCounts, countRanks, emptyCounts, rankSpread, readCounts } from './robustness';
import { firstOrderShares, rankingOutputs, rankingShares } from './sensitivity';
import { AS_CHOSEN, drawSamples, type RobustnessQuestion } from './uncertainty';

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
		const { first } = rankSpread(question([Float64Array.of(1, 0.5), Float64Array.of(0, 1)]), 20_000, 1);
		expect(Math.abs((first[0] ?? 0) - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 20_000));
		expect((first[0] ?? 0) + (first[1] ?? 0)).toBeCloseTo(1, 12);
	});

	it('finds the chance of noise turning two areas round: Φ(−gap / (σ√2))', () => {
		// Four areas so that the column's deviation is known; the two leaders are 0.1 apart.
		const column = Float64Array.of(0.6, 0.5, 0, 0);
		const mean = 1.1 / 4;
		const deviation = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4);
		const noise = 0.4;
		const { first } = rankSpread(question([column], { weights: 0, noise }), 20_000, 1);
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
		const at = (seed: number) => rankSpread(question(columns, { noise: 0.2 }, seed), 500, 10);
		expect(at(1)).toEqual(at(1));
		expect(at(1)).not.toEqual(at(2));
	});

	it('calls ties ties', () => {
		const spread = rankSpread(question([Float64Array.of(0.5, 0.9, 0.5, 0.1)], { weights: 0 }), 10, 2);
		expect([...spread.median]).toEqual([2, 1, 2, 4]);
		expect([...spread.inTop]).toEqual([1, 1, 1, 0]);
	});

	it('does not move a dominated area above its dominator when figures are sure', () => {
		const spread = rankSpread(
			question([Float64Array.of(0.9, 0.5, 0.1), Float64Array.of(0.8, 0.5, 0.2)]),
			300,
			1
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
			const spread = rankSpread(question(page.columns, { weights: 0, aggregations: [aggregation] }), 5, 10);
			page.rank.forEach((rank, row) => expect(spread.median[row], `${aggregation} ${row}`).toBe(rank));
		}
	});
});

/** Ranks of a sample as anyone would write them first, area by area. */
function plainRanks(asked: RobustnessQuestion, seed: ReturnType<typeof drawSamples>, at: number): number[] {
	const { uncertainty, missing, weights } = asked;
	const criteria = weights.length;
	const normalisation = uncertainty.normalisations[seed.normalisation[at] ?? 0] ?? 'minmax';
	const aggregation = uncertainty.aggregations[seed.aggregation[at] ?? 0] ?? 'arithmetic';
	const columns = (asked.columns[normalisation] ?? []).map((column, k) => {
		const known = [...column].filter((value) => !Number.isNaN(value));
		const mean = known.reduce((a, b) => a + b, 0) / (known.length || 1);
		const deviation = Math.sqrt(known.reduce((a, b) => a + (b - mean) ** 2, 0) / (known.length || 1));
		const start = seed.noise[criteria * at + k] ?? -1;
		return Array.from(column, (value, row) =>
			start < 0 ? value : value + uncertainty.noise * deviation * (seed.deviates[start + row] ?? 0)
		);
	});
	const weight = (k: number) => seed.weights[criteria * at + k] ?? 0;
	const scores = Array.from(columns[0] ?? [], (_, row) => {
		const figures = columns.map((column, k) => ({ figure: column[row] ?? NaN, weight: weight(k) }));
		const known = figures.filter(({ figure }) => !Number.isNaN(figure));
		const share = known.reduce((sum, one) => sum + one.weight, 0);
		if (share < 0.5 - 1e-9) return NaN;
		const counted = missing === 'drop' ? known : figures;
		const over = missing === 'drop' ? share : 1;
		if (aggregation !== 'geometric')
			return counted.reduce((sum, { figure, weight: w }) => sum + (w * (figure || 0)) / over, 0);
		return counted.reduce(
			(product, { figure, weight: w }) => product * Math.max(0.01, figure || 0) ** (w / over),
			1
		);
	});
	const better = (one: number, other: number): boolean => {
		if (aggregation !== 'copeland') return (scores[one] ?? NaN) - (scores[other] ?? NaN) > 1e-9;
		return balance(one) > balance(other);
	};
	const rows = [...scores.keys()].filter((row) => !Number.isNaN(scores[row]));
	const balance = (row: number) =>
		rows.reduce((sum, other) => {
			const lead = columns.reduce((ahead, column, k) => {
				const [a = NaN, b = NaN] = [column[row], column[other]].map((value) =>
					Number.isNaN(value) && missing === 'worst' ? -Infinity : value
				);
				return ahead + (a > b ? weight(k) : a < b ? -weight(k) : 0);
			}, 0);
			return sum + (Math.abs(lead) <= 1e-12 ? 0 : Math.sign(lead));
		}, 0);
	return scores.map((score, row) =>
		Number.isNaN(score) ? 0 : 1 + rows.filter((other) => better(other, row)).length
	);
}

describe('a ranker', () => {
	const figure = fc.oneof(
		{ weight: 8, arbitrary: fc.integer({ min: 0, max: 97 }) },
		{ weight: 1, arbitrary: fc.constant(NaN) }
	);
	const questions = fc
		.record({ areas: fc.integer({ min: 1, max: 30 }), criteria: fc.integer({ min: 1, max: 7 }) })
		.chain(({ areas, criteria }) => {
			const columns = fc.array(
				fc
					.array(figure, { minLength: areas, maxLength: areas })
					.map((values) => Float64Array.from(values, (value) => value / 97)),
				{ minLength: criteria, maxLength: criteria }
			);
			return fc.record({
				columns: fc.record({ minmax: columns, rank: columns }),
				weights: fc.constant(Array.from({ length: criteria }, () => 1 / criteria)),
				missing: fc.constantFrom('drop' as const, 'worst' as const),
				uncertainty: fc.record({
					weights: fc.constantFrom(0.25, 'any' as const),
					normalisations: fc.constant(['minmax', 'rank'] as const),
					aggregations: fc.constant(aggregations),
					noise: fc.constantFrom(0, 0.1)
				}),
				seed: fc.integer({ min: 0, max: 4294967295 })
			});
		});

	it('ranks as a plain count does, whatever the sample', () => {
		fc.assert(
			fc.property(questions, (asked) => {
				const samples = drawSamples(asked, 6);
				const ranker = new Ranker(asked, samples);
				for (let sample = AS_CHOSEN; sample <= 6; sample++)
					expect([...ranker.rank(sample)], `sample ${sample}`).toEqual(plainRanks(asked, samples, sample));
			}),
			{ numRuns: 60 }
		);
	});

	it('gives the same counts and outputs whoever ranks which samples, in whatever order', () => {
		const columns = [0, 1, 2].map((k) =>
			Float64Array.from({ length: 90 }, (_, row) => (row % 11 === k ? NaN : ((row * 37 + k * 11) % 89) / 89))
		);
		const asked = question(columns, { noise: 0.2, aggregations });
		const whole = rankSpread(asked, 100, 10);
		const allOutputs = rankingOutputs(new Ranker(asked, drawSamples(asked, 40)), 0, 20);
		const counts = emptyCounts(90);
		const outputs = new Float64Array(allOutputs.length);
		// Three of them, each with more samples drawn than it ranks; the last part first.
		for (const [from, to] of [
			[70, 100],
			[0, 30],
			[30, 70]
		] as const) {
			const ranker = new Ranker(asked, drawSamples(asked, 250));
			const own = emptyCounts(90);
			countRanks(ranker, own, from, to);
			addCounts(counts, own);
			outputs.set(rankingOutputs(ranker, from / 5, to / 5), (6 * from) / 5);
		}
		expect(readCounts(counts, 90, 100, 10)).toEqual(whole);
		expect(outputs).toEqual(allOutputs);
	});
});

describe('variance shares', () => {
	it('are those of a linear model: 16/21, 4/21, 1/21', () => {
		let state = 1;
		// A small congruential generator: the test does not lean on the one it tests.
		const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
		const model = ([a = 0, b = 0, c = 0]: number[]) => 4 * a + 2 * b + c;
		const outputs = Float64Array.from(
			Array.from({ length: 8000 }, () => {
				const [one, other] = [0, 1].map(() => [uniform(), uniform(), uniform()]);
				const mixed = [0, 1, 2].map(
					(group) => one?.map((value, at) => (at === group ? (other?.[at] ?? 0) : value)) ?? []
				);
				return [one ?? [], other ?? [], ...mixed].map(model);
			}).flat()
		);
		const found = firstOrderShares(['a', 'b', 'c'] as const, outputs);
		[16 / 21, 4 / 21, 1 / 21].forEach((share, at) =>
			expect(Math.abs((found[at]?.share ?? 0) - share)).toBeLessThan(0.05)
		);
	});

	it('go to what moves the ranking, and to nobody when nothing moves', () => {
		const columns = [Float64Array.of(0.9, 0.5, 0.1, 0.4), Float64Array.of(0.1, 0.4, 0.8, 0.5)];
		const sharesOf = (asked: RobustnessQuestion, pairs: number) =>
			rankingShares(rankingOutputs(new Ranker(asked, drawSamples(asked, 2 * pairs)), 0, pairs));
		const moving = sharesOf(question(columns), 400);
		expect(moving.find(({ group }) => group === 'weights')?.share).toBeGreaterThan(0.8);
		expect(moving.find(({ group }) => group === 'noise')?.share).toBeLessThan(0.05);
		const still = sharesOf(question(columns, { weights: 0 }), 50);
		expect(still.map(({ share }) => share)).toEqual([0, 0, 0, 0]);
	});
});
