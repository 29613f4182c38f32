import { factorLabels } from '../charts/factor-labels';
import { briefly } from '../diagnostic/briefly';
import { formatList, formatNumber, formatPercent, formatValue } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { Deck, DeckFact, Slide } from './slide';

export interface Table {
	head: string[];
	rows: string[][];
}

/** A figure in full, or that it is not published. */
export const factValue = ({ value, unit, decimals }: DeckFact): string =>
	value === null ? m.figure_unknown() : formatValue(value, unit, decimals);

/** What a slide's picture shows, as a table: for readers, for screen readers, for files. Null where it is text already. */
export function tableOf(slide: Slide, { map }: Pick<Deck, 'map'>): Table | null {
	const { view } = slide;
	const facts = (ids: readonly string[]) => slide.facts.filter(({ id }) => ids.includes(id));
	switch (view.kind) {
		case 'situation':
			return null;
		case 'choropleth':
			return {
				head: [m.deck_commune(), m.deck_value()],
				rows: map.areas.map(({ name, shown }) => [name, shown || m.figure_unknown()])
			};
		case 'figures':
		case 'standings':
			return {
				head: [m.deck_what(), m.deck_value(), m.deck_peers_head()],
				rows: facts(view.facts).map((fact) => [
					fact.label,
					factValue(fact),
					fact.peers ? briefly(fact.peers.median, fact) : '–'
				])
			};
		case 'curve':
			return {
				head: [m.population_year(), m.population_people()],
				rows: view.populations.map(({ year, population }) => [String(year), formatNumber(population)])
			};
		case 'bars':
			return {
				head: [m.moves_group(), view.measure],
				rows: view.bars.map(({ label, value }) => [label, formatPercent(value, 1, { signed: true })])
			};
		case 'shares':
			return {
				head: [m.sectors_sector(), m.sectors_here(), m.sectors_france()],
				rows: view.bars.map(({ label, here, there }) => [
					label,
					formatNumber(here, 1),
					formatNumber(there, 1)
				])
			};
		case 'matrix':
			return {
				head: [m.tension_occupation(), m.tension_score(), ...factorLabels()],
				rows: view.rows.map(({ label, score, factors }) => [
					label,
					formatNumber(score, 1),
					...factors.map((factor) => String(factor ?? '–'))
				])
			};
		case 'axes':
			return {
				head: [m.deck_axis(), m.deck_score()],
				rows: view.rows.map(({ label, score }) => [
					label,
					score === null ? m.profile_none() : formatNumber(score)
				])
			};
		case 'table':
			return { head: view.head, rows: view.rows };
		case 'points':
		case 'list':
		case 'text':
		case 'picture':
		case 'answer':
			return null;
	}
}

/** What someone who does not see the picture needs to know of it. */
export function alternativeOf(slide: Slide, deck: Pick<Deck, 'map' | 'name'>): string {
	const { view } = slide;
	if (view.kind === 'situation') {
		const names = deck.map.neighbours.flatMap(({ name }) => name || []);
		return names.length === 0
			? m.deck_alt_place_alone({ name: deck.name })
			: m.deck_alt_place({ name: deck.name, neighbours: formatList(names) });
	}
	if (view.kind === 'picture') return view.alt;
	if (view.kind === 'text') return view.text;
	if (view.kind === 'list') return view.items.join(m.semicolon());
	if (view.kind === 'answer') return m.deck_alt_answer({ value: view.shown, caption: view.caption });
	if (view.kind === 'points')
		return view.points
			.map(({ mark, title, text }) => [mark, title, text].filter(Boolean).join(m.colon()))
			.join(m.semicolon());
	const table = tableOf(slide, deck);
	const list = (table?.rows ?? []).map(([first, ...rest]) => `${first ?? ''} ${rest.join(' / ')}`).join(', ');
	return view.kind === 'choropleth' ? m.deck_alt_map({ list }) : list;
}
