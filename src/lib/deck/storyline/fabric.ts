import type { Quadrant } from '../../diagnostic/rule';
import { ofName } from '../../diagnostic/portrait';
import { industryTitle } from '../../diagnostic/titles';
import type { Dossier } from '../../dossier/schema';
import { capitalised, countWord } from '../../i18n/format';
import { sectorBars } from '../../diagnostic/sector-bars';
import { m } from '../../paraglide/messages';
import type { DeckSource } from '../source';
import type { Draft } from './draft';

function industrySlide({ sectors, sectorsOf, sectorYear }: DeckSource): Draft[] {
	const industry = sectors.find(({ key }) => key === 'industry');
	if (!industry) return [];
	const jobs = sectorsOf === 'jobs';
	return [
		{
			id: 'industry',
			title: industryTitle(industry.share, industry.france, sectorsOf),
			line: jobs ? m.sector_jobs_subtitle({ year: sectorYear }) : m.sectors_subtitle(),
			source: jobs ? m.sector_jobs_source() : m.sectors_source(),
			notes: jobs ? m.deck_industry_notes_jobs() : m.deck_industry_notes(),
			view: { kind: 'shares', bars: sectorBars(sectors) },
			facts: jobs
				? [
						'industry_job_share',
						'private_jobs_growth',
						'large_establishment_job_share',
						'zone_industry_jobs_growth'
					]
				: ['industry_establishment_share']
		}
	];
}

/** What the employment zone makes: one thing in the title, the first industries as bars, the sentences in the notes. */
const makesSlide = ({ makes }: DeckSource): Draft[] =>
	makes === null
		? []
		: [
				{
					id: 'makes',
					title: makes.what === null ? m.deck_makes_title_plain() : m.deck_makes_title({ what: makes.what }),
					line: m.deck_makes_line({ of: ofName(makes.zone) }),
					source: m.fabric_source(),
					notes: makes.sentences.join('\n'),
					view: { kind: 'shares', bars: makes.bars },
					facts: [
						'zone_industry_share',
						'zone_first_three_share',
						'zone_effective_branches',
						'zone_branch_growth',
						'zone_local_growth',
						'zone_exposed_share'
					]
				}
			];

/** As many findings as are read from six metres. */
const MOST_POINTS = 4;
/** A finding longer than this is cut at a sentence: the whole stands in the notes. */
const LONGEST = 210;

function firstSentence(text: string): string {
	if (text.length <= LONGEST) return text;
	const end = text.slice(0, LONGEST).lastIndexOf('. ');
	if (end > 60) return text.slice(0, end + 1);
	const cut = text.slice(0, text.slice(0, LONGEST - 1).lastIndexOf(' '));
	// Nothing is cut inside its brackets: they would never close.
	const open = cut.lastIndexOf('(');
	return `${(open > cut.lastIndexOf(')') ? cut.slice(0, open) : cut).replace(/[\s,;:]+$/u, '')}…`;
}

/** Findings of a quadrant as they stand in the dossier: rewritten, dismissed, added. */
function findingsOf({ findings }: DeckSource, dossier: Dossier | null, quadrant: Quadrant) {
	const edits = new Map((dossier?.edits ?? []).map((edit) => [edit.id, edit]));
	return [
		...(dossier?.own ?? [])
			.filter((own) => own.quadrant === quadrant)
			.map(({ text, source }) => ({ title: text, text: source, evidence: [] as string[] })),
		...findings
			.filter(
				(finding) => finding.quadrant === quadrant && (edits.get(finding.rule)?.dismissed ?? null) === null
			)
			.map(({ rule, title, text, evidence }) => ({ title, text: edits.get(rule)?.text ?? text, evidence }))
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
}

const SIDES: readonly Words[] = [
	{
		id: 'strengths',
		quadrant: 'atout',
		none: m.deck_strengths_none,
		one: m.deck_strengths_one,
		many: m.deck_strengths_many,
		line: m.deck_strengths_line,
		most: m.deck_findings_most
	},
	{
		id: 'weaknesses',
		quadrant: 'faiblesse',
		none: m.deck_weaknesses_none,
		one: m.deck_weaknesses_one,
		many: m.deck_weaknesses_many,
		line: m.deck_weaknesses_line,
		most: m.deck_findings_most
	}
];

function findingsSlide(source: DeckSource, dossier: Dossier | null, words: Words): Draft {
	const found = findingsOf(source, dossier, words.quadrant);
	const shown = found.slice(0, MOST_POINTS);
	return {
		id: words.id,
		title:
			found.length === 0
				? words.none()
				: found.length === 1
					? words.one()
					: words.many({ count: capitalised(countWord(found.length)) }),
		line: found.length > MOST_POINTS ? words.most({ count: countWord(MOST_POINTS) }) : words.line(),
		notes: found.map(({ title, text }) => `${title}${m.colon()}${text}`).join('\n'),
		...(found.length === 0 ? { source: m.deck_findings_source() } : {}),
		view:
			found.length === 0
				? { kind: 'text', text: m.quadrant_none() }
				: {
						kind: 'points',
						points: shown.map(({ title, text }) => ({ mark: '', title, text: firstSentence(text) }))
					},
		steps: Math.max(0, shown.length - 1),
		facts: [...new Set(found.flatMap(({ evidence }) => evidence))]
	};
}

/** Nothing found where nothing is published is not a finding. */
const unpublishedSlide = (): Draft => ({
	id: 'unpublished',
	title: m.deck_unpublished_title(),
	line: m.deck_unpublished_line(),
	source: m.deck_findings_source(),
	view: { kind: 'text', text: m.deck_unpublished_text() }
});

/** The industrial fabric, what the territory is good at and what it lacks. */
export const fabricSlides = (source: DeckSource, dossier: Dossier | null): Draft[] => [
	...industrySlide(source),
	...makesSlide(source),
	...(source.axes.every(({ score }) => score === null)
		? [unpublishedSlide()]
		: SIDES.map((words) => findingsSlide(source, dossier, words)))
];
