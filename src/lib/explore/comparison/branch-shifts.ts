import { locationQuotient, shiftShare, type ShiftShare } from '$lib/analysis/shift-share';
import { type Branch, branches } from '$lib/catalogue';

/** Years between which the change of private jobs is taken apart. */
export const branchYears = [2019, 2024] as const;

/** Private jobs of every employment zone by branch, as the site's file gives them. */
export interface BranchesFile {
	/** Codes of the branches (A38), in the nomenclature's order. */
	sectors: string[];
	/** Zones that the source counts: one that is not there is not published, never without jobs. */
	zones: string[];
	/** By zone then branch, at the first year and at the last. */
	before: number[][];
	after: number[][];
}

/** A branch of a zone: its jobs, the parts of their change, its place in the zone against its place in France. */
export interface BranchShift extends ShiftShare {
	branch: Branch;
	before: number;
	after: number;
	/** Shares of all jobs at the last year, %. */
	share: number;
	franceShare: number;
	quotient: number | null;
}

export interface ZoneShifts {
	branches: BranchShift[];
	/** Sums over the branches. */
	total: Omit<ShiftShare, 'key'> & { before: number; after: number };
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/**
 * Shift-share and location quotients of a zone's private jobs by branch, against all zones together; null where the
 * source does not count the zone.
 */
export function zoneShifts(file: BranchesFile, zone: string): ZoneShifts | null {
	const row = file.zones.indexOf(zone);
	const [before, after] = [file.before[row], file.after[row]];
	if (!before || !after) return null;
	const france = (of: readonly number[][], at: number) => sum(of.map((jobs) => jobs[at] ?? 0));
	const groups = file.sectors.map((key, at) => ({
		key,
		before: before[at] ?? 0,
		after: after[at] ?? 0,
		referenceBefore: france(file.before, at),
		referenceAfter: france(file.after, at)
	}));
	const [whole, franceWhole] = [sum(after), sum(groups.map(({ referenceAfter }) => referenceAfter))];
	const parts = shiftShare(groups);
	const rows = groups.flatMap((group, at): BranchShift[] => {
		const branch = branches.find(({ code }) => code === group.key);
		const part = parts[at];
		if (!branch || !part) return [];
		return [
			{
				...part,
				branch,
				before: group.before,
				after: group.after,
				share: (100 * group.after) / whole,
				franceShare: (100 * group.referenceAfter) / franceWhole,
				quotient: locationQuotient(group.after, whole, group.referenceAfter, franceWhole)
			}
		];
	});
	const total = (of: (shift: BranchShift) => number) => sum(rows.map(of));
	return {
		branches: rows,
		total: {
			before: total(({ before }) => before),
			after: total(({ after }) => after),
			national: total(({ national }) => national),
			structural: total(({ structural }) => structural),
			local: total(({ local }) => local),
			change: total(({ change }) => change)
		}
	};
}

/** Least share of a zone's jobs for a branch to be told of, %: a quotient of a handful of jobs says nothing. */
const TOLD_FROM = 1;

/** Branches that a zone is marked by, the most specialised first. */
export const markedBranches = ({ branches }: ZoneShifts, most: number): BranchShift[] =>
	branches
		.filter(({ share, quotient }) => share >= TOLD_FROM && quotient !== null)
		.toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0))
		.slice(0, most);
