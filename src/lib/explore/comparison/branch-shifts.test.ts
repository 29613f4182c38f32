import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { branchesFile } from '$lib/server/branches';
import { type BranchesFile, markedBranches, zoneShifts } from './branch-shifts';

const jobs = fc.integer({ min: 0, max: 5000 });
const SECTORS = ['CA', 'CG', 'FZ', 'GZ', 'NZ'];
const files = fc
	.integer({ min: 2, max: 6 })
	.chain((size) => {
		const table = fc.array(fc.array(jobs, { minLength: 5, maxLength: 5 }), {
			minLength: size,
			maxLength: size
		});
		return fc.record({ before: table, after: table });
	})
	.map(({ before, after }): BranchesFile => ({
		sectors: SECTORS,
		zones: before.map((_, at) => `z${at}`),
		before,
		after
	}));

describe('shift-share of private jobs by branch', () => {
	it('has parts that add up to the change, branch by branch and in all, and no local part in France', () => {
		fc.assert(
			fc.property(files, (file) => {
				const all = file.zones.flatMap((zone) => zoneShifts(file, zone) ?? []);
				expect(all).toHaveLength(file.zones.length);
				for (const { branches, total } of all) {
					for (const { national, structural, local, change, before, after } of branches) {
						expect(national + structural + local).toBeCloseTo(change, 6);
						expect(change).toBe(after - before);
					}
					expect(total.national + total.structural + total.local).toBeCloseTo(total.after - total.before, 6);
				}
				// What one zone has of its own, another has not: together they are France.
				const known = all.every(({ branches }) =>
					branches.every((_, at) => file.before.some((of) => (of[at] ?? 0) > 0))
				);
				const sum = (part: 'structural' | 'local') => all.reduce((sum, { total }) => sum + total[part], 0);
				if (known) expect(Math.abs(sum('structural')) + Math.abs(sum('local'))).toBeLessThan(1e-6);
			})
		);
	});
	it('says nothing of a zone that the source does not count', () => {
		expect(zoneShifts({ sectors: SECTORS, zones: [], before: [], after: [] }, '0601')).toBeNull();
	});
});

describe('the zone of Segré', () => {
	let file: BranchesFile;
	beforeAll(async () => {
		file = await branchesFile();
	});
	it('is counted whole, with the branches that mark it', () => {
		expect([file.sectors.length, file.zones.length]).toEqual([35, 305]);
		const sum = (table: number[][]) => table.flat().reduce((total, figure) => total + figure, 0);
		expect([sum(file.before), sum(file.after)]).toEqual([18748962, 19995376]);
		const shifts = zoneShifts(file, '5221');
		const marked = shifts ? markedBranches(shifts, 5) : [];
		const quotients = Object.fromEntries(
			marked.map(({ key, quotient }) => [key, Number(quotient?.toFixed(1))])
		);
		expect(quotients).toMatchObject({ CB: 10.3, CI: 8.1, CG: 6.5 });
	});
});
