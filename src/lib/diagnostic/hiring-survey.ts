import type { Spread } from './facts';

/** What employers of a basin say of a year: the share that they judge difficult, and what it stands on. */
export interface SurveyRate {
	year: string;
	/** %, over the cells that publish both projects and difficult ones; null where none does. */
	rate: number | null;
	/** Share of the survey's cells that it stands on, 0–1. */
	coverage: number;
	/** Projects that it stands on. */
	of: number;
	/** How the same rate is spread over the basins that may be compared that year. */
	spread: Spread | null;
}

/** A hiring basin in the survey, the last year first. */
export interface BasinSurvey {
	basin: string;
	industry: readonly SurveyRate[];
	all: readonly SurveyRate[];
}

/** The third of basins that a rate stands in. */
export type Side = 'harder' | 'alike' | 'easier';

/** A rate on fewer of its cells, or on fewer projects, is told with its reserve and not compared. */
export const CELLS_FROM = 0.5;
const PROJECTS_FROM = 50;
/** An answer of most employers that became one of few, by this many points, is a turn even where cells are few. */
const TURN = 20;
const HALF = 50;

export const sideIn = (value: number, { t1, t2 }: Pick<Spread, 't1' | 't2'>): Side =>
	value >= t2 ? 'harder' : value <= t1 ? 'easier' : 'alike';

/** The third of basins that a rate stands in; null where it stands on too little to be compared. */
export function comparedSide({ rate, coverage, of, spread }: SurveyRate): Side | null {
	if (rate === null || spread === null || coverage < CELLS_FROM || of < PROJECTS_FROM) return null;
	return sideIn(rate, spread);
}

/** Whether two surveys say the contrary: opposite thirds, or most employers one year and few the other. */
export function isTurned(now: SurveyRate | undefined, before: SurveyRate | undefined): boolean {
	if (now?.rate == null || before?.rate == null || Math.min(now.of, before.of) < PROJECTS_FROM) return false;
	const sides = [comparedSide(now), comparedSide(before)];
	if (sides.includes('harder') && sides.includes('easier')) return true;
	return (now.rate - HALF) * (before.rate - HALF) < 0 && Math.abs(now.rate - before.rate) >= TURN;
}
