import { type Gap, gapsOfAxis } from '../../diagnostic/gaps';
import { named } from '../../diagnostic/label-words';
import { subjectOf } from '../../dossier/said';
import type { Dossier } from '../../dossier/schema';
import { capitalised, countWord, formatList } from '../../i18n/format';
import { axisLabels } from '../../i18n/group-labels';
import { m } from '../../paraglide/messages';
import type { DeckSource } from '../source';
import type { Draft } from './draft';

/** Questions that a room can hold in mind. */
const MOST_QUESTIONS = 4;
/** More axes than this are counted in the title, not named. */
const MOST_NAMED = 2;

/** One of each list in turn: no axis takes all the room. */
const inTurn = <Item>(lists: readonly (readonly Item[])[]): Item[] =>
	Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) =>
		lists.flatMap((list) => list.slice(at, at + 1))
	).flat();

/** What is asked of the partners on the axes where too little is measured; nothing once they have answered all. */
export function questionsSlide({ axes }: DeckSource, dossier: Dossier | null): Draft[] {
	const answers = dossier?.answers ?? [];
	const isOpen = ({ id }: Gap) => !answers.some(({ gap }) => gap === id);
	const unplaced = axes.filter(({ score }) => score === null).map(({ axis }) => axis);
	const open = inTurn(
		unplaced.map((axis) =>
			gapsOfAxis(axis)
				.filter(isOpen)
				.map((gap) => ({ axis, gap }))
		)
	);
	if (open.length === 0) return [];
	const shown = open.slice(0, MOST_QUESTIONS);
	const asked = new Set(unplaced.flatMap((axis) => gapsOfAxis(axis).map(({ id }) => id)));
	return [
		{
			id: 'questions',
			title:
				unplaced.length > MOST_NAMED
					? m.questions_slide_title_many({ count: countWord(unplaced.length) })
					: m.questions_slide_title({
							list: formatList(unplaced.map((axis) => named(axisLabels[axis]())))
						}),
			line: m.questions_slide_line(),
			source: m.questions_slide_source(),
			notes: [
				...open.map(({ gap }) => `${gap.question()} ${m.question_where({ hint: gap.hint() })}`),
				...answers
					.filter(({ gap }) => asked.has(gap))
					.map(
						(answer) =>
							`${m.answer_said()} · ${subjectOf(answer)}${m.colon()}${answer.text} (${answer.source})`
					)
			].join('\n'),
			view: {
				kind: 'points',
				points: shown.map(({ axis, gap }) => ({
					mark: axisLabels[axis](),
					title: capitalised(gap.subject()),
					text: gap.question()
				}))
			},
			steps: shown.length - 1
		}
	];
}
