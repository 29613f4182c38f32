import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hellinger, nearestStructures } from './branch-distance';
import { effectiveNumber, firstShare } from './concentration';

const counts = fc
	.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })
	.filter((list) => list.some((count) => count > 0));

describe('the effective number of branches', () => {
	it('is counted by hand', () => {
		// Shares 1/2, 1/4, 1/4: Σp² = 0.375.
		expect(effectiveNumber([20, 10, 10])).toBeCloseTo(8 / 3, 12);
		expect(effectiveNumber([7, 0, 0])).toBe(1);
		expect(effectiveNumber([])).toBeNull();
		expect(effectiveNumber([0, 0])).toBeNull();
	});
	it('stands between 1 and the number of branches, and is that number where all are equal', () => {
		fc.assert(
			fc.property(counts, (list) => {
				const number = effectiveNumber(list) ?? NaN;
				expect(number).toBeGreaterThan(1 - 1e-9);
				expect(number).toBeLessThan(list.filter((count) => count > 0).length + 1e-9);
			})
		);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9999 }), (size, each) => {
				expect(effectiveNumber(Array<number>(size).fill(each))).toBeCloseTo(size, 9);
			})
		);
	});
	it('is not changed by the order or the unit', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 2, max: 50 }), (list, factor) => {
				const number = effectiveNumber(list) ?? NaN;
				expect(effectiveNumber(list.toReversed().map((count) => factor * count))).toBeCloseTo(number, 9);
			})
		);
	});
});

describe('the share of the first branches', () => {
	it('is counted by hand', () => {
		expect(firstShare([10, 40, 30, 20], 3)).toBe(90);
		expect(firstShare([10, 40, 30, 20], 1)).toBe(40);
		expect(firstShare([5], 3)).toBe(100);
		expect(firstShare([0, 0], 3)).toBeNull();
	});
	it('never falls with one branch more, and ends at all of it', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 39 }), (list, most) => {
				expect((firstShare(list, most + 1) ?? NaN) + 1e-9).toBeGreaterThan(firstShare(list, most) ?? NaN);
				expect(firstShare(list, list.length)).toBeCloseTo(100, 9);
			})
		);
	});
});

describe('the distance between two structures', () => {
	const pairs = fc
		.integer({ min: 1, max: 35 })
		.chain((size) =>
			fc.tuple(
				...([0, 1, 2] as const).map(() =>
					fc
						.array(fc.integer({ min: 0, max: 100_000 }), { minLength: size, maxLength: size })
						.filter((list) => list.some((count) => count > 0))
				)
			)
		);
	it('is counted by hand', () => {
		// Shares (1/2, 1/2) and (1, 0): the affinity is √(1/2).
		expect(hellinger([3, 3], [9, 0])).toBeCloseTo(Math.sqrt(1 - Math.SQRT1_2), 12);
		expect(hellinger([1, 0], [0, 1])).toBe(1);
		expect(hellinger([0, 0], [0, 1])).toBeNaN();
	});
	it('is that of a metric: symmetric, nought to itself, one at most, no longer than a way round', () => {
		fc.assert(
			fc.property(pairs, ([a = [], b = [], c = []]) => {
				expect(hellinger(a, b)).toBeCloseTo(hellinger(b, a), 12);
				expect(hellinger(a, a)).toBeLessThan(1e-6);
				expect(hellinger(a, b)).toBeLessThanOrEqual(1);
				expect(hellinger(a, c)).toBeLessThan(hellinger(a, b) + hellinger(b, c) + 1e-6);
			})
		);
	});
	it('puts the most alike first, without the structure itself', () => {
		const rows = [
			[5, 5, 0],
			[0, 0, 9],
			[4, 6, 0],
			[0, 0, 0],
			[9, 1, 0]
		];
		expect(nearestStructures(rows, 0).map(({ row }) => row)).toEqual([2, 4, 1]);
	});
});
