import { asSubject, ofName } from '../diagnostic/portrait';
import { axesTitle } from '../diagnostic/axes';
import { axisLabels } from '../i18n/group-labels';
import {
	capitalised,
	countWord,
	formatDay,
	formatList,
	formatNumber,
	formatPeriod,
	lowered,
	shortName
} from '../i18n/format';
import { m } from '../paraglide/messages';
import type { Dossier } from '../dossier/schema';
import { peopleSlides } from './storyline/people';
import { fabricSlides } from './storyline/fabric';
import { findingsSlides } from './storyline/findings';
import { causeSlides } from './storyline/causes';
import { questionsSlide } from './storyline/questions';
import { stakeSlides } from './storyline/stakes';
import type { DeckSource } from './source';
import type { DeckFact, Slide } from './slide';
import type { Draft } from './storyline/draft';

/** A council listens to this many slides, not more: what is left out is hidden, not lost. */
export const MOST_SLIDES = 14;
/** Hidden first where there are too many. */
const FIRST_HIDDEN = ['growth', 'trades', 'population', 'questions'];

/** More producers than this do not fit at the foot of a slide: the last one names them all. */
const MOST_PRODUCERS = 3;

/** «Insee, 2018; Dares, 2019»: each producer once, with the periods of its figures. */
export function sourceOf(facts: readonly DeckFact[]): string {
	const periods = new Map<string, Set<string>>();
	for (const { producer, period } of facts) {
		if (producer === '') continue;
		periods.set(producer, (periods.get(producer) ?? new Set()).add(formatPeriod(period)));
	}
	const all = [...periods].map(([producer, of]) => `${producer}, ${[...of].toSorted().join(', ')}`);
	if (all.length <= MOST_PRODUCERS) return all.join(m.semicolon());
	return m.deck_source_more({
		list: [...periods.keys()].slice(0, MOST_PRODUCERS - 1).join(', '),
		count: all.length - MOST_PRODUCERS + 1
	});
}

/** Where a slide's subject is explored: pages that a territory prepared offline has too. */
const SECTIONS: Readonly<Record<string, string>> = {
	place: '',
	population: '#territoire',
	moves: '#habitants',
	growth: '',
	jobs: '#territoire',
	industry: '#production',
	makes: 'diagnostic/#tissu',
	strengths: 'diagnostic/#afom',
	weaknesses: 'diagnostic/#afom',
	hiring: 'diagnostic/#recruter',
	trades: 'diagnostic/#recruter',
	causes: 'diagnostic/#causes',
	structural: 'diagnostic/#causes',
	peers: 'diagnostic/#axes',
	questions: 'diagnostic/#axes',
	stakes: 'diagnostic/#atelier',
	plan: 'diagnostic/#plan',
	unpublished: ''
};
const addressOf = (id: string, code: string): string =>
	id in SECTIONS ? `/territoire/${code}/${SECTIONS[id] ?? ''}` : '/donnees/';

function finish(draft: Draft, { code, facts: known }: DeckSource): Slide {
	const facts = (draft.facts ?? []).flatMap((id) => known[id] ?? []);
	return {
		...draft,
		steps: draft.steps ?? 0,
		source: draft.source ?? (sourceOf(facts) || m.deck_findings_source()),
		notes: draft.notes ?? '',
		facts,
		address: addressOf(draft.id, code)
	};
}

function placeSlide(source: DeckSource): Draft {
	const { name, communeCount, departement, region, main, zone, facts, populationYear: year } = source;
	const population = facts['population']?.value ?? null;
	const counts = { count: communeCount, communes: formatNumber(communeCount) };
	return {
		id: 'place',
		title:
			population === null
				? m.deck_place_title_unknown(counts)
				: m.deck_place_title({ ...counts, population: formatNumber(population), year }),
		line: [
			departement && departement.name !== region
				? m.deck_place_line({ name: asSubject(name), departement: departement.name, region })
				: m.deck_place_line_region({ name: asSubject(name), region }),
			...(main
				? [m.deck_place_main({ name: main.name, population: formatNumber(main.population), year })]
				: [])
		].join(' '),
		notes: zone ? m.deck_place_notes({ of: ofName(zone) }) : '',
		view: { kind: 'situation' },
		steps: 2,
		facts: ['population']
	};
}

