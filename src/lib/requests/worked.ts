import { m } from '../paraglide/messages';
import { type Heads, type WorkedId, workedQuestions } from '../queries/worked-questions';

const titles: Readonly<Record<WorkedId, () => string>> = {
	communes: m.sql_worked_communes,
	structure: m.sql_worked_structure,
	industry: m.sql_worked_industry,
	years: m.sql_worked_years,
	most_industrial: m.sql_worked_most_industrial,
	more_jobs_fewer_people: m.sql_worked_more_jobs_fewer_people,
	brownfields: m.sql_worked_brownfields,
	hiring: m.sql_worked_hiring,
	stations: m.sql_worked_stations,
	merged: m.sql_worked_merged
};

/** Headings of the answers in the language that is being read. */
const heads = (): Heads => ({
	name: m.sql_head_name(),
	inhabitants: m.sql_head_inhabitants(),
	density: m.sql_head_density(),
	gap: m.sql_head_gap(),
	jobs_2019: m.sql_head_jobs_2019(),
	jobs_2024: m.sql_head_jobs_2024(),
	change: m.sql_head_change(),
	change_percent: m.sql_head_change_percent(),
	jobs: m.sql_head_jobs(),
	base_100: m.sql_head_base_100(),
	year: m.sql_head_year(),
	industry_share: m.sql_head_industry_share(),
	region: m.sql_head_region(),
	jobs_growth: m.sql_head_jobs_growth(),
	population_growth: m.sql_head_population_growth(),
	hectares: m.sql_head_hectares(),
	sites: m.sql_head_sites(),
	km: m.sql_head_km(),
	merged: m.sql_head_merged(),
	occupation: m.sql_head_occupation(),
	projects: m.sql_head_projects(),
	difficult_share: m.sql_head_difficult_share()
});

export interface Worked {
	readonly id: WorkedId;
	readonly title: string;
	readonly sql: string;
}

/** The worked questions in the language that is being read. */
export const workedHere = (): Worked[] =>
	workedQuestions.map(({ id, sql }) => ({ id, title: titles[id](), sql: sql(heads()) }));
