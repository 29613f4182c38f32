import { quantileOf } from './sorted';

/** One structural variable: a figure of each area, and how much it counts. */
export interface PeerVariable {
	id: string;
	values: Float64Array;
	weight: number;
	/** Compared by its logarithm: sizes, densities, distances. */
	log?: boolean;
}

export interface PeerReason {
	id: string;
	/** Distance on this variable alone, in robust standard deviations; null where one is unknown. */
	gap: number | null;
}

export interface Peer {
	row: number;
	/** Root of the weighted mean of squared gaps over the variables known for both. */
	distance: number;
	/** Share of the weights that the comparison stands on. */
	covered: number;
	/** Each variable, the nearest first. */
	reasons: PeerReason[];
}

/** Share of the weights that two areas must both know to be compared. */
const LEAST_COVERED = 0.6;
/** Half the interquartile range of a normal law, in standard deviations: makes the two comparable. */
const NORMAL_IQR = 1.3489795003921634;

/**
 * Values centred on the median, in robust standard deviations (IQR / 1.349), so that a few very
 * large areas do not decide what is near. Where the middle half does not vary, the ordinary
 * standard deviation stands in. Unknown stays NaN.
 */
export function robustScores(values: Float64Array, log = false): Float64Array {
	const plain = log ? values.map((value) => (value >= 0 ? Math.log1p(value) : NaN)) : values;
	const sorted = plain.filter((value) => Number.isFinite(value)).sort();
	const at = (p: number) => quantileOf(sorted, p);
	const middle = at(0.5);
	const robust = (at(0.75) - at(0.25)) / NORMAL_IQR;
	const spread = robust > 0 ? robust : deviation(sorted);
	return plain.map((value) => (spread > 0 ? (value - middle) / spread : value - middle));
}

function deviation(values: Float64Array): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** A variable with its areas' scores: made once, asked for many areas. */
export interface ScoredVariable {
	id: string;
	weight: number;
	scores: Float64Array;
}

/** Scores of the variables that count. */
export const scoreVariables = (variables: readonly PeerVariable[]): ScoredVariable[] =>
	variables
		.filter(({ weight }) => weight > 0)
		.map(({ id, weight, values, log }) => ({ id, weight, scores: robustScores(values, log) }));

/**
 * The k areas nearest to one, on standardised variables. A variable unknown for one of the two
 * drops out of their distance, which is then a mean over the others (Gower 1971); under 60 % of
 * the weights in common, two areas are not compared. Equal distances keep the order of rows.
 */
export const nearestPeers = (variables: readonly PeerVariable[], row: number, k: number): Peer[] =>
	nearestScored(scoreVariables(variables), row, k);

/** The same on scores that are made already. */
export function nearestScored(scored: readonly ScoredVariable[], row: number, k: number): Peer[] {
	const total = scored.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return [];
	const size = scored[0]?.scores.length ?? 0;
	const found: Peer[] = [];
	for (let other = 0; other < size; other++) {
		if (other === row) continue;
		let known = 0;
		let sum = 0;
		for (const { scores: z, weight } of scored) {
			const gap = (z[other] ?? NaN) - (z[row] ?? NaN);
			if (!Number.isFinite(gap)) continue;
			known += weight;
			sum += weight * gap * gap;
		}
		if (known / total < LEAST_COVERED) continue;
		found.push({ row: other, distance: Math.sqrt(sum / known), covered: known / total, reasons: [] });
	}
	return found
		.sort((a, b) => a.distance - b.distance || a.row - b.row)
		.slice(0, k)
		.map((peer) => ({
			...peer,
			reasons: scored
				.map(({ id, scores: z }) => {
					const gap = (z[peer.row] ?? NaN) - (z[row] ?? NaN);
					return { id, gap: Number.isFinite(gap) ? gap : null };
				})
				.sort((a, b) => Math.abs(a.gap ?? Infinity) - Math.abs(b.gap ?? Infinity))
		}));
}

export interface Stability {
	/** Variable left out. */
	without: string;
	/** How many of the peers are still among the k nearest without it. */
	kept: number;
	lost: number[];
	gained: number[];
}

/** How the set of peers changes when one variable is left out, each in its turn. */
export function peerStability(variables: readonly PeerVariable[], row: number, k: number): Stability[] {
	const whole = nearestPeers(variables, row, k).map((peer) => peer.row);
	return variables
		.filter(({ weight }) => weight > 0)
		.map(({ id }) => {
			const set = nearestPeers(
				variables.filter((variable) => variable.id !== id),
				row,
				k
			).map((peer) => peer.row);
			const kept = whole.filter((other) => set.includes(other));
			return {
				without: id,
				kept: kept.length,
				lost: whole.filter((other) => !set.includes(other)),
				gained: set.filter((other) => !whole.includes(other))
			};
		});
}
