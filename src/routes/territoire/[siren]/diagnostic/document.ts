import { gapsOfAxis, gapsOfFacets } from '$lib/diagnostic/gaps';
import { whyQuiet } from '$lib/diagnostic/finding';
import { quadrants } from '$lib/diagnostic/rule';
import { exampleBallots, placeIn, voteResults } from '$lib/dossier/results';
import { planGaps } from '$lib/dossier/plan';
import { saidBy } from '$lib/dossier/said';
import type { Dossier } from '$lib/dossier/schema';
import type { Block } from '$lib/exchange/docx';
import { formatDay, formatNumber, formatPeriod, formatValue } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { questionBlocks, saidBlocks } from './answer-blocks';
import type { DiagnosticPage, FactShown } from './diagnostic-page';
import {
	axisLabels,
	collegeLabels,
	costLabels,
	dimensionLabels,
	dimensionVerdicts,
	quadrantLabels,
	statusLabels,
	strengthLabels
} from '$lib/dossier/labels';
import { fabricBlocks } from './document-fabric';
import { sourceOf, weighedBlocks } from './document-weighed';
import { hiringBlocks } from './document-hiring';
import { voteSentences } from './vote-words';

const said = (fact: FactShown | undefined, value: number | null | undefined = fact?.value): string =>
	!fact || value === null || value === undefined
		? m.fact_unknown()
		: formatValue(value, fact.unit, fact.decimals);
const factRows = ({ facts }: DiagnosticPage, ids: readonly string[]): string[][] =>
	ids.flatMap((id) => {
		const fact = facts[id];
		return fact
			? [[fact.label, said(fact), said(fact, fact.peers?.median ?? null), formatPeriod(fact.period)]]
			: [];
	});

function axesBlocks(diagnostic: DiagnosticPage, { answers }: Dossier, picture: Block | null): Block[] {
	return [
		{ kind: 'heading', level: 1, text: m.diagnostic_axes(), newPage: true },
		...(picture ? [picture] : []),
		...diagnostic.axes.flatMap((profile): Block[] => [
			{ kind: 'heading', level: 2, text: axisLabels[profile.axis]() },
			...profile.sentences.map((text): Block => ({ kind: 'text', text })),
			{
				kind: 'table',
				head: [m.profile_fact(), m.document_here(), m.fact_dialog_peers(), m.document_period()],
				rows: factRows(
					diagnostic,
					profile.facts.map(({ fact }) => fact)
				)
			},
			...questionBlocks(m.questions_title(), gapsOfAxis(profile.axis), answers)
		])
	];
}

/** Why nothing was found, where nothing was. */
const quietBlocks = (text: string | undefined): Block[] =>
	text === undefined ? [] : [{ kind: 'text', text, tone: 'quiet' }];

