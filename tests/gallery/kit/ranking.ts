import { rankSpread } from '../../../src/lib/analysis/composite/robustness';
import { methodOf, rankProject, type Ranking } from '../../../src/lib/invest/columns';
import type { CriteriaFile } from '../../../src/lib/invest/data';
import { defaultProject, type Project } from '../../../src/lib/invest/project';
import { robustnessQuestion, TOP } from '../../../src/lib/invest/sureness';
import { activitiesFile, criteriaFile } from '../../../src/lib/server/criteria';

/** Fewer than the page: enough to draw. */
const DRAWS = 200;

export interface Ranked {
	project: Project;
	file: CriteriaFile;
	ranking: Ranking;
}

let made: Promise<Ranked> | undefined;

/** The ranking of all EPCI for the project that an investor first sees. */
export function ranked(): Promise<Ranked> {
	made ??= (async () => {
		const [file, activities] = [await criteriaFile('epci'), await activitiesFile()];
		const project = defaultProject();
		return { project, file, ranking: rankProject(file, activities, project) };
	})();
	return made;
}

/** Name of an area, by its place among those kept. */
export const nameAt = ({ file, ranking }: Ranked, at: number): string =>
	file.names[ranking.composite.rows[at] ?? -1] ?? '';

/** How sure the ranks are, from the page's own draws. */
export function spreadOf({ project, ranking }: Ranked) {
	const question = robustnessQuestion(ranking.columns, ranking.composite, methodOf(project), project);
	return rankSpread(question, DRAWS, TOP);
}
