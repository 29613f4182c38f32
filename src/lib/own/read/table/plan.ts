import type { Absence } from '../../table';
import type { ColumnSurvey } from '../columns/column-survey';
import { type Judgement, judgeColumn, usualDecimal } from '../columns/judge';
import { mergeHeadings, uniqueNames } from '../layout/names';
import type { ColumnChoice, Choices, MarkerReading } from '../reading';
import type { ReadWords } from '../words';
import type { Survey } from './survey';

/** How a column is read the second time. */
export interface ColumnPlan {
	readonly place: number;
	readonly name: string;
	readonly written: string;
	readonly judgement: Judgement;
	readonly decimals: number;
	/** Texts that stand for an absence in it. */
	readonly markers: ReadonlyMap<string, Absence>;
	readonly markerCounts: readonly MarkerReading[];
	readonly survey: ColumnSurvey;
}

/** What each column that holds anything is read as; `left` are those left out for holding nothing. */
export function planColumns(
	survey: Survey,
	choices: Choices,
	words: ReadWords
): { columns: ColumnPlan[]; empty: number } {
	const written = mergeHeadings(survey.headings.map((cells) => cells.slice(0, survey.columns.length)));
	const choiceOf = (place: number) => choices.columns?.find((choice) => choice.place === place);
	const kept = survey.columns.flatMap((column, place) =>
		(written[place] || column.cells > 0) && !choiceOf(place)?.without ? [place] : []
	);
	const withheld = survey.columns.filter((_, place) => choiceOf(place)?.without).length;
	const headings = survey.columns.map((_, place) => choiceOf(place)?.name ?? written[place] ?? '');
	const names = uniqueNames(headings, words);
	const columns = kept.flatMap((place) => {
		const column = survey.columns[place];
		if (!column) return [];
		const others = usualDecimal(survey.columns.filter((_, other) => other !== place));
		return [planColumn(column, place, names[place] ?? '', written[place] ?? '', choiceOf(place), others)];
	});
	return { columns, empty: survey.columns.length - kept.length - withheld };
}

function planColumn(
	survey: ColumnSurvey,
	place: number,
	name: string,
	written: string,
	choice: ColumnChoice | undefined,
	others: ReturnType<typeof usualDecimal>
): ColumnPlan {
	const judgement = judgeColumn(survey, written, choice, others);
	const applying = [...survey.markers].filter(
		([, { amongFigures }]) => judgement.kind === 'number' || !amongFigures
	);
	const seen = judgement.decimal === ',' ? survey.decimalsComma : survey.decimalsPoint;
	return {
		place,
		name,
		written,
		judgement,
		// More are the noise of a double.
		decimals: Math.min(12, Math.max(seen, survey.decimalsTyped)),
		markers: new Map(applying.map(([text, { absence }]) => [text, absence])),
		markerCounts: [
			...(survey.empty > 0 ? [{ marker: '', absence: 'empty' as const, count: survey.empty }] : []),
			...applying.map(([marker, { absence, count }]) => ({ marker, absence, count }))
		],
		survey
	};
}