function afomBlocks(diagnostic: DiagnosticPage, dossier: Dossier): Block[] {
	const edits = new Map(dossier.edits.map((edit) => [edit.id, edit]));
	const said = saidBy(dossier);
	const standing = diagnostic.findings.filter(({ rule }) => (edits.get(rule)?.dismissed ?? null) === null);
	const dismissed = diagnostic.findings.filter(({ rule }) => (edits.get(rule)?.dismissed ?? null) !== null);
	return [
		{ kind: 'heading', level: 1, text: m.diagnostic_afom(), newPage: true },
		...quadrants.flatMap((quadrant): Block[] => [
			{ kind: 'heading', level: 2, text: quadrantLabels[quadrant]() },
			...standing
				.filter((finding) => finding.quadrant === quadrant)
				.flatMap((finding): Block[] => {
					const text = edits.get(finding.rule)?.text ?? null;
					return [
						{ kind: 'heading', level: 3, text: finding.title },
						{
							kind: 'text',
							text: text ?? finding.text,
							source: sourceOf(diagnostic.facts, finding.evidence),
							...(text === null ? {} : { mark: m.finding_edited() })
						},
						{
							kind: 'text',
							tone: 'quiet',
							text: `${strengthLabels[finding.strength]()} · ${axisLabels[finding.axis]()}. ${
								finding.counter.length > 0
									? `${m.finding_counter({ list: finding.counter.map((id) => diagnostic.facts[id]?.label ?? id).join(', ') })} `
									: ''
							}${m.finding_against({ text: finding.against })}`
						}
					];
				}),
			...quietBlocks(whyQuiet(diagnostic.quiet, quadrant)),
			...saidBlocks(said.filter((one) => one.quadrant === quadrant))
		]),
		...(dismissed.length > 0
			? ([
					{ kind: 'heading', level: 2, text: m.dismissed_title() },
					{
						kind: 'list',
						items: dismissed.map(
							({ rule, title }) => `${title}${m.colon()}${edits.get(rule)?.dismissed ?? ''}`
						)
					}
				] as Block[])
			: []),
		...(diagnostic.undocumented.length > 0
			? ([
					{
						kind: 'heading',
						level: 2,
						text: m.undocumented_title({ count: diagnostic.undocumented.length })
					},
					{
						kind: 'list',
						items: diagnostic.undocumented.map(
							({ title, missing }) =>
								`${title}${m.colon()}${m.undocumented_missing({ list: missing.map((id) => diagnostic.facts[id]?.label ?? id).join(', ') })}`
						)
					}
				] as Block[])
			: [])
	];
}

function causesBlocks(diagnostic: DiagnosticPage, { answers }: Dossier): Block[] {
	const claims = diagnostic.claims.filter(({ id }) => id === 'fabric' || id === 'infrastructure');
	return [
		{ kind: 'heading', level: 1, text: m.diagnostic_causes(), newPage: true },
		{ kind: 'heading', level: 2, text: diagnostic.published ? m.claims_published() : m.claims_tested() },
		{
			kind: 'text',
			text: diagnostic.published ? m.claims_published_note() : m.claims_tested_note(),
			tone: 'quiet'
		},
		...claims.flatMap((one) => weighedBlocks(diagnostic.facts, one)),
		...questionBlocks(m.questions_title_facets(), gapsOfFacets(), answers),
		{ kind: 'heading', level: 2, text: m.cause_conjunctural() },
		...diagnostic.causes.flatMap((one) => weighedBlocks(diagnostic.facts, one)),
		{ kind: 'heading', level: 2, text: m.pull_title() },
		{ kind: 'text', text: diagnostic.structuralLead },
		{
			kind: 'list',
			items: diagnostic.structural.dimensions.map(
				({ dimension, verdict }) =>
					`${dimensionLabels[dimension]()}${m.colon()}${dimensionVerdicts[verdict]()}`
			)
		},
		...weighedBlocks(diagnostic.facts, diagnostic.structural.weighed)
	];
}

function voteBlocks(dossier: Dossier): Block[] {
	const example = dossier.ballots.length === 0;
	const ballots = example ? exampleBallots(dossier.stakes, (n) => m.example_voter({ n })) : dossier.ballots;
	const results = voteResults(dossier.stakes, ballots);
	const label = (id: string) => dossier.stakes.find((stake) => stake.id === id)?.label ?? id;
	return [
		{ kind: 'heading', level: 1, text: m.diagnostic_workshop(), newPage: true },
		{
			kind: 'text',
			text: example ? m.results_example() : m.results_title({ count: results.voters }),
			tone: 'strong'
		},
		{
			kind: 'table',
			head: [
				m.votes_stake(),
				m.votes_points(),
				m.votes_by_college(),
				...results.colleges.map(({ college }) => collegeLabels[college]())
			],
			rows: results.byHead.map(({ option, points }) => [
				label(option),
				formatNumber(points, 1),
				String(placeIn(results.byCollege, option)),
				...results.colleges.map(({ scores, voters }) =>
					voters === 0 ? '–' : String(placeIn(scores, option))
				)
			])
		},
		...voteSentences(results, label).map((text): Block => ({ kind: 'text', text }))
	];
}

