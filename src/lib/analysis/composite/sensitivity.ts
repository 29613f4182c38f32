import type { Ranker } from './ranker';
import { AS_CHOSEN } from './uncertainty';

/** What is uncertain, by kind of choice. */
export const sensitivityGroups = ['weights', 'normalisation', 'aggregation', 'noise'] as const;
export type SensitivityGroup = (typeof sensitivityGroups)[number];

export interface VarianceShare<Group extends string> {
	group: Group;
	/** Share of the output's variance that this group explains by itself, 0–1. */
	share: number;
}

/**
 * First-order Sobol indices by groups of inputs: how much of the output's variance goes when one group is
 * known (Saltelli et al., «Variance based sensitivity analysis of model output», Computer Physics
 * Communications 181, 2010, estimator (b) of table 2). The estimate of a small share may come out under 0: it is given as 0.
 * An output that never varies gives 0 to all.
 *
 * @param outputs for each pair of states: that of the first, of the second, then of the first with each group taken
 * from the second
 */
export function firstOrderShares<Group extends string>(
	groups: readonly Group[],
	outputs: Float64Array
): VarianceShare<Group>[] {
	const stride = groups.length + 2;
	const samples = outputs.length / stride;
	const of = (sample: number, at: number) => outputs[stride * sample + at] ?? 0;
	let sum = 0;
	for (let sample = 0; sample < samples; sample++) sum += of(sample, 0) + of(sample, 1);
	const mean = sum / (2 * samples);
	let squares = 0;
	for (let sample = 0; sample < samples; sample++)
		squares += (of(sample, 0) - mean) ** 2 + (of(sample, 1) - mean) ** 2;
	const variance = squares / (2 * samples);
	return groups.map((group, at) => {
		let explained = 0;
		for (let sample = 0; sample < samples; sample++)
			// Centred: the same estimator, with less noise where the mean is far from 0.
			explained += (of(sample, 1) - mean) * (of(sample, at + 2) - of(sample, 0));
		const share = explained / samples / variance;
		return { group, share: variance > 1e-12 ? Math.min(1, Math.max(0, share)) : 0 };
	});
}

/** Figures that a sample of `rankingOutputs` gives. */
export const OUTPUTS = sensitivityGroups.length + 2;

/**
 * How far rankings stand from the one as chosen (the mean shift in rank; Handbook, step 7, R̄s), for some pairs of
 * samples: what `firstOrderShares` takes. Pair 0 is the first two that were drawn.
 */
export function rankingOutputs(ranker: Ranker, from: number, to: number): Float64Array {
	const chosen = ranker.rank(AS_CHOSEN).slice();
	const shift = (ranks: Uint16Array) => {
		let [sum, ranked] = [0, 0];
		for (let row = 0; row < chosen.length; row++) {
			const rank = chosen[row] ?? 0;
			if (rank === 0) continue;
			sum += Math.abs((ranks[row] ?? 0) - rank);
			ranked += 1;
		}
		return sum / (ranked || 1);
	};
	const outputs = new Float64Array(OUTPUTS * (to - from));
	for (let pair = from; pair < to; pair++) {
		const [a, b] = [2 * pair + 1, 2 * pair + 2];
		const at = OUTPUTS * (pair - from);
		outputs[at] = shift(ranker.rank(a));
		outputs[at + 1] = shift(ranker.rank(b));
		// In the order of the groups.
		outputs[at + 2] = shift(ranker.rank(b, a, a, a));
		outputs[at + 3] = shift(ranker.rank(a, b, a, a));
		outputs[at + 4] = shift(ranker.rank(a, a, b, a));
		outputs[at + 5] = shift(ranker.rank(a, a, a, b));
	}
	return outputs;
}

/** Which choice moves a composite's ranking most: shares of the variance of the mean shift in rank. */
export const rankingShares = (outputs: Float64Array): VarianceShare<SensitivityGroup>[] =>
	firstOrderShares(sensitivityGroups, outputs);
