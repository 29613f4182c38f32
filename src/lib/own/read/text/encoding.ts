import type { Run } from '../cell';
import type { Encoding } from '../reading';

const CHUNK = 512 * 1024;

/** The encoding that a mark at the start names. */
export function markedEncoding(start: Uint8Array): Encoding | null {
	const [a, b, c] = start;
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	return unmarkedUtf16(start);
}

/** Every other byte of a Latin text in UTF-16 is 0. */
function unmarkedUtf16(start: Uint8Array): Encoding | null {
	const pairs = Math.min(start.length >> 1, 512);
	if (pairs < 4) return null;
	let [even, odd] = [0, 0];
	for (let pair = 0; pair < pairs; pair++) {
		if (start[2 * pair] === 0) even++;
		if (start[2 * pair + 1] === 0) odd++;
	}
	if (odd > 0.7 * pairs && even < 0.1 * pairs) return 'utf-16le';
	return even > 0.7 * pairs && odd < 0.1 * pairs ? 'utf-16be' : null;
}

/**
 * How a text file is written: what its mark says, else UTF-8 where every byte of the whole file is right in it,
 * else windows-1252, in which every byte is some character. One accent on the last line decides.
 */
export async function judgeEncoding(file: Blob, run: Run): Promise<Encoding> {
	const marked = markedEncoding(new Uint8Array(await file.slice(0, 1024).arrayBuffer()));
	if (marked && marked !== 'utf-8') return marked;
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const bytes of chunksOf(file, run)) decoder.decode(bytes, { stream: true });
		// A character that the end of the file cuts in two is no other encoding.
		return 'utf-8';
	} catch (cause) {
		if (cause instanceof TypeError) return 'windows-1252';
		throw cause;
	}
}

/** The bytes of a file, the next asked for while the last are worked on. */
export async function* chunksOf(file: Blob, run: Run): AsyncGenerator<Uint8Array> {
	const read = (from: number) => file.slice(from, from + CHUNK).arrayBuffer();
	let next = file.size > 0 ? read(0) : undefined;
	for (let from = 0; next; from += CHUNK) {
		run.signal?.throwIfAborted();
		const bytes = await next;
		next = from + CHUNK < file.size ? read(from + CHUNK) : undefined;
		// Whoever stops asking does not wait for it.
		next?.catch(() => undefined);
		yield new Uint8Array(bytes);
		run.onBytes?.(Math.min(from + CHUNK, file.size), file.size);
	}
}

/** The text of a file, piece by piece, with `\n` at the end of every line. */
export async function* textOfFile(file: Blob, encoding: Encoding, run: Run): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	let heldReturn = '';
	for await (const bytes of chunksOf(file, run)) {
		const text = heldReturn + decoder.decode(bytes, { stream: true });
		// The `\n` of a `\r` that ends a piece may come with the next.
		heldReturn = text.endsWith('\r') ? '\r' : '';
		yield oneLineEnd(heldReturn ? text.slice(0, -1) : text);
	}
	yield oneLineEnd(heldReturn + decoder.decode());
}

const oneLineEnd = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
