import { aggregations, type MissingTreatment } from '../analysis/composite/aggregate';
import type { Composite, CompositeColumn } from '../analysis/composite/composite';
import { normalisedRows, scalesOf } from '../analysis/composite/composite';
import { type Normalisation, normalisations } from '../analysis/composite/normalise';
import type { RobustnessQuestion } from '../analysis/composite/uncertainty';
import type { CompositeMethod } from '../analysis/composite/composite';
import type { Project } from './project';

export const DRAWS = 2000;
export const TOP = 10;
/** Samples of the variance shares: each asks six rankings. */
export const SAMPLES = 500;
/** Seed of the draws: the same for everyone, so that two people see the same figures. */
export const SEED = 20181122;

/** The chosen method first: what nothing changes stands there. */
const chosenFirst = <Choice>(all: readonly Choice[], chosen: Choice): Choice[] => [
	chosen,
	...all.filter((other) => other !== chosen)
];

/** What the draws move, for a project: weights, the four normalisations, the three aggregations, noise. */
export function robustnessQuestion(
	columns: readonly CompositeColumn[],
	{ rows, columns: chosen }: Pick<Composite, 'rows' | 'columns'>,
	method: CompositeMethod & { missing: MissingTreatment },
	project: Pick<Project, 'spread' | 'noise'>
): RobustnessQuestion {
	// Criteria without weight change nothing, and are not drawn.
	const used = columns.flatMap((column, k) => (column.weight > 0 ? [{ column, normalised: chosen[k] }] : []));
	const weighed = used.map(({ column }) => column);
	const byNormalisation: Partial<Record<Normalisation, Float64Array[]>> = {};
	for (const normalisation of normalisations) {
		byNormalisation[normalisation] =
			normalisation === method.normalisation
				? used.flatMap(({ normalised }) => normalised ?? [])
				: normalisedRows(weighed, scalesOf(weighed, { ...method, normalisation }), rows);
	}
	return {
		columns: byNormalisation,
		weights: weighed.map(({ weight }) => weight),
		missing: method.missing,
		uncertainty: {
			weights: project.spread,
			normalisations: chosenFirst(normalisations, method.normalisation),
			aggregations: chosenFirst(aggregations, method.aggregation),
			noise: project.noise
		},
		seed: SEED
	};
}
