import { strFromU8, unzipSync } from 'fflate';
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { beforeAll, describe, expect, it } from 'vitest';
import { aggregations, missingTreatments } from '../analysis/composite/aggregate';
import { normalisations } from '../analysis/composite/normalise';
import { profiles } from '../catalogue/profiles';
import { type BookSheet, scorebookSheets, toScorebook } from '../exchange/scorebook';
import { activitiesFile, criteriaFile } from '../server/criteria';
import { rankProject } from './columns';
import type { ActivitiesFile, CriteriaFile } from './data';
import { type Project, projectOf } from './project';
import { scorebookOf } from './scorebook';

let file: CriteriaFile;
let activities: ActivitiesFile;
beforeAll(async () => {
	file = await criteriaFile('territoire_industrie');
	activities = await activitiesFile();
});

/** Scores and ranks of the first sheet, by code, as a spreadsheet works them out. */
function recomputed(sheets: readonly BookSheet[]): Map<string, { score: number; rank: number }> {
	const engine = HyperFormula.buildFromSheets(
		Object.fromEntries(
			sheets.map(({ sheet, data }) => [
				sheet,
				data.map((row): RawCellContent[] => row.map((cell) => (cell === null ? null : cell.value)))
			])
		),
		{ licenseKey: 'gpl-v3', useArrayArithmetic: true }
	);
	const values = engine.getSheetValues(0);
	const width = (values[0] ?? []).length;
	return new Map(
		values
			.slice(2)
			.map((row) => [String(row[0]), { score: Number(row[width - 2]), rank: Number(row[width - 1]) }])
	);
}

const choices = normalisations.flatMap((normalisation) =>
	// Each scaling with each aggregation, one treatment of unknown figures after the other.
	aggregations.map((aggregation, at) => ({
		normalisation,
		aggregation,
		missing: missingTreatments[(at + normalisations.indexOf(normalisation)) % 2] ?? 'drop'
	}))
);

describe('the workbook', () => {
	it.each(choices)('recomputes the page’s scores: $normalisation, $aggregation, $missing', (choice) => {
		const [, food] = profiles;
		if (!food) throw new Error('no profile');
		const project: Project = { ...projectOf(food), level: 'territoire_industrie', ...choice };
		const ranking = rankProject(file, activities, project);
		const { composite } = ranking;
		const sheet = recomputed(scorebookSheets(scorebookOf(file, project, ranking, 'https://exemple.org')));
		expect(sheet.size).toBe(composite.order.length);
		expect(sheet.size).toBeGreaterThan(50);
		for (const at of composite.order) {
			const code = file.codes[composite.rows[at] ?? -1] ?? '';
			expect(sheet.get(code)?.score, code).toBeCloseTo(composite.score[at] ?? NaN, 8);
			expect(sheet.get(code)?.rank, code).toBe(composite.rank[at]);
		}
	});

	it('holds its formulas in the file itself', async () => {
		const [first] = profiles;
		if (!first) throw new Error('no profile');
		const project: Project = { ...projectOf(first), level: 'territoire_industrie' };
		const book = scorebookOf(file, project, rankProject(file, activities, project), '');
		const zip = unzipSync(new Uint8Array(await (await toScorebook(book)).arrayBuffer()));
		const scores = strFromU8(zip['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		const formulas = [...scores.matchAll(/<f>([^<]+)<\/f>/g)];
		const [scoresSheet] = scorebookSheets(book);
		const expected = scoresSheet?.data.flat().filter((cell) => cell?.type === 'Formula') ?? [];
		expect(formulas).toHaveLength(expected.length);
	});
});
