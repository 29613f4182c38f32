import type { TextColumn } from '../../table';

/** The words of a column as bytes, one after the other: word `at` from `ends[at]` to `ends[at + 1]`. */
interface Encoded {
	readonly bytes: Uint8Array;
	readonly ends: Int32Array;
}

/** Words are encoded once, however many batches and rows they stand in. */
const encoded = new WeakMap<TextColumn, Encoded>();

function encodedWords(column: TextColumn): Encoded {
	const known = encoded.get(column);
	if (known) return known;
	const encoder = new TextEncoder();
	const { words } = column;
	// A unit of UTF-16 takes three bytes at most.
	const bytes = new Uint8Array(3 * words.reduce((sum, { length }) => sum + length, 0));
	const ends = new Int32Array(words.length + 1);
	let end = 0;
	for (const [at, word] of words.entries()) {
		end += encoder.encodeInto(word, bytes.subarray(end)).written;
		ends[at + 1] = end;
	}
	const made = { bytes: bytes.slice(0, end), ends };
	encoded.set(column, made);
	return made;
}

/** The words of some rows as Arrow wants them: their bytes, and where each row's begin and end. An absent one has none. */
export function rowsOfText(column: TextColumn, from: number, to: number) {
	const { bytes, ends } = encodedWords(column);
	const valueOffsets = new Int32Array(to - from + 1);
	const placeOf = (row: number) => (column.absent[row] === 0 ? (column.ids[row] ?? -1) : -1);
	let size = 0;
	for (let row = from; row < to; row++) {
		const place = placeOf(row);
		if (place >= 0) size += (ends[place + 1] ?? 0) - (ends[place] ?? 0);
		valueOffsets[row - from + 1] = size;
	}
	const data = new Uint8Array(size);
	let at = 0;
	for (let row = from; row < to; row++) {
		const place = placeOf(row);
		if (place < 0) continue;
		// Words are short: byte by byte is quicker than a view of each.
		for (let byte = ends[place] ?? 0; byte < (ends[place + 1] ?? 0); byte++) data[at++] = bytes[byte] ?? 0;
	}
	return { valueOffsets, data };
}
