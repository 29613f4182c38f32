import { type Absence, absenceCode, absenceOf, type ColumnTable, type NumberColumn } from '../table';
import { findColumn } from './cells';
import type { Gathering, Source } from './gather';
import type { Duplicates } from './join-choices';

/** A figure, or why there is none. */
export type Cell = { readonly value: number } | { readonly absent: Absence; readonly lost?: Lost };

/** Why an area has no figure although the table speaks of it. */
export type Lost =
	/** A rate, and the area is several places of the table. */
	| 'rate_merged'
	/** Places that it is made of are not in the table. */
	| 'parts_missing'
	/** The place stands twice, with figures that differ. */
	| 'duplicate';

/** How the figure of an area is made of those of the table's rows. */
export type Carrying =
	| { readonly kind: 'sum'; readonly column: NumberColumn }
	| { readonly kind: 'rate'; readonly column: NumberColumn }
	| {
			readonly kind: 'ratio';
			readonly column: NumberColumn;
			readonly numerator: NumberColumn;
			readonly denominator: NumberColumn;
			readonly factor: number;
	  }
	| { readonly kind: 'weighted'; readonly column: NumberColumn; readonly weight: NumberColumn };

const lost = (why: Lost): Cell => ({ absent: 'not_available', lost: why });

const cellAt = (column: NumberColumn, row: number): Cell => {
	const absent = absenceOf(column.absent[row] ?? 0);
	const value = column.values[row] ?? NaN;
	if (absent !== null) return { absent };
	return Number.isNaN(value) ? { absent: 'not_available' } : { value };
};

/** Σ of some cells: secret where one is, not available where one is missing; one alone keeps its own reason. */
export function sumOf(cells: readonly Cell[]): Cell {
	const [only, ...others] = cells;
	if (only && others.length === 0) return only;
	const absent = cells.flatMap((cell) => ('absent' in cell ? [cell] : []));
	if (absent.some((cell) => cell.absent === 'secret')) return { absent: 'secret' };
	if (absent.length > 0 || !only) return absent.find((cell) => cell.lost) ?? { absent: 'not_available' };
	return { value: cells.reduce((sum, cell) => sum + ('value' in cell ? cell.value : 0), 0) };
}

const EMPTY = absenceCode('empty');
const SECRET = absenceCode('secret');

/** Σ of a column over rows: a million of them make no cell each. */
function sumOfRows({ values, absent }: NumberColumn, rows: readonly number[]): Cell {
	let [sum, secret, missing] = [0, false, false];
	for (const row of rows) {
		const reason = absent[row] ?? 0;
		if (reason === SECRET) secret = true;
		else if (reason !== 0) missing = true;
		else sum += values[row] ?? NaN;
	}
	if (secret) return { absent: 'secret' };
	return missing || Number.isNaN(sum) ? { absent: 'not_available' } : { value: sum };
}

/** Makes the figures of areas out of a table's rows. */
export class Carrier {
	private readonly alike = new Map<readonly number[], boolean>();

	constructor(
		private readonly table: ColumnTable,
		private readonly duplicates: Duplicates,
		private readonly parts: 'sum' | 'refuse'
	) {}

	/** The figure of an area; a rate is never added up. */
	figure(how: Carrying, gathering: Gathering): Cell {
		if (gathering.missing.length > 0 && this.parts === 'refuse') return lost('parts_missing');
		const { sources } = gathering;
		if (how.kind === 'sum') return sumOf(sources.map((source) => this.ofSource(how.column, source, true)));
		const [source] = sources;
		if (source && !gathering.several) {
			const own = this.ofSource(how.column, source, false);
			if (!('lost' in own) || how.kind === 'rate') return own;
		}
		switch (how.kind) {
			case 'rate':
				return lost('rate_merged');
			case 'ratio':
				return this.ratio(how, sources);
			case 'weighted':
				return this.mean(how, sources);
		}
	}

	private ratio(
		{ numerator, denominator, factor }: Carrying & { kind: 'ratio' },
		sources: readonly Source[]
	): Cell {
		const over = sumOf(sources.map((source) => this.ofSource(numerator, source, true)));
		const under = sumOf(sources.map((source) => this.ofSource(denominator, source, true)));
		if ('absent' in over) return over;
		if ('absent' in under) return under;
		return under.value === 0 ? { absent: 'not_available' } : { value: (factor * over.value) / under.value };
	}

	private mean({ column, weight }: Carrying & { kind: 'weighted' }, sources: readonly Source[]): Cell {
		const products = sources.map((source): Cell => {
			const [rate, by] = [this.ofSource(column, source, false), this.ofSource(weight, source, true)];
			if ('absent' in rate) return rate;
			return 'absent' in by ? by : { value: rate.value * by.value };
		});
		const over = sumOf(products);
		const under = sumOf(sources.map((source) => this.ofSource(weight, source, true)));
		if ('absent' in over) return over;
		if ('absent' in under) return under;
		return under.value === 0 ? { absent: 'not_available' } : { value: over.value / under.value };
	}

	/** The figure of a place that may stand more than once. */
	private ofSource(column: NumberColumn, { rows }: Source, addsUp: boolean): Cell {
		const [first = -1] = rows;
		if (rows.length === 1 || this.duplicates === 'first') return cellAt(column, first);
		if (addsUp && this.duplicates === 'sum') return sumOfRows(column, rows);
		const told = rows.filter((row) => column.absent[row] !== EMPTY);
		const [only = -1, ...more] = told;
		if (only < 0) return { absent: 'empty' };
		if (more.length === 0) return cellAt(column, only);
		const figure = column.values[only] ?? NaN;
		const agree = more.every((row) => column.values[row] === figure) && (!addsUp || this.areAlike(rows));
		return agree ? cellAt(column, only) : lost('duplicate');
	}

	/** Whether rows are the same row, several times. */
	private areAlike(rows: readonly number[]): boolean {
		const known = this.alike.get(rows);
		if (known !== undefined) return known;
		const [first = -1, ...others] = rows;
		const alike = this.table.columns.every((column) => {
			const held: ArrayLike<number> = column.kind === 'text' ? column.ids : column.values;
			return others.every(
				(row) => Object.is(held[row], held[first]) && column.absent[row] === column.absent[first]
			);
		});
		this.alike.set(rows, alike);
		return alike;
	}
}

/** A column of figures of a table; null where it has none of that name. */
export function figuresOf(table: ColumnTable, name: string): NumberColumn | null {
	const column = findColumn(table, name);
	return column?.kind === 'number' ? column : null;
}
