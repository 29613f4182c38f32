import * as v from 'valibot';
import { findIndicator, type Level } from '../catalogue';
import { type ColumnsQuestion, question, type Question, WarehouseError } from '../warehouse/contract';
import { Observation, Status } from './rows';

/** The view that answers for one indicator; only ids of the catalogue reach SQL. */
function view(indicator: string): string {
	if (!findIndicator(indicator)) throw new WarehouseError('query', `Unknown indicator «${indicator}»`);
	return `"indicator_${indicator}"`;
}

const OBSERVATION_COLUMNS =
	'level, area, period, value, numerator, denominator, status, coverage, source, computed_by';
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

const CsvRow = v.object({ ...Observation.entries, name: v.string() });
export type CsvRow = v.InferOutput<typeof CsvRow>;

/** Every figure of an indicator with the name of its area, as its CSV gives it. */
export const indicatorTable = (indicator: string): Question<CsvRow> =>
	question(
		CsvRow,
		`SELECT o.level, o.area, a.name, o.period, o.value, o.numerator, o.denominator, o.status, o.coverage, o.source, o.computed_by
     FROM ${view(indicator)} o JOIN area a ON a.level = o.level AND a.code = o.area
     ORDER BY o.level, o.area, o.period`
	);

/** Statuses as numbers, in the order that a series of figures holds them. */
export const statusCodes = ['ok', 'partial', 'missing', 'secret'] as const satisfies readonly Status[];

const SERIES = {
	value: 'number',
	numerator: 'number',
	denominator: 'number',
	coverage: 'number',
	status: 'number'
} as const;

const SERIES_COLUMNS = `value, CAST(numerator AS DOUBLE) AS numerator, CAST(denominator AS DOUBLE) AS denominator, coverage,
       CAST(CASE status ${statusCodes.map((status, index) => `WHEN '${status}' THEN ${index}`).join(' ')} END AS DOUBLE) AS status`;

/**
 * One indicator, one period, every area of a level, in the order of its codes: that of `areaColumns`.
 * `status` is a position in `statusCodes`.
 */
export const seriesOf = (
	indicator: string,
	level: Level,
	period: string
): ColumnsQuestion<typeof SERIES> => ({
	columns: SERIES,
	sql: `SELECT ${SERIES_COLUMNS}
     FROM ${view(indicator)} WHERE level = ? AND period = ? ORDER BY area`,
	parameters: [level, period]
});

const FIGURES = { ...SERIES, level: 'number', period: 'text' } as const;

/** After every code that starts with the same letters and digits. */
const LAST = '~';

/**
 * Every period of an indicator at some levels: level by level, then period by period, in the order of codes.
 * `level` is a position in the levels that were asked for, `status` one in `statusCodes`.
 *
 * @param prefix only areas whose code starts so: two bounds, which the engine looks up in blocks of the file.
 */
export const figuresAtLevels = (
	indicator: string,
	wanted: readonly Level[],
	prefix = ''
): ColumnsQuestion<typeof FIGURES> => ({
	columns: FIGURES,
	sql: `SELECT CAST(list_position([${marks(wanted)}], level) - 1 AS DOUBLE) AS level, period, ${SERIES_COLUMNS}
     FROM ${view(indicator)} WHERE level IN (${marks(wanted)})${prefix === '' ? '' : ' AND area >= ? AND area < ?'}
     ORDER BY 1, period, area`,
	parameters: [...wanted, ...wanted, ...(prefix === '' ? [] : [prefix, prefix + LAST])]
});

/** One indicator, one period, some areas of any level. */
export const figuresOfAreas = (
	indicator: string,
	period: string,
	areas: readonly { level: Level; code: string }[]
): Question<Observation> =>
	question(
		Observation,
		`SELECT ${OBSERVATION_COLUMNS} FROM ${view(indicator)}
     WHERE period = ? AND (${areas.map(() => '(level = ? AND area = ?)').join(' OR ')})`,
		[period, ...areas.flatMap(({ level, code }) => [level, code])]
	);

const NamedObservation = v.object({ ...Observation.entries, indicator: v.string() });
export type NamedObservation = v.InferOutput<typeof NamedObservation>;

/** Every period of some indicators for one area. */
export const figuresOfArea = (
	wanted: readonly string[],
	level: Level,
	code: string
): Question<NamedObservation> =>
	question(
		NamedObservation,
		wanted
			.map(
				(id) =>
					`SELECT '${id}' AS indicator, ${OBSERVATION_COLUMNS} FROM ${view(id)} WHERE level = ? AND area = ?`
			)
			.join(' UNION ALL '),
		wanted.flatMap(() => [level, code])
	);

/** Every period of an indicator for one area, oldest first. */
export const historyOf = (indicator: string, level: Level, code: string): Question<Observation> =>
	question(
		Observation,
		`SELECT ${OBSERVATION_COLUMNS} FROM ${view(indicator)} WHERE level = ? AND area = ? ORDER BY period`,
		[level, code]
	);
