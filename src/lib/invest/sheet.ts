import type { RankSpread } from '../analysis/composite/robustness';
import { findActivity } from '../catalogue/activities';
import { findProfile } from '../catalogue/profiles';
import type { Block } from '../exchange/docx';
import { formatDay, formatList, formatNumber, formatPercent, ordinalText } from '../i18n/format';
import { occupationLabel } from '../i18n/data-labels';
import { say } from '../i18n/language';
import { m } from '../paraglide/messages';
import type { Ranking } from './columns';
import type { ActivitiesFile, CriteriaFile } from './data';
import { gapsToMedian, medianOf, pointsOf } from './points';
import type { Project } from './project';
import { criterionFigure, criterionNote, criterionValue, criterionWords } from './words';

export interface SheetQuestion {
	file: CriteriaFile;
	activities: ActivitiesFile;
	project: Project;
	ranking: Ranking;
	spread: RankSpread | null;
	/** Row of the territory in its level. */
	row: number;
	link: string;
	/** Names of the producers of the sources used, by source id. */
	producers: ReadonlyMap<string, string>;
	/** Figures of any criterion over the level. */
	figuresOf: (criterion: string) => Float64Array;
}

const OCCUPATIONS = 4;
const STRONG = 3;

/** How a project is called: its own title, its profile, or its activity. */
export const projectName = (project: Project): string =>
	project.title ||
	say(findProfile(project.profile)?.label) ||
	(say(findActivity(project.activity)?.label) ?? '');

/** What the sheet of a territory for a project says, on two pages: for print and for Word. */
export function sheetBlocks(question: SheetQuestion): Block[] {
	const { file, activities, project, ranking, spread, row, link, producers } = question;
	const { composite, columns } = ranking;
	const at = composite.rows.indexOf(row);
	const rank = composite.rank[at] ?? 0;
	const score = composite.score[at] ?? NaN;
	const name = file.names[row] ?? '';
	const id = (k: number) => project.weighed[k]?.criterion ?? '';
	const points = pointsOf(ranking, project, at);
	const gaps = gapsToMedian(ranking, at);
	const listed = (items: typeof gaps) =>
		items.map(({ k }) =>
			m.invest_sheet_against({
				label: criterionWords(id(k)).label,
				value: criterionValue(id(k), columns[k]?.values[row]),
				median: criterionValue(id(k), medianOf(columns[k]?.values ?? new Float64Array()))
			})
		);
	const strong = listed(gaps.filter(({ points: gained }) => gained > 0).slice(0, STRONG));
	const weak = listed(
		gaps
			.filter(({ points: gained }) => gained < 0)
			.slice(-STRONG)
			.toReversed()
	);
	const hired = (activities.hirings[project.activity] ?? []).slice(0, OCCUPATIONS);
	const tension = activities.tension[activities.departments.indexOf(file.department[row] ?? '')];
	const inTop = spread?.inTop[at];
	const sources = [...new Set(columns.flatMap(({ source }) => producers.get(source) ?? []))];
	return [
		{
			kind: 'title',
			text: name,
			subtitle: m.invest_sheet_subtitle({ project: projectName(project), day: formatDay(new Date()) })
		},
		{
			kind: 'text',
			tone: 'strong',
			text:
				rank > 0
					? m.invest_sheet_rank({
							rank: ordinalText(rank),
							of: formatNumber(composite.order.length),
							score: formatNumber(score, 1),
							looked: formatNumber(ranking.looked)
						})
					: m.invest_excluded()
		},
		...(spread && inTop !== undefined
			? [
					{
						kind: 'text' as const,
						text: `${m.invest_interval({ low: formatNumber(spread.low[at] ?? NaN), high: formatNumber(spread.high[at] ?? NaN) })} · ${m.invest_in_top({ share: formatPercent(100 * inTop) })}`
					}
				]
			: []),
		{ kind: 'heading', level: 2, text: m.invest_sheet_project() },
		{
			kind: 'text',
			text: m.invest_sheet_project_text({
				activity: say(findActivity(project.activity)?.label) ?? '',
				jobs: formatNumber(project.jobs)
			})
		},
		...(project.needs.length > 0
			? [
					{
						kind: 'list' as const,
						items: project.needs.map(({ criterion, atLeast, limit }) =>
							(atLeast ? m.invest_sheet_need_least : m.invest_sheet_need_most)({
								label: criterionWords(criterion).label,
								limit: criterionValue(criterion, limit),
								here: criterionValue(criterion, question.figuresOf(criterion)[row])
							})
						)
					}
				]
			: []),
		...(strong.length > 0
			? [
					{ kind: 'heading' as const, level: 2 as const, text: m.invest_sheet_strong() },
					{ kind: 'list' as const, items: strong }
				]
			: []),
		...(weak.length > 0
			? [
					{ kind: 'heading' as const, level: 2 as const, text: m.invest_sheet_weak() },
					{ kind: 'list' as const, items: weak }
				]
			: []),
		...(hired.length > 0
			? [
					{ kind: 'heading' as const, level: 2 as const, text: m.invest_sheet_trades() },
					{
						kind: 'table' as const,
						head: [m.tension_occupation(), m.invest_sheet_hirings(), m.tension_score()],
						rows: hired.map(([occupation, share]) => {
							const one = activities.occupations[occupation];
							const value = tension?.[occupation];
							return [
								one ? occupationLabel(one.code, one.label) : '',
								formatPercent(100 * share),
								value == null ? m.figure_unknown() : formatNumber(value, 2, { signed: true })
							];
						})
					}
				]
			: []),
		{ kind: 'heading', level: 2, text: m.invest_sheet_criteria(), newPage: true },
		{
			kind: 'table',
			head: [m.invest_criterion(), m.invest_weight(), m.deck_here(), m.median_word(), m.invest_points_word()],
			rows: columns.map((column, k) => [
				[criterionWords(id(k)).label, criterionNote(id(k), column.period)].filter(Boolean).join(', '),
				formatPercent(100 * column.weight),
				criterionFigure(id(k), column.values[row]),
				criterionFigure(id(k), medianOf(column.values)),
				points[k] == null ? '–' : formatNumber(points[k] ?? 0, 1)
			])
		},
		{ kind: 'text', tone: 'quiet', text: m.invest_sheet_method() },
		{ kind: 'text', tone: 'quiet', text: m.invest_sheet_sources({ list: formatList(sources) }) },
		{ kind: 'text', tone: 'quiet', text: link }
	];
}
