import { nearestStructures } from '$lib/analysis/branch-distance';
import { type BranchCounts, markedBy, type ZoneFigures, zoneFigures } from '$lib/diagnostic/zone-figures';
import { branchesFile } from './branches';
import { onceForAll } from './once';

/** A zone whose jobs are spread over the branches much as here. */
export interface LikeZone {
	zone: string;
	/** Hellinger's, over all private branches: 0 to 1. */
	distance: number;
	/** Branches of industry that mark both, in the order of here. */
	shared: string[];
}

/** What every employment zone that Urssaf counts makes, and France, which is all of them together. */
export const zonesFabric = onceForAll(async () => {
	const { sectors, zones, before, after } = await branchesFile();
	const total = (table: readonly (readonly number[])[]) =>
		sectors.map((_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0));
	const [beforeThere, jobsThere] = [total(before), total(after)];
	const countsOf = (jobs: readonly number[] = [], earlier: readonly number[] = []): BranchCounts[] =>
		sectors.map((code, at) => ({
			code,
			jobs: jobs[at] ?? 0,
			before: earlier[at] ?? 0,
			jobsThere: jobsThere[at] ?? 0,
			beforeThere: beforeThere[at] ?? 0
		}));
	return {
		zones,
		structures: after,
		figures: new Map(
			zones.map((zone, row): [string, ZoneFigures] => [zone, zoneFigures(countsOf(after[row], before[row]))])
		),
		france: zoneFigures(countsOf(jobsThere, beforeThere))
	};
});

/**
 * Zones that make the same: the nearest by structure among those that share a branch of industry that marks this one;
 * the nearest of all where none does.
 */
export async function likeZones(zone: string, most: number): Promise<LikeZone[]> {
	const { zones, structures, figures } = await zonesFabric();
	const codesOf = (of: string) => {
		const known = figures.get(of);
		return known ? markedBy(known).map(({ code }) => code) : [];
	};
	const here = codesOf(zone);
	const row = zones.indexOf(zone);
	if (row < 0) return [];
	return nearestStructures(structures, row)
		.map((near): LikeZone => {
			const other = zones[near.row] ?? '';
			const theirs = new Set(codesOf(other));
			return { zone: other, distance: near.distance, shared: here.filter((code) => theirs.has(code)) };
		})
		.filter(({ shared }) => here.length === 0 || shared.length > 0)
		.slice(0, most);
}
