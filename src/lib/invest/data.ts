import type { ProjectLevel } from '../catalogue/criteria';

/** Every criterion's latest figure for every area of a level, as the site's file gives it. */
export interface CriteriaFile {
	level: ProjectLevel;
	codes: string[];
	names: string[];
	population: number[];
	/** Where most of the area's inhabitants live. */
	department: string[];
	region: string[];
	longitude: number[];
	latitude: number[];
	/** Employment zone of each area, as a row of `branches.jobs`; -1 where it is not counted. */
	zone: number[];
	/** Private jobs by branch of the zones counted: what the activity's own branch has around each area. */
	branches: { period: string; source: string; sectors: string[]; jobs: number[][] };
	/** By criterion; those of the activity's branch follow from `branches`. */
	columns: Record<
		string,
		{ period: string; source: string; values: (number | null)[]; partial: Record<number, number> }
	>;
}

/** Which occupations an activity hires, and how hard each is to fill in each département. */
export interface ActivitiesFile {
	occupations: { code: string; label: string }[];
	departments: string[];
	/** Dares's tension of 2019, by département then occupation. */
	tension: (number | null)[][];
	/** By division of the NAF: occupation and its share of the activity's hirings (0–1), the largest first. */
	hirings: Record<string, [occupation: number, share: number][]>;
}
