/** Name of a base measure: a column of the warehouse's wide table, one figure and one year. */
export type MeasureId = string;

/** A sum (and difference) of base measures. A bare name is that measure alone. */
export type Terms =
	MeasureId | { readonly plus: readonly MeasureId[]; readonly minus?: readonly MeasureId[] };

/**
 * How an indicator follows from base measures. Written once, here: the pipeline turns it into the
 * warehouse's views, `/methode` and the definitions turn it into words.
 */
export type Formula =
	/** Σ of the measure. */
	| { readonly kind: 'count'; readonly of: Terms }
	/** factor · Σ numerator / Σ denominator. */
	| {
			readonly kind: 'ratio';
			readonly numerator: Terms;
			readonly denominator: Terms;
			readonly factor: number;
	  }
	/** Mean yearly growth, in %: 100 · ((end / start)^(1 / years) − 1). */
	| {
			readonly kind: 'growth';
			readonly start: Terms;
			readonly end: Terms;
			readonly years: number;
	  }
	/**
	 * Part of that growth that one balance accounts for, in % a year (Insee's decomposition):
	 * growth · balance / (end − start); without any change: 100 · balance / (years · start).
	 */
	| {
			readonly kind: 'balance';
			readonly balance: Terms;
			readonly start: Terms;
			readonly end: Terms;
			readonly years: number;
	  }
	/** Location quotient: share of the part here / share of the part in France. */
	| { readonly kind: 'location_quotient'; readonly part: Terms; readonly whole: Terms }
	/** The figure as its producer publishes it at that level; never computed from smaller areas. */
	| { readonly kind: 'published'; readonly measure: MeasureId };

export type FormulaKind = Formula['kind'];

export const count = (of: Terms): Formula => ({ kind: 'count', of });
export const ratio = (numerator: Terms, denominator: Terms, factor = 1): Formula => ({
	kind: 'ratio',
	numerator,
	denominator,
	factor
});
export const share = (numerator: Terms, denominator: Terms): Formula => ratio(numerator, denominator, 100);
export const growth = (start: Terms, end: Terms, years: number): Formula => ({
	kind: 'growth',
	start,
	end,
	years
});
export const balance = (of: Terms, start: Terms, end: Terms, years: number): Formula => ({
	kind: 'balance',
	balance: of,
	start,
	end,
	years
});
export const locationQuotient = (part: Terms, whole: Terms): Formula => ({
	kind: 'location_quotient',
	part,
	whole
});
export const published = (measure: MeasureId): Formula => ({ kind: 'published', measure });

/** The measures that terms name, added ones first. */
export function termMeasures(terms: Terms): MeasureId[] {
	return typeof terms === 'string' ? [terms] : [...terms.plus, ...(terms.minus ?? [])];
}

/** Every measure that a formula needs, each once. */
export function formulaMeasures(formula: Formula): MeasureId[] {
	const all = ((): MeasureId[] => {
		switch (formula.kind) {
			case 'count':
				return termMeasures(formula.of);
			case 'ratio':
				return [...termMeasures(formula.numerator), ...termMeasures(formula.denominator)];
			case 'growth':
				return [...termMeasures(formula.start), ...termMeasures(formula.end)];
			case 'balance':
				return [
					...termMeasures(formula.balance),
					...termMeasures(formula.start),
					...termMeasures(formula.end)
				];
			case 'location_quotient':
				return [...termMeasures(formula.part), ...termMeasures(formula.whole)];
			case 'published':
				return [formula.measure];
		}
	})();
	return [...new Set(all)];
}

/** Reads terms in plain figures: Σ added − Σ subtracted, null as soon as one is unknown. */
export function evaluateTerms(terms: Terms, read: (measure: MeasureId) => number | null): number | null {
	if (typeof terms === 'string') return read(terms);
	let total = 0;
	for (const measure of terms.plus) {
		const value = read(measure);
		if (value === null) return null;
		total += value;
	}
	for (const measure of terms.minus ?? []) {
		const value = read(measure);
		if (value === null) return null;
		total -= value;
	}
	return total;
}
