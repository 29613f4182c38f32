import { namedSources } from '$lib/server/sources';
import { say } from '$lib/i18n/language';
import {
	findIndicator,
	type Formula,
	type Indicator,
	type Level,
	MOVES_BEFORE,
	sizeGroup
} from '$lib/catalogue';
import { nearestPlaces } from '$lib/analysis/nearest';
import { rules } from '$lib/diagnostic/rules';
import { axisFacts } from '$lib/diagnostic/axes';
import { accessFacts, type DerivedFact, derivedFacts } from '$lib/diagnostic/derived';
import { evidenceOf } from '$lib/diagnostic/rule';
import type { FactKind } from '$lib/diagnostic/facts';
import { structuralFacts } from '$lib/diagnostic/structural';
import { tensionFacts } from '$lib/diagnostic/tension';
import { unbroken } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { areaColumns, areasOf, membershipsOf } from '$lib/queries/areas';
import { seriesOf, statusCodes } from '$lib/queries/indicators';
import { departementTensions, occupationPortraits, programmesByEpci } from '$lib/queries/tensions';
import { groupBy } from './group-by';
import { askColumnsOnServer, askOnServer, once } from './warehouse';

/** A fact of every EPCI, in the order of their codes; NaN where it is not known. */
export interface FactColumn extends FactKind {
	values: Float64Array;
	numerators: Float64Array | null;
	denominators: Float64Array | null;
	/** The same in the EPCI's own département, and in France. */
	departement: Float64Array | null;
	france: number | null;
	/** For a fact of something larger than an EPCI, its code: each counts once among all of them. */
	units: readonly (string | null)[] | null;
	/** The period before, for figures that have a sign. */
	before: { period: string; values: Float64Array } | null;
	/** About how many people stand behind each figure, where it is a balance of moves. */
	people: Float64Array | null;
}

/** A figure that covers less of its area than this is not compared. */
const RANKED_FROM = 0.95;
/** Neighbours: the nearest centres, none farther than this. */
const NEIGHBOURS = 6;
const NEIGHBOURS_KM = 70;
/** A département speaks for an EPCI when this share of its people live there: Paris does not for its métropole. */
const MAIN_FROM = 0.5;
const OK = statusCodes.indexOf('ok');
const PARTIAL = statusCodes.indexOf('partial');

interface Series {
	values: Float64Array;
	numerators: Float64Array;
	denominators: Float64Array;
}

async function series(indicator: string, level: Level, period: string): Promise<Series> {
	const columns = await askColumnsOnServer(seriesOf(indicator, level, period));
	const values = columns.value.map((value, row) => {
		const status = columns.status[row];
		const whole = status === OK || (status === PARTIAL && (columns.coverage[row] ?? 0) >= RANKED_FROM);
		return whole ? value : NaN;
	});
	return { values, numerators: columns.numerator, denominators: columns.denominator };
}

/** The last period that EPCI have, and the formula of its figures; before it, the last that does not overlap. */
function lastPeriods(indicator: Indicator) {
	const periods = indicator.periods.filter(({ levels }) => levels.includes('epci'));
	const period = periods.at(-1);
	if (!period) throw new Error(`${indicator.id} has no figure for EPCI`);
	const start = period.period.slice(0, 4);
	return { period, before: periods.findLast((other) => other !== period && other.period.slice(-4) <= start) };
}

function known(id: string): Indicator {
	const indicator = findIndicator(id);
	if (!indicator) throw new Error(`The catalogue has no ${id}`);
	return indicator;
}

