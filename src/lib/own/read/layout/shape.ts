import { type Cell, textOf } from '../cell';
import { readDate } from '../columns/dates';
import { markerOf } from '../columns/markers';
import { NumberText } from '../columns/number-text';

/** What kind of thing a cell holds, as far as it tells headings from rows. */
export type CellShape = 'empty' | 'word' | 'year' | 'code' | 'figure';

/** `2A004`, which stands in a row as a figure does. */
const digitFirst = /^\d[0-9A-Z]{1,13}$/;
/** `ZA001`, a code of a row, or `MED21`, the name of a variable: what is below it tells. */
const letterFirst = /^[A-Z](?=.*\d)[0-9A-Z]{1,13}$/;
const year = /^(19|20)\d\d$/;
const number = new NumberText();

/** A year may head a column; a code, a date or the mark of a missing figure stands in a row, as a figure does. */
export function shapeOf(cell: Cell | undefined): CellShape {
	if (cell === undefined || cell === '') return 'empty';
	const text = textOf(cell).trim();
	if (text === '') return 'empty';
	if (year.test(text)) return 'year';
	if (typeof cell !== 'string') return typeof cell === 'object' && cell.as === 'boolean' ? 'word' : 'figure';
	const marker = markerOf(text);
	if (marker && !marker.amongFigures) return 'figure';
	if (number.read(text) || digitFirst.test(text) || readDate(text)) return 'figure';
	return letterFirst.test(text) ? 'code' : 'word';
}

/** A row that was looked at. */
export interface SampleRow {
	readonly line: number;
	readonly cells: readonly Cell[];
	readonly shapes: readonly CellShape[];
	/** Cells that hold something. */
	readonly filled: number;
}

export function sampleRow(cells: readonly Cell[], line: number): SampleRow {
	const shapes = cells.map(shapeOf);
	return { line, cells, shapes, filled: shapes.filter((shape) => shape !== 'empty').length };
}
