import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOME, useSite } from './site';

/**
 * Bytes of scripts, as they are sent, before a page answers: a little above what was measured. Who adds a library or a
 * sentence that every reader fetches sees it here.
 */
const BUDGETS: Readonly<Record<string, number>> = {
	'/': 81_500,
	[HOME]: 133_000,
	[`${HOME}diagnostic/`]: 176_500,
	[`${HOME}presenter/`]: 128_500,
	[`${HOME}recit/`]: 120_500,
	'/explorer/': 224_500,
	'/comparer/': 199_000,
	'/investir/': 218_500,
	'/donnees/': 71_000,
	'/mes-donnees/': 120_000,
	'/requetes/': 136_500,
	'/donnees/api/': 70_000,
	'/methode/': 83_000
};
const LANGUAGES = ['fr', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const OTHER: Readonly<Record<Language, Language>> = { fr: 'en', en: 'fr' };
const ROOT: Readonly<Record<Language, string>> = { fr: '', en: '/en' };
const PARTS = [
	...['', '-answers', '-api', '-diagnostic', '-deck', '-invest'],
	...['-join', '-own', '-read', '-sql', '-territory']
];
/** Shorter pieces may be the same in both languages, or stand in a library. */
const TELLING = 25;

/** Pieces of a language's messages that stand as they are in a script: between their parameters, long enough. */
function sentences(language: Language): string[] {
	const texts = PARTS.flatMap((part) =>
		Object.values(JSON.parse(readFileSync(`messages/${language}${part}.json`, 'utf8')) as object)
	).filter((text): text is string => typeof text === 'string');
	return texts.flatMap((text) =>
		text.split(/\{\w+\}|[`'"\\\n\u00A0\u202F]/).filter((piece) => piece.length >= TELLING)
	);
}

const site = useSite();

/** The scripts that a page asks for at once, and what they weigh as they are sent. */
async function scriptsOf(path: string): Promise<{ bytes: number; code: string }> {
	const page = await (await fetch(site.url + path)).text();
	const addresses = new Set(page.match(/\/_app\/immutable\/[\w/.-]+\.js/g));
	const scripts = await Promise.all(
		[...addresses].map(async (address) => {
			const response = await fetch(site.url + address, { headers: { 'accept-encoding': 'br' } });
			expect(response.status, address).toBe(200);
			const code = await response.text();
			return { code, bytes: Number(response.headers.get('content-length') ?? code.length) };
		})
	);
	return {
		bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
		code: scripts.map(({ code }) => code).join('\n')
	};
}

describe.each(LANGUAGES)('the scripts of pages in «%s»', (language) => {
	const own = sentences(language);
	const others = sentences(OTHER[language]).filter((piece) => !own.some((text) => text.includes(piece)));

	it.each(Object.entries(BUDGETS))('%s: under %i bytes, in one language', async (path, budget) => {
		const { bytes, code } = await scriptsOf(ROOT[language] + path);
		expect(bytes).toBeLessThan(budget);
		expect(bytes, 'the page names its scripts').toBeGreaterThan(50_000);
		expect(own.filter((piece) => code.includes(piece)).length).toBeGreaterThan(0);
		expect(others.filter((piece) => code.includes(piece))).toEqual([]);
	});
});
