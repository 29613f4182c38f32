import { HOME_EPCI } from '../catalogue/levels';
import { GROWTH_PERIOD } from '../catalogue/population-year';

/** Headings of the answers, in words of a language that SQL takes as names: letters, digits and `_`. */
export const headNames = [
	'name',
	'inhabitants',
	'density',
	'gap',
	'jobs_2019',
	'jobs_2024',
	'change',
	'change_percent',
	'jobs',
	'base_100',
	'year',
	'industry_share',
	'region',
	'jobs_growth',
	'population_growth',
	'hectares',
	'sites',
	'km',
	'merged',
	'occupation',
	'projects',
	'difficult_share'
] as const;
export type Heads = Readonly<Record<(typeof headNames)[number], string>>;

export interface WorkedQuestion {
	readonly id: string;
	readonly sql: (heads: Heads) => string;
}

/** Sectors of employment that add up to all jobs. */
const SECTORS = ['agriculture', 'industry', 'construction', 'trade_services', 'public'];

/**
 * Questions that territories ask, written as anyone may write them: what to start from. Each stands on the tables that the
 * page describes; what they are of is a code in their text, to be changed there.
 */
export const workedQuestions = [
	{
		id: 'communes',
		sql: (h) => `SELECT m.commune AS code, a.name AS ${h.name},
  a.population AS ${h.inhabitants}, round(d.value, 1) AS ${h.density}
FROM membership m
JOIN area a ON a.level = 'commune' AND a.code = m.commune
LEFT JOIN indicator_density d
  ON d.level = 'commune' AND d.area = m.commune AND d.period = '2022'
WHERE m.level = 'epci' AND m.code = '${HOME_EPCI}'
ORDER BY ${h.inhabitants} DESC`
	},
	{
		id: 'structure',
		sql: (h) => `WITH share AS (
${SECTORS.map(
	(sector) => `  SELECT area, '${sector}' AS sector, value
  FROM indicator_${sector}_job_share WHERE level = 'epci' AND period = '2022'`
).join('\n  UNION ALL\n')}
),
nearness AS (
  SELECT other.area AS code,
    sqrt(sum((sqrt(other.value / 100) - sqrt(mine.value / 100)) ** 2) / 2) AS distance
  FROM share mine JOIN share other USING (sector)
  WHERE mine.area = '${HOME_EPCI}' AND other.area <> mine.area
  GROUP BY other.area HAVING count(other.value) = ${SECTORS.length}
)
SELECT code, a.name AS ${h.name}, round(distance, 3) AS ${h.gap}, a.population AS ${h.inhabitants}
FROM nearness JOIN area a USING (code)
WHERE a.level = 'epci'
ORDER BY distance LIMIT 10`
	},
	{
		id: 'industry',
		sql: (h) => `SELECT area AS code, a.name AS ${h.name},
  after.value - before.value AS ${h.change},
  before.value AS ${h.jobs_2019}, after.value AS ${h.jobs_2024},
  round(100 * (after.value / before.value - 1), 1) AS ${h.change_percent}
FROM indicator_industry_private_jobs before
JOIN indicator_industry_private_jobs after USING (level, area)
JOIN area a ON a.level = before.level AND a.code = area
WHERE level = 'zone_emploi' AND before.period = '2019' AND after.period = '2024'
ORDER BY ${h.change}`
	},
	{
		id: 'years',
		sql: (h) => `SELECT area AS code, a.name AS ${h.name}, period AS ${h.year},
  round(100 * value / first_value(value) OVER (PARTITION BY area ORDER BY period), 1) AS ${h.base_100},
  value AS ${h.jobs}
FROM indicator_private_jobs
JOIN area a ON a.level = 'epci' AND a.code = area
WHERE indicator_private_jobs.level = 'epci'
  AND a.department = (SELECT department FROM area WHERE level = 'epci' AND code = '${HOME_EPCI}')
ORDER BY ${h.name}, ${h.year}`
	},
	{
		id: 'most_industrial',
		sql: (h) => `SELECT s.area AS code, a.name AS ${h.name}, r.name AS ${h.region},
  round(s.value, 1) AS ${h.industry_share}, a.population AS ${h.inhabitants}
FROM indicator_industry_job_share s
JOIN area a ON a.level = 'epci' AND a.code = s.area
JOIN area r ON r.level = 'region' AND r.code = a.region
WHERE s.level = 'epci' AND s.period = '2022' AND s.value IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY a.region ORDER BY s.value DESC) = 1
ORDER BY ${h.industry_share} DESC`
	},
	{
		id: 'more_jobs_fewer_people',
		sql: (h) => `SELECT j.area AS code, a.name AS ${h.name},
  round(j.value, 2) AS ${h.jobs_growth}, round(p.value, 2) AS ${h.population_growth},
  a.population AS ${h.inhabitants}
FROM indicator_private_jobs_growth j
JOIN indicator_population_growth p USING (level, area)
JOIN area a ON a.level = j.level AND a.code = j.area
WHERE j.level = 'epci' AND j.period = '2019-2024' AND p.period = '${GROWTH_PERIOD}'
  AND j.value > 0 AND p.value < 0
ORDER BY ${h.jobs_growth} DESC`
	},
	{
		id: 'brownfields',
		sql: (h) => `SELECT m.code, a.name AS ${h.name},
  round(sum(p.area_m2) / 10000) AS ${h.hectares}, count(*) AS ${h.sites}
FROM place p
JOIN membership m ON m.commune = p.commune AND m.level = 'epci'
JOIN area a ON a.level = 'epci' AND a.code = m.code
WHERE p.kind = 'brownfield' AND p.area_m2 IS NOT NULL
GROUP BY m.code, a.name
ORDER BY ${h.hectares} DESC`
	},
	{
		id: 'hiring',
		sql: (h) => `WITH home AS (
  SELECT DISTINCT b.code FROM membership e JOIN membership b USING (commune)
  WHERE e.level = 'epci' AND e.code = '${HOME_EPCI}' AND b.level = 'bassin_emploi'
)
SELECT label AS ${h.occupation}, sum(projects) AS ${h.projects},
  round(100 * sum(difficult) / sum(projects)) AS ${h.difficult_share}
FROM hiring_need
WHERE basin IN (FROM home) AND year = (SELECT max(year) FROM hiring_need)
  AND projects IS NOT NULL AND difficult IS NOT NULL
GROUP BY label
ORDER BY ${h.projects} DESC LIMIT 25`
	},
	{
		id: 'stations',
		sql: (h) => `SELECT d.area AS code, a.name AS ${h.name}, round(d.value, 1) AS ${h.km},
  a.population AS ${h.inhabitants}
FROM indicator_distance_station d
JOIN area a ON a.level = 'commune' AND a.code = d.area
WHERE d.level = 'commune' AND d.value > 20
  AND a.region = (SELECT region FROM area WHERE level = 'epci' AND code = '${HOME_EPCI}')
ORDER BY ${h.km} DESC`
	},
	{
		id: 'merged',
		sql: (h) => `SELECT a.department AS code, d.name AS ${h.name}, count(*) AS ${h.merged}
FROM former_commune f
JOIN area a ON a.level = 'commune' AND a.code = f.successor
JOIN area d ON d.level = 'departement' AND d.code = a.department
WHERE NOT f.renamed AND f.until >= '2015-01-01'
GROUP BY a.department, d.name
ORDER BY ${h.merged} DESC`
	}
] as const satisfies readonly WorkedQuestion[];

export type WorkedId = (typeof workedQuestions)[number]['id'];
