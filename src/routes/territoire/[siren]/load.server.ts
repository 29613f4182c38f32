import { namedSources } from '$lib/server/sources';
import { occupationLabel, spaceTag } from '$lib/i18n/data-labels';
import { say } from '$lib/i18n/language';
import {
	findIndicator,
	FRANCE,
	HOME_EPCI,
	MOVES_BEFORE,
	MOVES_PERIOD,
	recentMoveAges,
	recentMoveCategories,
	sectors,
	sizeGroup
} from '$lib/catalogue';
import { GROWTH_PERIOD, POPULATION_PERIOD, populationYear } from '$lib/catalogue/population-year';
import { chooseClasses } from '$lib/analysis/classes';
import { distribution, sortedValues } from '$lib/analysis/distribution';
import { periodMiddle } from '$lib/charts/paths';
import { nearestPlaces } from '$lib/analysis/nearest';
import { rankDescending } from '$lib/analysis/ranks';
import { type Area, areasOf, type Membership, membershipsOf, placesOf } from '$lib/queries/areas';
import { type AreaFigure, countMissing } from '$lib/map/model';
import { observationsOf, seriesOf } from '$lib/queries/indicators';
import { metropolitanReference } from '$lib/queries/reference';
import { tenseIndustrialOccupations } from '$lib/queries/occupations';
import type { Observation } from '$lib/queries/rows';
import { type Box, joinBoxes, readOutlines } from '$lib/server/boundaries';
import { epciPlaces } from '$lib/server/fact-columns';
import { groupBy } from '$lib/server/group-by';
import { keptByCode } from '$lib/server/kept';
import { askColumnsOnServer, askOnServer, once } from '$lib/server/warehouse';
import { quantileSorted } from 'd3-array';
import { packRow } from './row-wire';
import { keyIndicators, MAP_INDICATOR } from './key-indicators';
import type { FigureDetail, IndicatorRow } from './indicator-row';
import type {
	BalanceSpan,
	MoveBar,
	NamedCode,
	PopulationPoint,
	TerritoryMapData,
	TerritoryPage
} from './territory-page';

const INDUSTRIAL_FROM = 30;
const OCCUPATIONS = 6;
const STATIONS = 5;
const LARGEST = 12;
const BINS = 24;
/** A figure that covers less of its area than this is shown, but not ranked. */
const RANKED_FROM = 0.95;
/** One that covers less than this says too little of its area to be compared with. */
const COMPARED_FROM = 0.5;

const JOBS_GROWTH_PERIOD = '2016-2022';
const INDUSTRY_JOBS = ['industry_job_share', '2022'] as const;

const EXTRA = [
	'population',
	'jobs',
	'employer_establishments',
	'natural_balance_rate',
	'unemployment_rate_localised',
	'population_growth',
	'jobs_growth',
	'job_concentration',
	'industry_establishment_share',
	'industry_job_share',
	...[...recentMoveAges, ...recentMoveCategories].flatMap((group) => [
		`net_migration_rate_${group}`,
		`net_migration_rate_${sizeGroup(group)}`
	])
];

/** Observations of one indicator, by `level:area:period`. */
type Figures = Map<string, Observation>;
const key = (level: string, area: string, period: string) => `${level}:${area}:${period}`;

async function figuresOf(indicator: string): Promise<Figures> {
	const rows = await askOnServer(
		observationsOf(indicator, ['epci', 'zone_emploi', 'departement', 'region', 'france'])
	);
	return new Map(rows.map((row) => [key(row.level, row.area, row.period), row]));
}

