import { findIndicator, type Formula, type Indicator, MOVES_BEFORE, sizeGroup } from '$lib/catalogue';
import { axisWitnesses } from '$lib/diagnostic/axes';
import { claimFacts } from '$lib/diagnostic/claims';
import type { DerivedFact } from '$lib/diagnostic/derivation';
import { derivedFacts } from '$lib/diagnostic/derived';
import { presenceFacts } from '$lib/diagnostic/hiring-chain';
import { evidenceOf } from '$lib/diagnostic/rule';
import { rules } from '$lib/diagnostic/rules';
import { structuralFacts } from '$lib/diagnostic/structural';
import { basinNumbers } from './basin-numbers';
import { epciPlaces } from './epci-places';
import { fabricNumbers } from './fabric-numbers';
import { figures } from './figures';
import { type Pairs, type Read, reader } from './known-series';
import { onceForAll } from './once';
import { tensionsByDepartement } from './tensions';

/** Figures of a fact for every EPCI, in the order of their codes; NaN where it is not known. */
export interface FactNumbers {
	values: Float64Array;
	numerators: Float64Array | null;
	denominators: Float64Array | null;
	/** The same in the EPCI's own département, and in France. */
	departement: Float64Array | null;
	france: number | null;
	/** For a fact of something larger than an EPCI, its code: each counts once among all of them. */
	units: readonly (string | null)[] | null;
	/** The period before, where one is comparable. */
	before: { period: string; values: Float64Array } | null;
	/** About how many people stand behind each figure, where it is a balance of moves. */
	people: Float64Array | null;
}

/** The last period that EPCI have, and the formula of its figures; before it, the last that does not overlap. */
export function lastPeriods(indicator: Indicator) {
	const periods = indicator.periods.filter(({ levels }) => levels.includes('epci'));
	const period = periods.at(-1);
	if (!period) throw new Error(`${indicator.id} has no figure for EPCI`);
	const start = period.period.slice(0, 4);
	return { period, before: periods.findLast((other) => other !== period && other.period.slice(-4) <= start) };
}

export function known(id: string): Indicator {
	const indicator = findIndicator(id);
	if (!indicator) throw new Error(`The catalogue has no ${id}`);
	return indicator;
}

/** Σ numerator / Σ denominator as the formula of one area would have it. */
function pooled(formula: Formula, of: Pairs, rows: readonly number[]): number {
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

type Bare = Pick<FactNumbers, 'values'> & Partial<FactNumbers>;

async function derive({ from }: DerivedFact): Promise<Bare> {
	const columns = await figures();
	const series = reader(columns);
	const { codes, areas, zones, mainZone, mainBasin, mainDepartement, neighbours } = await epciPlaces();
	const all = (of: (row: number) => number): Float64Array => Float64Array.from(codes, (_, row) => of(row));
	switch (from.kind) {
		case 'change': {
			const [start, end] = [
				series(from.indicator, 'epci', from.from),
				series(from.indicator, 'epci', from.to)
			];
			return { values: all((row) => (end.values[row] ?? NaN) - (start.values[row] ?? NaN)) };
		}
		case 'percent_change': {
			const read = (periods: readonly string[]) =>
				periods.map((period) => series(from.indicator, 'epci', period));
			const [start, end] = [read(from.from), read(from.to)];
			const sum = (list: readonly Pairs[]) =>
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
				series(from.indicator, 'epci', from.period),
				series('population', 'epci', '2022')
			];
			return {
				values: all((row) => (10_000 * (count.values[row] ?? NaN)) / (people.values[row] ?? NaN)),
				numerators: count.values,
				denominators: people.values
			};
		}
		case 'neighbours':
		case 'against_neighbours': {
			const of = series(from.indicator, 'epci', from.period);
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
			const [of, rows] = [series(from.indicator, 'zone_emploi', from.period), columns.rowsAt('zone_emploi')];
			const france = series(from.indicator, 'france', from.period).values[0] ?? NaN;
			return {
				values: all((row) => of.values[rows.get(mainZone[row] ?? '') ?? -1] ?? NaN),
				france: Number.isNaN(france) ? null : france,
				units: mainZone
			};
		}
		case 'zone_change': {
			const rows = columns.rowsAt('zone_emploi');
			const [start, end] = [from.from, from.to].map((period) =>
				series(from.indicator, 'zone_emploi', period)
			);
			return {
				values: all((row) => {
					const at = rows.get(mainZone[row] ?? '') ?? -1;
					return (end?.values[at] ?? NaN) - (start?.values[at] ?? NaN);
				}),
				units: mainZone
			};
		}
		case 'basin':
		case 'basin_change':
		case 'basin_per_1000':
		case 'basin_least':
			return basinNumbers(from, columns, mainBasin);
		case 'departement': {
			const [of, rows] = [series(from.indicator, 'departement', from.period), columns.rowsAt('departement')];
			return {
				values: all((row) => of.values[rows.get(mainDepartement[row] ?? '') ?? -1] ?? NaN),
				units: mainDepartement
			};
		}
		case 'area': {
			const people = series('population', 'epci', '2022');
			return {
				values: all((row) => {
					switch (from.of) {
						case 'communes_per_10000':
							return (10_000 * (areas[row]?.communes ?? NaN)) / (people.values[row] ?? NaN);
						case 'zones':
							return zones[row]?.size || NaN;
					}
				})
			};
		}
		case 'fabric':
			return fabricNumbers(from.of);
		case 'tension': {
			const byDepartement = await tensionsByDepartement();
			return {
				values: all((row) => byDepartement.get(mainDepartement[row] ?? '')?.[from.of] ?? NaN),
				units: mainDepartement
			};
		}
	}
}

