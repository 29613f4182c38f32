import type { Cell, OnRow, Run } from '../cell';
import { type NumberFormat, shownBoolean, shownFigure } from './number-format';
import { unescaped } from './shared-strings';
import { readXml } from './xml';

export interface XlsxContext {
	readonly strings: readonly string[];
	readonly formats: readonly NumberFormat[];
	readonly from1904: boolean;
}

/** The last column that a sheet can have. */
const LAST_COLUMN = 16_383;

/** The rows of a sheet, by its own numbers, whatever range it declares; formulas give the values kept with them. */
export async function eachXlsxRow(
	bytes: Uint8Array,
	context: XlsxContext,
	onRow: OnRow,
	run: Run
): Promise<{ hidden: number }> {
	let cells: Cell[] = [];
	let line = 0;
	let hidden = 0;
	let column = -1;
	let type = '';
	let style = 0;
	let value = '';
	let taking = false;
	let inPhonetic = false;
	let stopped = false;
	await readXml(
		bytes,
		{
			open(name, attribute) {
				if (name === 'c') {
					const place = attribute('r');
					column = place ? columnOf(place) : column + 1;
					type = attribute('t') ?? 'n';
					style = Number(attribute('s') ?? 0);
					value = '';
				} else if (name === 'v' || name === 't') taking = !inPhonetic;
				else if (name === 'rPh') inPhonetic = true;
				else if (name === 'row') {
					line = Number(attribute('r') ?? line + 1);
					if (attribute('hidden') === '1' || attribute('hidden') === 'true') hidden++;
					cells = [];
					column = -1;
				}
			},
			close(name) {
				if (name === 'v' || name === 't') taking = false;
				else if (name === 'rPh') inPhonetic = false;
				else if (name === 'c') {
					if (value === '' || column > LAST_COLUMN || column < 0) return;
					while (cells.length < column) cells.push('');
					cells[column] = cellOf(type, value, style, context);
				} else if (name === 'row' && !stopped && cells.length > 0) stopped = onRow(cells, line) === false;
			},
			text(part) {
				if (taking) value += part;
			}
		},
		run,
		() => stopped
	);
	return { hidden };
}

function cellOf(
	type: string,
	value: string,
	style: number,
	{ strings, formats, from1904 }: XlsxContext
): Cell {
	switch (type) {
		case 's':
			return strings[Number(value)] ?? '';
		case 'str':
		case 'inlineStr':
			return unescaped(value);
		case 'b':
			return shownBoolean(value.trim() === '1' || value.trim() === 'true');
		case 'e':
			return value;
		case 'd': {
			// A date written as such, which few programs do.
			return value.replace('T', ' ').replace(/ 00:00:00.*$/, '');
		}
		default: {
			const figure = Number(value);
			return Number.isNaN(figure) ? value : shownFigure(figure, formats[style] ?? { as: 'figure' }, from1904);
		}
	}
}

/** `AB12` → 27. */
function columnOf(place: string): number {
	let column = 0;
	for (let at = 0; at < place.length; at++) {
		const letter = place.charCodeAt(at) & ~32;
		if (letter < 65 || letter > 90) break;
		column = column * 26 + letter - 64;
	}
	return column - 1;
}