/** Where every EPCI stands among other areas. */
export const epciPlaces = once(async () => {
	const epci = await askColumnsOnServer(areaColumns('epci'));
	const codes = epci.code.map((code) => code ?? '');
	const row = new Map(codes.map((code, at) => [code, at]));
	const areas = await askOnServer(areasOf('epci'));
	const communes = await askOnServer(areasOf('commune'));
	const byCode = new Map(communes.map((commune) => [commune.code, commune]));
	const memberships = await askOnServer(membershipsOf(['epci', 'zone_emploi']));
	const zoneOf = new Map(
		memberships.filter(({ level }) => level === 'zone_emploi').map(({ commune, code }) => [commune, code])
	);
	const zones = codes.map(() => new Map<string, number>());
	const departements = codes.map(() => new Map<string, number>());
	for (const { commune, level, code } of memberships) {
		const at = level === 'epci' ? row.get(code) : undefined;
		const area = byCode.get(commune);
		if (at === undefined || !area) continue;
		const { department, population } = area;
		if (department) departements[at]?.set(department, (departements[at].get(department) ?? 0) + population);
		const zone = zoneOf.get(commune);
		if (zone) zones[at]?.set(zone, (zones[at].get(zone) ?? 0) + area.population);
	}
	const points = areas.flatMap(({ code, latitude, longitude }) =>
		latitude === null || longitude === null ? [] : [{ row: row.get(code) ?? -1, latitude, longitude }]
	);
	const neighbours: number[][] = codes.map(() => []);
	for (const point of points) {
		neighbours[point.row] = nearestPlaces(point, points, NEIGHBOURS + 1)
			.filter(({ place, km }) => place !== point && km <= NEIGHBOURS_KM)
			.map(({ place }) => place.row);
	}
	const mainZone = zones.map((of) => [...of].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null);
	const mainDepartement = departements.map((of, at) => {
		const [first] = [...of].toSorted((a, b) => b[1] - a[1]);
		return first && first[1] >= MAIN_FROM * (areas[at]?.population ?? NaN) ? first[0] : null;
	});
	return { codes, row, areas, epci, zones, mainZone, departements, mainDepartement, neighbours };
});

const levelCodes = (level: Level) =>
	once(async () => {
		const { code } = await askColumnsOnServer(areaColumns(level));
		return new Map(code.map((name, at) => [name ?? '', at]));
	});
const departementRows = levelCodes('departement');
const zoneRows = levelCodes('zone_emploi');

/** Σ numerator / Σ denominator as the formula of one area would have it. */
function pooled(formula: Formula, of: Series, rows: readonly number[]): number {
	const usable = rows.filter(
		(row) => !Number.isNaN(of.values[row] ?? NaN) && !Number.isNaN(of.denominators[row] ?? NaN)
	);
	const sum = (column: Float64Array) => usable.reduce((total, row) => total + (column[row] ?? NaN), 0);
	const [numerator, denominator] = [sum(of.numerators), sum(of.denominators)];
	if (usable.length === 0 || denominator === 0) return NaN;
	if (formula.kind === 'ratio') return (formula.factor * numerator) / denominator;
	if (formula.kind === 'growth') return 100 * ((numerator / denominator) ** (1 / formula.years) - 1);
	throw new Error(`A figure by ${formula.kind} cannot be pooled`);
}

type Bare = Pick<FactColumn, 'values'> & Partial<FactColumn>;

