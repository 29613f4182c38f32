import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlate, fisherInterval } from './correlation';
import { nearestPeers, peerStability, robustScores } from './peers';
import { weightedQuantile } from './quantiles';
import { locationQuotient, shiftShare } from './shift-share';
import { swarm } from './swarm';
import { peerBand } from './trend';

describe('correlation', () => {
	// Anscombe (1973), first set: r = 0.81642, y = 3.0001 + 0.50009 x.
	const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
	const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
	it('gives the published r, R² and line', () => {
		const found = correlate({ x, y });
		expect(found.r).toBeCloseTo(0.81642, 5);
		expect(found.r2).toBeCloseTo(0.66654, 5);
		expect(found.slope).toBeCloseTo(0.50009, 5);
		expect(found.intercept).toBeCloseTo(3.00009, 5);
		expect(found.n).toBe(11);
	});
	it('gives Fisher’s interval: r = 0.5, n = 28 is 0.156 to 0.737', () => {
		const [low, high] = fisherInterval(0.5, 28) ?? [];
		expect(low).toBeCloseTo(0.156, 3);
		expect(high).toBeCloseTo(0.7362, 3);
		expect(fisherInterval(0.5, 3)).toBeNull();
	});
	it('weighs a pair twice as if it stood twice, and drops unknown pairs', () => {
		const twice = correlate({ x: [...x, 10], y: [...y, 8.04] });
		const weighted = correlate({ x, y, weight: [2, ...x.slice(1).map(() => 1)] });
		expect(weighted.r).toBeCloseTo(twice.r ?? NaN, 12);
		expect(weighted.slope).toBeCloseTo(twice.slope ?? NaN, 12);
		expect(correlate({ x: [...x, NaN], y: [...y, 3] }).r).toBeCloseTo(0.81642, 5);
	});
	it('says nothing of two pairs, or of a series that does not vary', () => {
		expect(correlate({ x: [1, 2], y: [1, 2] }).r).toBeNull();
		expect(correlate({ x: [1, 1, 1, 1], y: [1, 2, 3, 4] }).r).toBeNull();
	});
});

describe('weighted quantiles', () => {
	it('equals type 5 with equal weights', () => {
		// R: quantile(c(1,2,3,4), .25, type = 5) = 1.5
		expect(weightedQuantile([4, 1, 3, 2], [1, 1, 1, 1], 0.25)).toBe(1.5);
		expect(weightedQuantile([4, 1, 3, 2], [1, 1, 1, 1], 0.5)).toBe(2.5);
	});
	it('follows the weight: 90 % of it on 10 puts the median there', () => {
		expect(weightedQuantile([1, 10, 100], [5, 90, 5], 0.5)).toBeCloseTo(10, 9);
		expect(weightedQuantile([NaN, 3], [9, 1], 0.5)).toBe(3);
		expect(weightedQuantile([], [], 0.5)).toBeNull();
	});
});

describe('shift-share and location quotient', () => {
	it('decomposes a change worked by hand', () => {
		// Reference: 100 → 110 (+10 %); industry 40 → 38 (−5 %), services 60 → 72 (+20 %).
		// Here: industry 50 → 55, services 20 → 22.
		const [industry, services] = shiftShare([
			{ key: 'industry', before: 50, after: 55, referenceBefore: 40, referenceAfter: 38 },
			{ key: 'services', before: 20, after: 22, referenceBefore: 60, referenceAfter: 72 }
		]);
		expect(industry?.national).toBeCloseTo(5, 12);
		expect(industry?.structural).toBeCloseTo(-7.5, 12);
		expect(industry?.local).toBeCloseTo(7.5, 12);
		expect(services?.structural).toBeCloseTo(2, 12);
		expect(services?.local).toBeCloseTo(-2, 12);
	});
	it('always adds up', () => {
		const count = fc.nat(10_000_000);
		const group = fc.record({
			key: fc.string(),
			before: count,
			after: count,
			referenceBefore: count,
			referenceAfter: count
		});
		fc.assert(
			fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (groups) => {
				for (const part of shiftShare(groups)) {
					const sum = part.national + part.structural + part.local;
					expect(Math.abs(sum - part.change)).toBeLessThanOrEqual(
						1e-6 * Math.max(1, Math.abs(part.national), Math.abs(part.structural))
					);
				}
			})
		);
	});
	it('compares shares: 103 of 954 against 146,467 of 2,169,322 is 1.599', () => {
		expect(locationQuotient(103, 954, 146467, 2169322)).toBeCloseTo(1.5991, 4);
		expect(locationQuotient(null, 954, 1, 2)).toBeNull();
		expect(locationQuotient(1, 2, 0, 5)).toBeNull();
	});
});

