import { chunksOf } from '../text/encoding';

/** Names stand in UTF-16 in the directory of an OLE file. */
const wide = (name: string): number[] => [...name].flatMap((character) => [character.charCodeAt(0), 0]);
const ENCRYPTED = wide('EncryptedPackage');
const WORKBOOKS = [wide('Workbook'), wide('Book')];
/** An entry of the directory, with its name first; all start at its multiples. */
const ENTRY = 128;

/** What an OLE file holds: a workbook behind a password, one of before 2007, or something else. */
export async function insideOle(
	file: Blob,
	signal?: AbortSignal
): Promise<'password' | 'old_workbook' | 'document'> {
	let old = false;
	for await (const bytes of chunksOf(file, { signal })) {
		for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
			if (startsWith(bytes, at, ENCRYPTED)) return 'password';
			old ||= WORKBOOKS.some((name) => startsWith(bytes, at, name) && bytes[at + name.length] === 0);
		}
	}
	return old ? 'old_workbook' : 'document';
}

function startsWith(bytes: Uint8Array, from: number, codes: readonly number[]): boolean {
	for (const [at, code] of codes.entries()) if (bytes[from + at] !== code) return false;
	return true;
}
