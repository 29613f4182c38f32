import { HOME_EPCI } from '$lib/catalogue';
import { findProfile } from '$lib/catalogue/profiles';
import { rankProject } from '$lib/invest/columns';
import { pointsOf } from '$lib/invest/points';
import { projectOf } from '$lib/invest/project';
import { criterionFigure, criterionNote, criterionWords } from '$lib/invest/words';
import { formatNumber, formatPercent, ordinalText } from '$lib/i18n/format';
import { say } from '$lib/i18n/language';
import { activitiesFile, criteriaFile } from '$lib/server/criteria';

/** A project that suits the trades of the home territory. */
const PROFILE = 'precision';

/** The score of the home territory for one ready-made project, step by step. */
export async function scoreExample() {
	const profile = findProfile(PROFILE);
	if (!profile) throw new Error(`The method’s example «${PROFILE}» is gone`);
	const project = projectOf(profile);
	const file = await criteriaFile('epci');
	const ranking = rankProject(file, await activitiesFile(), project);
	const { composite, columns } = ranking;
	const row = file.codes.indexOf(HOME_EPCI);
	const at = composite.rows.indexOf(row);
	const points = pointsOf(ranking, project, at);
	return {
		name: file.names[row] ?? '',
		project: say(profile.label),
		rank: ordinalText(composite.rank[at] ?? 0),
		of: formatNumber(composite.order.length),
		score: formatNumber(composite.score[at] ?? NaN, 1),
		rows: columns.map((column, k) => {
			const id = project.weighed[k]?.criterion ?? '';
			const scale = composite.scales[k];
			const [worst, best] = scale?.kind === 'line' ? [scale.worst, scale.best] : [NaN, NaN];
			return {
				label: [criterionWords(id).label, criterionNote(id, column.period)].filter(Boolean).join(', '),
				figure: criterionFigure(id, column.values[row]),
				worst: criterionFigure(id, worst),
				best: criterionFigure(id, best),
				mark: formatNumber(composite.columns[k]?.[at] ?? NaN, 3),
				weight: formatPercent(100 * column.weight, 1),
				points: formatNumber(points[k] ?? NaN, 2)
			};
		})
	};
}
