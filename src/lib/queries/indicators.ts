import * as v from 'valibot';
import { findIndicator, type Level } from '../catalogue';
import { question, type Question, WarehouseError } from '../warehouse/contract';
import { Observation, Status } from './rows';

/** The view that answers for one indicator; only ids of the catalogue reach SQL. */
function view(indicator: string): string {
	if (!findIndicator(indicator)) throw new WarehouseError('query', `Unknown indicator «${indicator}»`);
	return `"indicator_${indicator}"`;
}

const OBSERVATION_COLUMNS = 'level, area, period, value, numerator, denominator, status, coverage, source';
const marks = (items: readonly unknown[]) => items.map(() => '?').join(', ');

/** Every figure of an indicator at some levels, all periods. */
export const observationsOf = (indicator: string, levels: readonly Level[]): Question<Observation> =>
	question(
		Observation,
		`SELECT ${OBSERVATION_COLUMNS} FROM ${view(indicator)} WHERE level IN (${marks(levels)})`,
		levels
	);

/** One indicator, one period, in the communes of some départements. */
export const communeValues = (
	indicator: string,
	period: string,
	departements: readonly string[]
): Question<Observation> =>
	question(
		Observation,
		`SELECT ${OBSERVATION_COLUMNS.split(', ')
			.map((name) => `o.${name}`)
			.join(', ')} FROM ${view(indicator)} o
       JOIN area a ON a.level = 'commune' AND a.code = o.area
     WHERE o.level = 'commune' AND o.period = ? AND a.department IN (${marks(departements)})`,
		[period, ...departements]
	);

const AreaValue = v.object({
	area: v.string(),
	value: v.nullable(v.number()),
	status: Status,
	coverage: v.nullable(v.number())
});
export type AreaValue = v.InferOutput<typeof AreaValue>;

/** One indicator, one period, one level, over the whole country: what a map needs. */
export const valuesAtLevel = (indicator: string, level: Level, period: string): Question<AreaValue> =>
	question(
		AreaValue,
		`SELECT area, value, status, coverage FROM ${view(indicator)} WHERE level = ? AND period = ?`,
		[level, period]
	);

const CsvRow = v.object({ ...Observation.entries, name: v.string() });
export type CsvRow = v.InferOutput<typeof CsvRow>;

/** Every figure of an indicator with the name of its area, as its CSV gives it. */
export const indicatorTable = (indicator: string): Question<CsvRow> =>
	question(
		CsvRow,
		`SELECT o.level, o.area, a.name, o.period, o.value, o.numerator, o.denominator, o.status, o.coverage, o.source
     FROM ${view(indicator)} o JOIN area a ON a.level = o.level AND a.code = o.area
     ORDER BY o.level, o.area, o.period`
	);
