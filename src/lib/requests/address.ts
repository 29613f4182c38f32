import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from '../exchange/base64url';
import { checksum } from '../exchange/checksum';

const VERSION = 1;
/** Characters of a code that an address carries: longer ones are cut by programs on the way. */
export const MOST_CHARACTERS = 6000;
/** Characters of a question that an address or the page takes. */
export const LONGEST_QUESTION = 20_000;

/** Why an address holds no question that can be read. */
export type AddressRefusal = 'cut' | 'newer' | 'wrong';

/** A question as characters that a link carries: version, packed text, checksum; null where it is too long for one. */
export function questionCode(sql: string): string | null {
	if (sql.length > LONGEST_QUESTION) return null;
	const code = toBase64url(deflateSync(strToU8(sql), { level: 9 }));
	return code.length > MOST_CHARACTERS ? null : `${VERSION}.${code}.${checksum(code)}`;
}

/** The question of a code, or why there is none. */
export function readQuestion(text: string): { sql: string } | { refusal: AddressRefusal } {
	const [version = '', code, check, ...rest] = text.trim().split('.');
	if (!/^\d{1,3}$/.test(version)) return { refusal: 'wrong' };
	if (Number(version) > VERSION) return { refusal: 'newer' };
	if (!code || !check || rest.length > 0 || code.length > MOST_CHARACTERS || checksum(code) !== check)
		return { refusal: 'cut' };
	try {
		// So few packed bytes become a thousand times as many at most: five megabytes.
		const sql = strFromU8(inflateSync(fromBase64url(code)));
		return sql.length > LONGEST_QUESTION ? { refusal: 'wrong' } : { sql };
	} catch {
		return { refusal: 'wrong' };
	}
}
