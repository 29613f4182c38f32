import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { frenchIn, wordsOfHtml } from '../french-words';
import { eachOf, sampleOfTerritories, served, territories } from './served';
import { axeViolations, HOME, mapReady, useSite } from './site';

const site = useSite();
const DIAGNOSTIC = `${HOME}diagnostic/`;
const PRESENT = `${HOME}presenter/`;
const PAGES = [
	'/',
	HOME,
	'/explorer/',
	'/comparer/',
	'/donnees/',
	'/donnees/api/',
	'/methode/',
	DIAGNOSTIC,
	'/methode/regles/',
	'/bulletin/',
	PRESENT,
	`${HOME}recit/`,
	'/investir/'
];
/** The same in English: their words are others, and so are their widths. */
const ENGLISH = PAGES.map((path) => `/en${path}`);
/** Territories that differ: home, a métropole, Mayotte, Corsica, the smallest. */
const SAMPLE = ['244900809', '200054781', '200059871', '242010056', '200067106'];
/** Territories with long names, many communes, no figures. */
const WIDE = ['200067106', '200054781', '200060457'];
const wide = WIDE.map((siren) => `/territoire/${siren}/`);

const routeOf = (path: string) => path.replace(/^\/en(?=\/)/, '');
/** Waits for what a page's scripts add to it, its maps aside. */
async function laidOut(page: Page, path: string): Promise<void> {
	await page.waitForSelector('html.scripted');
	const route = routeOf(path);
	if (route === '/explorer/') await page.waitForSelector('.explorer[data-ready="true"]', { timeout: 60_000 });
	if (route === '/investir/') await page.waitForSelector('.page[data-ready="true"]', { timeout: 60_000 });
	if (route === PRESENT) await page.waitForSelector('.prepare[data-ready="true"]');
	if (route === DIAGNOSTIC) await page.waitForSelector('.diagnostic[data-ready="true"]');
	if (route === '/comparer/')
		await page.waitForSelector('.page[data-ready="true"] .time-lines', { timeout: 60_000 });
}
/** The same with its maps, which are drawn where they are seen. */
async function drawn(page: Page, path: string): Promise<void> {
	await laidOut(page, path);
	const route = routeOf(path);
	if (route === '/') await page.locator('.stage').scrollIntoViewIfNeeded();
	if ([HOME, '/', '/explorer/'].includes(route)) await mapReady(page);
	if (route === '/investir/')
		await page.waitForSelector('.score-map[data-ready="true"]', { timeout: 60_000 });
}
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** How a page is looked at: its window (400 %, a phone, 200 %, a laptop, a large screen) and its colours. */
const LOOKS = [
	{ width: 341, height: 192, colorScheme: 'light' },
	{ width: 390, height: 844, colorScheme: 'dark' },
	{ width: 683, height: 384, colorScheme: 'light' },
	{ width: 1366, height: 768, colorScheme: 'light' },
	{ width: 1920, height: 1080, colorScheme: 'dark' }
] as const;

/** The spacing that a reader may ask for (WCAG 1.4.12). */
const SPACED =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

// A theme colours both languages alike: the other words are looked at in three.
it.each([...PAGES, '/en/', `/en${HOME}`, '/en/investir/'])(
	'axe finds nothing to mend on %s at any size, nothing is wider than the window, spaced text neither, and nothing moves unasked',
	async (path) => {
		const { page, complaints, close } = await site.visit(path, {
			viewport: { width: 390, height: 844 },
			reducedMotion: 'reduce'
		});
		await drawn(page, path);
		for (const { width, height, ...media } of LOOKS) {
			const look = `${width} px, ${media.colorScheme}`;
			await page.setViewportSize({ width, height });
			await page.emulateMedia(media);
			expect(await axeViolations(page), look).toEqual([]);
			expect(await widthOf(page), look).toBeLessThanOrEqual(width);
		}
		await page.setViewportSize({ width: 390, height: 844 });
		// A sheet made by script: the policy refuses a style that is written into the page.
		await page.evaluate((text) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(text);
			document.adoptedStyleSheets.push(sheet);
		}, SPACED);
		expect(await widthOf(page), 'spaced').toBeLessThanOrEqual(390);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		expect(complaints).toEqual([]);
		await close();
	}
);

it.each([
	// Other words are wider or narrower where there is least room.
	[390, 844, [...ENGLISH.filter((path) => !/explorer|comparer/.test(path)), ...wide]],
	[1366, 768, wide],
	[1920, 1080, wide]
])('nothing is wider than the window at %i px', async (width, height, paths) => {
	for (const path of paths) {
		const { page, close } = await site.visit(path, { viewport: { width, height } });
		await laidOut(page, path);
		expect(await widthOf(page), path).toBeLessThanOrEqual(width);
		await close();
	}
});

