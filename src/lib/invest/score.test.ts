import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregations, missingTreatments } from '../analysis/composite/aggregate';
import { normalisations } from '../analysis/composite/normalise';
import { profiles } from '../catalogue/profiles';
import { activitiesFile, criteriaFile } from '../server/criteria';
import { rankProject } from './columns';
import type { ActivitiesFile, CriteriaFile } from './data';
import { type Project, projectOf } from './project';
import { type CsvForm } from '../exchange/csv-form';
import { writeCsv } from '../exchange/csv';
import { figuresScript, figuresTable } from './take';

let file: CriteriaFile;
let activities: ActivitiesFile;
let folder: string;
beforeAll(async () => {
	file = await criteriaFile('epci');
	activities = await activitiesFile();
	folder = mkdtempSync(join(tmpdir(), 'belvedere-score-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The script of a project, run by DuckDB on the CSV that the page hands out. */
async function bySql(
	project: Project,
	of: CriteriaFile = file,
	form: CsvForm = 'international'
): Promise<Map<string, number>> {
	const ranking = rankProject(of, activities, project);
	const csv = join(folder, 'figures.csv');
	writeFileSync(csv, writeCsv(figuresTable(of, project, ranking), form));
	const connection = await (await DuckDBInstance.create()).connect();
	const answer = await connection.runAndReadAll(figuresScript(csv, form, project, ranking));
	return new Map(answer.getRows().map(([, code, , score]) => [String(code), Number(score)]));
}

const choices = normalisations.flatMap((normalisation) =>
	aggregations.flatMap((aggregation) =>
		missingTreatments.map((missing) => ({ normalisation, aggregation, missing }))
	)
);

describe.each(profiles)('$id', (profile) => {
	// Every method for the first profile, one for each of the others.
	it('is the same by SQL for Territoires d’industrie, where some figures are known of one or of none', async () => {
		const level = 'territoire_industrie';
		const territories = await criteriaFile(level);
		const project: Project = { ...projectOf(profile), level };
		const { composite } = rankProject(territories, activities, project);
		const sql = await bySql(project, territories);
		expect(sql.size).toBe(composite.order.length);
		// In French the script reads the French file: semicolons, decimal commas.
		expect(await bySql(project, territories, 'french')).toEqual(sql);
		for (const at of composite.order) {
			const code = territories.codes[composite.rows[at] ?? -1] ?? '';
			expect(sql.get(code), code).toBeCloseTo(composite.score[at] ?? NaN, 8);
		}
	});

	it.each(choices.filter((_, at) => profile === profiles[0] || at === 4 * profiles.indexOf(profile)))(
		'is the same by SQL: $normalisation, $aggregation, $missing',
		async (choice) => {
			const project: Project = { ...projectOf(profile), ...choice };
			const { composite } = rankProject(file, activities, project);
			const sql = await bySql(project);
			expect(sql.size).toBe(composite.order.length);
			expect(sql.size).toBeGreaterThan(50);
			for (const at of composite.order) {
				const code = file.codes[composite.rows[at] ?? -1] ?? '';
				expect(sql.get(code), code).toBeCloseTo(composite.score[at] ?? NaN, 8);
			}
		}
	);
});
