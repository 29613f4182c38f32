import { randomLcg, randomNormal } from 'd3-random';
import { type Aggregation, duels, GEOMETRIC_FLOOR, LEAST_COVERAGE } from './aggregate';
import type { Normalisation } from './normalise';

/** What a draw may change. */
export interface Uncertainty {
	/** Each weight is multiplied by 1 ± up to this share; `any`: every set of weights is as likely (flat Dirichlet). */
	weights: number | 'any';
	normalisations: readonly Normalisation[];
	aggregations: readonly Aggregation[];
	/** Noise on each figure, in standard deviations of its criterion. */
	noise: number;
}

export interface RobustnessQuestion {
	/** Normalised columns of the areas looked at, for each normalisation that a draw may take. */
	columns: Readonly<Partial<Record<Normalisation, readonly Float64Array[]>>>;
	/** Sum to 1. */
	weights: readonly number[];
	missing: 'drop' | 'worst';
	uncertainty: Uncertainty;
	seed: number;
}

/** One state of everything uncertain. */
export interface Sample {
	weights: Float64Array;
	normalisation: number;
	aggregation: number;
	/** Place of each criterion's noise in a table of normal deviates. */
	noise: Int32Array;
}

/** Copeland's duels are fought among the areas that the weighted mean puts first: all against all would take minutes. */
export const DUELISTS = 60;
const TABLE = 1 << 16;
const LOG_FLOOR = Math.log(GEOMETRIC_FLOOR);

/** Turns samples into ranks; its arrays are reused, so a rank is read before the next is asked. */
export class Drawer {
	readonly size: number;
	private readonly normal: Float64Array;
	private readonly spread: Map<Normalisation, number[]>;
	private readonly sum: Float64Array;
	private readonly known: Float64Array;
	private readonly keys: Float64Array;
	/** What each place of `order` scored, rounded: equal for equals. */
	private readonly level: Float64Array;
	readonly ranks: Uint16Array;
	readonly order: Uint16Array;
	private readonly uniform: () => number;

	constructor(private readonly question: RobustnessQuestion) {
		this.size = Object.values(question.columns)[0]?.[0]?.length ?? 0;
		this.uniform = randomLcg(question.seed / 4294967296);
		const deviate = randomNormal.source(this.uniform)(0, 1);
		this.normal = Float64Array.from({ length: TABLE + this.size }, deviate);
		this.spread = new Map(
			question.uncertainty.normalisations.map((name) => [name, (question.columns[name] ?? []).map(deviation)])
		);
		this.sum = new Float64Array(this.size);
		this.known = new Float64Array(this.size);
		this.keys = new Float64Array(this.size);
		this.level = new Float64Array(this.size);
		this.ranks = new Uint16Array(this.size);
		this.order = new Uint16Array(this.size);
	}

	sample(): Sample {
		const { uncertainty, weights } = this.question;
		const pick = (count: number) => Math.min(count - 1, Math.floor(this.uniform() * count));
		const drawn = Float64Array.from(weights, (weight) =>
			uncertainty.weights === 'any'
				? // Exponentials over their sum: uniform on the simplex.
					-Math.log(1 - this.uniform())
				: weight * (1 + uncertainty.weights * (2 * this.uniform() - 1))
		);
		const total = drawn.reduce((sum, weight) => sum + weight, 0);
		return {
			weights: drawn.map((weight) => (total > 0 ? weight / total : 0)),
			normalisation: pick(uncertainty.normalisations.length),
			aggregation: pick(uncertainty.aggregations.length),
			noise: Int32Array.from(weights, () => pick(TABLE))
		};
	}

	/** The sample in which nothing moves: the weights, method and figures as chosen. */
	still(): Sample {
		return {
			weights: Float64Array.from(this.question.weights),
			normalisation: 0,
			aggregation: 0,
			noise: new Int32Array(this.question.weights.length).fill(-1)
		};
	}

	/** Ranks (1 first) of every area under a sample; 0 where too little is known. */
	rank(sample: Sample): Uint16Array {
		const { uncertainty } = this.question;
		const normalisation = uncertainty.normalisations[sample.normalisation] ?? 'minmax';
		const aggregation = uncertainty.aggregations[sample.aggregation] ?? 'arithmetic';
		this.mean(sample, normalisation, aggregation === 'geometric');
		const scored = this.sort();
		if (aggregation === 'copeland') this.duel(sample, normalisation, Math.min(DUELISTS, scored));
		this.ranks.fill(0);
		let rank = 0;
		for (let place = 0; place < scored; place++) {
			// Equals share the best rank, as on the page.
			if (place === 0 || this.level[place] !== this.level[place - 1]) rank = place + 1;
			this.ranks[this.order[place] ?? 0] = rank;
		}
		return this.ranks;
	}

