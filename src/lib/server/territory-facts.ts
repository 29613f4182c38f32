import { language } from '$lib/i18n/language';
import { nearestScored, type Peer, scoreVariables } from '$lib/analysis/peers';
import { peerVariables } from '$lib/catalogue/structure';
import { countAbove, countBelow } from '$lib/analysis/sorted';
import { type Fact, type FactKind, type Facts, type Spread, spreadOf } from '$lib/diagnostic/facts';
import { findIndicator } from '$lib/catalogue';
import { epciPlaces } from './epci-places';
import { factKinds } from './fact-kinds';
import { onceForAll } from './once';
import { type FactNumbers, factNumbers } from './fact-numbers';
import { figures } from './figures';

/** How many territories of like structure a diagnostic compares with: enough for quartiles, few enough to be alike. */
export const PEERS = 20;

const structure = onceForAll(async () =>
	scoreVariables(
		await Promise.all(
			peerVariables.map(async (variable) => {
				const period = findIndicator(variable.id)
					?.periods.filter(({ levels }) => levels.includes('epci'))
					.at(-1)?.period;
				const values = (await figures()).of(variable.id, 'epci', period ?? '')?.values ?? new Float64Array();
				return { ...variable, values };
			})
		)
	)
);

/** The territories nearest in structure to the one of a row, the nearest first. */
export const nearestTerritories = async (row: number): Promise<Peer[]> =>
	nearestScored(await structure(), row, PEERS);

interface Standing {
	all: Spread | null;
	/** The same at the period before. */
	before: Spread | null;
	/** Known values, each unit once, the smallest first. */
	sorted: Float64Array;
}

/** What the figures of a fact are compared with, by the fact's id. */
export const factStandings = onceForAll(
	async () =>
		new Map(
			[...(await factNumbers())].map(([id, numbers]): [string, Standing] => {
				const each = ofEachUnit(numbers);
				return [
					id,
					{
						all: spreadOf(each),
						before: numbers.before && spreadOf(ofEachUnit({ ...numbers, values: numbers.before.values })),
						sorted: each.filter((value) => !Number.isNaN(value)).sort()
					}
				];
			})
		)
);

/** The values of a fact, once for each thing that it is of: a département of twenty EPCI counts once. */
function ofEachUnit({ values, units }: Pick<FactNumbers, 'values' | 'units'>): Float64Array {
	if (!units) return values;
	const first = new Map<string, number>();
	units.forEach((unit, row) => {
		if (unit !== null && !first.has(unit)) first.set(unit, values[row] ?? NaN);
	});
	return Float64Array.from(first.values());
}

const orNull = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : value;

/** Share of sorted values under one, ties counting half, 0–100; null where nothing is known. */
export function placeAmong(sorted: Float64Array, value: number): number | null {
	if (sorted.length === 0) return null;
	const below = countBelow(sorted, value);
	const ties = sorted.length - below - countAbove(sorted, value);
	return (100 * (below + ties / 2)) / sorted.length;
}

function factOf(
	kind: FactKind,
	numbers: FactNumbers,
	{ all, sorted, before: spreadBefore }: Standing,
	row: number,
	peers: readonly number[]
): Fact {
	const { values, numerators, denominators, departement, france, before, people } = numbers;
	const earlier = orNull(before?.values[row]);
	const value = orNull(values[row]);
	const around = Float64Array.from(peers, (peer) => values[peer] ?? NaN);
	return {
		...kind,
		value,
		numerator: value === null ? null : orNull(numerators?.[row]),
		denominator: value === null ? null : orNull(denominators?.[row]),
		peers: spreadOf(around),
		peerPlace:
			value === null ? null : placeAmong(around.filter((other) => !Number.isNaN(other)).sort(), value),
		place: value === null ? null : placeAmong(sorted, value),
		all,
		rank: value === null ? null : { rank: countAbove(sorted, value) + 1, of: sorted.length },
		france,
		departement: orNull(departement?.[row]),
		people: orNull(people?.[row]),
		before: before && earlier !== null ? { period: before.period, value: earlier, all: spreadBefore } : null
	};
}

interface Found {
	facts: Facts;
	peers: string[];
}

/** A page and its deck ask for the same territory one after the other: the last ones are kept. */
const MOST_KEPT = 8;
const kept = new Map<string, Promise<Found | null>>();

/** A territory's facts, and the territories that it is compared with, the nearest first. */
export function territoryFacts(code: string): Promise<Found | null> {
	const key = `${language()} ${code}`;
	let found = kept.get(key);
	if (!found) {
		found = findFacts(code);
		kept.set(key, found);
		const oldest = kept.keys().next().value;
		if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
	}
	return found;
}

async function findFacts(code: string): Promise<Found | null> {
	const { codes, row: rows } = await epciPlaces();
	const row = rows.get(code);
	if (row === undefined) return null;
	const peers = (await nearestTerritories(row)).map((peer) => peer.row);
	const [kinds, among] = [await factKinds(), await factStandings()];
	return {
		facts: new Map(
			[...(await factNumbers())].flatMap(([id, numbers]): [string, Fact][] => {
				const [kind, standing] = [kinds.get(id), among.get(id)];
				return kind && standing ? [[id, factOf(kind, numbers, standing, row, peers)]] : [];
			})
		),
		peers: peers.map((peer) => codes[peer] ?? '')
	};
}
