import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesAt, classOf } from './classes';
import { methods, thresholdsBy } from './thresholds';

const computed = methods.filter((method) => method !== 'own');

describe('published answers', () => {
	it('cuts the textbook series of Jenks where its groups part', () => {
		// Slocum et al., «Thematic Cartography», two obvious gaps; and the series of the ckmeans paper.
		const groups = thresholdsBy('jenks', [4, 5, 9, 10], 2);
		expect(groups).toEqual([7]);
		const wang = thresholdsBy(
			'jenks',
			[-1, -1, -1, 2, 2.5, 3, 4, 5, 6].sort((a, b) => a - b),
			3
		);
		const sizes = classesAt('sequential', [-1, -1, -1, 2, 2.5, 3, 4, 5, 6], wang).counts;
		// Wang and Song (2011) with k = 3: {−1,−1,−1}, {2,2.5,3}, {4,5,6}.
		expect(sizes).toEqual([3, 3, 3]);
	});
	it('gives no less variance than any other cut in three classes', () => {
		const series = [1, 2, 4, 5, 7, 9, 10, 20].sort((a, b) => a - b);
		const within = (cuts: number[]) => {
			const classes: number[][] = [[], [], []];
			for (const value of series) classes[classOf(cuts, value)]?.push(value);
			return classes.reduce((sum, values) => {
				const mean = values.reduce((total, value) => total + value, 0) / (values.length || 1);
				return sum + values.reduce((total, value) => total + (value - mean) ** 2, 0);
			}, 0);
		};
		const best = Math.min(...series.flatMap((a) => series.filter((b) => b > a).map((b) => within([a, b]))));
		expect(within(thresholdsBy('jenks', series, 3))).toBeCloseTo(best, 9);
	});
	it('cuts heads and tails at successive means (Jiang 2013)', () => {
		// 100 values 1/rank: mean 0.05187; 19 above it, of mean 0.1867; 5 above that, of mean 0.4567.
		const zipf = Array.from({ length: 100 }, (_, i) => 1 / (100 - i));
		const [first = 0, second = 0] = thresholdsBy('head_tail', zipf, 7);
		const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
		const m1 = mean(zipf);
		const m2 = mean(zipf.filter((value) => value > m1));
		expect(m1).toBeCloseTo(0.05187, 4);
		expect(Math.abs(first - m1)).toBeLessThan(0.02);
		expect(Math.abs(second - m2)).toBeLessThan(0.02);
		// A symmetric series has no heavy tail: one bound, then it stops.
		expect(thresholdsBy('head_tail', [1, 2, 3, 4, 5, 6, 7, 8], 7)).toHaveLength(1);
	});
	it('cuts equal intervals, and standard deviations around the mean', () => {
		expect(thresholdsBy('equal', [0, 1, 5, 10], 5)).toEqual([2, 4, 6, 8]);
		const sorted = [2, 4, 4, 4, 5, 5, 7, 9]; // mean 5, standard deviation 2
		expect(thresholdsBy('deviations', sorted, 3)).toEqual([4, 6]);
		expect(thresholdsBy('deviations', sorted, 4)).toEqual([3, 5, 7]);
	});
});

describe('laws', () => {
	const series = fc
		.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 })
		.map((values) => values.sort((a, b) => a - b));
	it('covers every value with ascending bounds, whatever the method', () => {
		fc.assert(
			fc.property(
				series,
				fc.constantFrom(...computed),
				fc.integer({ min: 2, max: 7 }),
				(sorted, method, size) => {
					const cut = thresholdsBy(method, sorted, size);
					expect(cut.every((value, i) => i === 0 || value > (cut[i - 1] ?? Infinity))).toBe(true);
					expect(cut.length).toBeLessThanOrEqual(size);
					const { counts } = classesAt('sequential', sorted, cut);
					expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sorted.length);
				}
			),
			{ numRuns: 300 }
		);
	});
	it('has no bound for one value, and none for nothing', () => {
		for (const method of computed) {
			expect(thresholdsBy(method, [3, 3, 3], 5)).toEqual([]);
			expect(thresholdsBy(method, [], 5)).toEqual([]);
		}
	});
});
