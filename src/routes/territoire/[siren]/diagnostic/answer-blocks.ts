import type { Gap } from '$lib/diagnostic/gaps';
import { sayingLabels } from '$lib/dossier/labels';
import { type Said, saidMark, subjectOf } from '$lib/dossier/said';
import type { Answer } from '$lib/dossier/schema';
import type { Block } from '$lib/exchange/docx';
import { m } from '$lib/paraglide/messages';

/** The questions on what is not measured, with where to ask; those that someone answered, with what they say. */
export function questionBlocks(title: string, gaps: readonly Gap[], answers: readonly Answer[]): Block[] {
	const open = gaps.filter(({ id }) => !answers.some(({ gap }) => gap === id));
	const given = gaps.flatMap(({ id }) => answers.filter(({ gap }) => gap === id));
	return [
		{ kind: 'heading', level: 3, text: title },
		...given.map((answer): Block => ({
			kind: 'text',
			text: `${subjectOf(answer)}${m.colon()}${answer.text}`,
			mark: `${m.answer_said()} · ${sayingLabels[answer.says]()}`,
			source: answer.source
		})),
		...(open.length > 0
			? ([
					{
						kind: 'list',
						items: open.map(({ question, hint }) => `${question()} ${m.question_where({ hint: hint() })}`)
					}
				] as Block[])
			: [])
	];
}

/** What the partners say in a quadrant, marked as theirs. */
export const saidBlocks = (said: readonly Said[]): Block[] =>
	said.map((one): Block => ({
		kind: 'text',
		text: one.from === 'answers' && one.about !== '' ? `${one.about}${m.colon()}${one.text}` : one.text,
		mark: saidMark(one),
		source: one.source || saidMark(one)
	}));
