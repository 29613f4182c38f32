import { language } from '$lib/i18n/language';

/**
 * Keeps what was made for each code and language, as text: pages of a territory are far apart in a build, and text
 * is small where objects are large. Each caller gets its own copy.
 */
export function keptByCode<Made>(make: (code: string) => Promise<Made>): (code: string) => Promise<Made> {
	const known = new Map<string, Promise<string>>();
	return async (code) => {
		const key = `${language()} ${code}`;
		let text = known.get(key);
		if (!text) known.set(key, (text = make(code).then((made) => JSON.stringify(made))));
		return JSON.parse(await text) as Made;
	};
}
