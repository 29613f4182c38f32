import { Drawer, type RobustnessQuestion, type Sample } from './robustness';

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
 * @param mix the second state, with one group taken from the first… see `swap`.
 */
export function* firstOrderShares<State, Group extends string>(model: {
	groups: readonly Group[];
	draw: () => State;
	/** State `a` with one group taken from `b`. */
	swap: (a: State, b: State, group: Group) => State;
	output: (state: State) => number;
	samples: number;
}): Generator<number, VarianceShare<Group>[]> {
	const { groups, draw, swap, output, samples } = model;
	const fromA: number[] = [];
	const fromB: number[] = [];
	const mixed = groups.map(() => [] as number[]);
	for (let sample = 0; sample < samples; sample++) {
		const [a, b] = [draw(), draw()];
		fromA.push(output(a));
		fromB.push(output(b));
		groups.forEach((group, at) => mixed[at]?.push(output(swap(a, b, group))));
		if (sample % 16 === 15) yield sample + 1;
	}
	const all = [...fromA, ...fromB];
	const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
	const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
	return groups.map((group, at) => {
		const explained =
			(mixed[at] ?? []).reduce(
				// Centred: the same estimator, with less noise where the mean is far from 0.
				(sum, value, row) => sum + ((fromB[row] ?? 0) - mean) * (value - (fromA[row] ?? 0)),
				0
			) / samples;
		return { group, share: variance > 1e-12 ? Math.min(1, Math.max(0, explained / variance)) : 0 };
	});
}

/**
 * Which choice moves a composite's ranking most: shares of the variance of the mean shift in rank against
 * the ranking as chosen (Handbook, step 7, R̄s).
 */
export function rankingShares(
	question: RobustnessQuestion,
	samples: number
): Generator<number, VarianceShare<SensitivityGroup>[]> {
	const drawer = new Drawer(question);
	const chosen = drawer.rank(drawer.still()).slice();
	const ranked = Array.from(chosen.keys()).filter((row) => chosen[row] !== 0);
	return firstOrderShares<Sample, SensitivityGroup>({
		groups: sensitivityGroups,
		draw: () => drawer.sample(),
		swap: (a, b, group) => ({ ...a, [group]: b[group] }),
		output: (sample) => {
			const ranks = drawer.rank(sample);
			return (
				ranked.reduce((sum, row) => sum + Math.abs((ranks[row] ?? 0) - (chosen[row] ?? 0)), 0) /
				(ranked.length || 1)
			);
		},
		samples
	});
}
