import type { Block } from '$lib/exchange/docx';
import { formatNumber, formatPercent, formatPeriod } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { DiagnosticPage } from './diagnostic-page';

/** Who publishes the facts behind a sentence, and when. */
const sourceOf = ({ facts }: DiagnosticPage, ids: readonly string[]): string =>
	[
		...new Set(
			ids.flatMap((id) => (facts[id] ? [`${facts[id].producer}, ${formatPeriod(facts[id].period)}`] : []))
		)
	].join(m.semicolon());

/** What the territory makes, as the document tells it: the sentences of the page and its table. */
export function fabricBlocks(diagnostic: DiagnosticPage): Block[] {
	const { scale, sentences, branches, title } = diagnostic.fabric;
	return [
		{ kind: 'heading', level: 1, text: m.fabric_heading(), newPage: true },
		...(scale === '' ? [] : ([{ kind: 'text', text: scale, tone: 'quiet' }] as Block[])),
		...sentences.flatMap(({ label, text, facts }): Block[] => [
			{ kind: 'heading', level: 2, text: label },
			{ kind: 'text', text, source: sourceOf(diagnostic, facts) || m.fabric_source() }
		]),
		...(branches.length === 0
			? []
			: ([
					{ kind: 'heading', level: 2, text: title },
					{
						kind: 'table',
						head: [
							m.zone_branches_branch(),
							m.fabric_column_jobs(),
							m.fabric_column_before(),
							m.fabric_column_quotient(),
							m.fabric_column_there()
						],
						rows: branches.map(({ label, jobs, before, quotient, changeThere }) => [
							label,
							formatNumber(jobs),
							formatNumber(before),
							quotient === null ? '–' : m.branches_times({ ratio: formatNumber(quotient, 1) }),
							changeThere === null ? '–' : formatPercent(changeThere, 1, { signed: true })
						])
					},
					{ kind: 'text', text: m.fabric_source(), tone: 'quiet' },
					{ kind: 'text', text: m.fabric_distances(), tone: 'quiet' },
					{ kind: 'text', text: m.fabric_method(), tone: 'quiet' }
				] as Block[]))
	];
}
