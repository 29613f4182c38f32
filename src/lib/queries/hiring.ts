import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';
import { Status } from './rows';

const count = v.nullable(v.number());

export const HiringNeed = v.object({
	occupation: v.string(),
	year: v.number(),
	/** Null where the survey keeps it secret. */
	projects: count,
	difficult: count,
	seasonal: count,
	status: Status
});
export type HiringNeed = v.InferOutput<typeof HiringNeed>;

/**
 * What employers of a hiring basin plan to hire, for some occupations, every year of the survey. A basin that lies in
 * two départements has an occupation twice: what is published is summed, «partial» where one of the two is secret. A
 * part of the projects is summed only where every published count has it: else its share would be too low.
 */
export const hiringNeeds = (basin: string, occupations: readonly string[]): Question<HiringNeed> =>
	question(
		HiringNeed,
		`SELECT occupation, year, CAST(sum(projects) AS DOUBLE) AS projects,
       CASE WHEN count(difficult) = count(projects) THEN CAST(sum(difficult) AS DOUBLE) END AS difficult,
       CASE WHEN count(seasonal) = count(projects) THEN CAST(sum(seasonal) AS DOUBLE) END AS seasonal,
       CASE count(projects) WHEN count(*) THEN 'ok' WHEN 0 THEN 'secret' ELSE 'partial' END AS status
     FROM hiring_need WHERE basin = ? AND occupation IN (${occupations.map(() => '?').join(', ')})
     GROUP BY occupation, year ORDER BY occupation, year`,
		[basin, ...occupations]
	);

const NationalHiring = v.object({
	year: v.number(),
	industry: v.boolean(),
	projects: v.number(),
	difficult: v.number()
});
export type NationalHiring = v.InferOutput<typeof NationalHiring>;

/**
 * What the survey publishes of the whole nation, for industrial manual workers (family «I») and for all occupations.
 * Difficult projects under five are secret: their share of all published projects is the least that it can be.
 */
export const nationalHiring = (): Question<NationalHiring> =>
	question(
		NationalHiring,
		`SELECT year, industry, CAST(sum(projects) AS DOUBLE) AS projects, CAST(sum(difficult) AS DOUBLE) AS difficult
     FROM (SELECT year, projects, difficult, unnest(CASE family WHEN 'I' THEN [true, false] ELSE [false] END) AS industry FROM hiring_need)
     GROUP BY year, industry ORDER BY year, industry`
	);
