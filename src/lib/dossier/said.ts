import { findGap } from '../diagnostic/gaps';
import type { Quadrant } from '../diagnostic/rule';
import { capitalised } from '../i18n/format';
import { axisLabels } from '../i18n/group-labels';
import { m } from '../paraglide/messages';
import type { Answer, Dossier, FindingFigure } from './schema';

/** What partners say in a quadrant of the AFOM: a finding that they added, or an answer to what is not measured. */
export interface Said {
	id: string;
	from: 'own' | 'answers';
	quadrant: Quadrant;
	/** The axis of a finding, the subject of an answer; empty where the question is no longer asked. */
	about: string;
	text: string;
	source: string;
	/** The own figure that it stands on. */
	figure: FindingFigure | null;
}

const quadrantOf: Readonly<Record<Answer['says'], Quadrant | null>> = {
	strength: 'atout',
	weakness: 'faiblesse',
	neutral: null
};

export const subjectOf = ({ gap }: Pick<Answer, 'gap'>): string => capitalised(findGap(gap)?.subject() ?? '');

/** The partners' own words beside the findings of the rules: each stays where it was written, none is copied. */
export const saidBy = ({ own, answers }: Pick<Dossier, 'own' | 'answers'>): Said[] => [
	...own.map(({ id, quadrant, axis, text, source, figure }): Said => {
		return { id, from: 'own', quadrant, about: axisLabels[axis](), text, source, figure };
	}),
	...answers.flatMap((answer): Said[] => {
		const { id, text, source, says } = answer;
		const quadrant = quadrantOf[says];
		return quadrant
			? [{ id, from: 'answers', quadrant, about: subjectOf(answer), text, source, figure: null }]
			: [];
	})
];

export const saidMark = ({ from }: Pick<Said, 'from'>): string =>
	from === 'own' ? m.finding_own() : m.answer_said();

/** «Dit par les partenaires · Les délais d’autorisation · DDT, 2026»: whose it is, on what, from where. */
export const saidAside = (said: Said): string =>
	[saidMark(said), said.about, said.source].filter((part) => part !== '').join(' · ');

/** As a title in a list: what someone can answer with an action. */
export const saidTitle = ({ text }: Pick<Said, 'text'>): string => text.slice(0, 120);