it.each(['', '/en'])(
	'has a page for each EPCI under «%s», and keeps it under 80 KB of HTML',
	async (language) => {
		expect((await territories()).length).toBe(1255);
		const heavy: string[] = [];
		await eachOf(await sampleOfTerritories([...SAMPLE, ...WIDE]), async (siren) => {
			const { status, text } = await served(`${language}/territoire/${siren}/`);
			expect(status, siren).toBe(200);
			if (Buffer.byteLength(text) > 80_000) heavy.push(`${siren}: ${Buffer.byteLength(text)}`);
		});
		expect(heavy).toEqual([]);
		// And for nothing else.
		expect((await served(`${language}/territoire/000000000/`)).status).toBe(404);
	}
);

it('answers ranges on GET and HEAD for the warehouse, uncompressed, and brotli for scripts and engine', async () => {
	const warehouse = `${site.url}/data/warehouse.duckdb`;
	const { size } = statSync('static/data/warehouse.duckdb');
	for (const method of ['GET', 'HEAD']) {
		const response = await fetch(warehouse, {
			method,
			headers: { range: 'bytes=100-299', 'accept-encoding': 'br, gzip' }
		});
		expect([
			response.status,
			response.headers.get('content-range'),
			response.headers.get('content-length'),
			response.headers.get('accept-ranges'),
			response.headers.get('content-encoding')
		]).toEqual([206, `bytes 100-299/${size}`, '200', 'bytes', null]);
	}
	const whole = await fetch(warehouse, { method: 'HEAD' });
	expect([whole.status, whole.headers.get('content-length')]).toEqual([200, String(size)]);
	const { assets } = JSON.parse((await served('/hors-ligne.json')).text) as { assets: [string, number][] };
	const largest = (part: string, ending: string) =>
		assets
			.filter(([path]) => path.includes(part) && path.endsWith(ending))
			.toSorted(([, x], [, y]) => y - x)[0]?.[0] ?? '';
	for (const path of [largest('/chunks/', '.js'), largest('/assets/', '.wasm')]) {
		const response = await fetch(`${site.url}${path}`, {
			method: 'HEAD',
			headers: { 'accept-encoding': 'br' }
		});
		expect([path, response.status, response.headers.get('content-encoding')]).toEqual([path, 200, 'br']);
	}
});

/** Pages that both languages have, of no territory and of those that differ. */
const sampled = (language: string) =>
	[
		...PAGES.filter((path) => !path.startsWith(HOME)),
		...SAMPLE.flatMap((siren) =>
			['', 'diagnostic/', 'presenter/', 'recit/'].map((page) => `/territoire/${siren}/${page}`)
		)
	].map((path) => language + path);

it('speaks English on every English page, and in its slides', async () => {
	const pages = sampled('/en');
	expect(pages.length).toBeGreaterThan(20);
	await eachOf(pages, async (path) => {
		const { status, text } = await served(path);
		expect(status, path).toBe(200);
		expect(text).toContain('<html lang="en"');
		expect(frenchIn(wordsOfHtml(text)), path).toEqual([]);
	});
	await eachOf(SAMPLE, async (siren) => {
		const { status, text } = await served(`/en/territoire/${siren}/diapositives.json`);
		expect(status, siren).toBe(200);
		// A quadrant's id is no word for a reader.
		expect(frenchIn(text.replace(/"quadrant":"\w+"/g, '')), siren).toEqual([]);
	});
});

/** Where a page's links lead, each with what was written. */
function linksOf(html: string, path: string): { href: string; url: URL }[] {
	const here = new URL(path, 'https://x');
	return [...html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)]
		.map(([, href = '']) => ({ href, url: new URL(href.replaceAll('&amp;', '&'), here) }))
		.filter(({ url }) => url.origin === here.origin);
}

/** Files and figures have one address for both languages. */
const isOfBoth = (path: string) => /^\/(data|api)\//.test(path);

it.each(['', '/en'])(
	'leads from every page under «%s» to its twin in the other language, and to nothing that is not there',
	async (language) => {
		await eachOf(sampled(language), async (path) => {
			const { status, text } = await served(path);
			expect(status, path).toBe(200);
			for (const name of ['fr', 'en']) {
				const twin = (name === 'en' ? '/en' : '') + path.replace(/^\/en(?=\/)/, '');
				expect(text, path).toContain(`hreflang="${name}" href="${twin}"`);
			}
			for (const { href, url } of linksOf(text, path)) {
				// A link stays in its language; only the switch changes it.
				const stays = isOfBoth(url.pathname) || url.pathname.startsWith('/en/') === (language === '/en');
				const twin = url.pathname.replace(/^\/en(?=\/)/, '') === path.replace(/^\/en(?=\/)/, '');
				expect(stays || twin, `${path} → ${href}`).toBe(true);
				if (isOfBoth(url.pathname)) {
					const { status: there } = await fetch(site.url + url.pathname + url.search, { method: 'HEAD' });
					expect(there, `${path} → ${href}`).toBe(200);
					continue;
				}
				const target = await served(url.pathname);
				expect(target.status, `${path} → ${href}`).toBe(200);
				const id = decodeURIComponent(url.hash.slice(1));
				// Sections that scripts make are found by the pages' own tests.
				if (id !== '' && !['mon-territoire', 'atelier'].includes(id) && target.text.startsWith('<!'))
					expect(target.text.includes(`id="${id}"`), `${path} → ${href}`).toBe(true);
			}
		});
	}
);
