import { randomLcg, randomNormal } from 'd3-random';
import type { Aggregation } from './aggregate';
import type { Normalisation } from './normalise';

/** What a draw may change. */
export interface Uncertainty {
	/** Each weight is multiplied by 1 ± up to this share; `any`: every set of weights is as likely (flat Dirichlet). */
	weights: number | 'any';
	normalisations: readonly Normalisation[];
	aggregations: readonly Aggregation[];
	/** Noise on each figure, in standard deviations of its criterion. */
	noise: number;
}

export interface RobustnessQuestion {
	/** Normalised columns of the areas looked at, for each normalisation that a draw may take. */
	columns: Readonly<Partial<Record<Normalisation, readonly Float64Array[]>>>;
	/** Sum to 1. */
	weights: readonly number[];
	missing: 'drop' | 'worst';
	uncertainty: Uncertainty;
	seed: number;
}

/** States of everything uncertain, one after the other; the one at `AS_CHOSEN` is that in which nothing moves. */
export interface Samples {
	/** Those of a sample sum to 1. */
	weights: Float64Array;
	/** Places in what `Uncertainty` lists. */
	normalisation: Uint8Array;
	aggregation: Uint8Array;
	/** Where each criterion's noise starts in `deviates`; −1: none. */
	noise: Int32Array;
	/** Normal deviates, which all share. */
	deviates: Float64Array;
}

/** The sample of the weights, method and figures as chosen; those that are drawn follow it. */
export const AS_CHOSEN = 0;
const TABLE = 1 << 16;

/** How many areas a question ranks. */
export const areasOf = ({ columns }: RobustnessQuestion): number =>
	Object.values(columns)[0]?.[0]?.length ?? 0;

/**
 * Draws samples. All are drawn at once and in one order, so that a seed gives the same ones wherever, and by
 * however many, they are then ranked; fewer are the first of more.
 */
export function drawSamples(question: RobustnessQuestion, count: number): Samples {
	const { weights: chosen, uncertainty, seed } = question;
	const criteria = chosen.length;
	const uniform = randomLcg(seed / 4294967296);
	const pick = (of: number) => Math.min(of - 1, Math.floor(uniform() * of));
	const deviates = Float64Array.from(
		{ length: TABLE + areasOf(question) },
		randomNormal.source(uniform)(0, 1)
	);
	const weights = new Float64Array(criteria * (count + 1));
	weights.set(chosen);
	const normalisation = new Uint8Array(count + 1);
	const aggregation = new Uint8Array(count + 1);
	const noise = new Int32Array(criteria * (count + 1)).fill(-1);
	for (let sample = 1; sample <= count; sample++) {
		const drawn = chosen.map((weight) =>
			uncertainty.weights === 'any'
				? // Exponentials over their sum: uniform on the simplex.
					-Math.log(1 - uniform())
				: weight * (1 + uncertainty.weights * (2 * uniform() - 1))
		);
		const total = drawn.reduce((sum, weight) => sum + weight, 0);
		weights.set(total > 0 ? drawn.map((weight) => weight / total) : drawn.map(() => 0), criteria * sample);
		normalisation[sample] = pick(uncertainty.normalisations.length);
		aggregation[sample] = pick(uncertainty.aggregations.length);
		for (let k = 0; k < criteria; k++) noise[criteria * sample + k] = pick(TABLE);
	}
	return { weights, normalisation, aggregation, noise, deviates };
}
