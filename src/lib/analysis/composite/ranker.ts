import { GEOMETRIC_FLOOR, LEAST_COVERAGE, unknownAsWorst } from './aggregate';
import { Duels } from './duels';
import { KeySorter } from './key-sorter';
import type { Normalisation } from './normalise';
import { areasOf, type RobustnessQuestion, type Samples } from './uncertainty';

/** Copeland's duels are fought among the areas that the weighted mean puts first: all against all would take minutes. */
export const DUELISTS = 60;
const LOG_FLOOR = Math.log(GEOMETRIC_FLOOR);
/** Scores nearer than this part of 1 are equal. */
const GRAIN = 2 ** 34;
/** Room for a row in the last digits of a key. */
const ROWS = 65536;

/** Normalised columns, and the standard deviation of each. */
interface Scaled {
	columns: readonly Float64Array[];
	deviations: readonly number[];
}

/** Turns samples into ranks; its arrays are used again each time, so that thousands of samples make no garbage. */
export class Ranker {
	readonly size: number;
	private readonly scaled: readonly Scaled[];
	private readonly sum: Float64Array;
	/** Weight of the criteria that an area lacks. */
	private readonly lacking: Float64Array;
	private readonly keys: Float64Array;
	private readonly sorter: KeySorter;
	/** What each place of `order` scored, rounded: equal for equals. */
	private readonly level: Float64Array;
	private readonly order: Uint16Array;
	private readonly ranks: Uint16Array;
	private readonly duels: Duels;
	/** Rows that fight, their figures, the weights that decide, and the order that comes of it. */
	private readonly duelists: Uint16Array;
	private readonly figures: readonly Float64Array[];
	private readonly deciding: Float64Array;
	private readonly fought: Float64Array;

	constructor(
		private readonly question: RobustnessQuestion,
		private readonly samples: Samples
	) {
		const size = areasOf(question);
		const count = Math.min(DUELISTS, size);
		this.size = size;
		this.scaled = question.uncertainty.normalisations.map((name) => scaledBy(question, name));
		this.sum = new Float64Array(size);
		this.lacking = new Float64Array(size);
		this.keys = new Float64Array(size);
		this.sorter = new KeySorter(size);
		this.level = new Float64Array(size);
		this.order = new Uint16Array(size);
		this.ranks = new Uint16Array(size);
		this.duels = new Duels(count, question.weights.length);
		this.duelists = new Uint16Array(count);
		this.figures = question.weights.map(() => new Float64Array(count));
		this.deciding = new Float64Array(question.weights.length);
		this.fought = new Float64Array(count);
	}

	/**
	 * Ranks (1 first) of every area under a sample; 0 where too little is known. What is uncertain may each come from
	 * a sample of its own.
	 *
	 * @returns the same array each time
	 */
	rank(weights: number, normalisation = weights, aggregation = weights, noise = weights): Uint16Array {
		const { question, samples, ranks, order, level } = this;
		const scaled = this.scaled[samples.normalisation[normalisation] ?? 0] ?? { columns: [], deviations: [] };
		const by = question.uncertainty.aggregations[samples.aggregation[aggregation] ?? 0] ?? 'arithmetic';
		this.mean(scaled, weights, noise, by === 'geometric');
		const scored = this.sort();
		if (by === 'copeland') this.duel(scaled, weights, noise, scored);
		ranks.fill(0);
		let rank = 0;
		for (let place = 0; place < scored; place++) {
			// Equals share the best rank, as on the page.
			if (place === 0 || level[place] !== level[place - 1]) rank = place + 1;
			ranks[order[place] ?? 0] = rank;
		}
		return ranks;
	}

	/** Fills `sum` with weighted means; NaN where too little is known. */
	private mean({ columns, deviations }: Scaled, weights: number, noise: number, geometric: boolean): void {
		const { sum, lacking, samples, question, size } = this;
		const criteria = columns.length;
		const worst = question.missing === 'worst';
		sum.fill(0);
		lacking.fill(0);
		for (let k = 0; k < criteria; k++) {
			const column = columns[k] ?? sum;
			const weight = samples.weights[criteria * weights + k] ?? 0;
			const from = samples.noise[criteria * noise + k] ?? -1;
			const spread = from < 0 ? 0 : question.uncertainty.noise * (deviations[k] ?? 0);
			const start = Math.max(0, from);
			if (geometric) addLogs(sum, lacking, column, weight, samples.deviates, start, spread, worst);
			else addFigures(sum, lacking, column, weight, samples.deviates, start, spread);
		}
		for (let row = 0; row < size; row++) {
			const known = 1 - (lacking[row] ?? 0);
			const mean = worst ? (sum[row] ?? 0) : (sum[row] ?? 0) / known;
			sum[row] = known < LEAST_COVERAGE - 1e-12 ? NaN : geometric ? Math.exp(mean) : mean;
		}
	}