/** Everything that all territory pages read, asked once. */
const everything = once(async () => {
	const ids = new Set([
		...EXTRA,
		...keyIndicators.flatMap(({ rows }) => rows.map(({ id }) => id)),
		...sectors.map(({ key }) => `${key}_establishment_share`)
	]);
	const figures = new Map<string, Figures>();
	for (const id of ids) figures.set(id, await figuresOf(id));
	const byCode = (areas: Area[]) => new Map(areas.map((area) => [area.code, area]));
	const memberships = await askOnServer(membershipsOf(['epci', 'zone_emploi', 'territoire_industrie']));
	const mapFigures = await askOnServer(observationsOf(MAP_INDICATOR.id, ['commune']));
	const sources = await namedSources();
	const communes = await askOnServer(areasOf('commune'));
	const places = await epciPlaces();
	const people = await askColumnsOnServer(seriesOf('population', 'commune', POPULATION_PERIOD));
	return {
		figures,
		sources: new Map(sources.map((source) => [source.id, source])),
		communes: byCode(communes),
		/** Last published population of each commune. */
		people: new Map(communes.map(({ code }, row) => [code, people.value[row] ?? NaN])),
		epci: byCode(await askOnServer(areasOf('epci'))),
		zones: byCode(await askOnServer(areasOf('zone_emploi'))),
		industries: byCode(await askOnServer(areasOf('territoire_industrie'))),
		departements: byCode(await askOnServer(areasOf('departement'))),
		regions: byCode(await askOnServer(areasOf('region'))),
		stations: await askOnServer(placesOf('station')),
		occupations: groupBy(
			await askOnServer(tenseIndustrialOccupations(INDUSTRIAL_FROM, OCCUPATIONS)),
			(row) => row.area
		),
		metropolitan: new Map(
			(await askOnServer(metropolitanReference())).map((row) => [`${row.indicator}:${row.period}`, row.value])
		),
		/** The département that holds most of an EPCI's people; null where none does. */
		mains: new Map(places.codes.map((code, at) => [code, places.mainDepartement[at] ?? null])),
		membersOfEpci: groupBy(
			memberships.filter(({ level }) => level === 'epci'),
			(row) => row.code
		),
		zonesOfCommune: new Map(
			memberships.filter(({ level }) => level === 'zone_emploi').map((row) => [row.commune, row.code])
		),
		industriesOfCommune: groupBy(
			memberships.filter(({ level }) => level === 'territoire_industrie'),
			(row) => row.commune
		),
		communeGrowth: new Map(
			mapFigures.filter(({ period }) => period === MAP_INDICATOR.period).map((row) => [row.area, row])
		)
	};
});
type Everything = Awaited<ReturnType<typeof everything>>;

/** Codes of every territory that has a page; the one that the site opens on first. */
export async function territoryCodes(): Promise<string[]> {
	const { epci } = await everything();
	return [HOME_EPCI, ...[...epci.keys()].filter((code) => code !== HOME_EPCI)];
}

const ranked = ({ value, status, coverage }: Observation) =>
	value !== null && (status === 'ok' || (status === 'partial' && (coverage ?? 0) >= RANKED_FROM));

/** Ranked values of the EPCI for an indicator and period, and the median of each kind of space. */
const comparisons = new Map<string, { values: number[]; medians: Map<string, number> }>();
function comparisonOf(all: Everything, id: string, period: string) {
	const known = comparisons.get(`${id}:${period}`);
	if (known) return known;
	const byClass = new Map<string, number[]>();
	const values: number[] = [];
	for (const area of all.epci.values()) {
		const figure = all.figures.get(id)?.get(key('epci', area.code, period));
		if (!figure || !ranked(figure) || figure.value === null) continue;
		values.push(figure.value);
		if (area.space) byClass.set(area.space, [...(byClass.get(area.space) ?? []), figure.value]);
	}
	const medians = new Map(
		[...byClass].map(([name, members]) => [name, quantileSorted(sortedValues(members), 0.5) ?? NaN])
	);
	const made = { values, medians };
	comparisons.set(`${id}:${period}`, made);
	return made;
}

const distributions = new Map<string, ReturnType<typeof distribution>>();
function distributionOf(name: string, values: readonly number[]) {
	if (!distributions.has(name)) {
		const made = distribution(values, BINS);
		const short = (value: number) => Number(value.toPrecision(DRAWN_DIGITS));
		distributions.set(
			name,
			made && {
				...made,
				from: short(made.from),
				to: short(made.to),
				median: short(made.median),
				q1: short(made.q1),
				q3: short(made.q3)
			}
		);
	}
	return distributions.get(name) ?? null;
}

/** Digits that a page needs: more than it shows, fewer than a double has. */
const DIGITS = 7;
const PAIR_DIGITS = 9;
/** What is only drawn, a distribution or a trend, needs fewer. */
const DRAWN_DIGITS = 5;
function sent(value: number, digits?: number): number;
function sent(value: number | null | undefined, digits?: number): number | null;
function sent(value: number | null | undefined, digits = DIGITS) {
	return value == null ? null : Number(value.toPrecision(digits));
}

function detail(all: Everything, id: string, level: string, area: string, period: string): FigureDetail {
	const figure = all.figures.get(id)?.get(key(level, area, period));
	return {
		indicator: id,
		period,
		value: sent(figure?.value),
		numerator: sent(figure?.numerator, PAIR_DIGITS),
		denominator: sent(figure?.denominator, PAIR_DIGITS),
		status: figure?.status ?? 'missing',
		coverage: figure?.coverage ?? null
	};
}

