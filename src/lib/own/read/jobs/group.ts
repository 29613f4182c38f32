import { type Absence, absenceCode, type ColumnTable } from '../../table';
import type { Answer } from './answer';
import { columnOf } from './columns';

/** Which group each row of the table belongs to, -1 for none. */
export interface Grouping {
	readonly assignments: Int32Array;
	readonly groups: number;
}

/** A column of figures by group. */
export interface GroupedColumn {
	readonly name: string;
	/** Σ of the figures, NaN where there is none. */
	readonly sums: Float64Array;
	/** Figures that were added up. */
	readonly counts: Int32Array;
	/** Code of the gravest reason why a row has none (`absenceOf`), 0 where every row has one. */
	readonly absent: Uint8Array;
}
export interface Grouped {
	/** Rows of each group: more than one is a duplicate where a group is an area. */
	readonly rows: Int32Array;
	/** First row of each, -1 where there is none. */
	readonly firsts: Int32Array;
	readonly columns: readonly GroupedColumn[];
}

/** From the reason that says least of a sum to the one that says most. */
const gravity: readonly Absence[] = ['empty', 'not_available', 'error', 'secret'];
const ranks = new Uint8Array(gravity.length + 1);
for (const [rank, absence] of gravity.entries()) ranks[absenceCode(absence)] = rank + 1;

/** Adds up columns of figures over groups of rows. A row without a figure adds nothing, and its reason is kept. */
export function group(
	table: ColumnTable,
	{ assignments, groups }: Grouping,
	names: readonly string[]
): Answer<Grouped> {
	if (assignments.length !== table.rows) {
		throw new RangeError(`${assignments.length} assignments for ${table.rows} rows`);
	}
	const rows = new Int32Array(groups);
	const firsts = new Int32Array(groups).fill(-1);
	for (const [row, place] of assignments.entries()) {
		if (place < 0) continue;
		if (rows[place] === 0) firsts[place] = row;
		rows[place] = (rows[place] ?? 0) + 1;
	}
	const columns = names.map((name) => groupColumn(table, name, assignments, groups));
	const moved = columns.flatMap(({ sums, counts, absent }) => [sums.buffer, counts.buffer, absent.buffer]);
	return { value: { rows, firsts, columns }, moved: [rows.buffer, firsts.buffer, ...moved] };
}

function groupColumn(table: ColumnTable, name: string, assignments: Int32Array, groups: number) {
	const column = columnOf(table, name);
	if (column.kind !== 'number') throw new TypeError(`«${name}» is no column of figures`);
	const sums = new Float64Array(groups);
	const counts = new Int32Array(groups);
	const absent = new Uint8Array(groups);
	for (const [row, place] of assignments.entries()) {
		if (place < 0) continue;
		const code = column.absent[row] ?? 0;
		if (code === 0) {
			sums[place] = (sums[place] ?? 0) + (column.values[row] ?? NaN);
			counts[place] = (counts[place] ?? 0) + 1;
		} else if ((ranks[code] ?? 0) > (ranks[absent[place] ?? 0] ?? 0)) absent[place] = code;
	}
	for (const [place, count] of counts.entries()) if (count === 0) sums[place] = NaN;
	return { name, sums, counts, absent };
}