	private mean(sample: Sample, normalisation: Normalisation, geometric: boolean): void {
		const { columns, missing, uncertainty } = this.question;
		const { sum, known, normal, size } = this;
		const spread = this.spread.get(normalisation) ?? [];
		sum.fill(0);
		known.fill(0);
		(columns[normalisation] ?? []).forEach((column, k) => {
			const weight = sample.weights[k] ?? 0;
			const offset = sample.noise[k] ?? -1;
			const noise = offset < 0 ? 0 : uncertainty.noise * (spread[k] ?? 0);
			const unknown = missing === 'worst' && geometric ? weight * LOG_FLOOR : 0;
			for (let row = 0; row < size; row++) {
				let value = column[row] ?? NaN;
				if (value !== value) {
					sum[row] = (sum[row] ?? 0) + unknown;
					continue;
				}
				if (noise !== 0) value += noise * (normal[offset + row] ?? 0);
				if (geometric) value = value > GEOMETRIC_FLOOR ? Math.log(value) : LOG_FLOOR;
				sum[row] = (sum[row] ?? 0) + weight * value;
				known[row] = (known[row] ?? 0) + weight;
			}
		});
		for (let row = 0; row < size; row++) {
			const share = known[row] ?? 0;
			const mean = missing === 'drop' ? (sum[row] ?? 0) / share : (sum[row] ?? 0);
			sum[row] = share < LEAST_COVERAGE - 1e-12 ? NaN : geometric ? Math.exp(mean) : mean;
		}
	}

	/**
	 * Fills `order`, best first, and gives how many have a score. Scores become whole numbers that carry
	 * their row in the last digits: typed arrays sort those without a function.
	 */
	private sort(): number {
		const { sum, keys, order, level, size } = this;
		let scored = 0;
		for (let row = 0; row < size; row++) {
			const value = sum[row] ?? NaN;
			if (value !== value) continue;
			keys[scored++] = Math.round(-value * 2 ** 34) * 65536 + row;
		}
		const sorted = keys.subarray(0, scored).sort();
		for (let place = 0; place < scored; place++) {
			const key = sorted[place] ?? 0;
			const rounded = Math.floor(key / 65536);
			order[place] = key - rounded * 65536;
			level[place] = rounded;
		}
		return scored;
	}

	private duel(sample: Sample, normalisation: Normalisation, count: number): void {
		const { columns, uncertainty, missing } = this.question;
		const spread = this.spread.get(normalisation) ?? [];
		const rows = this.order.slice(0, count);
		const short = (columns[normalisation] ?? []).map((column, k) => {
			const offset = sample.noise[k] ?? -1;
			const noise = offset < 0 ? 0 : uncertainty.noise * (spread[k] ?? 0);
			return Float64Array.from(rows, (row) => {
				const value = column[row] ?? NaN;
				if (value !== value) return missing === 'worst' ? -Infinity : NaN;
				return value + (noise === 0 ? 0 : noise * (this.normal[offset + row] ?? 0));
			});
		});
		const balance = duels(short, [...sample.weights]);
		const places = Array.from(rows.keys()).sort((a, b) => (balance[b] ?? 0) - (balance[a] ?? 0) || a - b);
		places.forEach((from, place) => {
			this.order[place] = rows[from] ?? 0;
			// Compared with its neighbours only: far from every level of those who did not fight.
			this.level[place] = -1e15 - (balance[from] ?? 0);
		});
	}
}

function deviation(column: Float64Array): number {
	const known = column.filter((value) => !Number.isNaN(value));
	const mean = known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
	return Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length || 1));
}

/** What the draws say of each area; `rank` figures are NaN for an area that no draw ranks. */
export interface RankSpread {
	low: Float64Array;
	median: Float64Array;
	high: Float64Array;
	/** Share of the draws in which the area is among the first `top`, 0–1. */
	inTop: Float64Array;
	first: Float64Array;
	draws: number;
}

/**
 * Monte Carlo over weights, normalisation, aggregation and noise (Handbook, step 7): the 5th, 50th and 95th
 * percentile of each area's rank and the share of draws where it is among the first. The same seed
 * gives the same answer. Yields the number of draws done; returns the spread.
 */
export function* rankSpread(
	question: RobustnessQuestion,
	draws: number,
	top: number,
	step = 100
): Generator<number, RankSpread> {
	const drawer = new Drawer(question);
	const { size } = drawer;
	// How often each area has each rank: a table of counts is read faster than thousands of ranks are sorted.
	const counts = new Uint16Array(size * (size + 1));
	for (let draw = 1; draw <= draws; draw++) {
		const ranks = drawer.rank(drawer.sample());
		for (let row = 0; row < size; row++) {
			const at = row * (size + 1) + (ranks[row] ?? 0);
			counts[at] = (counts[at] ?? 0) + 1;
		}
		if (draw % step === 0) yield draw;
	}
	return readCounts(counts, size, draws, top);
}

function readCounts(counts: Uint16Array, size: number, draws: number, top: number): RankSpread {
	const empty = () => new Float64Array(size).fill(NaN);
	const spread = { low: empty(), median: empty(), high: empty() };
	const inTop = new Float64Array(size);
	const first = new Float64Array(size);
	for (let row = 0; row < size; row++) {
		const own = counts.subarray(row * (size + 1), (row + 1) * (size + 1));
		const ranked = draws - (own[0] ?? 0);
		if (ranked === 0) continue;
		const last = Math.min(top, size);
		let sum = 0;
		for (let rank = 1; rank <= size; rank++) {
			const here = own[rank] ?? 0;
			const before = sum;
			sum += here;
			if (before < 0.05 * ranked && sum >= 0.05 * ranked) spread.low[row] = rank;
			if (before < 0.5 * ranked && sum >= 0.5 * ranked) spread.median[row] = rank;
			if (before < 0.95 * ranked && sum >= 0.95 * ranked) spread.high[row] = rank;
			if (rank === 1) first[row] = sum / draws;
			if (rank === last) inTop[row] = sum / draws;
			if (sum === ranked && rank >= last) break;
		}
	}
	return { ...spread, inTop, first, draws };
}
