import { movesAgainst, movesShort } from '../../diagnostic/moves-words';
import { ofName } from '../../diagnostic/portrait';
import { DIMENSION_WORDS, dimensionFacts } from '../../diagnostic/structural';
import { tensionTitle } from '../../diagnostic/titles';
import type { Weighed } from '../../diagnostic/verdict';
import { verdictLabels } from '../../dossier/labels';
import { capitalised, countWord, formatList, formatNumber, formatPercent } from '../../i18n/format';
import { m } from '../../paraglide/messages';
import type { DeckSource } from '../source';
import type { Draft } from './draft';
import { firstSentence } from './findings';

/** As many occupations as one reads on a slide: those whose difficulty is published, the most sought first. */
const SOUGHT = 4;

function hiringSlide({ hiring }: DeckSource): Draft[] {
	const { difficulty, basin, sought, surveys } = hiring;
	const [year, before] = surveys;
	const shown = sought.filter((one) => one.difficult !== null).slice(0, SOUGHT);
	if (basin === null) return [];
	const points = shown.map(({ label, projects, difficult, before: then }) => ({
		mark: formatPercent((100 * (difficult ?? NaN)) / projects),
		title: label,
		text: then
			? m.deck_hiring_point_before({
					projects: formatNumber(projects),
					year,
					earlier: formatNumber(then.projects),
					before
				})
			: m.deck_hiring_point({ projects: formatNumber(projects), year })
	}));
	return [
		{
			id: 'hiring',
			title: difficulty.short,
			line: m.deck_hiring_line({ of: ofName(basin.name), year }),
			source: m.deck_hiring_source({ year, before }),
			notes: [difficulty.title, ...difficulty.sentences.map(({ text }) => text)].join('\n'),
			view: points.length > 0 ? { kind: 'points', points } : { kind: 'text', text: m.deck_hiring_none() },
			steps: Math.max(0, points.length - 1),
			facts: ['basin_industry_difficult_hiring', 'basin_difficult_hiring']
		}
	];
}

function tradesSlide({ occupations: rows, departement }: DeckSource): Draft[] {
	if (rows.length === 0) return [];
	return [
		{
			id: 'trades',
			title: tensionTitle(rows),
			line: m.deck_trades_lead({
				count: rows.length,
				words: countWord(rows.length),
				departement: departement?.name ?? ''
			}),
			source: m.deck_trades_source(),
			notes: m.tension_source(),
			view: { kind: 'matrix', rows },
			facts: ['trades_share', 'skills_share', 'industrial_tension']
		}
	];
}

/** What is said of the causes as a whole: with how many of the statements the figures are compatible. */
function causesTitle(statements: readonly Weighed[]): string {
	const of = (verdict: Weighed['verdict']) => statements.filter((one) => one.verdict === verdict).length;
	if (of('undetermined') === statements.length) return m.deck_causes_unknown();
	if (of('compatible') === statements.length) return m.deck_causes_all();
	if (of('compatible') === 0) return m.deck_causes_unconfirmed();
	return m.deck_causes_some({
		count: of('compatible'),
		words: countWord(of('compatible')),
		all: countWord(statements.length)
	});
}

/** Why, without the verdict that stands before it. */
const becauseAlone = (because: string, verdict: string): string =>
	because.startsWith(verdict + m.colon())
		? capitalised(because.slice((verdict + m.colon()).length))
		: because;

function causesSlide({ causes, structural }: DeckSource): Draft {
	const statements = [...causes, structural.weighed];
	return {
		id: 'causes',
		title: causesTitle(statements),
		line: m.deck_causes_line(),
		notes: statements
			.map(({ statement, verdict, because, sides, unknown }) =>
				[
					`${statement}${m.colon()}${verdictLabels[verdict]().toLocaleLowerCase('fr')}.`,
					becauseAlone(because, verdictLabels[verdict]()),
					sides,
					unknown
				]
					.filter(Boolean)
					.join(' ')
			)
			.join('\n'),
		view: {
			kind: 'points',
			points: statements.map((one) => ({
				mark: verdictLabels[one.verdict](),
				title: one.statement,
				text: firstSentence(one.sides || one.because)
			}))
		},
		steps: statements.length - 1,
		facts: [
			...new Set(
				statements.flatMap(({ facets }) =>
					facets.flatMap(({ witnesses }) => witnesses.map(({ fact }) => fact))
				)
			)
		]
	};
}

/** Those whom a territory wants to draw: of an age to work and to raise children. */
const DRAWN = 'net_migration_rate_30_39';

function structuralSlide({ structural, structuralLead, facts }: DeckSource): Draft[] {
	const shown = dimensionFacts.people.filter((id) => (facts[id]?.value ?? null) !== null);
	if (shown.length < 3) return [];
	const drawn = facts[DRAWN];
	const obstacles = structural.dimensions.filter(
		({ dimension, verdict }) => dimension !== 'people' && verdict === 'obstacle'
	);
	return [
		{
			id: 'structural',
			title: drawn && drawn.value !== null ? movesShort(drawn) : m.deck_structural_unknown(),
			line: [drawn ? movesAgainst(drawn) : '', m.deck_structural_line()].filter(Boolean).join(' '),
			notes: [
				structuralLead,
				structural.weighed.because,
				...(obstacles.length > 0
					? [
							m.deck_structural_obstacles({
								list: formatList(obstacles.map(({ dimension }) => DIMENSION_WORDS[dimension]()))
							})
						]
					: []),
				structural.weighed.unknown
			].join('\n'),
			view: { kind: 'standings', facts: shown },
			facts: shown
		}
	];
}

/** Whether recruiting is hard, then why: the trades, then the statements weighed, then the territory's pull. */
export const causeSlides = (source: DeckSource): Draft[] => [
	...hiringSlide(source),
	...tradesSlide(source),
	causesSlide(source),
	...structuralSlide(source)
];
