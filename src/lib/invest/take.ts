import { GEOMETRIC_FLOOR, LEAST_COVERAGE } from '../analysis/composite/aggregate';
import { Z_SPAN } from '../analysis/composite/normalise';
import { toCsv } from '../exchange/csv';
import { compositeScript, type ScoreMethod } from '../queries/composite-sql';
import { methodOf, type Ranking } from './columns';
import type { CriteriaFile } from './data';
import type { Project } from './project';

/** A project's method with the constants that whoever recomputes its scores needs. */
export const scoreMethod = (project: Project): ScoreMethod => ({
	...methodOf(project),
	floor: GEOMETRIC_FLOOR,
	leastCoverage: LEAST_COVERAGE,
	zSpan: Z_SPAN
});

/** Columns of a project that count: those with a weight. */
export const weighedColumns = (project: Project, ranking: Ranking) =>
	project.weighed.flatMap(({ criterion }, at) => {
		const column = ranking.columns[at];
		return column && column.weight > 0 ? [{ criterion, column }] : [];
	});

/** Every area of the level with its raw figures and whether the requirements keep it: what a score is made from. */
export function figuresCsv(file: CriteriaFile, project: Project, ranking: Ranking): string {
	const columns = weighedColumns(project, ranking);
	const kept = new Set(ranking.composite.rows);
	return toCsv(
		['code', 'name', 'kept', ...columns.map(({ criterion }) => criterion)],
		file.codes.map((code, row) => [
			code,
			file.names[row] ?? '',
			String(kept.has(row)),
			...columns.map(({ column }) => {
				const value = column.values[row] ?? NaN;
				return Number.isNaN(value) ? null : value;
			})
		])
	);
}

/** The script that recomputes the scores from that CSV. */
export const figuresScript = (csv: string, project: Project, ranking: Ranking): string =>
	compositeScript(
		csv,
		weighedColumns(project, ranking).map(({ criterion, column }) => ({
			name: criterion,
			direction: column.direction,
			weight: column.weight,
			...(column.target === undefined ? {} : { target: column.target })
		})),
		scoreMethod(project)
	);
