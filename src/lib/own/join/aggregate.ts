import { statusCodes } from '$lib/queries/indicators';
import type { OwnColumn, OwnTable } from '../table';

/** Which areas of an own table's level make up those of a larger one. */
export interface Membership {
	/** Areas of the table's level; a code stands several times where larger areas overlap. */
	readonly codes: readonly string[];
	/** Row of the larger area that each is in; −1 where it is in none. */
	readonly areaOf: ArrayLike<number>;
	/** Inhabitants of each of `codes`: the weight of coverage. */
	readonly population: ArrayLike<number>;
	/** How many areas the larger level has. */
	readonly areas: number;
}

/** Figures of a column by the rows of a level, as the explorer's `Series`. */
export interface OwnSeries {
	value: Float64Array;
	numerator: Float64Array;
	denominator: Float64Array;
	/** Share of the area's inhabitants whose own area has the figure; of those areas where nobody lives. */
	coverage: Float64Array;
	/** Position in `statusCodes`. */
	status: Float64Array;
}

/** Covered from there is covered: what is left is rounding. */
const WHOLE = 1 - 1e-9;

type Values = readonly (number | null)[];

const partOf = (table: OwnTable, id: string, period: string): OwnColumn | undefined => {
	const all = table.columns.filter((one) => one.id === id);
	return all.find((one) => one.period === period) ?? all.find((one) => one.period === '');
};

/** What is added up over areas: of a quantity itself, of a rate both its terms; null for a rate without its parts. */
function terms(
	table: OwnTable,
	column: OwnColumn
): { over: Values; under: Values | null; factor: number } | null {
	const { role, period } = column;
	switch (role.kind) {
		case 'quantity':
			return { over: column.values, under: null, factor: 1 };
		case 'rate':
			return null;
		case 'ratio': {
			const [over, under] = [partOf(table, role.numerator, period), partOf(table, role.denominator, period)];
			return over && under ? { over: over.values, under: under.values, factor: role.factor } : null;
		}
		case 'weighted': {
			const weight = partOf(table, role.weight, period)?.values;
			if (!weight) return null;
			const over = column.values.map((value, row) => {
				const by = weight[row] ?? null;
				return value === null || by === null ? null : value * by;
			});
			return { over, under: weight, factor: 1 };
		}
	}
}

const empty = (areas: number): OwnSeries => ({
	value: new Float64Array(areas).fill(NaN),
	numerator: new Float64Array(areas).fill(NaN),
	denominator: new Float64Array(areas).fill(NaN),
	coverage: new Float64Array(areas),
	status: new Float64Array(areas).fill(statusCodes.indexOf('missing'))
});

/**
 * Figures of a column at a larger level: Σ of a quantity, Σ numerator / Σ denominator of a rate over the areas that have
 * both, Σ weight · rate / Σ weight; none of a rate without its parts. What no area has is missing, or secret where one is;
 * what some have is partial, with its coverage.
 */
export function aggregate(table: OwnTable, column: OwnColumn, membership: Membership): OwnSeries {
	const { codes, areaOf, population, areas } = membership;
	const series = empty(areas);
	const parts = terms(table, column);
	if (!parts) return series;
	const rowOf = new Map(table.codes.map((code, row) => [code, row]));
	const over = new Float64Array(areas);
	const under = new Float64Array(areas);
	const [covered, coveredAreas] = [new Float64Array(areas), new Float64Array(areas)];
	const [all, allAreas] = [new Float64Array(areas), new Float64Array(areas)];
	const secret = new Uint8Array(areas);
	const add = (to: Float64Array, at: number, value: number) => (to[at] = (to[at] ?? 0) + value);
	codes.forEach((code, position) => {
		const area = areaOf[position] ?? -1;
		if (area < 0) return;
		const inhabitants = population[position] ?? 0;
		add(all, area, inhabitants);
		add(allAreas, area, 1);
		const row = rowOf.get(code);
		if (row === undefined) return;
		const [numerator, denominator] = [parts.over[row] ?? null, parts.under ? (parts.under[row] ?? null) : 0];
		if (numerator === null || denominator === null) {
			if (column.absent[row] === 'secret') secret[area] = 1;
			return;
		}
		add(over, area, numerator);
		add(under, area, denominator);
		add(covered, area, inhabitants);
		add(coveredAreas, area, 1);
	});
	for (let area = 0; area < areas; area++) {
		const value = parts.under ? (parts.factor * (over[area] ?? 0)) / (under[area] ?? 0) : (over[area] ?? 0);
		if (coveredAreas[area] === 0 || !Number.isFinite(value)) {
			if (secret[area]) series.status[area] = statusCodes.indexOf('secret');
			continue;
		}
		const share =
			(all[area] ?? 0) > 0
				? (covered[area] ?? 0) / (all[area] ?? 1)
				: (coveredAreas[area] ?? 0) / (allAreas[area] ?? 1);
		series.value[area] = value;
		series.numerator[area] = over[area] ?? NaN;
		if (parts.under) series.denominator[area] = under[area] ?? NaN;
		series.coverage[area] = share;
		series.status[area] = statusCodes.indexOf(share >= WHOLE ? 'ok' : 'partial');
	}
	return series;
}

/** Figures of a column at its own level, by the rows of a frame: as the table has them. */
export function atOwnLevel(table: OwnTable, column: OwnColumn, codes: readonly string[]): OwnSeries {
	const series = empty(codes.length);
	const parts = terms(table, column);
	const rowOf = new Map(table.codes.map((code, row) => [code, row]));
	codes.forEach((code, at) => {
		const row = rowOf.get(code);
		if (row === undefined) return;
		const value = column.values[row] ?? null;
		if (value === null) {
			if (column.absent[row] === 'secret') series.status[at] = statusCodes.indexOf('secret');
			return;
		}
		series.value[at] = value;
		series.numerator[at] = parts?.over[row] ?? NaN;
		series.denominator[at] = parts?.under?.[row] ?? NaN;
		series.coverage[at] = 1;
		series.status[at] = statusCodes.indexOf('ok');
	});
	return series;
}
