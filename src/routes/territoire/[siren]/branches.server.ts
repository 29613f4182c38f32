import { branchShares, type BranchShare, firstAndRest, together } from '$lib/analysis/branches';
import { type A5, branches } from '$lib/catalogue';
import { type BranchJobs, franceBranchJobs, zoneBranchJobs } from '$lib/queries/branches';
import type { Commune } from '$lib/server/communes';
import { onceForAll } from '$lib/server/once';
import { askOnServer } from '$lib/server/warehouse';
import type { Everything } from './everything.server';
import { sent } from './sent-digits';
import type { BranchWire, ZoneBranches } from './territory-page';

export const BRANCH_YEARS = { now: 2024, before: 2019 } as const;
/** As many branches of industry as the chart names one by one. */
const NAMED = 12;
const GROUPS: readonly A5[] = ['FZ', 'GU', 'OQ', 'AZ'];

const years = Object.values(BRANCH_YEARS);
const france = onceForAll(async () => countsOf(await askOnServer(franceBranchJobs(years))));

/** Jobs of each branch now and before; a branch without a row has none. */
function countsOf(rows: readonly BranchJobs[]) {
	const at = (code: string, year: number) =>
		rows.find((row) => row.sector === code && row.year === year)?.jobs ?? 0;
	return branches.map(({ code, a5 }) => ({
		code,
		a5,
		jobs: at(code, BRANCH_YEARS.now),
		before: at(code, BRANCH_YEARS.before)
	}));
}
type Counts = ReturnType<typeof countsOf>;

const ofGroup = (counts: Counts, group: A5) => counts.filter(({ a5 }) => a5 === group);
const wire = ({ code, jobs, before, quotient }: BranchShare): BranchWire => [
	code,
	jobs,
	before,
	sent(quotient, 3)
];

/** What an employment zone makes: its branches against France's; null where Urssaf does not cover it. */
export async function zoneBranches(
	all: Everything,
	zone: string,
	communes: readonly Commune[]
): Promise<ZoneBranches | null> {
	const here = countsOf(await askOnServer(zoneBranchJobs(zone, years)));
	const there = await france();
	const whole = together('all', here).jobs;
	const wholeThere = together('all', there).jobs;
	if (whole === 0) return null;
	const shares = (counts: Parameters<typeof branchShares>[0], of: Parameters<typeof branchShares>[0]) =>
		branchShares(counts, whole, new Map(of.map(({ code, jobs }) => [code, jobs])), wholeThere);
	const industry = shares(ofGroup(here, 'BE'), ofGroup(there, 'BE'));
	const { first: named, rest: left } = firstAndRest(industry, NAMED);
	const restCodes = new Set(left.map(({ code }) => code));
	const restOf = (counts: Counts) =>
		together(
			'rest',
			counts.filter(({ code }) => restCodes.has(code))
		);
	const groups = (counts: Counts) => GROUPS.map((group) => together(group, ofGroup(counts, group)));
	const rest = restCodes.size > 0 ? shares([restOf(here)], [restOf(there)])[0] : undefined;
	const people = communes
		.filter((commune) => commune.zone === zone)
		.reduce((sum, { population }) => sum + (population || 0), 0);
	return {
		peopleShare: sent((100 * people) / (all.zones.get(zone)?.population ?? NaN), 3),
		industryShare: sent((100 * together('', ofGroup(here, 'BE')).jobs) / whole, 4),
		franceShare: sent((100 * together('', ofGroup(there, 'BE')).jobs) / wholeThere, 4),
		named: named.length,
		industry: industry.map(wire),
		rest: rest ? wire(rest) : null,
		others: shares(groups(here), groups(there)).map(wire)
	};
}
