import { branches } from '$lib/catalogue';
import { type BranchesFile, branchYears } from '$lib/explore/comparison/branch-shifts';
import { allZonesBranchJobs } from '$lib/queries/branches';
import { onceForAll } from './once';
import { askOnServer } from './warehouse';

/** Private jobs of every employment zone by branch: what the comparison takes apart, without a query engine. */
export const branchesFile = onceForAll(async (): Promise<BranchesFile> => {
	const rows = await askOnServer(allZonesBranchJobs(branchYears));
	const present = new Set(rows.map(({ sector }) => sector));
	const sectors = branches.flatMap(({ code }) => (present.has(code) ? [code] : []));
	const zones = [...new Set(rows.map(({ zone }) => zone))];
	const [rowOf, columnOf] = [
		new Map(zones.map((zone, row) => [zone, row])),
		new Map(sectors.map((code, at) => [code, at]))
	];
	const table = (year: number): number[][] => {
		// A branch without a row has no job there: the source counts every job of the zones that it has.
		const jobs = zones.map(() => sectors.map(() => 0));
		for (const row of rows) {
			const of = jobs[rowOf.get(row.zone) ?? -1];
			const at = columnOf.get(row.sector);
			if (of && at !== undefined && row.year === year) of[at] = row.jobs;
		}
		return jobs;
	};
	return { sectors, zones, before: table(branchYears[0]), after: table(branchYears[1]) };
});
