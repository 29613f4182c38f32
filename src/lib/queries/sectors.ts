import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const ZoneSectorJobs = v.object({ zone: v.string(), sector: v.string(), year: v.number(), jobs: v.number() });
export type ZoneSectorJobs = v.InferOutput<typeof ZoneSectorJobs>;

/** Private salaried jobs of each employment zone by branch (A38), some years. A branch that a zone has none of may have no row. */
export const zoneSectorJobs = (years: readonly number[]): Question<ZoneSectorJobs> =>
	question(
		ZoneSectorJobs,
		`SELECT zone, sector, year, jobs FROM zone_sector_jobs
     WHERE source = 'urssaf' AND year IN (${years.map(() => '?').join(', ')}) ORDER BY zone, sector, year`,
		years
	);
