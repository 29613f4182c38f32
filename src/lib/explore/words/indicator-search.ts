import { say } from '$lib/i18n/language';
import uFuzzy from '@leeoniya/ufuzzy';
import { axes, findIndicator, type Indicator, indicators, type Theme } from '$lib/catalogue';
import { formatPeriod, unbroken } from '$lib/i18n/format';
import { axisLabels } from '$lib/i18n/group-labels';
import { m } from '$lib/paraglide/messages';
import { plain } from '$lib/ui/search';

export interface IndicatorGroup {
	title: string;
	items: { id: string; label: string; context: string }[];
}

/** Words that people use for what the catalogue calls otherwise, by theme. */
const SYNONYMS: Readonly<Record<Theme, string>> = {
	population:
		'people inhabitants demography births deaths age habitants démographie croissance densité naissances décès âge',
	moves:
		'moves migration arrivals departures mobility young managers workers déménagements migrations arrivées départs mobilité résidentielle solde migratoire flux jeunes cadres ouvriers',
	housing:
		'housing house home flat rent price property vacancy building permit second home owner logement maison appartement loyer prix immobilier vacance vacants construction permis résidence secondaire propriétaire',
	income:
		'income poverty inequality wealth wages taxes revenu niveau de vie pauvreté inégalités richesse salaires impôts filosofi gini',
	employment:
		'jobs work unemployment labour force employees emploi travail chômage actifs postes salariés main-d’œuvre',
	fabric:
		'companies businesses firms plants factories industry sectors entreprises établissements industrie usines tissu économique secteurs spécialisation sociétés taille',
	services:
		'facilities health doctors shops schools nurseries nurses équipements services santé médecins commerces écoles crèches infirmiers pharmacie bpe',
	training:
		'training diploma vocational school college skills apprenticeship formation diplôme lycée professionnel école neet insertion apprentissage compétences qualification',
	access:
		'access transport station train rail high-speed hospital university road accessibilité transport gare train tgv sncf distance hôpital université accès route',
	land: 'land brownfields sites foncier friches terrains surfaces immobilier d’entreprise',
	public:
		'tax taxation property public service fiscalité taxe foncière service public france services impôts locaux démarches'
};

const RECENT = 'belvedere.indicateurs';
const MOST_RECENT = 5;

const item = (indicator: Indicator, sources: Readonly<Record<string, string>>) => {
	const last = indicator.periods.at(-1);
	return {
		id: indicator.id,
		label: unbroken(say(indicator.label)),
		context: [last ? formatPeriod(last.period) : '', sources[last?.source ?? ''] ?? '']
			.filter(Boolean)
			.join(' · ')
	};
};

/** Ids chosen last, the latest first; none where the browser keeps nothing. */
export function recentIndicators(): string[] {
	try {
		return (localStorage.getItem(RECENT) ?? '').split(' ').filter((id) => findIndicator(id) !== undefined);
	} catch {
		return [];
	}
}

export function rememberIndicator(id: string): void {
	try {
		const kept = [id, ...recentIndicators().filter((other) => other !== id)].slice(0, MOST_RECENT);
		localStorage.setItem(RECENT, kept.join(' '));
	} catch {
		// Nothing is kept: the list then starts with the axes.
	}
}

/** Every indicator: the recent ones, then by axis. */
export function groupIndicators(sources: Readonly<Record<string, string>>): IndicatorGroup[] {
	const recent = recentIndicators().flatMap((id) => findIndicator(id) ?? []);
	const groups = axes.map((axis) => ({
		title: axisLabels[axis](),
		items: indicators
			.filter((indicator) => indicator.axis === axis)
			.map((indicator) => item(indicator, sources))
	}));
	return [
		{ title: m.explore_recent(), items: recent.map((indicator) => item(indicator, sources)) },
		...groups
	].filter(({ items }) => items.length > 0);
}

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
const MOST_FOUND = 12;
let haystack: { of: Readonly<Record<string, string>>; texts: string[]; labels: string[] } | undefined;

/** Makes what is searched, once: when the list opens, so that the first letter costs no more than others. */
export function prepareSearch(sources: Readonly<Record<string, string>>) {
	if (haystack?.of !== sources) {
		haystack = {
			of: sources,
			labels: indicators.map((indicator) => plain(say(indicator.label))),
			texts: indicators.map((indicator) =>
				plain(
					[
						say(indicator.label),
						SYNONYMS[indicator.theme],
						axisLabels[indicator.axis](),
						say(indicator.definition),
						indicator.id.replaceAll('_', ' '),
						...new Set(indicator.periods.map(({ source }) => sources[source] ?? ''))
					].join(' ')
				)
			)
		};
	}
	return haystack;
}

/** Indicators whose label, definition, theme, axis or source hold the words, best first. */
export function searchIndicators(query: string, sources: Readonly<Record<string, string>>): IndicatorGroup[] {
	const { texts, labels } = prepareSearch(sources);
	const words = plain(query).split(' ').filter(Boolean);
	const exact = texts.flatMap((text, at) =>
		words.every((word) => text.startsWith(word) || text.includes(` ${word}`)) ? [at] : []
	);
	const found = exact.length > 0 ? exact : (fuzzy.filter(texts, words.join(' ')) ?? []);
	const score = (at: number) => words.filter((word) => !(labels[at] ?? '').includes(word)).length;
	const items = [...found]
		.sort((a, b) => score(a) - score(b) || a - b)
		.slice(0, MOST_FOUND)
		.flatMap((at) => {
			const indicator = indicators[at];
			return indicator ? [item(indicator, sources)] : [];
		});
	return items.length > 0 ? [{ title: m.explore_found({ count: items.length }), items }] : [];
}