/** Where each axis is placed among comparable territories; where none is, the slide stands too, and says so. */
function peersSlide({ axes, peers, facts }: DeckSource): Draft {
	const unplaced = axes.filter(({ score }) => score === null).map(({ axis }) => axisLabels[axis]());
	const none = unplaced.length === axes.length;
	const words = axesTitle(axes, (axis) => axisLabels[axis]());
	return {
		id: 'peers',
		title: none
			? words
			: m.deck_peers_title({
					words: lowered(words)
				}),
		line:
			peers.length === 0
				? m.deck_peers_line_none()
				: m.deck_peers_line({
						count: capitalised(countWord(peers.length)),
						list: formatList(peers.slice(0, 3).map(({ name }) => shortName(name)))
					}),
		notes: [
			...(unplaced.length > 0 ? [m.deck_peers_unplaced({ list: formatList(unplaced) })] : []),
			...(peers.length > 0 ? [m.deck_peers_notes({ peers: peers.map(({ name }) => name).join(', ') })] : []),
			...axes.flatMap(({ axis, sentences }) =>
				sentences.map((text) => `${axisLabels[axis]()}${m.colon()}${text}`)
			)
		].join('\n'),
		source: m.deck_peers_source(),
		view: {
			kind: 'axes',
			rows: axes.map(({ axis, score, facts: rows }) => ({
				key: axis,
				label: axisLabels[axis](),
				score,
				places: rows.flatMap(({ fact, place }) =>
					place === null ? [] : [{ name: facts[fact]?.label ?? fact, place }]
				)
			}))
		},
		facts: peers.length === 0 ? [] : axes.flatMap(({ facts: rows }) => rows.map(({ fact }) => fact))
	};
}

function sourcesSlide(source: DeckSource, drafts: readonly Draft[]): Draft {
	const used = drafts.flatMap(({ facts = [] }) => facts).flatMap((id) => source.facts[id] ?? []);
	const producers = new Map<string, Set<string>>();
	for (const { producer, period } of used)
		if (producer !== '')
			producers.set(producer, (producers.get(producer) ?? new Set()).add(formatPeriod(period)));
	const rows = [...producers]
		.toSorted(([a], [b]) => a.localeCompare(b, 'fr'))
		.map(([producer, periods]) => `${producer} (${[...periods].toSorted().join(', ')})`);
	return {
		id: 'sources',
		title: m.deck_sources_title({ count: rows.length, words: capitalised(countWord(rows.length)) }),
		line: m.deck_sources_line({ day: formatDay(new Date(`${source.vintage}T12:00:00Z`)) }),
		source: m.deck_sources_source(),
		notes: m.deck_sources_notes(),
		view: { kind: 'list', items: rows }
	};
}

/**
 * The storyline of a territory: where it is, who lives, works and moves there, its industry, what it
 * is good at, why recruiting is hard, compared with whom, what only its partners can
 * tell, what they rank and plan, sources.
 * What is not published makes no slide, or one that says so; a dossier brings what people wrote.
 */
export function storyline(source: DeckSource, dossier: Dossier | null): Slide[] {
	const drafts = [
		placeSlide(source),
		...peopleSlides(source),
		...fabricSlides(source),
		...findingsSlides(source, dossier),
		...causeSlides(source),
		peersSlide(source),
		...questionsSlide(source, dossier),
		...stakeSlides(source, dossier)
	];
	return [...drafts, sourcesSlide(source, drafts)].map((draft) => finish(draft, source));
}

/** Ids of the slides that a deck does not show until someone asks for them. */
export function hiddenAtFirst(slides: readonly Pick<Slide, 'id'>[]): string[] {
	const over = Math.max(0, slides.length - MOST_SLIDES);
	return FIRST_HIDDEN.filter((id) => slides.some((slide) => slide.id === id)).slice(0, over);
}