async function derive({ from }: DerivedFact): Promise<Bare> {
	const { codes, areas, zones, mainZone, departements, mainDepartement, neighbours } = await epciPlaces();
	const all = (of: (row: number) => number): Float64Array => Float64Array.from(codes, (_, row) => of(row));
	switch (from.kind) {
		case 'change': {
			const [start, end] = [
				await series(from.indicator, 'epci', from.from),
				await series(from.indicator, 'epci', from.to)
			];
			return { values: all((row) => (end.values[row] ?? NaN) - (start.values[row] ?? NaN)) };
		}
		case 'percent_change': {
			const read = (periods: readonly string[]) =>
				Promise.all(periods.map((period) => series(from.indicator, 'epci', period)));
			const [start, end] = [await read(from.from), await read(from.to)];
			const sum = (list: readonly Series[]) =>
				all((row) => list.reduce((total, { values }) => total + (values[row] ?? NaN), 0));
			const [numerators, denominators] = [sum(end), sum(start)];
			return {
				values: all((row) =>
					(denominators[row] ?? 0) > 0
						? 100 * ((numerators[row] ?? NaN) / (denominators[row] ?? NaN) - 1)
						: NaN
				),
				numerators,
				denominators
			};
		}
		case 'per_10000': {
			const [count, people] = [
				await series(from.indicator, 'epci', from.period),
				await series('population', 'epci', '2022')
			];
			return {
				values: all((row) => (10_000 * (count.values[row] ?? NaN)) / (people.values[row] ?? NaN)),
				numerators: count.values,
				denominators: people.values
			};
		}
		case 'neighbours':
		case 'against_neighbours': {
			const of = await series(from.indicator, 'epci', from.period);
			const formula = known(from.indicator).periods.find(({ period }) => period === from.period)?.formula;
			if (!formula) throw new Error(`${from.indicator} has no period ${from.period}`);
			const around = all((row) => pooled(formula, of, neighbours[row] ?? []));
			if (from.kind === 'neighbours') return { values: around };
			return {
				values: all((row) => {
					const [here, there] = [of.values[row] ?? NaN, around[row] ?? NaN];
					return from.as === 'percent' ? 100 * (here / there - 1) : here - there;
				})
			};
		}
		case 'zone': {
			const [of, rows] = [await series(from.indicator, 'zone_emploi', from.period), await zoneRows()];
			return { values: all((row) => of.values[rows.get(mainZone[row] ?? '') ?? -1] ?? NaN) };
		}
		case 'departement': {
			const [of, rows] = [await series(from.indicator, 'departement', from.period), await departementRows()];
			return {
				values: all((row) => of.values[rows.get(mainDepartement[row] ?? '') ?? -1] ?? NaN),
				units: mainDepartement
			};
		}
		case 'area': {
			const programmes = new Map(
				(await askOnServer(programmesByEpci())).map((row) => [row.code, row.programmes])
			);
			const people = await series('population', 'epci', '2022');
			return {
				values: all((row) => {
					switch (from.of) {
						case 'communes':
							return areas[row]?.communes ?? NaN;
						case 'communes_per_10000':
							return (10_000 * (areas[row]?.communes ?? NaN)) / (people.values[row] ?? NaN);
						case 'zones':
							return zones[row]?.size || NaN;
						case 'departements':
							return departements[row]?.size || NaN;
						case 'programmes':
							return programmes.get(codes[row] ?? '') ?? NaN;
						case 'industry':
							return areas[row]?.in_territoire_industrie ? 1 : 0;
					}
				})
			};
		}
		case 'tension': {
			const byDepartement = await tensionsByDepartement();
			return {
				values: all((row) => byDepartement.get(mainDepartement[row] ?? '')?.[from.of] ?? NaN),
				units: mainDepartement
			};
		}
	}
}

/** Dares's tensions of each département, summed up over its industrial occupations. */
const tensionsByDepartement = once(async () => {
	const older = new Map(
		(await askOnServer(occupationPortraits())).map((row) => [row.code, row.share_50_plus])
	);
	const groups = groupBy(await askOnServer(departementTensions()), ({ area }) => area);
	return new Map(
		[...groups].map(([area, rows]) => [
			area,
			tensionFacts(rows, (occupation) => older.get(occupation) ?? null)
		])
	);
});

const sourcesOfTension = ['dares-tensions-2019', 'dares-portraits-metiers'];

