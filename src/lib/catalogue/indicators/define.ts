import { type Formula, published } from '../formula';
import type { Indicator, Period, Text } from '../indicator';
import { ALL_LEVELS, type Level } from '../levels';
import type { SourceId } from '../sources';

/** A text in the two languages of the warehouse. */
export const text = (fr: string, en: string): Text => ({ fr, en });

/** Levels where a figure published for EPCI can be summed or is published itself. */
export const EPCI_AND_SUMS: readonly Level[] = [
	'epci',
	'territoire_industrie',
	'departement',
	'region',
	'france'
];

/** Levels whose income distribution Insee publishes (Filosofi). */
export const FILOSOFI_LEVELS: readonly Level[] = ['epci', 'departement', 'region'];

/** Levels of the rates that a public observatory computed from the census of 2022; overseas zones and départements are missing. */
export const PTOD_LEVELS: readonly Level[] = ['epci', 'zone_emploi', 'departement', 'region'];
export const PTOD_AND_FRANCE: readonly Level[] = [...PTOD_LEVELS, 'france'];

export const COMMUNE_ONLY: readonly Level[] = ['commune'];

export function period(
	name: string,
	source: SourceId,
	formula: Formula,
	levels: readonly Level[] = ALL_LEVELS
): Period {
	return { period: name, source, formula, levels };
}

/** The same formula for several periods. */
export function periods(
	names: readonly (string | number)[],
	source: SourceId,
	formula: (name: string) => Formula,
	levels: readonly Level[] = ALL_LEVELS
): Period[] {
	return names.map((name) => period(String(name), source, formula(String(name)), levels));
}

/** Years from first to last, both included. */
export const years = (first: number, last: number): number[] =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * A figure that the public observatory PTOD computed from Insee's, rounded to two decimals.
 * @param insee its formula in Insee's variable names
 */
export const ptod = (
	name: string,
	measure: string,
	insee: string,
	levels: readonly Level[] = PTOD_AND_FRANCE
): Period => ({ ...period(name, 'ptod-indicateurs-2022', published(measure), levels), insee });

type Defaults = 'decimals' | 'polarity' | 'axis' | 'numerator' | 'denominator';

/** An indicator with the commonest choices: attractiveness, no judgement, no decimals, no pair. */
export function define(indicator: Omit<Indicator, Defaults> & Partial<Pick<Indicator, Defaults>>): Indicator {
	return {
		decimals: 0,
		polarity: 0,
		axis: 'attractivite',
		numerator: null,
		denominator: null,
		...indicator
	};
}
