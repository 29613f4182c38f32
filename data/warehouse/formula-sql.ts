import type { Formula, MeasureId, Terms } from '../../src/lib/catalogue';

export interface FormulaSql {
	value: string;
	numerator: string;
	denominator: string;
}

const NULL = 'NULL::DOUBLE';

/** A measure's column of the wide table, `alias` naming the row it is read from. */
const column = (alias: string) => (measure: MeasureId) => `${alias}."${measure}"::DOUBLE`;

function termsSql(terms: Terms, alias: string): string {
	const name = column(alias);
	if (typeof terms === 'string') return name(terms);
	const plus = terms.plus.map(name).join(' + ');
	const minus = (terms.minus ?? []).map((measure) => ` - ${name(measure)}`).join('');
	return `(${plus}${minus})`;
}

/**
 * The formula as SQL over the wide table: `m` is the area's row, `france` the country's. Says the
 * same as `evaluateFormula`; both are null where a measure is unknown or a denominator is 0.
 */
export function formulaSql(formula: Formula): FormulaSql {
	const m = (terms: Terms) => termsSql(terms, 'm');
	switch (formula.kind) {
		case 'count':
			return { value: m(formula.of), numerator: m(formula.of), denominator: NULL };
		case 'ratio': {
			const numerator = m(formula.numerator);
			const denominator = m(formula.denominator);
			return {
				value: `(${formula.factor}::DOUBLE * ${numerator}) / nullif(${denominator}, 0)`,
				numerator,
				denominator
			};
		}
		case 'growth':
			return {
				value: growthSql(m(formula.start), m(formula.end), formula.years),
				numerator: m(formula.end),
				denominator: m(formula.start)
			};
		case 'balance': {
			const [balance, start, end] = [m(formula.balance), m(formula.start), m(formula.end)];
			return {
				value: `CASE WHEN ${end} = ${start} THEN (100::DOUBLE * ${balance}) / nullif(${formula.years} * ${start}, 0)
          ELSE (${growthSql(start, end, formula.years)} * ${balance}) / (${end} - ${start}) END`,
				numerator: balance,
				denominator: start
			};
		}
		case 'location_quotient': {
			const [part, whole] = [m(formula.part), m(formula.whole)];
			const expected = `(${whole} * ${termsSql(formula.part, 'france')} / nullif(${termsSql(formula.whole, 'france')}, 0))`;
			return { value: `${part} / nullif(${expected}, 0)`, numerator: part, denominator: expected };
		}
		case 'published':
			return { value: column('m')(formula.measure), numerator: NULL, denominator: NULL };
	}
}

const growthSql = (start: string, end: string, years: number) =>
	`100::DOUBLE * (pow(${end} / nullif(${start}, 0), 1::DOUBLE / ${years}) - 1)`;
