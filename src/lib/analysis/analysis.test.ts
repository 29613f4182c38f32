import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseClasses, classOf, divergingClasses, quantileClasses } from './classes';
import { distribution, positionIn } from './distribution';
import { distanceKm, nearestPlaces } from './nearest';
import { rankDescending } from './ranks';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 });

describe('ranks', () => {
	it('gives equal values the best place, and the next one what is left (1, 2, 2, 4)', () => {
		const all = [40, 30, 30, 10];
		expect(all.map((value) => rankDescending(all, value).rank)).toEqual([1, 2, 2, 4]);
		expect(rankDescending(all, 10).of).toBe(4);
	});
	it('never ranks a larger value after a smaller one', () => {
		fc.assert(
			fc.property(values, (others) => {
				const all = [...others, 1, 2];
				const [a = 0, b = 0] = all;
				const [ra, rb] = [rankDescending(all, a).rank, rankDescending(all, b).rank];
				expect(a > b ? ra < rb : a < b ? ra > rb : ra === rb).toBe(true);
			})
		);
	});
});

describe('distribution', () => {
	it('counts every value once, and finds the median and quartiles of 1 to 9', () => {
		const of = distribution([9, 1, 8, 2, 7, 3, 6, 4, 5], 4);
		expect(of && [of.q1, of.median, of.q3, of.size]).toEqual([3, 5, 7, 9]);
		expect(of?.counts.reduce((a, b) => a + b, 0)).toBe(9);
	});
	it('has nothing to show for no value', () => {
		expect(distribution([NaN])).toBeNull();
	});
	it('counts every value, and puts each in a bin that is there', () => {
		fc.assert(
			fc.property(values, (all) => {
				const of = distribution(all, 12);
				expect(of?.counts.reduce((a, b) => a + b, 0)).toBe(all.length);
				for (const value of all) expect(of && of.counts[positionIn(of, value)]).toBeGreaterThan(0);
			})
		);
	});
});

describe('classes', () => {
	it('cuts 1 to 12 in four quantile classes of three', () => {
		expect(
			quantileClasses(
				Array.from({ length: 12 }, (_, i) => i + 1),
				4
			)?.counts
		).toEqual([3, 3, 3, 3]);
	});
	it('mirrors diverging thresholds around zero', () => {
		const classes = divergingClasses([-3, -2, -1, 0.5, 1, 2, 4]);
		const thresholds = classes?.thresholds ?? [];
		expect(
			thresholds
				.map((value) => -value)
				.toReversed()
				.map((v) => v + 0)
		).toEqual(thresholds);
		expect(thresholds.length % 2).toBe(0);
	});
	it('keeps a sequential scale where nothing is negative', () => {
		expect(chooseClasses([1, 2, 3], true)?.kind).toBe('sequential');
		expect(chooseClasses([-1, 2, 3], true)?.kind).toBe('diverging');
		expect(chooseClasses([-1, 2, 3], false)?.kind).toBe('sequential');
		expect(chooseClasses([], true)).toBeNull();
	});
	it('covers every value, with rising thresholds', () => {
		fc.assert(
			fc.property(values, fc.boolean(), (all, zeroMatters) => {
				const classes = chooseClasses(all, zeroMatters);
				expect(classes?.counts.reduce((a, b) => a + b, 0)).toBe(all.length);
				const thresholds = classes?.thresholds ?? [];
				expect(thresholds.toSorted((a, b) => a - b)).toEqual(thresholds);
				expect(new Set(thresholds).size).toBe(thresholds.length);
			})
		);
	});
	it('puts a value on a threshold in the class above', () => {
		expect([0, 1, 1.5, 2].map((value) => classOf([1, 2], value))).toEqual([0, 1, 1, 2]);
	});
});

describe('distances', () => {
	it('is 344 km from Paris to London, as published', () => {
		expect(
			distanceKm({ latitude: 48.8566, longitude: 2.3522 }, { latitude: 51.5074, longitude: -0.1278 })
		).toBeCloseTo(343.6, 0);
	});
	it('sorts places by distance', () => {
		const near = nearestPlaces(
			{ latitude: 0, longitude: 0 },
			[
				{ latitude: 2, longitude: 0 },
				{ latitude: 1, longitude: 0 }
			],
			1
		);
		expect(near[0]?.place.latitude).toBe(1);
	});
});
