import { gradeWords, type Measure } from '$lib/diagnostic/grade';
import { briefly } from '$lib/diagnostic/briefly';
import type { Weighed } from '$lib/diagnostic/verdict';
import { facetSides, verdictLabels } from '$lib/dossier/labels';
import type { Block } from '$lib/exchange/docx';
import { capitalised, formatPeriod } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { FactShown } from './diagnostic-page';

type Facts = Readonly<Record<string, FactShown>>;

/** Who publishes some figures, and of when. */
export const sourceOf = (facts: Facts, ids: readonly string[]): string =>
	[
		...new Set(
			ids.flatMap((id) => (facts[id] ? [`${facts[id].producer}, ${formatPeriod(facts[id].period)}`] : []))
		)
	].join(m.semicolon());

/** «Taux de chômage 7,1 % (mesure directe, 2022, territoire)». */
const graded = (fact: FactShown | undefined, measures: Measure): string[] =>
	fact && fact.value !== null
		? [`${fact.label} ${briefly(fact.value, fact)} (${gradeWords(measures, fact)})`]
		: [];

/** A statement weighed: its verdict, why, and what each of its facets stands on. */
export function weighedBlocks(facts: Facts, weighed: Weighed): Block[] {
	return [
		{ kind: 'heading', level: 3, text: m.quoted({ text: weighed.statement }) },
		{ kind: 'text', text: verdictLabels[weighed.verdict](), tone: 'strong' },
		{
			kind: 'text',
			text: weighed.because,
			source:
				sourceOf(
					facts,
					weighed.facets.flatMap(({ witnesses }) => witnesses.map(({ fact }) => fact))
				) || m.fact_unknown()
		},
		{
			kind: 'table',
			head: [m.facet_head(), m.facet_side(), m.facet_figures()],
			rows: weighed.facets.map(({ label, measured, side, witnesses }) => [
				capitalised(label),
				measured === 'not' ? m.facet_none() : facetSides[side](),
				witnesses.flatMap(({ fact: id, measures }) => graded(facts[id], measures)).join(m.semicolon()) || '–'
			])
		},
		{ kind: 'text', text: weighed.unknown, tone: 'quiet' }
	];
}
