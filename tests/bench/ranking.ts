import { aggregate } from '../../src/lib/analysis/composite/aggregate';
import { composite, type CompositeColumn, compositeOn } from '../../src/lib/analysis/composite/composite';
import { median, percentile } from './statistics';

export const AREAS = 1255;
const COMMUNES = 34_900;
export const CRITERIA = 20;
/** Moves of a weight: the first, which meet cold code, are counted with the others. */
const MOVES = 60;
export const METHOD = {
	normalisation: 'minmax',
	winsorise: 0.05,
	aggregation: 'arithmetic',
	missing: 'drop'
} as const;

/** Figures made up by a fixed rule: speed does not depend on what they say. One in fifty is missing. */
export function columnsOf(areas: number): CompositeColumn[] {
	let state = 7;
	const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
	return Array.from({ length: CRITERIA }, (_, k) => ({
		values: Float64Array.from({ length: areas }, () =>
			next() < 0.02 ? NaN : next() ** (1 + (k % 3)) * 1000
		),
		direction: k % 3 === 0 ? (-1 as const) : (1 as const),
		weight: 1 / CRITERIA
	}));
}

/** The same ranking as anyone would write it first: an array of objects, one function at a time. */
function straightforward(columns: readonly CompositeColumn[], weights: readonly number[]) {
	const areas = Array.from(columns[0]?.values.keys() ?? [], (row) => ({
		row,
		figures: columns.map(({ values }) => values[row] ?? NaN)
	}));
	const bounds = columns.map((_, k) => {
		const sorted = areas
			.map(({ figures }) => figures[k] ?? NaN)
			.filter((figure) => !Number.isNaN(figure))
			.sort((a, b) => a - b);
		return {
			low: sorted[Math.ceil(0.05 * sorted.length) - 1] ?? 0,
			high: sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 1
		};
	});
	return areas
		.map(({ row, figures }) => {
			const parts = figures
				.map((figure, k) => {
					const { low, high } = bounds[k] ?? { low: 0, high: 1 };
					const share = (Math.min(high, Math.max(low, figure)) - low) / (high - low);
					return { weight: weights[k] ?? 0, mark: columns[k]?.direction === 1 ? share : 1 - share };
				})
				.filter(({ mark }) => !Number.isNaN(mark));
			const known = parts.reduce((sum, { weight }) => sum + weight, 0);
			return { row, score: (100 * parts.reduce((sum, { weight, mark }) => sum + weight * mark, 0)) / known };
		})
		.sort((a, b) => b.score - a.score);
}

export const time = (work: () => void) => {
	const started = performance.now();
	work();
	return performance.now() - started;
};
const moved = (turn: number) => {
	const weights = Array.from({ length: CRITERIA }, (_, k) => (k === turn % CRITERIA ? 2 : 1));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
};
export const turns = (count: number, work: (turn: number) => void) =>
	Array.from({ length: count }, (_, turn) => time(() => work(turn)));

/** Ranking alone, here and as anyone would write it first, on the same figures in the same run. */
export function rankings(): Record<string, number> {
	const columns = columnsOf(AREAS);
	const rows = [...(columns[0]?.values.keys() ?? [])];
	const made = composite(columns, rows, METHOD);
	const own = turns(MOVES, (turn) => compositeOn(made.columns, moved(turn), rows, made.scales, METHOD));
	const plain = turns(MOVES, (turn) => straightforward(columns, moved(turn)));
	const many = columnsOf(COMMUNES);
	const manyRows = [...(many[0]?.values.keys() ?? [])];
	const manyMade = composite(many, manyRows, METHOD);
	const communes = turns(20, (turn) =>
		compositeOn(manyMade.columns, moved(turn), manyRows, manyMade.scales, METHOD)
	);
	const plainCommunes = turns(5, (turn) => straightforward(many, moved(turn)));
	const duels = turns(MOVES, (turn) =>
		aggregate(made.columns, moved(turn), { ...METHOD, aggregation: 'copeland' })
	);
	const plainDuels = turns(5, (turn) => straightforwardDuels(made.columns, moved(turn)));
	return {
		'Ranking, 1,255 × 20, 95th percentile (ms)': percentile(own, 0.95),
		'  straightforward, array of objects': percentile(plain, 0.95),
		'Ranking, 34,900 × 20, 95th percentile (ms; goal ≤ 250)': percentile(communes, 0.95),
		'  straightforward, array of objects ': percentile(plainCommunes, 0.95),
		'Copeland, 1,255 × 20, 95th percentile (ms; goal ≤ 30)': percentile(duels, 0.95),
		'  median of them': median(duels),
		'  the first of them, which meets cold code': duels[0] ?? NaN,
		'  straightforward, every two objects, median': median(plainDuels)
	};
}

/** Duels as anyone would write them first: every two areas, criterion by criterion. */
export function straightforwardDuels(columns: readonly Float64Array[], weights: readonly number[]) {
	const areas = Array.from(columns[0]?.keys() ?? [], (row) => ({
		figures: columns.map((column) => column[row] ?? NaN),
		balance: 0
	}));
	for (const [at, one] of areas.entries()) {
		for (const other of areas.slice(at + 1)) {
			let lead = 0;
			one.figures.forEach((figure, k) => {
				const theirs = other.figures[k] ?? NaN;
				if (figure > theirs) lead += weights[k] ?? 0;
				else if (figure < theirs) lead -= weights[k] ?? 0;
			});
			const won = Math.abs(lead) <= 1e-12 ? 0 : Math.sign(lead);
			one.balance += won;
			other.balance -= won;
		}
	}
	return areas;
}
