import type { Axis, Unit } from '../catalogue';
import { asShown } from '../i18n/format';
import { quantileOf } from '../analysis/sorted';
import type { Rank } from '../analysis/ranks';

/**
 * Where a fact stands. `own` is the territory's state; everything else comes from trends or from
 * around it, and is what opportunities and threats are made of.
 */
export type Scope =
	'own' | 'trend' | 'neighbours' | 'zone' | 'basin' | 'departement' | 'access' | 'programme';
export const isExternal = (scope: Scope): boolean => scope !== 'own';

/** How a fact is spread over a group of territories. */
export interface Spread {
	/** How many territories of the group have a figure. */
	size: number;
	q1: number;
	/** Under it, a third of the group. */
	t1: number;
	median: number;
	/** Over it, a third of the group. */
	t2: number;
	q3: number;
}

/** What a page needs of a spread. */
export type Quartiles = Omit<Spread, 't1' | 't2'>;

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
	/** Years between the end of its period and the warehouse's vintage. */
	age: number;
	/** The smallest gap between two figures of it that means something, in its own unit. */
	gap: number;
}

/** A fact about one territory, and how it stands among others. */
export interface Fact extends FactKind {
	/** Null where it is not published or cannot be computed: never 0. */
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	/** Twenty territories of like structure. */
	peers: Spread | null;
	/** All territories of France; all départements, for a fact of the département. */
	all: Spread | null;
	rank: Rank | null;
	/** Share of the comparable territories with a smaller figure, 0–100 (ties count half). */
	peerPlace: number | null;
	/** The same of all territories (of all départements, zones or basins, for a fact of one). */
	place: number | null;
	france: number | null;
	departement: number | null;
	/** People whom a balance of moves is of, about; null where it is no such balance or nobody knows. */
	people: number | null;
	/** The same fact at the period before, and how it was spread over all territories. */
	before: (Earlier & { all: Spread | null }) | null;
}

export interface Earlier {
	period: string;
	value: number;
}
export type Facts = ReadonlyMap<string, Fact>;

/** A census balance of fewer people than this says nothing: it is within the survey's own error. */
export const LEAST_PEOPLE = 50;

/** Whether a fact is a balance of moves of too few people to say anything. */
export const isTooFew = ({ people }: Pick<Fact, 'people'>): boolean =>
	people !== null && Math.abs(people) < LEAST_PEOPLE;

/** How far apart two figures are, once what means nothing is taken for nought: 0 under the fact's smallest gap. */
export function apart(
	value: number,
	other: number,
	{ gap, decimals }: Pick<Fact, 'gap' | 'decimals'>
): number {
	const difference = asShown(value, decimals) - asShown(other, decimals);
	return Math.abs(difference) < gap - TINY ? 0 : difference;
}
/** Two figures that are written a gap apart are that far apart, whatever their last binary digits. */
const TINY = 1e-9;

/** A signed fact whose sign turned since the period before, and what it was. */
export function reversalOf({
	value,
	before,
	people
}: Pick<Fact, 'value' | 'people'> & { before: Earlier | null }): Earlier | null {
	if (value === null || before === null || value * before.value >= 0) return null;
	if (isTooFew({ people })) return null;
	return people === null && Math.min(Math.abs(value), Math.abs(before.value)) < SMALLEST_TURN ? null : before;
}
/** Under this, in points, a figure is nought on either side, and no sign turned. */
const SMALLEST_TURN = 0.1;

/** Fewer figures than this make no quartile. */
const LEAST = 8;

/** Quartiles (Hyndman and Fan's type 7) of the known values; null under eight of them. */
export function spreadOf(values: Float64Array): Spread | null {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	if (sorted.length < LEAST) return null;
	return {
		size: sorted.length,
		q1: quantileOf(sorted, 0.25),
		t1: quantileOf(sorted, 1 / 3),
		median: quantileOf(sorted, 0.5),
		t2: quantileOf(sorted, 2 / 3),
		q3: quantileOf(sorted, 0.75)
	};
}
