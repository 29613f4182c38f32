import type { AxisProfile } from '../diagnostic/axes';
import type { Finding, Quiet } from '../diagnostic/finding';
import type { HiringChain } from '../diagnostic/hiring-chain';
import type { Structural } from '../diagnostic/structural';
import type { Weighed } from '../diagnostic/verdict';
import type { DeckFact, DeckMap } from './slide';

interface Named {
	code: string;
	name: string;
}

/** What the storyline of a territory is made from: its figures and its diagnostic, nothing drawn yet. */
export interface DeckSource {
	code: string;
	name: string;
	departement: Named | null;
	region: string;
	zone: string | null;
	communeCount: number;
	/** The commune with the most people. */
	main: { name: string; population: number } | null;
	vintage: string;
	/** Whether the territory's partners published their ranking of the four axes. */
	published: boolean;
	facts: Record<string, DeckFact>;
	populations: { year: number; population: number }[];
	balances: { start: number; end: number; natural: number; migration: number }[];
	/** Year that the populations above speak of. */
	populationYear: number;
	/** Rates of moves at the last census, with the one before. */
	moves: { key: string; rate: number; people: number | null; before: number | null }[];
	/** Industry's share of jobs (%), here and in France; null where it is not published. */
	industryShare: { here: number; france: number } | null;
	/** Shares (%) of the sectors in jobs; where they are not published, in establishments. */
	sectors: { key: string; share: number; france: number }[];
	sectorsOf: 'jobs' | 'establishments';
	/** Year of those shares. */
	sectorYear: string;
	/** What the employment zone makes; null where its jobs by branch are not published. */
	makes: {
		zone: string;
		/** The first thing made, as in a title; null where no industry stands out. */
		what: string | null;
		/** Shares (%) of the first industries in private jobs, here and in France. */
		bars: { label: string; here: number; there: number }[];
		/** What is said of them. */
		sentences: string[];
	} | null;
	/** Whether recruiting is difficult here, and the occupations that the basin looks for most. */
	hiring: Pick<HiringChain, 'difficulty' | 'basin' | 'sought' | 'surveys'>;
	/** The industrial occupations of the département that are hardest to fill, hardest first. */
	occupations: { code: string; label: string; score: number; factors: (number | null)[] }[];
	/** Communes that gain people, among those with a figure. */
	growing: { up: number; known: number };
	findings: Pick<Finding, 'rule' | 'quadrant' | 'headline' | 'text' | 'evidence' | 'toConfirm'>[];
	/** Why a quadrant in which nothing was found stays empty. */
	quiet: readonly Quiet[];
	axes: Pick<AxisProfile, 'axis' | 'score' | 'facts' | 'sentences'>[];
	causes: Weighed[];
	structural: Structural;
	structuralLead: string;
	peers: Named[];
	/** Départements whose boundaries the territory's map needs. */
	mapDepartements: string[];
	map: DeckMap;
}
