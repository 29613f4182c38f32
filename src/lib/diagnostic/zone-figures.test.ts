import { describe, expect, it } from 'vitest';
import { markedBy, zoneFigures } from './zone-figures';

/** Jobs here now and before, in France now and before. */
const branch = (code: string, [jobs, before, jobsThere, beforeThere]: readonly number[]) => ({
	code,
	jobs: jobs ?? NaN,
	before: before ?? NaN,
	jobsThere: jobsThere ?? NaN,
	beforeThere: beforeThere ?? NaN
});

/* France grows by 10 % (1,000 to 1,100), rubber shrinks there by 10 %, trade grows by 15 %. */
const zone = zoneFigures([
	branch('CG', [600, 500, 180, 200]),
	branch('CA', [200, 250, 115, 100]),
	branch('GZ', [200, 250, 805, 700])
]);

describe('figures of a zone, counted by hand', () => {
	it('take industry apart from the rest', () => {
		expect([zone.jobs, zone.before, zone.industryJobs]).toEqual([1000, 1000, 800]);
		expect(zone.industry.map(({ code }) => code)).toEqual(['CG', 'CA']);
		// 3/4 and 1/4: 1 / (9/16 + 1/16).
		expect(zone.effective).toBeCloseTo(1.6, 12);
		expect([zone.first, zone.firstThree]).toEqual([75, 100]);
		// 600 of 1,000 here, 180 of 1,100 in France.
		expect(zone.industry[0]?.quotient).toBeCloseTo(0.6 / (180 / 1100), 12);
	});
	it('split growth into three parts', () => {
		// Branches: 500 × −20 % + 250 × 5 % + 250 × 5 % = −75 jobs of 1,000. The zone stayed as it was.
		expect(zone.growth?.national).toBeCloseTo(10, 9);
		expect(zone.growth?.branches).toBeCloseTo(-7.5, 9);
		expect(zone.growth?.local).toBeCloseTo(-2.5, 9);
		expect(zone.growth?.change).toBe(0);
	});
	it('count as exposed the jobs of branches that shrink in France', () => {
		expect(zone.exposedJobs).toBe(600);
		expect(zone.industry[0]?.changeThere).toBeCloseTo(-10, 12);
	});
	it('know of no figure where there is no industry or nothing before', () => {
		const none = zoneFigures([branch('GZ', [10, 0, 800, 700]), branch('CA', [0, 0, 115, 100])]);
		expect([none.effective, none.first, none.firstThree, none.growth]).toEqual([null, null, null, null]);
		expect(none.industry).toEqual([]);
	});
});

describe('the branches that mark a zone', () => {
	it('are large enough and weigh half as much again as in France, those with most jobs beyond their share first', () => {
		const of = zoneFigures([
			// 12 times its share, but a workshop: 150 jobs of 12,000.
			branch('CB', [150, 150, 10, 10]),
			// 3.4 times: some 700 jobs beyond its share.
			branch('CH', [1000, 1000, 25, 25]),
			// 6.7 times: 680 jobs beyond its share.
			branch('CI', [800, 800, 10, 10]),
			// Large, and no more than in France.
			branch('CA', [2000, 2000, 200, 200]),
			branch('GZ', [8050, 8050, 755, 755])
		]);
		expect(markedBy(of).map(({ code }) => code)).toEqual(['CH', 'CI']);
	});
	it('may be small in a small zone', () => {
		const of = zoneFigures([branch('CB', [30, 30, 10, 10]), branch('GZ', [970, 970, 990, 990])]);
		expect(markedBy(of).map(({ code }) => code)).toEqual(['CB']);
	});
});
