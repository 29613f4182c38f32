import { effectiveNumber, firstShare } from '../analysis/concentration';
import { locationQuotient, shiftShare } from '../analysis/shift-share';
import { industrialBranches } from '../catalogue/branches';

/** Jobs of a branch at two dates, here and in France. */
export interface BranchCounts {
	code: string;
	jobs: number;
	before: number;
	jobsThere: number;
	beforeThere: number;
}

/** A branch of industry of an employment zone. */
export interface IndustryBranch {
	code: string;
	jobs: number;
	before: number;
	/** % of all private jobs of the zone. */
	share: number;
	/** The same in France. */
	shareThere: number;
	/** Times its share in France. */
	quotient: number | null;
	/** Change of the branch's jobs in France between the two dates, %. */
	changeThere: number | null;
}

/** What an employment zone makes, how that grew, and on how much it stands. */
export interface ZoneFigures {
	/** Private jobs of all branches, at the last date and at the first. */
	jobs: number;
	before: number;
	industryJobs: number;
	/** Branches of industry, the largest first. */
	industry: IndustryBranch[];
	/** As many branches of equal size would be as concentrated; null without industry, like the two shares. */
	effective: number | null;
	/** Share of the first three branches, then of the first, in industrial jobs, %. */
	firstThree: number | null;
	first: number | null;
	/** Change of private jobs and its parts, in points of the jobs at the first date. */
	growth: Record<'change' | 'national' | 'branches' | 'local', number> | null;
	/** Industrial jobs in branches that lose jobs in France. */
	exposedJobs: number;
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
	items.reduce((total, item) => total + of(item), 0);

function growthOf(branches: readonly BranchCounts[], before: number): ZoneFigures['growth'] {
	if (!(before > 0)) return null;
	const parts = shiftShare(
		branches.map((branch) => ({
			key: branch.code,
			before: branch.before,
			after: branch.jobs,
			referenceBefore: branch.beforeThere,
			referenceAfter: branch.jobsThere
		}))
	);
	const points = (of: (part: (typeof parts)[number]) => number) => (100 * sum(parts, of)) / before;
	return {
		change: points(({ change }) => change),
		national: points(({ national }) => national),
		branches: points(({ structural }) => structural),
		local: points(({ local }) => local)
	};
}

/** Figures of an employment zone from the jobs of all its private branches, which are compared with France's. */
export function zoneFigures(branches: readonly BranchCounts[]): ZoneFigures {
	const [jobs, before] = [sum(branches, (one) => one.jobs), sum(branches, (one) => one.before)];
	const there = sum(branches, ({ jobsThere }) => jobsThere);
	const industry = branches
		.filter((one) => industrialBranches.has(one.code) && (one.jobs > 0 || one.before > 0))
		.map((one): IndustryBranch => ({
			code: one.code,
			jobs: one.jobs,
			before: one.before,
			share: (100 * one.jobs) / jobs,
			shareThere: (100 * one.jobsThere) / there,
			quotient: locationQuotient(one.jobs, jobs, one.jobsThere, there),
			changeThere: one.beforeThere > 0 ? 100 * (one.jobsThere / one.beforeThere - 1) : null
		}))
		.toSorted((a, b) => b.jobs - a.jobs || a.code.localeCompare(b.code));
	const counts = industry.map((one) => one.jobs);
	return {
		jobs,
		before,
		industryJobs: sum(counts, (count) => count),
		industry,
		effective: effectiveNumber(counts),
		firstThree: firstShare(counts, 3),
		first: firstShare(counts, 1),
		growth: growthOf(branches, before),
		exposedJobs: sum(
			industry.filter(({ changeThere }) => (changeThere ?? 0) < 0),
			(one) => one.jobs
		)
	};
}

/** A branch marks a zone from this many times its share in France on… */
export const MARKED_FROM = 1.5;
/** …and from so many jobs, or this share (%) of the private jobs: under both, it is a workshop. */
const MARKED_JOBS = 200;
const MARKED_SHARE = 2;

/** Jobs that the branch has beyond those that its share in France would give it: its size and its quotient in one figure. */
const beyond = ({ jobs, quotient }: IndustryBranch): number => jobs * (1 - 1 / (quotient ?? 1));

/** The branches of industry that a zone is marked by, those with the most jobs beyond their share in France first. */
export const markedBy = ({ industry }: ZoneFigures): IndustryBranch[] =>
	industry
		.filter(
			({ jobs, share, quotient }) =>
				(jobs >= MARKED_JOBS || share >= MARKED_SHARE) && (quotient ?? 0) >= MARKED_FROM
		)
		.toSorted((a, b) => beyond(b) - beyond(a));
