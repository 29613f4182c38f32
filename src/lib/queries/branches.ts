import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

export const BranchJobs = v.object({ sector: v.string(), year: v.number(), jobs: v.number() });
export type BranchJobs = v.InferOutput<typeof BranchJobs>;

/** Private salaried jobs by branch in an employment zone, at the end of some years (Urssaf). */
export const zoneBranchJobs = (zone: string, years: readonly number[]): Question<BranchJobs> =>
	question(
		BranchJobs,
		`SELECT sector, year, jobs FROM zone_sector_jobs
     WHERE source = 'urssaf' AND zone = ? AND year IN (${years.map(() => '?').join(', ')}) AND jobs IS NOT NULL ORDER BY sector, year`,
		[zone, ...years]
	);

/** The same for France: the sum of its zones, without Mayotte, which Urssaf does not cover. */
export const franceBranchJobs = (years: readonly number[]): Question<BranchJobs> =>
	question(
		BranchJobs,
		`SELECT sector, year, CAST(sum(jobs) AS INTEGER) AS jobs FROM zone_sector_jobs
     WHERE source = 'urssaf' AND year IN (${years.map(() => '?').join(', ')}) GROUP BY ALL ORDER BY sector, year`,
		years
	);

const ZoneBranchJobs = v.object({ zone: v.string(), sector: v.string(), year: v.number(), jobs: v.number() });
export type ZoneBranchJobs = v.InferOutput<typeof ZoneBranchJobs>;

/** Private salaried jobs of each employment zone by branch (A38), some years. A branch that a zone has none of may have no row. */
export const allZonesBranchJobs = (years: readonly number[]): Question<ZoneBranchJobs> =>
	question(
		ZoneBranchJobs,
		`SELECT zone, sector, year, jobs FROM zone_sector_jobs
     WHERE source = 'urssaf' AND year IN (${years.map(() => '?').join(', ')}) ORDER BY zone, sector, year`,
		years
	);