function indicatorRow(all: Everything, area: Area, id: string, period: string): IndicatorRow {
	const indicator = findIndicator(id);
	if (!indicator) throw new Error(`Key indicator «${id}» is not in the catalogue`);
	const value = (level: string, code: string | null) => {
		const figure = code === null ? undefined : all.figures.get(id)?.get(key(level, code, period));
		return figure?.status === 'partial' && (figure.coverage ?? 0) < COMPARED_FROM
			? null
			: sent(figure?.value);
	};
	const own = all.figures.get(id)?.get(key('epci', area.code, period));
	const { values, medians } = comparisonOf(all, id, period);
	const france = value('france', FRANCE);
	const metropolitan = all.metropolitan.get(`${id}:${period}`);
	const trend = indicator.breaks
		? []
		: indicator.periods
				.filter(({ levels }) => levels.includes('epci'))
				.toSorted((x, y) => periodMiddle(x.period) - periodMiddle(y.period))
				.flatMap((entry) => {
					const figure = all.figures.get(id)?.get(key('epci', area.code, entry.period));
					const shown = sent(figure?.value, DRAWN_DIGITS);
					return shown === null ? [] : [{ period: entry.period, value: shown }];
				});
	const figure = detail(all, id, 'epci', area.code, period);
	return {
		...figure,
		label: say(indicator.label),
		unit: indicator.unit,
		decimals: indicator.decimals,
		producer: all.sources.get(own?.source ?? indicator.periods.at(-1)?.source ?? '')?.producer ?? '',
		rank: own && ranked(own) && own.value !== null ? rankDescending(values, own.value) : null,
		distribution: distributionOf(`${id}:${period}`, values),
		peersMedian: sent(area.space ? medians.get(area.space) : null),
		departement: value('departement', all.mains.get(area.code) ?? null),
		region: value('region', area.region),
		france:
			france !== null
				? { value: france, metropolitan: false }
				: metropolitan !== undefined
					? { value: metropolitan, metropolitan: true }
					: null,
		trend: trend.length > 1 ? trend : []
	};
}

const HISTORY_YEARS = ['1968', '1975', '1982', '1990', '1999', '2006'];
const RECENT_YEARS = ['2010', '2015', POPULATION_PERIOD];

/** Populations that draw a curve, oldest first; empty where there is one only. */
function populations(all: Everything, { code, department }: Area): PopulationPoint[] {
	const points = [...HISTORY_YEARS, ...RECENT_YEARS].flatMap((period) => {
		const population = detail(all, 'population', 'epci', code, period).value;
		const year = period === POPULATION_PERIOD ? populationYear(department) : Number(period);
		return population === null ? [] : [{ year, population }];
	});
	return points.length > 1 ? points : [];
}

/** Balances by period: the historical spans, then the last census period. */
function balances(all: Everything, code: string): BalanceSpan[] {
	const indicator = findIndicator('natural_balance_rate');
	return (indicator?.periods ?? []).flatMap(({ period }) => {
		const [start = '', end = ''] = period.split('-');
		const natural = all.figures.get('natural_balance_rate')?.get(key('epci', code, period))?.value;
		const migration = all.figures.get('net_migration_rate')?.get(key('epci', code, period))?.value;
		// 2011–2016 and 2013–2018 overlap: the last one says more.
		if (natural == null || migration == null || period === '2011-2016') return [];
		return [
			{
				start: Number(start),
				end: Number(end),
				natural: sent(natural, DRAWN_DIGITS),
				migration: sent(migration, DRAWN_DIGITS)
			}
		];
	});
}

/** Rates of moves of some groups at the last census, with the one before; groups that nobody publishes are left out. */
function moves(all: Everything, code: string, groups: readonly string[]): MoveBar[] {
	const figure = (group: string, period: string) =>
		all.figures.get(`net_migration_rate_${group}`)?.get(key('epci', code, period));
	return groups.flatMap((group) => {
		const rate = figure(group, MOVES_PERIOD)?.value;
		const size = figure(sizeGroup(group), MOVES_BEFORE)?.denominator;
		return rate == null
			? []
			: [
					{
						key: group,
						rate,
						people: size == null ? null : Math.round((rate * size) / 100),
						before: figure(group, MOVES_BEFORE)?.value ?? null
					}
				];
	});
}

