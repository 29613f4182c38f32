import { say } from '../i18n/language';
import { findIndicator } from '../catalogue';
import { rankWords } from '../diagnostic/rank-words';
import { formatPair, formatPeriod, formatValue } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { DeckFact } from './slide';

export interface Definition {
	/** What is measured, in a sentence. */
	text: string;
	/** Numerator, denominator, rank, what it is compared with, source: what a question may ask. */
	lines: [term: string, text: string][];
}

/** All that is known of a figure; a line that has no figure is left out. */
export function definitionOf(fact: DeckFact): Definition {
	const indicator = findIndicator(fact.indicator);
	const part = (term: string, value: number | null, name: string | undefined): Definition['lines'] =>
		value === null ? [] : [[term, `${formatPair(value)}${name ? ` (${name})` : ''}`]];
	const compared = (term: string, value: number | null | undefined): Definition['lines'] =>
		value === null || value === undefined ? [] : [[term, formatValue(value, fact.unit, fact.decimals)]];
	return {
		text: say(indicator?.definition) ?? fact.definition,
		lines: [
			...part(m.numerator(), fact.numerator, say(indicator?.numerator)),
			...part(m.denominator(), fact.denominator, say(indicator?.denominator)),
			...(fact.rank
				? ([[m.fact_dialog_rank(), rankWords(fact.rank, fact.unit)]] as Definition['lines'])
				: []),
			...compared(m.fact_dialog_peers(), fact.peers?.median),
			...compared(
				fact.scope === 'departement' ? m.fact_dialog_all_departements() : m.fact_dialog_all(),
				fact.all?.median
			),
			...compared(m.fact_dialog_france(), fact.france),
			[m.source(), `${fact.producer}, ${formatPeriod(fact.period)}`]
		]
	};
}
