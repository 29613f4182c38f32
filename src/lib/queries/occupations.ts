import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const factor = v.nullable(v.number());

export const TenseOccupation = v.object({
	area: v.string(),
	occupation: v.string(),
	label: v.string(),
	score: v.number(),
	working_conditions: factor,
	non_durable_jobs: factor,
	training_link: factor,
	labour_shortage: factor,
	hiring_intensity: factor,
	geographical_mismatch: factor,
	employment: v.nullable(v.number()),
	industry_share: v.number()
});
export type TenseOccupation = v.InferOutput<typeof TenseOccupation>;

/**
 * The industrial occupations that are hardest to fill in each département, hardest first. Industrial:
 * at least `industryShare` % of the family's jobs (national) are in industry. Only occupations that are in tension,
 * more than the mean of all occupations (a score over 0), and whose factors are all published there.
 */
export const tenseIndustrialOccupations = (
	industryShare: number,
	perDepartement: number
): Question<TenseOccupation> =>
	question(
		TenseOccupation,
		`SELECT t.area, t.occupation, o.label, t.score, t.working_conditions, t.non_durable_jobs, t.training_link,
       t.labour_shortage, t.hiring_intensity, t.geographical_mismatch, t.employment, o.industry_share
     FROM occupation_tension t JOIN occupation o ON o.code = t.occupation
     WHERE t.level = 'departement' AND t.nomenclature = 'fap225' AND t.period = '2019'
       AND o.industry_share >= ? AND t.score > 0 AND t.working_conditions IS NOT NULL
       AND t.training_link IS NOT NULL AND t.labour_shortage IS NOT NULL
     QUALIFY row_number() OVER (PARTITION BY t.area ORDER BY t.score DESC, t.occupation) <= ?
     ORDER BY t.area, t.score DESC`,
		[industryShare, perDepartement]
	);