function planBlocks(diagnostic: DiagnosticPage, dossier: Dossier): Block[] {
	const gaps = planGaps(dossier, diagnostic.findings);
	const titleOf = (id: string) =>
		diagnostic.findings.find(({ rule }) => rule === id)?.title ??
		saidBy(dossier).find((one) => one.id === id)?.text ??
		'–';
	return [
		{ kind: 'heading', level: 1, text: m.diagnostic_board(), newPage: true },
		...(dossier.ambitions.length === 0 ? ([{ kind: 'text', text: m.board_none() }] as Block[]) : []),
		...dossier.ambitions.flatMap((ambition): Block[] => [
			{ kind: 'heading', level: 2, text: ambition.title },
			...dossier.priorities
				.filter((priority) => priority.ambition === ambition.id)
				.flatMap((priority): Block[] => [
					{ kind: 'heading', level: 3, text: priority.title },
					{
						kind: 'table',
						head: [
							m.action_title(),
							m.action_owner(),
							m.action_finding(),
							m.action_indicator(),
							m.action_due(),
							m.action_cost(),
							m.action_status()
						],
						rows: dossier.actions
							.filter((action) => action.priority === priority.id)
							.map((action) => {
								const fact = diagnostic.facts[action.indicator];
								return [
									action.title,
									[action.owner, action.partners].filter(Boolean).join(', ') || '–',
									titleOf(action.finding),
									fact
										? `${fact.label} : ${said(fact, action.baseline)} → ${action.target === null ? '–' : said(fact, action.target)}`
										: '–',
									action.due || '–',
									costLabels[action.cost](),
									statusLabels[action.status]()
								];
							})
					}
				])
		]),
		...(gaps.loose.length > 0
			? ([
					{ kind: 'heading', level: 3, text: m.gaps_loose() },
					{ kind: 'list', items: gaps.loose.map(({ title }) => title) }
				] as Block[])
			: []),
		...(gaps.unanswered.length > 0
			? ([
					{ kind: 'heading', level: 3, text: m.gaps_unanswered() },
					{ kind: 'list', items: gaps.unanswered.map(({ title }) => title) }
				] as Block[])
			: [])
	];
}

/** What one knew and is no longer true. */
const reversalBlocks = ({ reversals }: DiagnosticPage): Block[] =>
	reversals.length === 0
		? []
		: [
				{ kind: 'heading', level: 1, text: m.reversals_title() },
				{ kind: 'text', text: m.reversals_lead() },
				{
					kind: 'list',
					items: reversals.map(({ text, better }) =>
						better === null ? text : `${text} ${better ? m.reversal_better() : m.reversal_worse()}`
					)
				}
			];

/** The diagnostic as a document: what the page shows, in its order, edits marked. */
export function documentBlocks(diagnostic: DiagnosticPage, dossier: Dossier, picture: Block | null): Block[] {
	return [
		{
			kind: 'title',
			text: dossier.title,
			subtitle: m.document_subtitle({
				name: diagnostic.name,
				vintage: formatDay(new Date(`${diagnostic.vintage}T12:00:00Z`))
			})
		},
		{ kind: 'contents', title: m.document_contents() },
		...fabricBlocks(diagnostic),
		...afomBlocks(diagnostic, dossier),
		...hiringBlocks(diagnostic, (ids) => factRows(diagnostic, ids)),
		...causesBlocks(diagnostic, dossier),
		...reversalBlocks(diagnostic),
		...axesBlocks(diagnostic, dossier, picture),
		...voteBlocks(dossier),
		...planBlocks(diagnostic, dossier),
		{ kind: 'heading', level: 1, text: m.document_method() },
		{
			kind: 'text',
			text: m.document_method_text({ peers: diagnostic.peers.map(({ name }) => name).join(', ') })
		}
	];
}
