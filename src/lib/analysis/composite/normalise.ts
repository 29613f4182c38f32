import { countAbove, countBelow } from '../sorted';

/** How figures of different units are brought onto one scale (OECD/JRC Handbook, step 5). */
export const normalisations = ['minmax', 'zscore', 'rank', 'target'] as const;
export type Normalisation = (typeof normalisations)[number];

/** 1: more is better for the project; -1: less is better. */
export type Direction = 1 | -1;

export interface ScaleChoice {
	method: Normalisation;
	direction: Direction;
	/** Share of the areas brought back to the last kept value at each end, 0–0.25; 0 keeps all as they are. */
	winsorise: number;
	/** Value that is worth 1 under `target`; the best tenth of the areas where absent. */
	target?: number;
}

/** Standard deviations between the mean (0.5) and 0 or 1 under `zscore`. */
export const Z_SPAN = 3;

/**
 * One criterion's scale, frozen: what turns a figure into 0 (worst) … 1 (best). A straight line from
 * `worst` to `best` (z-scores too: the mean is 0.5 and they may pass 0 and 1), or a place among sorted figures.
 */
export type Scale =
	| { kind: 'line'; worst: number; best: number; clamped: boolean; low: number; high: number }
	| { kind: 'rank'; sorted: Float64Array; direction: Direction; low: number; high: number };

const knownSorted = (values: Float64Array): Float64Array =>
	values.filter((value) => !Number.isNaN(value)).sort();

/**
 * The figure that a share of an ascending series does not pass: one of the series, never between two, so that
 * winsorising brings back to a figure that exists.
 */
const orderStatistic = (sorted: Float64Array, share: number): number =>
	sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;

/**
 * The scale of a criterion over every area of its level, so that a score does not depend on which
 * areas a requirement excludes. `low` and `high` are where winsorising stops.
 * @param values NaN where missing; missing figures count for nothing.
 * @returns null where fewer than two different figures are known: such a criterion separates nobody.
 */
export function scaleOf(values: Float64Array, choice: ScaleChoice): Scale | null {
	const sorted = knownSorted(values);
	const low = orderStatistic(sorted, choice.winsorise);
	const high = orderStatistic(sorted, 1 - choice.winsorise);
	if (!(high > low)) return null;
	const { method, direction } = choice;
	const [worst, best] = direction === 1 ? [low, high] : [high, low];
	if (method === 'rank') {
		return {
			kind: 'rank',
			sorted: sorted.map((value) => Math.min(high, Math.max(low, value))),
			direction,
			low,
			high
		};
	}
	if (method === 'minmax') return { kind: 'line', worst, best, clamped: true, low, high };
	if (method === 'target') {
		const target = choice.target ?? orderStatistic(sorted, direction === 1 ? 0.9 : 0.1);
		// A target that everyone has passed separates nobody.
		if (!((target - worst) * direction > 0)) return null;
		return { kind: 'line', worst, best: target, clamped: true, low, high };
	}
	const { mean, deviation } = moments(sorted, low, high);
	const half = Z_SPAN * deviation * direction;
	return { kind: 'line', worst: mean - half, best: mean + half, clamped: false, low, high };
}

/** Mean and population standard deviation of figures brought back between two bounds. */
function moments(sorted: Float64Array, low: number, high: number): { mean: number; deviation: number } {
	const kept = sorted.map((value) => Math.min(high, Math.max(low, value)));
	const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
	const squares = kept.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, deviation: Math.sqrt(squares / kept.length) };
}

/** A figure on its criterion's scale: 0 worst, 1 best; NaN where the figure is missing. */
export function onScale(scale: Scale, value: number): number {
	if (Number.isNaN(value)) return NaN;
	const kept = Math.min(scale.high, Math.max(scale.low, value));
	if (scale.kind === 'rank') {
		const below = countBelow(scale.sorted, kept);
		const ties = scale.sorted.length - below - countAbove(scale.sorted, kept);
		const share = (below + Math.max(0, ties - 1) / 2) / (scale.sorted.length - 1);
		return scale.direction === 1 ? share : 1 - share;
	}
	const share = (kept - scale.worst) / (scale.best - scale.worst);
	return scale.clamped ? Math.min(1, Math.max(0, share)) : share;
}

/** A whole column on its scale; a criterion that separates nobody gives 0.5 to everyone known. */
export const normalisedColumn = (values: Float64Array, scale: Scale | null): Float64Array =>
	values.map((value) => (scale ? onScale(scale, value) : Number.isNaN(value) ? NaN : 0.5));
