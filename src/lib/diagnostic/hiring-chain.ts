import type { HiringDifficulty } from './hiring-difficulty';

/** Who is there to be hired: diplomas, categories, unemployment, age, moves. */
export const presenceFacts: readonly string[] = [
	'zone_unemployment',
	'workers_share',
	'below_baccalaureate_share',
	'working_age_share',
	'higher_education_share',
	'managers_share',
	'activity_rate',
	'unemployment_rate_census',
	'net_migration_rate_15_24',
	'net_migration_rate_workers',
	'net_migration_rate_managers'
];

/** A branch of industry in the employment zone, and the occupations that it hires most in France. */
export interface ChainBranch {
	code: string;
	label: string;
	jobs: number;
	/** How many times its share in France. */
	quotient: number | null;
	hires: string[];
}

/** An industrial occupation that employers of the basin look for; null where a figure is secret. */
export interface Sought {
	code: string;
	label: string;
	projects: number;
	difficult: number | null;
	seasonal: number | null;
	before: { projects: number; difficult: number | null } | null;
}

/** A vocational school or CFA of the département, with what became of those who left. */
export interface ChainSchool {
	name: string;
	cfa: boolean;
	session: string;
	employed: number | null;
	expected: number | null;
	added: number | null;
	km: number | null;
	here: boolean;
	/** Whether it also teaches an industrial programme after the baccalauréat. */
	industrial: boolean;
}

/** What is true of the nation's industry, said once: it tells nothing of one place. */
export interface NationalHirings {
	/** Share of hirings judged difficult, at least, last survey and the one before: industrial manual workers, all. */
	industry: [now: number, before: number];
	all: [now: number, before: number];
	years: [now: string, before: string];
	/** Share of tense industrial jobs in the median département (Dares, 2019); null where it is not known. */
	trades: number | null;
	skills: number | null;
}

interface ToldTable {
	columns: string[];
	rows: string[][];
}

/** The chain in words, step by step, as the page and the document show it: made on the server, no script holds it. */
export interface HiringTold {
	/** What the answer does not say of itself. */
	reserves: string;
	make: string;
	hire: string;
	branches: ToldTable;
	sought: ToldTable;
	/** An occupation that weighs on every figure, and what is secret. */
	first: string[];
	secret: string;
	nation: string;
	here: string;
	schools: ToldTable;
	trains: string;
}

/** What a page holds of it: figures for the slide, words for the rest. */
export type HiringShown = Pick<HiringChain, 'difficulty' | 'basin' | 'surveys' | 'sought' | 'branchYear'> & {
	told: HiringTold;
};

/** From what a zone makes to who is there to be hired: each step at the scale where its figures are published. */
export interface HiringChain {
	difficulty: HiringDifficulty;
	basin: { name: string; /** % of the territory's people who live there. */ peopleShare: number } | null;
	zone: string | null;
	branchYear: number;
	branches: ChainBranch[];
	surveys: [now: string, before: string];
	/** The most sought first. */
	sought: Sought[];
	/** Projects of all industrial occupations whose number is published. */
	soughtProjects: number;
	/** Industrial occupations that are sought and whose number is secret. */
	secret: number;
	nation: NationalHirings;
	/** Those of the territory first, then those that teach industry, then the nearest. */
	schools: ChainSchool[];
	/** How many there are in all. */
	schoolCount: number;
}

interface Need {
	occupation: string;
	year: number;
	projects: number | null;
	difficult: number | null;
	seasonal: number | null;
}

/** Occupations that the last survey counts, most projects first, and how many it keeps secret: they are not nought. */
export function soughtIn(
	needs: readonly Need[],
	[now, before]: readonly [number, number],
	labelOf: (occupation: string) => string
): { sought: Sought[]; secret: number } {
	const earlier = new Map(needs.filter(({ year }) => year === before).map((need) => [need.occupation, need]));
	const last = needs.filter(({ year, projects }) => year === now && projects !== 0);
	const sought = last.flatMap(({ occupation, projects, difficult, seasonal }): Sought[] => {
		if (projects === null) return [];
		const then = earlier.get(occupation);
		return [
			{
				code: occupation,
				label: labelOf(occupation),
				projects,
				difficult,
				seasonal,
				before: then?.projects == null ? null : { projects: then.projects, difficult: then.difficult }
			}
		];
	});
	return {
		sought: sought.toSorted((a, b) => b.projects - a.projects || a.code.localeCompare(b.code)),
		secret: last.length - sought.length
	};
}
