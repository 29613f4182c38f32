import { evaluateTerms, type Formula, type MeasureId } from './formula';

export interface Evaluated {
	value: number | null;
	numerator: number | null;
	denominator: number | null;
}

type Read = (measure: MeasureId) => number | null;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const NOTHING: Evaluated = { value: null, numerator: null, denominator: null };

/**
 * Value, numerator and denominator of a formula on an area's measures. Null where a measure is
 * unknown or a denominator is 0. `readFrance` gives the country's measures, for location quotients.
 * The warehouse's views say the same in SQL (`formula-sql.ts`); a test holds the two together.
 */
export function evaluateFormula(formula: Formula, read: Read, readFrance: Read): Evaluated {
	switch (formula.kind) {
		case 'count': {
			const value = evaluateTerms(formula.of, read);
			return { value, numerator: value, denominator: null };
		}
		case 'ratio': {
			const numerator = evaluateTerms(formula.numerator, read);
			const denominator = evaluateTerms(formula.denominator, read);
			if (numerator === null || denominator === null) return NOTHING;
			return {
				value: denominator === 0 ? null : finite((formula.factor * numerator) / denominator),
				numerator,
				denominator
			};
		}
		case 'growth': {
			const start = evaluateTerms(formula.start, read);
			const end = evaluateTerms(formula.end, read);
			if (start === null || end === null) return NOTHING;
			return { value: growthRate(start, end, formula.years), numerator: end, denominator: start };
		}
		case 'balance': {
			const balance = evaluateTerms(formula.balance, read);
			const start = evaluateTerms(formula.start, read);
			const end = evaluateTerms(formula.end, read);
			if (balance === null || start === null || end === null) return NOTHING;
			const rate = growthRate(start, end, formula.years);
			const value =
				start === 0 || rate === null
					? null
					: end === start
						? finite((100 * balance) / (formula.years * start))
						: finite((rate * balance) / (end - start));
			return { value, numerator: balance, denominator: start };
		}
		case 'location_quotient': {
			const part = evaluateTerms(formula.part, read);
			const whole = evaluateTerms(formula.whole, read);
			const partFrance = evaluateTerms(formula.part, readFrance);
			const wholeFrance = evaluateTerms(formula.whole, readFrance);
			if (part === null || whole === null || partFrance === null || !wholeFrance) return NOTHING;
			const expected = (whole * partFrance) / wholeFrance;
			return {
				value: expected === 0 ? null : finite(part / expected),
				numerator: part,
				denominator: expected
			};
		}
		case 'published':
			return { value: read(formula.measure), numerator: null, denominator: null };
	}
}

/** Mean yearly growth in %: 100 · ((end / start)^(1 / years) − 1). */
function growthRate(start: number, end: number, years: number): number | null {
	return start === 0 ? null : finite(100 * ((end / start) ** (1 / years) - 1));
}
