import type { Scorebook } from '../exchange/scorebook';
import { formatDay } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { Ranking } from './columns';
import type { CriteriaFile } from './data';
import type { Project } from './project';
import { scoreMethod, weighedColumns } from './take';
import { criterionNote, criterionWords } from './words';

/** A project's short list as a workbook whose formulas recompute it. */
export function scorebookOf(file: CriteriaFile, project: Project, ranking: Ranking, link: string): Scorebook {
	const columns = weighedColumns(project, ranking);
	const { composite } = ranking;
	return {
		codes: file.codes,
		names: file.names,
		order: Array.from(composite.order, (at) => composite.rows[at] ?? 0),
		columns: columns.map(({ criterion, column }) => ({
			label: [criterionWords(criterion).label, criterionNote(criterion, column.period)]
				.filter(Boolean)
				.join(', '),
			weight: column.weight * 100,
			direction: column.direction,
			period: column.period,
			source: column.source,
			values: column.values,
			...(column.target === undefined ? {} : { target: column.target })
		})),
		method: scoreMethod(project),
		words: {
			criteria: m.invest_book_criteria(),
			figures: m.take_sheet_figures(),
			scores: m.invest_book_scores(),
			about: m.take_sheet_about(),
			criterion: m.invest_criterion(),
			weight: m.invest_weight(),
			share: m.invest_book_share(),
			direction: m.invest_book_direction(),
			low: m.invest_book_low(),
			high: m.invest_book_high(),
			mean: m.invest_book_mean(),
			deviation: m.invest_book_deviation(),
			target: m.invest_book_target(),
			period: m.invest_book_period(),
			source: m.invest_book_source(),
			code: m.invest_book_code(),
			area: m.invest_book_area(),
			known: m.invest_book_known(),
			score: m.invest_score(),
			rank: m.column_rank()
		},
		notes: [m.invest_book_note(), m.invest_book_made({ day: formatDay(new Date()) }), link]
	};
}