/** Outlines of the territory's communes, its bounds, and the départements around them. */
export async function territoryOutlines(code: string) {
	const all = await everything();
	const members = all.membersOfEpci.get(code) ?? [];
	const departements = [
		...new Set(members.flatMap(({ commune }) => all.communes.get(commune)?.department ?? []))
	];
	const codes = new Set(members.map(({ commune }) => commune));
	const communesOf = async (names: readonly string[]) =>
		(await Promise.all(names.map((name) => readOutlines(`communes-${name}`)))).flat();
	const inside = (await communesOf(departements)).filter(
		(outline) => codes.has(outline.id) || outline.properties.with?.some((other) => codes.has(other))
	);
	const bounds = joinBoxes(inside.map(({ box }) => box));
	const around = paddedBounds(bounds);
	const near = (await readOutlines('departement'))
		.filter(({ box }) => overlap(box, around))
		.map(({ id }) => id);
	const shown = (await communesOf([...new Set([...departements, ...near])])).filter(({ box }) =>
		overlap(box, around)
	);
	const shownDepartements = [...new Set(shown.flatMap(({ id }) => all.communes.get(id)?.department ?? []))];
	return { inside, shown, departements: shownDepartements, bounds, growth: all.communeGrowth };
}

export const overlap = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** The map shows this much around a territory, as a share of its size. */
const AROUND = 0.3;

export function paddedBounds([west, south, east, north]: Box): Box {
	const [dx, dy] = [(east - west) * AROUND, (north - south) * AROUND];
	return [west - dx, south - dy, east + dx, north + dy];
}

const named = (area: Area | undefined): NamedCode[] => (area ? [{ code: area.code, name: area.name }] : []);

/** The whole page of a territory, or null when no EPCI has that code. */
export const loadTerritory = keptByCode(makeTerritory);

async function makeTerritory(code: string): Promise<TerritoryPage | null> {
	const all = await everything();
	const area = all.epci.get(code);
	if (!area) return null;
	const members: Membership[] = all.membersOfEpci.get(code) ?? [];
	const communes = members
		.flatMap(({ commune }) => all.communes.get(commune) ?? [])
		.toSorted((a, b) => b.population - a.population);
	const weightOf = (codes: (commune: Area) => string | undefined) => {
		const weights = new Map<string, number>();
		for (const commune of communes) {
			const name = codes(commune);
			if (name) weights.set(name, (weights.get(name) ?? 0) + commune.population);
		}
		return [...weights].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
	};
	const zones = weightOf((commune) => all.zonesOfCommune.get(commune.code)).flatMap((zone) =>
		named(all.zones.get(zone))
	);
	const industries = weightOf((commune) => all.industriesOfCommune.get(commune.code)?.[0]?.code).flatMap(
		(name) => named(all.industries.get(name))
	);
	const departements = weightOf((commune) => commune.department ?? undefined).flatMap((name) =>
		named(all.departements.get(name))
	);
	const region = named(all.regions.get(area.region ?? ''))[0];
	const mainDepartement = departements[0];
	if (!region || !mainDepartement) throw new Error(`EPCI ${code} has no région or no département`);
	const lastQuarter = findIndicator('unemployment_rate_localised')?.periods.at(-1)?.period ?? '';
	const zone = zones[0];
	const unemployment =
		zone && detail(all, 'unemployment_rate_localised', 'zone_emploi', zone.code, lastQuarter).value;
	const of = (id: string, period: string) => detail(all, id, 'epci', code, period);
	const industry = of(...INDUSTRY_JOBS).value;
	const industryFrance = detail(all, INDUSTRY_JOBS[0], 'france', FRANCE, INDUSTRY_JOBS[1]).value;
	const { bounds, shown, departements: mapDepartements, growth } = await territoryOutlines(code);
	const around = mapFigures(shown, growth);
	const growths = communes.flatMap((commune) => growth.get(commune.code)?.value ?? []);
	return {
		code,
		name: area.name,
		kind: area.kind,
		departements,
		region,
		populationYear: populationYear(area.department),
		largest: communes.slice(0, LARGEST).flatMap(({ code: commune, name }) => {
			const population = all.people.get(commune) ?? NaN;
			return Number.isNaN(population) ? [] : [{ name, population }];
		}),
		communeCount: communes.length,
		communeNames:
			communes.length > LARGEST
				? communes
						.map(({ name }) => name)
						.toSorted((x, y) => x.localeCompare(y, 'fr'))
						.join(', ')
				: '',
		space: spaceTag(area),
		industries,
		zones,
		zoneUnemployment:
			zone && typeof unemployment === 'number' ? { zone, value: unemployment, period: lastQuarter } : null,
		figures: {
			population: of('population', POPULATION_PERIOD),
			jobs: of('jobs', '2018'),
			growth: of('population_growth', GROWTH_PERIOD),
			jobsGrowth: of('jobs_growth', JOBS_GROWTH_PERIOD)
		},
		concentration: of('job_concentration', '2018').value,
		industryShare:
			industry !== null && industryFrance !== null ? { here: industry, france: industryFrance } : null,
		growing: { up: growths.filter((value) => value > 0).length, known: growths.length },
		axes: keyIndicators.map(({ axis, rows }) => ({
			axis,
			rows: rows.map(({ id, period }) => packRow(indicatorRow(all, area, id, period)))
		})),
		populations: populations(all, area),
		balances: balances(all, code),
		movesByAge: moves(all, code, recentMoveAges),
		movesByCategory: moves(all, code, recentMoveCategories),
		sectors: sectors.flatMap(({ key: sector }) => {
			const here = of(`${sector}_establishment_share`, '2018');
			const france = detail(all, `${sector}_establishment_share`, 'france', FRANCE, '2018').value;
			return here.value === null || here.numerator === null || france === null
				? []
				: [{ key: sector, count: here.numerator, share: here.value, france }];
		}),
		stations: nearStations(all, area),
		occupations: (all.occupations.get(all.mains.get(code) ?? '') ?? []).map((row) => ({
			code: row.occupation,
			label: occupationLabel(row.occupation, row.label),
			score: sent(row.score, DRAWN_DIGITS),
			factors: [
				row.working_conditions,
				row.non_durable_jobs,
				row.training_link,
				row.labour_shortage,
				row.hiring_intensity,
				row.geographical_mismatch
			],
			employment: row.employment
		})),
		bounds,
		mapDepartements,
		mapLegend: { classes: classesOf(around), ...countMissing(around.values()) }
	};
}

