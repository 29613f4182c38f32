import { say } from '$lib/i18n/language';
import uFuzzy from '@leeoniya/ufuzzy';
import {
	axes,
	findIndicator,
	type Indicator,
	indicators,
	ownIndicators,
	type Theme,
	themes
} from '$lib/catalogue';
import { formatPeriod, unbroken } from '$lib/i18n/format';
import { axisLabels, themeLabels } from '$lib/i18n/group-labels';
import { m } from '$lib/paraglide/messages';
import { plain } from '$lib/search/plain';
import { levelsOf } from '../state/indicator-offer';
import { levelName } from './areas';

export interface IndicatorGroup {
	/** The same group while its title counts other answers. */
	id: string;
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
		'jobs work unemployment labour force employees hiring recruitment emploi travail chômage actifs postes salariés main-d’œuvre embauches recrutement',
	fabric:
		'companies businesses firms plants factories industry sectors entreprises établissements industrie usines tissu économique secteurs spécialisation sociétés taille',
	services:
		'facilities health doctors shops schools nurseries nurses équipements services santé médecins commerces écoles crèches infirmiers pharmacie bpe',
	training:
		'training diploma vocational school college skills apprenticeship formation diplôme lycée professionnel école neet insertion apprentissage compétences qualification',
	access:
		'access transport station train rail high-speed hospital university road accessibilité transport gare train tgv sncf distance hôpital université accès route',
	land: 'land brownfields sites foncier friches terrains surfaces immobilier d’entreprise',
	own: 'vos données mes données tableau fichier own data table file',
	public:
		'tax taxation property public service fiscalité taxe foncière service public france services impôts locaux démarches'
};

const INDUSTRIAL_JOBS =
	'emploi industriel emplois industriels usine usines ouvriers manufacture factory plant industrial jobs';
const HARD =
	'embauches difficiles difficultés de recrutement pénurie tension bmo hard to fill shortage hiring';
const DIPLOMAS = 'diplômes diplômés niveau d’études qualification degrees graduates education level';

/** The same for single indicators: what a theme's words would not tell from the others. */
const OWN_WORDS: Readonly<Record<string, string>> = {
	industry_private_jobs: INDUSTRIAL_JOBS,
	industry_private_job_share: INDUSTRIAL_JOBS,
	industry_private_jobs_growth: INDUSTRIAL_JOBS,
	industry_salaried_jobs: INDUSTRIAL_JOBS,
	industry_salaried_job_share: INDUSTRIAL_JOBS,
	industry_job_share: INDUSTRIAL_JOBS,
	industry_establishment_share: 'usine usines site industriel factory plant',
	industry_establishments: 'usine usines sites industriels factories plants',
	private_jobs: 'urssaf effectifs salariés privé secteur privé payroll',
	private_jobs_growth: 'urssaf créations d’emplois destructions d’emplois croissance dynamique job creation',
	salaried_jobs: 'emploi total longue période employment long run',
	difficult_hiring_share: HARD,
	industry_difficult_hiring_share: `${HARD} usine ouvriers factory`,
	hiring_projects: 'embauches prévues intentions d’embauche bmo planned hirings',
	industry_hiring_projects:
		'embauches prévues intentions d’embauche bmo usine ouvriers planned hirings factory',
	seasonal_hiring_share: 'embauches saisonnières saisonniers bmo temporary',
	managers_share: 'cadres csp professions executives',
	workers_share: 'ouvriers csp professions blue-collar',
	net_migration_rate_managers: 'cadres arrivées de cadres',
	higher_education_share: DIPLOMAS,
	below_baccalaureate_share: DIPLOMAS,
	employment_rate: 'taux d’emploi actifs occupés',
	large_establishment_job_share: 'grandes usines gros employeurs grands groupes large employers',
	small_establishment_job_share: 'tpe petites entreprises artisans small firms',
	local_demand_job_share: 'sphère présentielle économie résidentielle residential economy',
	business_failures: 'faillites redressement liquidation dépôt de bilan bankruptcies insolvency',
	business_creations_growth: 'créations d’entreprises start-up entrepreneurs new firms',
	frr_population_share:
		'zone franche zonage frr zrr exonération exonérations fiscales aides tax exemption tax break',
	brownfield_area: 'friches terrains disponibles available land',
	distance_industrial_training: 'bts iut licence professionnelle formation industrielle engineering training'
};

