import { whyQuiet } from '../../diagnostic/finding';
import type { Quadrant } from '../../diagnostic/rule';
import { saidAside, saidBy } from '../../dossier/said';
import type { Dossier } from '../../dossier/schema';
import { capitalised, countWord, formatNumber } from '../../i18n/format';
import { m } from '../../paraglide/messages';
import type { DeckSource } from '../source';
import type { Draft } from './draft';

/** As many findings as are read from six metres. */
const MOST_POINTS = 4;
/** A finding longer than this is cut at a sentence: the whole stands in the notes. */
const LONGEST = 210;

export function firstSentence(text: string): string {
	if (text.length <= LONGEST) return text;
	const end = text.slice(0, LONGEST).lastIndexOf('. ');
	if (end > 60) return text.slice(0, end + 1);
	const cut = text.slice(0, text.slice(0, LONGEST - 1).lastIndexOf(' '));
	// Nothing is cut inside its brackets: they would never close.
	const open = cut.lastIndexOf('(');
	return `${(open > cut.lastIndexOf(')') ? cut.slice(0, open) : cut).replace(/[\s,;:]+$/u, '')}…`;
}

interface Found {
	title: string;
	text: string;
	evidence: readonly string[];
	/** Whose words they are, and their source, where they are not the rules'. */
	aside: string;
}

/** Findings of a quadrant as they stand in the dossier: rewritten, dismissed, added, and what partners answered. */
function findingsOf({ findings }: DeckSource, dossier: Dossier | null, quadrant: Quadrant): Found[] {
	const edits = new Map((dossier?.edits ?? []).map((edit) => [edit.id, edit]));
	return [
		...(dossier ? saidBy(dossier) : [])
			.filter((said) => said.quadrant === quadrant)
			.map((said) =>
				said.from === 'own' || said.about === ''
					? { title: said.text, text: '', evidence: [], aside: saidAside(said) }
					: { title: said.about, text: said.text, evidence: [], aside: saidAside({ ...said, about: '' }) }
			),
		...findings
			.filter(
				(finding) =>
					finding.quadrant === quadrant &&
					!finding.toConfirm &&
					(edits.get(finding.rule)?.dismissed ?? null) === null
			)
			.map(({ rule, headline, text, evidence }) => ({
				title: headline,
				text: edits.get(rule)?.text ?? text,
				evidence,
				aside: ''
			}))
	];
}

interface Words {
	id: string;
	quadrant: Quadrant;
	none: () => string;
	one: () => string;
	many: (counts: { count: string }) => string;
	line: () => string;
	/** The same where only the first are shown. */
	most: (counts: { count: string }) => string;
	/** Where partners say some of it, and where they alone do. */
	both: (counts: { figures: string; said: string }) => string;
	only: () => string;
}

const SIDES: readonly Words[] = [
	{
		id: 'strengths',
		quadrant: 'atout',
		none: m.deck_strengths_none,
		one: m.deck_strengths_one,
		many: m.deck_strengths_many,
		line: m.deck_strengths_line,
		most: m.deck_findings_most,
		both: m.answers_slide_strengths,
		only: m.answers_slide_strengths_only
	},
	{
		id: 'weaknesses',
		quadrant: 'faiblesse',
		none: m.deck_weaknesses_none,
		one: m.deck_weaknesses_one,
		many: m.deck_weaknesses_many,
		line: m.deck_weaknesses_line,
		most: m.deck_findings_most,
		both: m.answers_slide_weaknesses,
		only: m.answers_slide_weaknesses_only
	}
];

/** What is said at the head of the slide: a count of the figures' findings is no count of what partners say. */
function headOf(found: readonly Found[], words: Words): Pick<Draft, 'title' | 'line'> {
	const said = found.filter(({ aside }) => aside !== '').length;
	const figures = found.length - said;
	if (said > 0)
		return figures === 0
			? { title: words.only(), line: m.answers_slide_line_only() }
			: {
					title: words.both({ figures: formatNumber(figures), said: formatNumber(said) }),
					line: m.answers_slide_line()
				};
	return {
		title:
			figures === 0
				? words.none()
				: figures === 1
					? words.one()
					: words.many({ count: capitalised(countWord(figures)) }),
		line: figures > MOST_POINTS ? words.most({ count: countWord(MOST_POINTS) }) : words.line()
	};
}

function findingsSlide(source: DeckSource, dossier: Dossier | null, words: Words): Draft {
	const found = findingsOf(source, dossier, words.quadrant);
	const shown = found.slice(0, MOST_POINTS);
	return {
		id: words.id,
		...headOf(found, words),
		notes: found
			.map(({ title, text, aside }) =>
				[title, text, aside]
					.filter(Boolean)
					.map((part) => (/[.?!…]$/u.test(part) ? part : `${part}.`))
					.join(' ')
			)
			.join('\n'),
		...(found.length === 0 ? { source: m.deck_findings_source() } : {}),
		...(found.length > 0 && found.every(({ aside }) => aside !== '') ? { source: m.answers_source() } : {}),
		view:
			found.length === 0
				? { kind: 'text', text: whyQuiet(source.quiet, words.quadrant) ?? m.quadrant_none() }
				: {
						kind: 'points',
						points: shown.map(({ title, text, aside }) => ({
							mark: '',
							title: firstSentence(title),
							text: [firstSentence(text), firstSentence(aside)].filter(Boolean).join(' · ')
						}))
					},
		steps: Math.max(0, shown.length - 1),
		facts: [...new Set(found.flatMap(({ evidence }) => evidence))]
	};
}

/**
 * Nothing found where nothing is published is not a finding.
 * @param some whether the few figures that are published say something: it is told after, and not denied here
 */
const unpublishedSlide = (some: boolean): Draft => ({
	id: 'unpublished',
	title: m.deck_unpublished_title(),
	line: some ? m.deck_unpublished_line_some() : m.deck_unpublished_line(),
	source: m.deck_findings_source(),
	view: { kind: 'text', text: m.deck_unpublished_text() }
});

/** What the territory is good at and what it lacks. */
export function findingsSlides(source: DeckSource, dossier: Dossier | null): Draft[] {
	const of = ({ quadrant }: Words) => findingsOf(source, dossier, quadrant);
	if (source.axes.some(({ score }) => score !== null))
		return SIDES.map((words) => findingsSlide(source, dossier, words));
	return [
		unpublishedSlide(SIDES.flatMap(of).some(({ aside }) => aside === '')),
		// What the partners say needs no figure.
		...SIDES.filter((words) => of(words).length > 0).map((words) => findingsSlide(source, dossier, words))
	];
}