describe('nearest peers', () => {
	it('centres on the median and scales by the interquartile range', () => {
		// Quartiles of 1…5 are 2 and 4: spread 2 / 1.349.
		const scores = robustScores(Float64Array.from([1, 2, 3, 4, 5]));
		expect(scores[2]).toBe(0);
		expect(scores[4]).toBeCloseTo((2 * 1.34898) / 2, 4);
		expect(robustScores(Float64Array.from([1, NaN, 3]))[1]).toBeNaN();
	});
	const variables = [
		{ id: 'a', weight: 1, values: Float64Array.from([0, 1, 2, 3, 4]) },
		{ id: 'b', weight: 1, values: Float64Array.from([0, 4, NaN, 0, 4]) }
	];
	it('finds by hand the nearest, whatever is missing', () => {
		// a: spread 2 / 1.349, gaps 0.6745 a step; b: quartiles 0 and 4, spread 4 / 1.349, gap of 4 is 1.349.
		const peers = nearestPeers(variables, 0, 4);
		const g = 1.3489795 / 2;
		const byHand = new Map([
			[1, Math.sqrt((g ** 2 + (2 * g) ** 2) / 2)],
			[3, Math.sqrt(((3 * g) ** 2 + 0) / 2)],
			[4, Math.sqrt(((4 * g) ** 2 + (2 * g) ** 2) / 2)]
		]);
		// Row 2 knows half of the weights only: not compared.
		expect(peers.map(({ row }) => row)).toEqual([1, 3, 4]);
		for (const { row, distance } of peers) expect(distance).toBeCloseTo(byHand.get(row) ?? NaN, 6);
		expect(peers[1]?.reasons[0]).toEqual({ id: 'b', gap: 0 });
	});
	it('tells what a variable left out changes', () => {
		const [withoutA, withoutB] = peerStability(variables, 0, 1);
		expect(withoutA).toEqual({ without: 'a', kept: 0, lost: [1], gained: [3] });
		expect(withoutB).toEqual({ without: 'b', kept: 1, lost: [], gained: [] });
	});
	it('never counts a territory among its own peers, and nothing without weights', () => {
		expect(nearestPeers(variables, 3, 9).map(({ row }) => row)).not.toContain(3);
		expect(
			nearestPeers(
				variables.map((variable) => ({ ...variable, weight: 0 })),
				0,
				3
			)
		).toEqual([]);
	});
});

it('bands the peers from the 10th to the 90th percentile', () => {
	const values = Float64Array.from([...Array(11).keys(), NaN, 99]);
	const [point] = peerBand([{ period: '2018', values }], (row) => row !== 12);
	expect(point).toEqual({ period: '2018', p10: 1, median: 5, p90: 9, count: 11 });
	expect(peerBand([{ period: '2018', values }], () => false)).toEqual([]);
});

it('piles points on both sides of the middle without leaving the room', () => {
	const x = Float32Array.from([...Array<number>(9).fill(10), 40, NaN]);
	const away = swarm(x, 4, 8);
	expect(new Set(away.slice(0, 9)).size).toBe(9);
	expect(Math.max(...away.slice(0, 9).map(Math.abs))).toBeLessThanOrEqual(8);
	expect(away[9]).toBeCloseTo(0);
	expect(away[10]).toBeNaN();
});
