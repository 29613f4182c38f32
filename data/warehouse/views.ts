import type { DuckDBConnection } from '@duckdb/node-api';
import type { ResolvedPeriod } from '../indicators/compute';
import { ALL_PERIODS } from './exceptions';
import { formulaSql } from './formula-sql';

import { sourceIdentities } from '../sources/index';

const computedBy = new Map(sourceIdentities.map(({ id, computedBy }) => [id as string, computedBy]));
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** One period of one indicator, for all its levels, without its status. */
function branchSql({ indicator, period, formula }: ResolvedPeriod): string {
	const sql = formulaSql(formula);
	const levels = period.levels.map(literal).join(', ');
	const by = computedBy.get(period.source);
	const france =
		formula.kind === 'location_quotient'
			? `CROSS JOIN (SELECT * FROM measure WHERE level = 'france') france`
			: '';
	return `SELECT ${literal(indicator.id)} AS indicator, m.level, m.code AS area, ${literal(period.period)} AS period,
    ${sql.value} AS value, ${sql.numerator} AS numerator, ${sql.denominator} AS denominator, ${literal(period.source)} AS source,
    ${by ? literal(by) : 'CAST(NULL AS VARCHAR)'} AS computed_by
  FROM measure m ${france} WHERE m.level IN (${levels})`;
}

/** Adds the status: what the exceptions say of the period or of all periods, else `ok` or `missing`. */
const withStatus = (figures: string, exceptions: string) => `
  SELECT f.indicator, f.level, f.area, f.period, f.value, f.numerator, f.denominator,
    coalesce(e.status, w.status, CASE WHEN f.value IS NULL THEN 'missing' ELSE 'ok' END) AS status,
    CASE WHEN f.value IS NULL THEN NULL ELSE coalesce(e.coverage, w.coverage, 1) END AS coverage,
    f.source, f.computed_by
  FROM (${figures}) f
  LEFT JOIN (${exceptions}) e ON e.level = f.level AND e.area = f.area AND e.indicator = f.indicator AND e.period = f.period
  LEFT JOIN (SELECT * FROM (${exceptions}) WHERE period = '${ALL_PERIODS}') w
    ON w.level = f.level AND w.area = f.area AND w.indicator = f.indicator`;

/** Name of the view that answers for one indicator: what a page reads, a few columns at most. */
export const indicatorView = (id: string) => `indicator_${id}`;

/** One view per indicator, and `observation`, which everyone may ask by name, over all of them. */
export async function createViews(
	connection: DuckDBConnection,
	periods: readonly ResolvedPeriod[]
): Promise<void> {
	const byIndicator = new Map<string, ResolvedPeriod[]>();
	for (const period of periods) {
		const id = period.indicator.id;
		byIndicator.set(id, [...(byIndicator.get(id) ?? []), period]);
	}
	for (const [id, branches] of byIndicator) {
		const figures = branches.map(branchSql).join('\n  UNION ALL\n  ');
		const exceptions = `SELECT * FROM exception WHERE indicator = ${literal(id)}`;
		await connection.run(`CREATE VIEW "${indicatorView(id)}" AS ${withStatus(figures, exceptions)}`);
	}
	const all = periods.map(branchSql).join('\n  UNION ALL\n  ');
	await connection.run(`CREATE VIEW observation AS ${withStatus(all, 'SELECT * FROM exception')}`);
}
