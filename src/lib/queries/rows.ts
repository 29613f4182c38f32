import * as v from 'valibot';
import { levels } from '../catalogue';

/** Shapes shared by several questions. */
export const LevelName = v.picklist(levels);
export const Status = v.picklist(['ok', 'secret', 'missing', 'partial']);
export type Status = v.InferOutput<typeof Status>;

const figure = v.nullable(v.number());

export const Observation = v.object({
	level: LevelName,
	area: v.string(),
	period: v.string(),
	value: figure,
	numerator: figure,
	denominator: figure,
	status: Status,
	coverage: figure,
	source: v.string(),
	computed_by: v.nullable(v.string())
});
export type Observation = v.InferOutput<typeof Observation>;
