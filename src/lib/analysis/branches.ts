import { locationQuotient } from './shift-share';

/** Jobs of a branch at two dates; 0 where it has none. */
export interface BranchCount {
	readonly code: string;
	readonly jobs: number;
	readonly before: number;
}

export interface BranchShare extends BranchCount {
	/** Its share of the jobs here over its share of the jobs of reference; null where the reference has none. */
	readonly quotient: number | null;
}

/** Fewer jobs than this at the start make a percentage of nothing. */
const LEAST_BASE = 50;

/** Counts of some branches together, under a code of their own. */
export const together = (code: string, counts: readonly BranchCount[]): BranchCount => ({
	code,
	jobs: counts.reduce((sum, { jobs }) => sum + jobs, 0),
	before: counts.reduce((sum, { before }) => sum + before, 0)
});

/**
 * Branches with what they weigh here against a reference, largest first; those without a job at either date are left out.
 * @param there every branch of the reference; `wholeThere` is the sum that its shares are of, `whole` that of the shares here
 */
export function branchShares(
	counts: readonly BranchCount[],
	whole: number,
	there: ReadonlyMap<string, number>,
	wholeThere: number
): BranchShare[] {
	return counts
		.filter(({ jobs, before }) => jobs > 0 || before > 0)
		.map((count) => ({
			...count,
			quotient: locationQuotient(count.jobs, whole, there.get(count.code) ?? 0, wholeThere)
		}))
		.toSorted((a, b) => b.jobs - a.jobs || a.code.localeCompare(b.code));
}

/** How a branch changed: in % of what it was, or in jobs where it was too small for a percentage. */
export function branchChange({ jobs, before }: BranchCount): { percent: number } | { jobs: number } {
	return before >= LEAST_BASE ? { percent: 100 * (jobs / before - 1) } : { jobs: jobs - before };
}

/** The first `most` items, and what is left: nothing where one alone would be left, which then stands for itself. */
export function firstAndRest<T>(
	items: readonly T[],
	most: number
): { first: readonly T[]; rest: readonly T[] } {
	return items.length <= most + 1
		? { first: items, rest: [] }
		: { first: items.slice(0, most), rest: items.slice(most) };
}
