import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const figure = v.nullable(v.number());

export const DepartementTension = v.object({
	area: v.string(),
	occupation: v.string(),
	label: v.string(),
	score: figure,
	category: figure,
	working_conditions: figure,
	non_durable_jobs: figure,
	training_link: figure,
	labour_shortage: figure,
	hiring_intensity: figure,
	geographical_mismatch: figure,
	employment: figure,
	industry_share: figure
});
export type DepartementTension = v.InferOutput<typeof DepartementTension>;

/** Tension and its factors in every département, for each occupation (225 families, 2019). */
export const departementTensions = (): Question<DepartementTension> =>
	question(
		DepartementTension,
		`SELECT t.area, t.occupation, o.label, t.score, t.category, t.working_conditions, t.non_durable_jobs,
       t.training_link, t.labour_shortage, t.hiring_intensity, t.geographical_mismatch, t.employment, o.industry_share
     FROM occupation_tension t JOIN occupation o ON o.code = t.occupation
     WHERE t.level = 'departement' AND t.nomenclature = 'fap225' AND t.period = '2019'
     ORDER BY t.area, t.occupation`
	);

export const OccupationPortrait = v.object({
	code: v.string(),
	label: v.string(),
	jobs_thousands: figure,
	industry_share: figure,
	median_wage: figure,
	median_wage_period: v.nullable(v.string()),
	share_50_plus: figure,
	night_share: figure,
	saturday_share: figure,
	turnover: figure,
	difficult_share: figure,
	industry_hirings: figure,
	score_2011: figure,
	score_2019: figure
});
export type OccupationPortrait = v.InferOutput<typeof OccupationPortrait>;

/**
 * What is known of each occupation in France: wage, hours, age, turnover, share of hirings judged
 * difficult, tension in 2011 and 2019, and the industry's hirings (2021, NAF divisions 05 to 39) over
 * the ROME occupations that it groups. Turnover is its family's where its own is not published. A ROME occupation that two families share counts in both.
 */
export const occupationPortraits = (): Question<OccupationPortrait> =>
	question(
		OccupationPortrait,
		`WITH hired AS (
       SELECT r.code, sum(h.hirings) AS hirings
       FROM (SELECT code, unnest(string_split(rome, ' ')) AS rome FROM occupation WHERE rome <> '') r
       JOIN occupation_hiring h ON h.rome = r.rome
       WHERE substr(h.naf, 1, 2) BETWEEN '05' AND '39' GROUP BY 1),
     history AS (
       SELECT occupation, max(score) FILTER (period = '2011') AS score_2011, max(score) FILTER (period = '2019') AS score_2019
       FROM occupation_tension WHERE level = 'france' AND nomenclature = 'fap225' GROUP BY 1),
     survey AS (SELECT occupation, max_by(difficult_share, survey) AS difficult_share FROM occupation_survey GROUP BY 1)
     SELECT o.code, o.label, o.jobs_thousands, o.industry_share, o.median_wage, o.median_wage_period, o.share_50_plus,
       o.night_share, o.saturday_share, coalesce(o.turnover, family.turnover) AS turnover, s.difficult_share, CAST(h.hirings AS DOUBLE) AS industry_hirings,
       t.score_2011, t.score_2019
     FROM occupation o LEFT JOIN occupation family ON family.code = o.parent LEFT JOIN hired h ON h.code = o.code LEFT JOIN history t ON t.occupation = o.code
       LEFT JOIN survey s ON s.occupation = o.code
     WHERE length(o.code) = 5 ORDER BY o.code`
	);
