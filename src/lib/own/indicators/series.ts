import { evaluateFormula } from '$lib/catalogue/evaluate';
import { type Formula, formulaMeasures, type MeasureId } from '$lib/catalogue/formula';
import type { Absence, OwnTable } from '../table';
import { absenceAt, measureOf, measuresOf } from './measures';

/** Areas of a level, in the order of their codes. */
export interface Areas {
	readonly code: readonly (string | null)[];
	/** Inhabitants of each. */
	readonly population: Float64Array;
	readonly rowOf: ReadonlyMap<string, number>;
}

/** Figures of every area of a level, as the explorer's series hold them. */
export interface OwnSeries {
	value: Float64Array;
	numerator: Float64Array;
	denominator: Float64Array;
	/** Share of the area's inhabitants that live in areas of the table which have the figure. */
	coverage: Float64Array;
	/** 0 ok, 1 partial, 2 missing, 3 secret: the order of `statusCodes`. */
	status: Float64Array;
}

const [OK, PARTIAL, MISSING, SECRET] = [0, 1, 2, 3];

/** Which areas of the table's level lie in which area of another: pairs of rows. */
export type Holding = readonly (readonly [own: number, target: number])[];

/** Each area holds itself. */
export const itself = (areas: Areas): Holding => areas.code.map((_, row) => [row, row] as const);

/**
 * A table's figure at every area of a level: Σ over the areas of the table that have all the measures of the formula, so
 * that numerator and denominator cover the same ones. An area some of whose parts have none is partial, and says how
 * much of its inhabitants it covers; without any, it is secret where a part is, else missing. A rate without its parts
 * stands on a single area only.
 *
 * @param own areas of the table's level
 * @param holding which of them lie in which area of the level that is asked for
 */
export function seriesOf(
	table: OwnTable,
	formula: Formula,
	own: Areas,
	holding: Holding,
	target: Areas
): OwnSeries {
	const measures = measuresOf(table);
	const needed = formulaMeasures(formula);
	const placeOf = new Map(table.codes.map((code, place) => [code, place]));
	const size = target.code.length;
	const sums = needed.map(() => new Float64Array(size));
	const [counted, covered, all] = [new Uint32Array(size), new Float64Array(size), new Float64Array(size)];
	const secret = new Uint8Array(size);
	const isSecret = secretCells(table, needed);
	for (const [ownRow, row] of holding) {
		const population = own.population[ownRow] ?? 0;
		all[row] = (all[row] ?? 0) + population;
		const place = placeOf.get(own.code[ownRow] ?? '');
		if (place === undefined) continue;
		const cells = needed.map((measure) => measures.get(measure)?.[place] ?? NaN);
		if (cells.some((cell) => Number.isNaN(cell))) {
			if (isSecret(place)) secret[row] = 1;
			continue;
		}
		cells.forEach((cell, at) => {
			const sum = sums[at];
			if (sum) sum[row] = (sum[row] ?? 0) + cell;
		});
		counted[row] = (counted[row] ?? 0) + 1;
		covered[row] = (covered[row] ?? 0) + population;
	}
	const nothing = () => new Float64Array(size).fill(NaN);
	const series: OwnSeries = {
		value: nothing(),
		numerator: nothing(),
		denominator: nothing(),
		coverage: new Float64Array(size),
		status: new Float64Array(size)
	};
	for (let row = 0; row < size; row++) {
		const read = (measure: MeasureId) => sums[needed.indexOf(measure)]?.[row] ?? null;
		const figure = (counted[row] ?? 0) > 0 ? evaluateFormula(formula, read, () => null) : null;
		const whole = all[row] ?? 0;
		const share = whole > 0 ? (covered[row] ?? 0) / whole : Number((counted[row] ?? 0) > 0);
		if (figure?.value == null) {
			series.status[row] = secret[row] === 1 ? SECRET : MISSING;
			continue;
		}
		series.value[row] = figure.value;
		series.numerator[row] = figure.numerator ?? NaN;
		series.denominator[row] = figure.denominator ?? NaN;
		series.coverage[row] = share;
		series.status[row] = share < 1 ? PARTIAL : OK;
	}
	return series;
}

/** Whether a place's figure is kept secret in one of the columns that some measures stand on. */
function secretCells(table: OwnTable, needed: readonly MeasureId[]): (place: number) => boolean {
	const columns = table.columns.filter((column) =>
		needed.some((measure) => measure === measureOf(column) || measure.startsWith(`${measureOf(column)}*`))
	);
	const wanted: Absence = 'secret';
	return (place) => columns.some((column) => absenceAt(column, place) === wanted);
}
