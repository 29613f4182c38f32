import { GEOMETRIC_FLOOR, LEAST_COVERAGE } from '../analysis/composite/aggregate';
import { Z_SPAN } from '../analysis/composite/normalise';
import type { CsvForm } from '../exchange/csv-form';
import { csvMarks } from '../exchange/csv-marks';
import type { FileSubject } from '../exchange/file-name';
import { type Table, withColumns } from '../exchange/table';
import { compositeScript, type ScoreMethod } from '../queries/composite-sql';
import { methodOf, type Ranking } from './columns';
import type { CriteriaFile } from './data';
import type { Project } from './project';
import { projectName } from './sheet';

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

/**
 * Every area of the level with its raw figures and whether the requirements keep it: what a score is made from. Periods
 * and sources stand in the order of the criteria's columns.
 */
export function figuresTable(file: CriteriaFile, project: Project, ranking: Ranking): Table {
	const columns = weighedColumns(project, ranking);
	const kept = new Set(ranking.composite.rows);
	const table = {
		columns: ['code', 'name', 'kept', ...columns.map(({ criterion }) => criterion)],
		rows: file.codes.map((code, row) => [
			code,
			file.names[row] ?? '',
			String(kept.has(row)),
			...columns.map(({ column }) => {
				const value = column.values[row] ?? NaN;
				return Number.isNaN(value) ? null : value;
			})
		])
	};
	const listed = (of: 'period' | 'source') => columns.map(({ column }) => column[of]).join(' | ');
	return withColumns(table, { periods: listed('period'), sources: listed('source') });
}

/** The script that recomputes the scores from a CSV of that table. */
export const figuresScript = (name: string, form: CsvForm, project: Project, ranking: Ranking): string =>
	compositeScript(
		{ name, ...csvMarks[form] },
		weighedColumns(project, ranking).map(({ criterion, column }) => ({
			name: criterion,
			direction: column.direction,
			weight: column.weight,
			...(column.target === undefined ? {} : { target: column.target })
		})),
		scoreMethod(project)
	);

/** What a file of a project holds: for whom, by figures of when. `place` says of what areas. */
export function projectSubject(place: string, project: Project, ranking: Ranking | undefined): FileSubject {
	const years = (ranking?.columns ?? []).flatMap(({ period }) => period.match(/\d{4}/g) ?? []).toSorted();
	const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
	return {
		place,
		what: projectName(project),
		period: first === last ? first : `${first}-${last}`
	};
}
