/** An occupation in a département: tension (standardised score, category 1–5) and its six factors, 1–5. */
export interface OccupationTension {
	occupation: string;
	score: number | null;
	category: number | null;
	working_conditions: number | null;
	non_durable_jobs: number | null;
	training_link: number | null;
	labour_shortage: number | null;
	hiring_intensity: number | null;
	geographical_mismatch: number | null;
	/** Jobs in the département. */
	employment: number | null;
	/** % of the occupation's jobs that are in industry, France. */
	industry_share: number | null;
}

/** An occupation is said to be industrial when this share (%) of its jobs is in industry. */
export const INDUSTRIAL_FROM = 30;
/** Dares's categories of tension go from 1 to 5: from 4, tension is high. */
export const TENSE_FROM = 4;
/** Factors go from 1 to 5: from 4, they feed the tension strongly. */
export const HIGH_FROM = 4;
/** Fewer industrial occupations with published figures say nothing of a département. */
export const LEAST_OCCUPATIONS = 5;
/** The same for those in high tension, of which shares are made. */
const LEAST_TENSE = 3;

export type TensionFact = 'score' | 'trades' | 'skills';

export const isIndustrial = ({ industry_share }: Pick<OccupationTension, 'industry_share'>): boolean =>
	(industry_share ?? 0) >= INDUSTRIAL_FROM;

/** Jobs in industry that an occupation has in the département: its jobs × its share in industry (France). */
export const industrialJobs = ({ employment, industry_share }: OccupationTension): number =>
	((employment ?? 0) * (industry_share ?? 0)) / 100;

const high = (factor: number | null) => factor !== null && factor >= HIGH_FROM;

/**
 * The industrial occupations of a département, summed up, each weighted by its industrial jobs there.
 * Shares (%) are of the industrial jobs in occupations whose tension is high (categories 4 and 5) and
 * whose factors are published. Null where fewer than five occupations have figures.
 * `trades`: working conditions or non-durable jobs weigh; `skills`: the training link or the shortage;
 */
export function tensionFacts(rows: readonly OccupationTension[]): Record<TensionFact, number | null> {
	const industrial = rows.filter((row) => isIndustrial(row) && row.score !== null && industrialJobs(row) > 0);
	const isTense = ({ category, working_conditions }: OccupationTension) =>
		(category ?? 0) >= TENSE_FROM && working_conditions !== null;
	const tense = industrial.filter(isTense);
	const weight = (list: readonly OccupationTension[]) =>
		list.reduce((sum, row) => sum + industrialJobs(row), 0);
	const share = (of: (row: OccupationTension) => boolean) =>
		tense.length < LEAST_TENSE || weight(tense) === 0
			? null
			: (100 * weight(tense.filter(of))) / weight(tense);
	const trades = (row: OccupationTension) => high(row.working_conditions) || high(row.non_durable_jobs);
	const skills = (row: OccupationTension) => high(row.training_link) || high(row.labour_shortage);
	const mean = (of: (row: OccupationTension) => number | null) => {
		const known = industrial.filter((row) => of(row) !== null);
		return known.length < LEAST_OCCUPATIONS
			? null
			: known.reduce((sum, row) => sum + (of(row) ?? 0) * industrialJobs(row), 0) / weight(known);
	};
	return {
		score: mean(({ score }) => score),
		trades: share(trades),
		skills: share(skills)
	};
}
