import type { Cell, Run } from '../cell';
import { MAX_COLUMNS } from '../limits';
import { dateText } from '../columns/dates';
import { shownBoolean, shownFigure } from './number-format';
import { readXml } from './xml';

export interface OdsWanted {
	/** Rows of this sheet only. */
	readonly only?: number;
	readonly onSheet?: (sheet: { name: string; hidden: boolean }) => void;
}

/** Columns after which a repeated cell is only counted once: a bound for what one element may stand for. */
const FILL = MAX_COLUMNS + 1;

/** Rows that a sheet can have. */
const LAST_ROW = 1_048_576;

interface Attributes {
	(name: string): string | undefined;
}

/** A cell as its element says: what it holds, and what it shows. */
interface OdsCell {
	type: string;
	value: string | undefined;
	text: string;
	currency: string | undefined;
	repeat: number;
}

/**
 * The rows of an OpenDocument spreadsheet, groups and repeated headings of a print included. A row or cell that
 * stands for several equal ones is said as often.
 *
 * @returns how many rows of the sheet are hidden
 */
export async function readOdsCells(
	bytes: Uint8Array,
	{ only, onSheet }: OdsWanted,
	run: Run,
	onCells: (cells: readonly Cell[], sheet: number, line: number) => unknown
): Promise<number> {
	const hiddenStyles = new Set<string>();
	let styleName = '';
	let sheet = -1;
	let line = 1;
	let hidden = 0;
	let cells: Cell[] = [];
	let column = 0;
	let rowRepeat = 1;
	let cell: OdsCell | null = null;
	let paragraphs = 0;
	let aside = 0;
	let inParagraph = 0;
	let stopped = false;
	const wanted = () => !stopped && (only === undefined || only === sheet);

	const endCell = ({ repeat, ...ended }: OdsCell) => {
		const value = cellOf(ended);
		if (value !== '') {
			while (cells.length < column) cells.push('');
			for (let at = 0; at < repeat && cells.length < Math.max(FILL, column + 1); at++) cells.push(value);
		}
		column += repeat;
	};
	const endRow = () => {
		if (cells.length > 0 && wanted()) {
			for (let at = 0; at < rowRepeat && !stopped; at++) stopped = onCells(cells, sheet, line + at) === false;
		}
		line += rowRepeat;
	};

	await readXml(
		bytes,
		{
			open(name, attribute) {
				switch (name) {
					case 'style':
						styleName = attribute('style:name') ?? '';
						return;
					case 'table-properties':
						if (attribute('table:display') === 'false') hiddenStyles.add(styleName);
						return;
					case 'table':
						sheet++;
						line = 1;
						onSheet?.({
							name: attribute('table:name') ?? '',
							hidden: hiddenStyles.has(attribute('table:style-name') ?? '')
						});
						return;
					case 'table-row':
						cells = [];
						column = 0;
						rowRepeat = Math.min(LAST_ROW, timesOf(attribute, 'table:number-rows-repeated'));
						if (wanted() && ['collapse', 'filter'].includes(attribute('table:visibility') ?? ''))
							hidden += rowRepeat;
						return;
					case 'table-cell':
					case 'covered-table-cell':
						cell = startCell(attribute);
						paragraphs = 0;
						return;
					case 'annotation':
					case 'shapes':
					case 'frame':
						aside++;
						return;
					case 'p':
						inParagraph++;
						if (cell && aside === 0 && paragraphs++ > 0) cell.text += '\n';
						return;
					case 's':
						if (cell && aside === 0) cell.text += ' '.repeat(Math.min(100, timesOf(attribute, 'text:c')));
						return;
					case 'tab':
					case 'line-break':
						if (cell && aside === 0) cell.text += ' ';
				}
			},
			close(name) {
				switch (name) {
					case 'table-cell':
					case 'covered-table-cell':
						if (cell) endCell(cell);
						cell = null;
						return;
					case 'table-row':
						endRow();
						return;
					case 'annotation':
					case 'shapes':
					case 'frame':
						aside--;
						return;
					case 'p':
						inParagraph--;
				}
			},
			text(part) {
				if (cell && inParagraph > 0 && aside === 0) cell.text += part;
			}
		},
		run,
		() => stopped
	);
	return hidden;
}

function timesOf(attribute: Attributes, name: string): number {
	const times = Number(attribute(name) ?? 1);
	return Number.isInteger(times) && times > 0 ? times : 1;
}

const startCell = (attribute: Attributes): OdsCell => ({
	type: attribute('office:value-type') ?? attribute('calcext:value-type') ?? '',
	value:
		attribute('office:value') ??
		attribute('office:date-value') ??
		attribute('office:boolean-value') ??
		attribute('office:string-value'),
	text: '',
	currency: attribute('office:currency'),
	repeat: timesOf(attribute, 'table:number-columns-repeated')
});

function cellOf({ type, value, text, currency }: Omit<OdsCell, 'repeat'>): Cell {
	const figure = Number(value);
	switch (type) {
		case 'float':
			// `01001` shown for 1001: a code.
			if (/^0\d+$/.test(text) && Number(text) === figure) return { as: 'padded', value: figure, text };
			// A formula that failed has the value 0 and shows its error.
			return text.startsWith('#') || text.startsWith('Err:') ? text : figure;
		case 'percentage':
			return shownFigure(figure, { as: 'percent' }, false);
		case 'currency':
			return currency === undefined || currency === 'EUR'
				? shownFigure(figure, { as: 'euro' }, false)
				: figure;
		case 'boolean':
			return shownBoolean(value === 'true');
		case 'date': {
			const days = Date.parse(value?.includes('T') ? `${value}Z` : (value ?? '')) / 86_400_000;
			return Number.isNaN(days) ? text : { as: 'date', value: days, text: dateText(days) };
		}
		case 'string':
			return text === '' ? (value ?? '') : text;
		default:
			return text;
	}
}
