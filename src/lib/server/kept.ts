import { LRUCache } from 'lru-cache';
import { language } from '$lib/i18n/language';

const BYTES_KEPT = 3 * 1024 * 1024;
const BYTES_A_LETTER = 2;

/**
 * Keeps what was last made for each code and language, as text: a page and its deck ask for the same one after the
 * other, and text is small where objects are large. Each caller gets its own copy.
 */
export function keptByCode<Made>(make: (code: string) => Promise<Made>): (code: string) => Promise<Made> {
	const known = new LRUCache<string, string>({
		maxSize: BYTES_KEPT,
		sizeCalculation: (text) => BYTES_A_LETTER * text.length + 1
	});
	const making = new Map<string, Promise<string>>();
	return async (code) => {
		const key = `${language()} ${code}`;
		const kept = known.get(key);
		if (kept !== undefined) return JSON.parse(kept) as Made;
		let text = making.get(key);
		if (!text) {
			text = make(code).then((made) => JSON.stringify(made));
			making.set(key, text);
			const done = () => making.delete(key);
			text.then((whole) => {
				known.set(key, whole);
				done();
			}, done);
		}
		return JSON.parse(await text) as Made;
	};
}
