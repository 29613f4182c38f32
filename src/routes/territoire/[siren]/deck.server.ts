import { ESTABLISHMENT_SECTORS_YEAR } from '$lib/catalogue/chart-years';
import { say } from '$lib/i18n/language';
import { findIndicator, MOVES_PERIOD, recentMoveAges, recentMoveCategories } from '$lib/catalogue';
import { GROWTH_PERIOD, POPULATION_PERIOD } from '$lib/catalogue/population-year';
import type { DeckFact } from '$lib/deck/slide';
import type { Fact, Quartiles, Spread } from '$lib/diagnostic/facts';
import type { DeckSource } from '$lib/deck/source';
import { storyline } from '$lib/deck/storyline';
import { keptByCode } from '$lib/server/kept';
import { territoryFacts } from '$lib/server/territory-facts';
import { loadDiagnostic } from './diagnostic/load.server';
import { loadDeckMap } from './deck-map.server';
import type { DiagnosticPage } from './diagnostic/diagnostic-page';
import type { IndicatorRow } from './indicator-row';
import { loadTerritory } from './load.server';
import { territoryPlace } from './place.server';
import type { TerritoryPage } from './territory-page';
import { territoryFigures } from './rows.server';

/** Occupations that a slide may name. */
const SOUGHT = 8;
/** Digits that a slide needs: more than it shows. */
const DIGITS = 7;
const short = (value: number | null) => (value === null ? null : Number(value.toPrecision(DIGITS)));

const shortSpread = (spread: Spread | null): Quartiles | null =>
	spread && {
		size: spread.size,
		q1: short(spread.q1) ?? NaN,
		median: short(spread.median) ?? NaN,
		q3: short(spread.q3) ?? NaN
	};

/** Figures of the territory page that no rule of the diagnostic reads, or that a slide shows at another period. */
const FIGURES = [
	{ id: 'population', period: POPULATION_PERIOD },
	{ id: 'private_jobs', period: '2024' },
	{ id: 'industry_establishment_share', period: '2018' },
	{ id: 'population_growth', period: GROWTH_PERIOD },
	{ id: 'natural_balance_rate', period: '2016-2022' },
	{ id: 'net_migration_rate', period: '2016-2022' },
	{ id: 'industry_job_share', period: '2022' },
	...[...recentMoveAges, ...recentMoveCategories].map((group) => ({
		id: `net_migration_rate_${group}`,
		period: MOVES_PERIOD
	}))
];

const fromRow = (row: IndicatorRow): DeckFact => ({
	id: row.indicator,
	label: say(findIndicator(row.indicator)?.label) ?? row.label,
	indicator: row.indicator,
	definition: '',
	period: row.period,
	unit: row.unit,
	decimals: row.decimals,
	producer: row.producer,
	value: row.value,
	numerator: row.numerator,
	denominator: row.denominator,
	peers: null,
	all: row.distribution && {
		size: row.distribution.size,
		q1: row.distribution.q1,
		median: row.distribution.median,
		q3: row.distribution.q3
	},
	scope: 'own',
	rank: row.rank,
	france: row.france?.value ?? null,
	people: null,
	before: null
});

const fromFact = (fact: Fact): DeckFact => ({
	id: fact.id,
	label: fact.label,
	indicator: fact.indicator,
	definition: fact.indicator === '' ? fact.definition : '',
	period: fact.period,
	unit: fact.unit,
	decimals: fact.decimals,
	producer: fact.producer,
	value: short(fact.value),
	numerator: fact.numerator === null ? null : Number(fact.numerator.toPrecision(9)),
	denominator: fact.denominator === null ? null : Number(fact.denominator.toPrecision(9)),
	peers: shortSpread(fact.peers),
	all: shortSpread(fact.all),
	scope: fact.scope,
	rank: fact.rank,
	france: short(fact.france),
	people: fact.people === null ? null : Math.round(fact.people),
	before: fact.before && { period: fact.before.period, value: short(fact.before.value) ?? NaN }
});

