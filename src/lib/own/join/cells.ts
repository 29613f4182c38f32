import type { Column, ColumnTable } from '../table';

/** Parts the cells of a key that several columns make. */
export const CELLS_APART = ' · ';

/** The cells of one column, each value once. */
export interface Cells {
	/** Row → place in `words`; −1 where the cell is absent. */
	readonly ids: Int32Array;
	readonly words: readonly string[];
}

export const findColumn = (table: ColumnTable, name: string): Column | undefined =>
	table.columns.find((column) => column.name === name);

/** A column's cells as words: figures as they are written without a sign, dates as days. */
export function cellsOf(column: Column): Cells {
	if (column.kind === 'text') return { ids: column.ids, words: column.words };
	const ids = new Int32Array(column.values.length).fill(-1);
	const words: string[] = [];
	const known = new Map<number, number>();
	column.values.forEach((value, row) => {
		if (Number.isNaN(value) || column.absent[row]) return;
		let id = known.get(value);
		if (id === undefined) {
			id = words.length;
			known.set(value, id);
			words.push(column.kind === 'date' ? dayOf(value) : String(value));
		}
		ids[row] = id;
	});
	return { ids, words };
}

const DAY = 86_400_000;
/** `2020-03-31`, from days since 1970. */
export const dayOf = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

/** Keys of a table's rows: the cells of one column or several, each combination once. */
export interface Keys {
	/** Row → place in `cells`; −1 where the first column's cell is absent. */
	readonly ids: Int32Array;
	/** Cells of each key, by column; null where absent. */
	readonly cells: readonly (readonly (string | null)[])[];
	/** How many rows hold each. */
	readonly rows: Int32Array;
	/** First row of each. */
	readonly first: Int32Array;
}

/** Combines the cells of some columns; `needed` of them must be there for a row to have a key. */
export function keysOf(columns: readonly Cells[], rows: number, needed = 1): Keys {
	const ids = new Int32Array(rows).fill(-1);
	const cells: (string | null)[][] = [];
	const first: number[] = [];
	const counts: number[] = [];
	const known = new Map<string | number, number>();
	const [only] = columns.length === 1 ? columns : [];
	for (let row = 0; row < rows; row++) {
		if (columns.slice(0, needed).some((column) => (column.ids[row] ?? -1) < 0)) continue;
		const combined = only ? (only.ids[row] ?? -1) : columns.map((column) => column.ids[row] ?? -1).join(' ');
		let id = known.get(combined);
		if (id === undefined) {
			id = cells.length;
			known.set(combined, id);
			cells.push(columns.map((column) => column.words[column.ids[row] ?? -1] ?? null));
			first.push(row);
			counts.push(0);
		}
		ids[row] = id;
		counts[id] = (counts[id] ?? 0) + 1;
	}
	return { ids, cells, rows: Int32Array.from(counts), first: Int32Array.from(first) };
}

/** Cells of a table's columns, each made when it is first asked for. */
export class TableCells {
	private readonly made = new Map<string, Cells>();
	private readonly counted = new Map<string, Int32Array>();

	constructor(readonly table: ColumnTable) {}

	/** @throws {RangeError} for a column that the table does not have. */
	of(name: string): Cells {
		const known = this.made.get(name);
		if (known) return known;
		const column = findColumn(this.table, name);
		if (!column) throw new RangeError(`The table has no column «${name}»`);
		const cells = cellsOf(column);
		this.made.set(name, cells);
		return cells;
	}

	/** How many rows hold each word of a column. */
	rowsOf(name: string): Int32Array {
		const known = this.counted.get(name);
		if (known) return known;
		const { ids, words } = this.of(name);
		const rows = new Int32Array(words.length);
		for (const id of ids) if (id >= 0) rows[id] = (rows[id] ?? 0) + 1;
		this.counted.set(name, rows);
		return rows;
	}
}