/** Facts that the rules, the axes and the causes read, for every EPCI. */
export const factColumns = once(async (): Promise<Map<string, FactColumn>> => {
	const wanted = new Set([
		...rules.flatMap((rule) => [...evidenceOf(rule), ...rule.counter.map(({ fact }) => fact)]),
		...Object.values(axisFacts).flat(),
		...structuralFacts,
		...derivedFacts.map(({ id }) => id)
	]);
	const derived = new Map(derivedFacts.map((fact) => [fact.id, fact]));
	const producers = new Map((await namedSources()).map((source) => [source.id, source.producer]));
	const { mainDepartement } = await epciPlaces();
	const inDepartement = await departementRows();
	const columns = new Map<string, FactColumn>();
	for (const id of wanted) {
		const own = derived.get(id);
		if (own) columns.set(id, await derivedColumn(own, producers));
		else {
			const indicator = known(id);
			const { period: last, before } = lastPeriods(indicator);
			const { period, source } = last;
			const of = await series(id, 'epci', period);
			const signed = of.values.some((value) => value < 0);
			const earlier = before && signed ? await series(id, 'epci', before.period) : null;
			const above = await series(id, 'departement', period);
			const country = await series(id, 'france', period);
			const france = country.values[0] ?? NaN;
			columns.set(id, {
				id,
				indicator: id,
				label: unbroken(say(indicator.label)),
				definition: say(indicator.definition),
				period,
				unit: indicator.unit,
				decimals: indicator.decimals,
				polarity: indicator.polarity,
				axis: indicator.axis,
				scope: accessFacts.has(id) ? 'access' : 'own',
				producer: producers.get(source) ?? '',
				sources: [source],
				values: of.values,
				numerators: of.numerators,
				denominators: of.denominators,
				departement: Float64Array.from(
					mainDepartement,
					(code) => above.values[inDepartement.get(code ?? '') ?? -1] ?? NaN
				),
				france: Number.isNaN(france) ? null : france,
				units: null,
				before: before && earlier ? { period: before.period, values: earlier.values } : null,
				people: await peopleOf(id, of)
			});
		}
	}
	return columns;
});

/**
 * About how many people a rate of moves is of: the published balance or, where only a rate is published, the rate
 * times the group's people of 2016. Enough to tell a flight from a household; null for any other fact.
 */
async function peopleOf(id: string, of: Series): Promise<Float64Array | null> {
	if (!id.startsWith(MOVES)) return null;
	if (of.numerators.some((balance) => !Number.isNaN(balance))) return of.numerators;
	const group = sizeGroup(id.slice(MOVES.length));
	const { denominators } = await series(`${MOVES}${group}`, 'epci', MOVES_BEFORE);
	return of.values.map((rate, row) => (rate * (denominators[row] ?? NaN)) / 100);
}
const MOVES = 'net_migration_rate_';

/** The period that a derived fact speaks of, and the datasets that it stands on. */
function originOf({ from }: DerivedFact): { period: string; sources: string[] } {
	const sourceOf = (id: string, period: string) =>
		known(id).periods.find((entry) => entry.period === period)?.source ?? '';
	switch (from.kind) {
		case 'change':
			return {
				period: `${from.from.slice(0, 4)}-${from.to.slice(-4)}`,
				sources: [sourceOf(from.indicator, from.from), sourceOf(from.indicator, from.to)]
			};
		case 'percent_change':
			return {
				period: `${from.from[0] ?? ''}-${from.to.at(-1) ?? ''}`,
				sources: [sourceOf(from.indicator, from.to[0] ?? '')]
			};
		case 'area':
			return {
				period: from.of === 'programmes' ? '2024' : from.of === 'industry' ? '2026' : '2025',
				sources: [
					from.of === 'programmes'
						? 'anct-programmes'
						: from.of === 'industry'
							? 'anct-territoires-industrie'
							: from.of === 'zones'
								? 'insee-appartenance-2022'
								: 'etalab-decoupage-administratif'
				]
			};
		case 'tension':
			return { period: '2019', sources: sourcesOfTension };
		default:
			return { period: from.period, sources: [sourceOf(from.indicator, from.period)] };
	}
}

/** What a derived fact means, from the indicator that it stands on. */
function definitionOf({ from }: DerivedFact): string {
	if (from.kind === 'area') return m.derived_area();
	if (from.kind === 'tension') return m.derived_tension();
	return m[`derived_${from.kind}`]({ label: unbroken(say(known(from.indicator).label)) });
}

async function derivedColumn(fact: DerivedFact, producers: ReadonlyMap<string, string>): Promise<FactColumn> {
	const { period, sources } = originOf(fact);
	const bare = await derive(fact);
	return {
		...fact,
		indicator: '',
		label: fact.label(),
		definition: definitionOf(fact),
		period,
		sources: [...new Set(sources)],
		producer: [...new Set(sources.flatMap((id) => producers.get(id) ?? []))].join(', '),
		numerators: null,
		denominators: null,
		departement: null,
		france: null,
		units: null,
		before: null,
		people: null,
		...bare
	};
}