const sectorShares = ({
	sectorJobs,
	sectorYear,
	sectors
}: TerritoryPage): Pick<DeckSource, 'sectors' | 'sectorsOf' | 'sectorYear'> =>
	sectorJobs.length > 0
		? {
				sectors: sectorJobs.map(([key, share, france]) => ({ key, share, france })),
				sectorsOf: 'jobs',
				sectorYear
			}
		: {
				sectors: sectors.map(({ key, share, france }) => ({ key, share, france })),
				sectorsOf: 'establishments',
				sectorYear: ESTABLISHMENT_SECTORS_YEAR
			};

/** As many industries as a slide shows. */
const INDUSTRIES = 5;

function whatIsMade({ zone, makes, branches, sentences }: DiagnosticPage['fabric']): DeckSource['makes'] {
	if (!zone || branches.length === 0) return null;
	return {
		zone: zone.name,
		what: makes,
		bars: branches
			.slice(0, INDUSTRIES)
			.map(({ label, share, shareThere }) => ({ label, here: share, there: shareThere })),
		sentences: sentences.map(({ text }) => text)
	};
}

/** What the storyline of a territory is made from; null when no EPCI has that code. */
export const loadDeckSource = keptByCode(makeDeckSource);

async function makeDeckSource(code: string): Promise<DeckSource | null> {
	const [territory, diagnostic, found, place] = [
		await loadTerritory(code),
		await loadDiagnostic(code),
		await territoryFacts(code),
		await territoryPlace(code)
	];
	if (!territory || !diagnostic || !found || !place) return null;
	const facts: Record<string, DeckFact> = {};
	for (const row of await territoryFigures(code, FIGURES)) facts[row.indicator] = fromRow(row);
	for (const fact of found.facts.values()) facts[fact.id] = fromFact(fact);
	const source: DeckSource = {
		code,
		name: territory.name,
		departement: diagnostic.departement,
		region: territory.region.name,
		zone: territory.zones[0]?.name ?? null,
		communeCount: territory.communeCount,
		main: territory.largest[0] ?? null,
		vintage: diagnostic.vintage,
		published: diagnostic.published,
		facts,
		populations: territory.populations,
		balances: territory.balances,
		populationYear: territory.populationYear,
		moves: [...territory.movesByAge, ...territory.movesByCategory],
		industryShare: territory.industryShare,
		...sectorShares(territory),
		makes: whatIsMade(diagnostic.fabric),
		hiring: {
			difficulty: diagnostic.hiring.difficulty,
			basin: diagnostic.hiring.basin,
			sought: diagnostic.hiring.sought.slice(0, SOUGHT),
			surveys: diagnostic.hiring.surveys
		},
		// The rows of the territory's page: the two say the same of them.
		occupations: territory.occupations.map(({ code: occupation, label, score, factors }) => ({
			code: occupation,
			label,
			score,
			factors
		})),
		growing: territory.growing,
		quiet: diagnostic.quiet,
		findings: diagnostic.findings
			.filter(({ quadrant }) => quadrant === 'atout' || quadrant === 'faiblesse')
			.map(({ rule, quadrant, headline, text, evidence, toConfirm }) => ({
				rule,
				quadrant,
				headline,
				text,
				evidence,
				toConfirm
			})),
		axes: diagnostic.axes.map(({ axis, score, facts: rows, sentences }) => ({
			axis,
			score,
			facts: rows,
			sentences
		})),
		causes: diagnostic.causes,
		structural: diagnostic.structural,
		structuralLead: diagnostic.structuralLead,
		peers: diagnostic.peers,
		mapDepartements: territory.mapDepartements,
		map: await loadDeckMap(code, place)
	};
	const used = new Set(storyline(source, null).flatMap((slide) => slide.facts.map(({ id }) => id)));
	return { ...source, facts: Object.fromEntries(Object.entries(facts).filter(([id]) => used.has(id))) };
}
