import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';
import { Status } from './rows';

export const HiringNeed = v.object({
	occupation: v.string(),
	year: v.number(),
	/** Null where the survey keeps it secret. */
	projects: v.nullable(v.number()),
	difficult: v.nullable(v.number()),
	status: Status
});
export type HiringNeed = v.InferOutput<typeof HiringNeed>;

/** What employers of a hiring basin plan to hire, for some occupations, every year of the survey. */
export const hiringNeeds = (basin: string, occupations: readonly string[]): Question<HiringNeed> =>
	question(
		HiringNeed,
		`SELECT ${Object.keys(HiringNeed.entries).join(', ')} FROM hiring_need
     WHERE basin = ? AND occupation IN (${occupations.map(() => '?').join(', ')}) ORDER BY occupation, year`,
		[basin, ...occupations]
	);
