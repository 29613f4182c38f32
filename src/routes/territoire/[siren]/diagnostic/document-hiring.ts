import { factorLabels } from '$lib/charts/factor-labels';
import { presenceFacts } from '$lib/diagnostic/hiring-chain';
import type { Block } from '$lib/exchange/docx';
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { DiagnosticPage } from './diagnostic-page';
import { factorsNote, occupationColumns } from './occupation-table';

const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const text = (told: string, source?: string): Block => ({
	kind: 'text',
	text: told,
	...(source === undefined ? {} : { source })
});
const quiet = (told: string): Block => ({ kind: 'text', text: told, tone: 'quiet' });

const table = ({ columns, rows }: { columns: string[]; rows: string[][] }): Block => ({
	kind: 'table',
	head: columns,
	rows
});

function occupationBlocks({ occupations, departement }: DiagnosticPage): Block[] {
	if (occupations.length === 0) return [];
	return [
		heading(m.occupations_title({ departement: departement?.name ?? '' }), 3),
		quiet(factorsNote()),
		{
			kind: 'table',
			head: [m.tension_occupation(), m.tension_score(), ...factorLabels()],
			rows: occupations.map(({ label, score, factors }) => [
				label,
				formatNumber(score, 1),
				...factors.map((factor) => String(factor ?? '–'))
			])
		},
		quiet(m.tension_source()),
		heading(m.recruit_portraits(), 3),
		{
			kind: 'table',
			head: [
				m.tension_occupation(),
				...occupationColumns.map(({ label, scale }) => `${label()} (${scale()})`)
			],
			rows: occupations.map((row) => [row.label, ...occupationColumns.map(({ cell }) => cell(row))])
		},
		quiet(m.occupations_source())
	];
}

function schoolBlocks({ hiring: { told }, schools }: DiagnosticPage): Block[] {
	return [
		heading(m.recruit_train()),
		text(told.trains),
		...(told.schools.rows.length === 0
			? []
			: ([table(told.schools), quiet(m.recruit_train_note())] satisfies Block[])),
		...(schools.length === 0
			? []
			: ([
					heading(m.recruit_near(), 3),
					{
						kind: 'list',
						items: schools.map(({ name, km }) => `${name}${m.colon()}${formatNumber(km, 1)}\u00A0km`)
					},
					quiet(m.schools_source())
				] satisfies Block[]))
	];
}

/**
 * Whether recruiting is difficult here, then the chain, as the page tells it.
 * @param rowsOf the lines of a table of facts, as the document writes them everywhere
 */
export function hiringBlocks(
	diagnostic: DiagnosticPage,
	rowsOf: (ids: readonly string[]) => string[][]
): Block[] {
	const { hiring } = diagnostic;
	const { told } = hiring;
	const surveys = m.deck_hiring_source({ year: hiring.surveys[0], before: hiring.surveys[1] });
	return [
		{ kind: 'heading', level: 1, text: m.recruit_title(), newPage: true },
		{ kind: 'text', text: hiring.difficulty.title, tone: 'strong' },
		...hiring.difficulty.sentences.map(({ text: sentence, scale }) =>
			text(sentence, scale === 'bassin_emploi' ? surveys : m.deck_trades_source())
		),
		quiet(told.reserves),
		heading(m.recruit_make()),
		text(told.make),
		...(told.branches.rows.length === 0
			? []
			: ([
					heading(m.recruit_hire()),
					text(told.hire),
					table(told.branches),
					quiet(m.recruit_hire_note())
				] satisfies Block[])),
		heading(m.recruit_seek()),
		...(told.sought.rows.length === 0
			? [text(m.recruit_seek_none())]
			: ([
					table(told.sought),
					...told.first.map((one) => text(one)),
					...(told.secret === '' ? [] : [quiet(told.secret)]),
					quiet(surveys)
				] satisfies Block[])),
		heading(m.recruit_why()),
		text(told.nation),
		text(told.here),
		...occupationBlocks(diagnostic),
		heading(m.recruit_who()),
		{
			kind: 'table',
			head: [m.profile_fact(), m.document_here(), m.fact_dialog_peers(), m.document_period()],
			rows: rowsOf(presenceFacts)
		},
		...schoolBlocks(diagnostic)
	];
}
