import { opportunityRules } from './opportunities';
import { strengthRules } from './strengths';
import { threatRules } from './threats';
import { weaknessRules } from './weaknesses';
import type { Rule } from '../rule';

/** Every rule of the AFOM. To add one, add one object to one of these lists. */
export const rules: readonly Rule[] = [
	...strengthRules,
	...weaknessRules,
	...opportunityRules,
	...threatRules
];
