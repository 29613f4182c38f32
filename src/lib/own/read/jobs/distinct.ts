import type { ColumnTable } from '../../table';
import type { Answer } from './answer';
import { columnOf } from './columns';

/** The different values of a column, in the order in which they come. */
export interface Distinct {
	/** Words; figures and days as numbers. */
	readonly values: readonly (string | number)[];
	/** Rows that hold each. */
	readonly counts: Int32Array;
	/** Line of the file where each stands first. */
	readonly lines: Int32Array;
	/** Rows that hold none. */
	readonly absent: number;
}

export function distinct(table: ColumnTable, name: string): Answer<Distinct> {
	const column = columnOf(table, name);
	const { places, values } =
		column.kind === 'text' ? { places: column.ids, values: column.words } : placed(column.values);
	const counts = new Int32Array(values.length);
	const lines = new Int32Array(values.length);
	let absent = 0;
	for (let row = 0; row < table.rows; row++) {
		const place = column.absent[row] === 0 ? (places[row] ?? -1) : -1;
		if (place < 0) {
			absent++;
			continue;
		}
		if (counts[place] === 0) lines[place] = table.lines[row] ?? 0;
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return { value: { values, counts, lines, absent }, moved: [counts.buffer, lines.buffer] };
}

/** Which of the different figures each row holds, -1 for none. */
function placed(figures: Float64Array): { places: Int32Array; values: number[] } {
	const known = new Map<number, number>();
	const places = new Int32Array(figures.length);
	for (const [row, figure] of figures.entries()) {
		if (Number.isNaN(figure)) {
			places[row] = -1;
			continue;
		}
		const place = known.get(figure) ?? known.size;
		known.set(figure, place);
		places[row] = place;
	}
	return { places, values: [...known.keys()] };
}
