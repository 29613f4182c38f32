import type { Axis, Unit } from '../catalogue';
import { quantileOf } from '../analysis/sorted';
import type { Rank } from '../analysis/ranks';

/**
 * Where a fact stands. `own` is the territory's state; everything else comes from trends or from
 * around it, and is what opportunities and threats are made of.
 */
export type Scope = 'own' | 'trend' | 'neighbours' | 'zone' | 'departement' | 'access' | 'programme';
export const isExternal = (scope: Scope): boolean => scope !== 'own';

/** How a fact is spread over a group of territories. */
export interface Spread {
	/** How many territories of the group have a figure. */
	size: number;
	q1: number;
	median: number;
	q3: number;
}

/** What a fact is, for every territory. */
export interface FactKind {
	id: string;
	label: string;
	/** In the catalogue's words; empty for a fact that only this page makes. */
	indicator: string;
	definition: string;
	period: string;
	unit: Unit;
	decimals: number;
	polarity: 1 | -1 | 0;
	axis: Axis;
	scope: Scope;
	/** Who publishes what it is computed from. */
	producer: string;
	/** Ids of datasets: two facts of one dataset do not confirm each other. */
	sources: readonly string[];
}

/** A fact about one territory, and how it stands among others. */
export interface Fact extends FactKind {
	/** Null where it is not published or cannot be computed: never 0. */
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	/** Twenty territories of like structure. */
	peers: Spread | null;
	/** All territories of France. */
	all: Spread | null;
	rank: Rank | null;
	/** Share of the comparable territories with a smaller figure, 0–100 (ties count half). */
	peerPlace: number | null;
	france: number | null;
	departement: number | null;
}
export type Facts = ReadonlyMap<string, Fact>;

/** Fewer figures than this make no quartile. */
const LEAST = 8;

/** Quartiles (Hyndman and Fan's type 7) of the known values; null under eight of them. */
export function spreadOf(values: Float64Array): Spread | null {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	if (sorted.length < LEAST) return null;
	return {
		size: sorted.length,
		q1: quantileOf(sorted, 0.25),
		median: quantileOf(sorted, 0.5),
		q3: quantileOf(sorted, 0.75)
	};
}