const RECENT = 'belvedere.indicateurs';
const MOST_RECENT = 5;

const item = (indicator: Indicator, sources: Readonly<Record<string, string>>) => {
	const last = indicator.periods.at(-1);
	const offered = levelsOf(indicator);
	const [smallest] = offered;
	return {
		id: indicator.id,
		label: unbroken(say(indicator.label)),
		context: [
			last ? formatPeriod(last.period) : '',
			// The level that most people start from: without it, one should know before choosing.
			smallest && !offered.includes('epci') ? m.explore_only_at({ level: levelName(smallest) }) : '',
			indicator.own?.name ?? sources[last?.source ?? ''] ?? ''
		]
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

/** Every indicator: one's own, the recent ones, then by axis and theme. */
export function groupIndicators(sources: Readonly<Record<string, string>>): IndicatorGroup[] {
	const recent = recentIndicators().flatMap((id) => findIndicator(id) ?? []);
	const groups = axes.flatMap((axis) =>
		themes.map((theme) => ({
			id: `${axis} ${theme}`,
			title: m.explore_group({ axis: axisLabels[axis](), theme: themeLabels[theme]() }),
			items: indicators
				.filter((indicator) => indicator.axis === axis && indicator.theme === theme)
				.map((indicator) => item(indicator, sources))
		}))
	);
	return [
		{ id: 'own', title: m.mine_group(), items: ownIndicators().map((indicator) => item(indicator, sources)) },
		{ id: 'recent', title: m.explore_recent(), items: recent.map((indicator) => item(indicator, sources)) },
		...groups
	].filter(({ items }) => items.length > 0);
}

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
const MOST_FOUND = 12;
let haystack:
	| {
			of: Readonly<Record<string, string>>;
			all: readonly Indicator[];
			texts: string[];
			labels: string[];
			own: string[];
			names: string[];
	  }
	| undefined;

/** Makes what is searched, once: when the list opens, so that the first letter costs no more than others. */
export function prepareSearch(sources: Readonly<Record<string, string>>) {
	const all = [...ownIndicators(), ...indicators];
	const same = haystack?.all.length === all.length && all.every((one, at) => haystack?.all[at] === one);
	if (haystack?.of !== sources || !same) {
		haystack = {
			of: sources,
			all,
			own: all.map(({ id }) => ` ${plain(OWN_WORDS[id] ?? '')}`),
			// What a typing error is forgiven in: a definition's hundred words would cost it most of a frame.
			names: all.map(({ id, label, theme }) =>
				plain(`${say(label)} ${OWN_WORDS[id] ?? ''} ${SYNONYMS[theme]}`)
			),
			labels: all.map((indicator) => plain(say(indicator.label))),
			texts: all.map((indicator) =>
				plain(
					[
						say(indicator.label),
						OWN_WORDS[indicator.id] ?? '',
						SYNONYMS[indicator.theme],
						indicator.own ? '' : axisLabels[indicator.axis](),
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
	const { all, texts, labels, own, names } = prepareSearch(sources);
	const words = plain(query).split(' ').filter(Boolean);
	const exact = texts.flatMap((text, at) =>
		words.every((word) => text.startsWith(word) || text.includes(` ${word}`)) ? [at] : []
	);
	const found = exact.length > 0 ? exact : (fuzzy.filter(names, words.join(' ')) ?? []);
	// Words of the name first, then an indicator's own, then those of its theme.
	const score = (at: number) =>
		words.reduce(
			(sum, word) =>
				sum + ((labels[at] ?? '').includes(word) ? 0 : (own[at] ?? '').includes(` ${word}`) ? 1 : 2),
			0
		);
	const items = [...found]
		.sort((a, b) => score(a) - score(b) || a - b)
		.slice(0, MOST_FOUND)
		.flatMap((at) => {
			const indicator = all[at];
			return indicator ? [item(indicator, sources)] : [];
		});
	return items.length > 0 ? [{ id: 'found', title: m.explore_found({ count: items.length }), items }] : [];
}