/** Figures of the map's first indicator for some outlines. */
export function mapFigures(
	outlines: readonly { id: string }[],
	growth: Everything['communeGrowth']
): Map<string, AreaFigure> {
	return new Map(
		outlines.map(({ id }) => {
			const figure = growth.get(id);
			return [id, { value: sent(figure?.value), status: figure?.status ?? 'missing' }];
		})
	);
}

/** Classes of the map's first indicator: a growth, told apart around zero. */
export const classesOf = (figures: ReadonlyMap<string, AreaFigure>) =>
	chooseClasses(
		[...figures.values()].flatMap(({ value }) => value ?? []),
		true
	);

/** Figures of a territory by name, with their rank: what a deck needs beside the diagnostic's facts. */
export async function territoryFigures(
	code: string,
	wanted: readonly { id: string; period: string }[]
): Promise<IndicatorRow[]> {
	const all = await everything();
	const area = all.epci.get(code);
	return area ? wanted.map(({ id, period }) => indicatorRow(all, area, id, period)) : [];
}

/** Where a territory is: its département, région, and the middle of its population. */
export async function territoryPlace(code: string) {
	const all = await everything();
	const area = all.epci.get(code);
	if (!area || area.latitude === null || area.longitude === null) return null;
	return {
		departement: area.department ?? '',
		region: all.departements.get(area.department ?? '')?.name ?? '',
		main:
			(all.membersOfEpci.get(code) ?? [])
				.map(({ commune }) => all.communes.get(commune))
				.reduce((most, one) => ((one?.population ?? 0) > (most?.population ?? -1) ? one : most), undefined)
				?.code ?? '',
		latitude: area.latitude,
		longitude: area.longitude
	};
}

/** What the map of a territory starts with. */
export async function loadTerritoryMap(code: string): Promise<TerritoryMapData> {
	const all = await everything();
	const { shown, growth } = await territoryOutlines(code);
	const members = new Set((all.membersOfEpci.get(code) ?? []).map(({ commune }) => commune));
	const communes = [...members]
		.flatMap((commune) => all.communes.get(commune) ?? [])
		.toSorted((a, b) => b.population - a.population);
	return {
		communes: communes.map(({ code: commune, name }) => [commune, name]),
		values: [...mapFigures(shown, growth)].map(([id, { value }]) => [id, value])
	};
}

/** The stations nearest to the middle of the territory's population, on the same land. */
function nearStations(all: Everything, area: Area) {
	if (area.latitude === null || area.longitude === null || area.latitude < 41) return [];
	const middle = { latitude: area.latitude, longitude: area.longitude };
	return nearestPlaces(middle, all.stations, STATIONS).map(({ place, km }) => ({
		name: place.name,
		km: Math.round(km * 10) / 10,
		segment: place.category ?? '',
		travellers: place.size
	}));
}
