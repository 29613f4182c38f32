import { expect, it } from 'vitest';
import { branchChange, branchShares, firstAndRest, together } from './branches';

const count = (code: string, jobs: number, before = 0) => ({ code, jobs, before });

it('puts the largest branch first, and leaves out those that never had a job', () => {
	const there = new Map([
		['A', 100],
		['B', 100]
	]);
	expect(branchShares([count('A', 10), count('B', 30, 20), count('C', 0)], 100, there, 1000)).toEqual([
		{ code: 'B', jobs: 30, before: 20, quotient: expect.closeTo(3) as number },
		{ code: 'A', jobs: 10, before: 0, quotient: expect.closeTo(1) as number }
	]);
	// It closed: that is told too.
	expect(branchShares([count('A', 0, 40)], 100, there, 1000)).toHaveLength(1);
});

it('tells a change in % only of a branch that had jobs enough', () => {
	expect(branchChange(count('A', 110, 100))).toEqual({ percent: expect.closeTo(10) as number });
	expect(branchChange(count('A', 110, 49))).toEqual({ jobs: 61 });
	expect(branchChange(count('A', 0, 100))).toEqual({ percent: -100 });
});

it('sums what is left, and never a single branch under another name', () => {
	expect(together('rest', [count('A', 1, 2), count('B', 3, 4)])).toEqual(count('rest', 4, 6));
	expect(firstAndRest([1, 2, 3, 4], 2)).toEqual({ first: [1, 2], rest: [3, 4] });
	expect(firstAndRest([1, 2, 3], 2)).toEqual({ first: [1, 2, 3], rest: [] });
	expect(firstAndRest([], 2)).toEqual({ first: [], rest: [] });
});