	/**
	 * Fills `order`, best first, and gives how many have a score. Scores become whole numbers that carry
	 * their row in the last digits.
	 */
	private sort(): number {
		const { sum, keys, order, level, size } = this;
		let scored = 0;
		for (let row = 0; row < size; row++) {
			const value = sum[row] ?? NaN;
			if (value === value) keys[scored++] = Math.round(-value * GRAIN) * ROWS + row;
		}
		const sorted = this.sorter.sort(keys, scored);
		for (let place = 0; place < scored; place++) {
			const key = sorted[place] ?? 0;
			const rounded = Math.floor(key / ROWS);
			order[place] = key - rounded * ROWS;
			level[place] = rounded;
		}
		return scored;
	}

	/** Puts the first of `order` in the order of their duels. */
	private duel({ columns, deviations }: Scaled, weights: number, noise: number, scored: number): void {
		const { samples, question, duelists, figures, deciding, fought, order, level } = this;
		const criteria = columns.length;
		// Where fewer have a score, the places after them are of nobody: all that they know is nothing.
		const count = Math.min(duelists.length, scored);
		for (let at = 0; at < count; at++) duelists[at] = order[at] ?? 0;
		for (let k = 0; k < criteria; k++) {
			const column = columns[k] ?? fought;
			const short = figures[k] ?? fought;
			const from = samples.noise[criteria * noise + k] ?? -1;
			const spread = from < 0 ? 0 : question.uncertainty.noise * (deviations[k] ?? 0);
			const start = Math.max(0, from);
			deciding[k] = samples.weights[criteria * weights + k] ?? 0;
			short.fill(NaN, count);
			for (let at = 0; at < count; at++) {
				const row = duelists[at] ?? 0;
				const value = unknownAsWorst(column[row] ?? NaN, question.missing);
				short[at] = value + spread * (samples.deviates[start + row] ?? 0);
			}
		}
		const balance = this.duels.fight(figures, deciding);
		for (let at = 0; at < count; at++) fought[at] = -(balance[at] ?? 0) * ROWS + at;
		const sorted = this.sorter.sort(fought, count);
		for (let place = 0; place < count; place++) {
			const key = sorted[place] ?? 0;
			const lost = Math.floor(key / ROWS);
			order[place] = duelists[key - lost * ROWS] ?? 0;
			// Compared with its neighbours only: far from every level of those who did not fight.
			level[place] = lost - 1e15;
		}
	}
}

function scaledBy({ columns }: RobustnessQuestion, name: Normalisation): Scaled {
	const own = columns[name] ?? [];
	return { columns: own, deviations: own.map(deviation) };
}

function deviation(column: Float64Array): number {
	const known = column.filter((value) => !Number.isNaN(value));
	const mean = known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
	return Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length || 1));
}

/** Adds a criterion to the sums, its figures each with a deviate of `spread`. */
function addFigures(
	sum: Float64Array,
	lacking: Float64Array,
	column: Float64Array,
	weight: number,
	deviates: Float64Array,
	start: number,
	spread: number
): void {
	for (let row = 0; row < sum.length; row++) {
		const value = column[row] ?? NaN;
		if (value !== value) lacking[row] = (lacking[row] ?? 0) + weight;
		else sum[row] = (sum[row] ?? 0) + weight * (value + spread * (deviates[start + row] ?? 0));
	}
}

/** The same with logarithms, none under that of `GEOMETRIC_FLOOR`; an unknown figure may count as that. */
function addLogs(
	sum: Float64Array,
	lacking: Float64Array,
	column: Float64Array,
	weight: number,
	deviates: Float64Array,
	start: number,
	spread: number,
	worst: boolean
): void {
	for (let row = 0; row < sum.length; row++) {
		const value = (column[row] ?? NaN) + spread * (deviates[start + row] ?? 0);
		if (value !== value) {
			lacking[row] = (lacking[row] ?? 0) + weight;
			if (worst) sum[row] = (sum[row] ?? 0) + weight * LOG_FLOOR;
		} else sum[row] = (sum[row] ?? 0) + weight * (value > GEOMETRIC_FLOOR ? Math.log(value) : LOG_FLOOR);
	}
}
