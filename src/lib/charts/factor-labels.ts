import { m } from '../paraglide/messages';

/** The six factors of Dares's tension, in the order of the matrix. */
export const factorLabels = (): string[] => [
	m.factor_conditions(),
	m.factor_non_durable(),
	m.factor_training(),
	m.factor_shortage(),
	m.factor_hiring(),
	m.factor_mismatch()
];
