import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const ActivityHiring = v.object({
	division: v.string(),
	occupation: v.string(),
	label: v.string(),
	hirings: v.number()
});
export type ActivityHiring = v.InferOutput<typeof ActivityHiring>;

/**
 * Hirings in France (2021) of each division of the NAF by occupational family (225). A ROME occupation that
 * several families share is split evenly among them: shares of an activity then sum to 1. Craft bakeries and
 * pork butchers (NAF 10.13B, 10.71B to D) stand in the division of food industries without being plants: left out.
 */
export const activityHirings = (): Question<ActivityHiring> =>
	question(
		ActivityHiring,
		`WITH family AS (
       SELECT code, label, unnest(string_split(rome, ' ')) AS rome FROM occupation WHERE rome <> '' AND length(code) = 5),
     shared AS (SELECT rome, count(*) AS families FROM family GROUP BY 1)
     SELECT substr(h.naf, 1, 2) AS division, f.code AS occupation, f.label, sum(h.hirings / s.families) AS hirings
     FROM occupation_hiring h JOIN family f ON f.rome = h.rome JOIN shared s ON s.rome = h.rome
     WHERE h.naf NOT IN ('1013B', '1071B', '1071C', '1071D')
     GROUP BY ALL ORDER BY 1, 4 DESC, 2`
	);
