import type { Choices } from '../reading';
import { type ReadTable, readTable } from '../read-table';
import { absenceOf, type Column } from '../../table';
import type { Encoding } from '../reading';

export const words = { unnamed: 'Colonne {place}' };

/** Reads a text, or the bytes of a file. */
export const read = (
	content: string | Uint8Array<ArrayBuffer>,
	choices: Choices = {},
	name = 'table.csv'
): Promise<ReadTable> => readTable({ kind: 'file', file: new Blob([content]), name }, choices, { words });

/** What a row of a column holds: a word, a figure, the day of a date, or the reason why there is nothing. */
export function valueAt(column: Column, row: number): string | number | { absent: string } {
	const absence = absenceOf(column.absent[row] ?? 0);
	if (absence) return { absent: absence };
	if (column.kind === 'text') return column.words[column.ids[row] ?? -1] ?? 'no word';
	const value = column.values[row] ?? NaN;
	return column.kind === 'date' ? new Date(value * 86_400_000).toISOString().slice(0, 10) : value;
}

/** The whole table by columns. */
export const contentOf = ({ table }: ReadTable): Record<string, ReturnType<typeof valueAt>[]> =>
	Object.fromEntries(
		table.columns.map((column) => [
			column.name,
			Array.from({ length: table.rows }, (_, row) => valueAt(column, row))
		])
	);

/** Characters of windows-1252 that are not those of Latin-1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text in an encoding, with the mark that programs write before it. */
export function encode(text: string, encoding: Encoding | 'utf-8-mark'): Uint8Array<ArrayBuffer> {
	switch (encoding) {
		case 'utf-8':
			return new Uint8Array(new TextEncoder().encode(text));
		case 'utf-8-mark':
			return new Uint8Array(new TextEncoder().encode(`\ufeff${text}`));
		case 'windows-1252':
			return Uint8Array.from(text, (character) => {
				const place = high.indexOf(character);
				return place >= 0 ? 0x80 + place : character.charCodeAt(0);
			});
		case 'utf-16le':
		case 'utf-16be': {
			const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
			for (const [at, code] of [0xfeff, ...text.split('').map((unit) => unit.charCodeAt(0))].entries()) {
				bytes.setUint16(2 * at, code, encoding === 'utf-16le');
			}
			return new Uint8Array(bytes.buffer);
		}
		default:
			throw new Error(`Not written in ${encoding}`);
	}
}