/** Facts that the rules, the axes and the causes read. */
export const wantedFacts = (): ReadonlySet<string> =>
	new Set([
		...rules.flatMap((rule) => [
			...evidenceOf(rule),
			...[...rule.where, ...rule.counter].map(({ fact }) => fact)
		]),
		...Object.values(axisWitnesses).flatMap((list) => list.map(({ fact }) => fact)),
		...claimFacts,
		...structuralFacts,
		...presenceFacts,
		...derivedFacts.map(({ id }) => id)
	]);

const NOTHING: Omit<FactNumbers, 'values'> = {
	numerators: null,
	denominators: null,
	departement: null,
	france: null,
	units: null,
	before: null,
	people: null
};

/**
 * About how many people a rate of moves is of: the published balance or, where only a rate is published, the rate
 * times the group's people of 2016. Enough to tell a flight from a household; null for any other fact.
 */
function peopleOf(id: string, of: Pairs, read: Read): Float64Array | null {
	if (!id.startsWith(MOVES)) return null;
	if (of.numerators.some((balance) => !Number.isNaN(balance))) return of.numerators;
	const group = sizeGroup(id.slice(MOVES.length));
	const { denominators } = read(`${MOVES}${group}`, 'epci', MOVES_BEFORE);
	return of.values.map((rate, row) => (rate * (denominators[row] ?? NaN)) / 100);
}
const MOVES = 'net_migration_rate_';

async function indicatorNumbers(id: string): Promise<FactNumbers> {
	const read = reader(await figures());
	const { mainDepartement } = await epciPlaces();
	const { period: last, before } = lastPeriods(known(id));
	const { period } = last;
	const of = read(id, 'epci', period);
	// A line through figures of two methods is no change: such an indicator has no «before».
	const earlier = before && !known(id).breaks ? read(id, 'epci', before.period) : null;
	const above = read(id, 'departement', period);
	const departements = (await figures()).rowsAt('departement');
	const france = read(id, 'france', period).values[0] ?? NaN;
	return {
		values: of.values,
		numerators: of.numerators,
		denominators: of.denominators,
		departement: Float64Array.from(
			mainDepartement,
			(code) => above.values[departements.get(code ?? '') ?? -1] ?? NaN
		),
		france: Number.isNaN(france) ? null : france,
		units: null,
		before: before && earlier ? { period: before.period, values: earlier.values } : null,
		people: peopleOf(id, of, read)
	};
}

/** Numbers of every fact, by id. */
export const factNumbers = onceForAll(async (): Promise<ReadonlyMap<string, FactNumbers>> => {
	const derived = new Map(derivedFacts.map((fact) => [fact.id, fact]));
	const numbers = new Map<string, FactNumbers>();
	for (const id of wantedFacts()) {
		const own = derived.get(id);
		numbers.set(id, own ? { ...NOTHING, ...(await derive(own)) } : await indicatorNumbers(id));
	}
	return numbers;
});
