import * as v from 'valibot';
import { question, type Warehouse } from '../src/lib/warehouse/contract';

const Row = v.object({
	area: v.string(),
	period: v.string(),
	value: v.nullable(v.number()),
	status: v.string(),
	coverage: v.nullable(v.number()),
	numerator: v.nullable(v.number()),
	denominator: v.nullable(v.number()),
	source: v.string()
});
export type Observed = v.InferOutput<typeof Row>;

/** What the warehouse says by name to anyone, apart from what the site asks: rows of its view of all figures. */
export const observed = (
	warehouse: Warehouse,
	where: string,
	parameters: readonly string[]
): Promise<Observed[]> =>
	warehouse.ask(
		question(
			Row,
			`SELECT area, period, value, status, coverage, CAST(numerator AS DOUBLE) AS numerator,
         CAST(denominator AS DOUBLE) AS denominator, source FROM observation WHERE ${where} ORDER BY area, period`,
			parameters
		)
	);

const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)));

/** A figure with how whole it is and what it is made of, in the digits that are given. */
export const told = ({
	value,
	status,
	coverage,
	numerator,
	denominator
}: Omit<Observed, 'area' | 'period' | 'source'>) => [
	rounded(value),
	status,
	rounded(coverage),
	rounded(numerator),
	rounded(denominator)
];
