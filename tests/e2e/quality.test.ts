import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILD } from '../../tools/site';
import { frenchIn, wordsOfHtml } from '../french-words';
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
/** Which file of the build answers an address. */
const fileOf = (path: string) => join(BUILD, path.endsWith('/') ? `${path}index.html` : path);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
	// A theme colours both languages alike: the other words are looked at in one.
	it.each([...PAGES, ...(colorScheme === 'light' ? ['/en/', `/en${HOME}`, '/en/investir/'] : [])])(
		'axe finds nothing to mend on %s',
		async (path) => {
			const { page, complaints, close } = await site.visit(path, { colorScheme });
			await page.waitForSelector('html.scripted');
			if ([HOME, `/en${HOME}`, '/', '/en/', '/explorer/'].includes(path)) await mapReady(page);
			if (path.endsWith('/investir/'))
				await page.waitForSelector('.score-map[data-ready="true"]', { timeout: 60_000 });
			if (path === PRESENT) await page.waitForSelector('.prepare[data-ready="true"]');
			if (path.endsWith(DIAGNOSTIC)) await page.waitForSelector('.diagnostic[data-ready="true"]');
			if (path === '/comparer/')
				await page.waitForSelector('.page[data-ready="true"] .time-lines', { timeout: 60_000 });
			const violations = await axeViolations(page);
			expect(violations).toEqual([]);
			expect(complaints).toEqual([]);
			await close();
		}
	);
});

it.each([
	[390, 844],
	[1366, 768],
	[1920, 1080]
])('nothing is wider than the window at %i px', async (width, height) => {
	const wide = ['/territoire/200067106/', '/territoire/200054781/', '/territoire/200060457/'];
	for (const path of [
		...PAGES,
		// Other words are wider or narrower where there is least room.
		...(width === 390 ? ENGLISH.filter((path) => !/explorer|comparer/.test(path)) : []),
		...wide
	]) {
		const { page, close } = await site.visit(path, { viewport: { width, height } });
		await page.waitForSelector('html.scripted');
		if (path === '/comparer/') await page.waitForSelector('.time-lines', { timeout: 60_000 });
		if (path.endsWith(PRESENT)) await page.waitForSelector('.prepare[data-ready="true"]');
		if (path.endsWith('/investir/'))
			await page.waitForSelector('.page[data-ready="true"]', { timeout: 60_000 });
		if (path === '/explorer/')
			await page.waitForSelector('.explorer[data-ready="true"]', { timeout: 60_000 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
		await close();
	}
});

it.each(['territoire', 'en/territoire'])(
	'keeps every page of %s under 80 KB of HTML, one for each EPCI',
	(name) => {
		const folder = join(BUILD, name);
		const pages = readdirSync(folder).map((siren) => ({
			siren,
			bytes: statSync(join(folder, siren, 'index.html')).size
		}));
		expect(pages.length).toBe(1255);
		expect(pages.filter(({ bytes }) => bytes > 80_000)).toEqual([]);
	}
);

it('answers ranges on GET and HEAD for the warehouse, uncompressed, and brotli for scripts and engine', async () => {
	const warehouse = `${site.url}/data/warehouse.duckdb`;
	const size = statSync(join(BUILD, 'data/warehouse.duckdb')).size;
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
	const largest = (folder: string, ending: string) =>
		readdirSync(join(BUILD, folder))
			.filter((name) => name.endsWith(ending))
			.map((name) => ({ path: `/${folder}/${name}`, bytes: statSync(join(BUILD, folder, name)).size }))
			.toSorted((x, y) => y.bytes - x.bytes)[0]?.path ?? '';
	for (const path of [largest('_app/immutable/chunks', '.js'), largest('_app/immutable/assets', '.wasm')]) {
		const response = await fetch(`${site.url}${path}`, {
			method: 'HEAD',
			headers: { 'accept-encoding': 'br' }
		});
		expect([response.status, response.headers.get('content-encoding')]).toEqual([200, 'br']);
	}
});

/** Territories that differ: home, a métropole, Mayotte, Corsica, the smallest. */
const SAMPLE = ['244900809', '200054781', '200059871', '242010056', '200067106'];
const sampled = (language: string) =>
	[
		...PAGES.filter((path) => !path.startsWith(HOME)),
		...SAMPLE.flatMap((siren) =>
			['', 'diagnostic/', 'presenter/', 'recit/'].map((page) => `/territoire/${siren}/${page}`)
		)
	]
		.map((path) => language + path)
		.filter((path) => existsSync(fileOf(path)));

it('speaks English on every English page, and in its slides', () => {
	const pages = sampled('/en');
	expect(pages.length).toBeGreaterThan(20);
	for (const path of pages) {
		const html = readFileSync(fileOf(path), 'utf8');
		expect(html).toContain('<html lang="en"');
		expect(frenchIn(wordsOfHtml(html)), path).toEqual([]);
	}
	for (const siren of SAMPLE) {
		const file = fileOf(`/en/territoire/${siren}/diapositives.json`);
		if (existsSync(file))
			// A quadrant's id is no word for a reader.
			expect(frenchIn(readFileSync(file, 'utf8').replace(/"quadrant":"\w+"/g, '')), siren).toEqual([]);
	}
});

it('leads from every page to its twin in the other language, and to nothing that is not there', () => {
	for (const language of ['', '/en']) {
		for (const path of sampled(language)) {
			const html = readFileSync(fileOf(path), 'utf8');
			for (const name of ['fr', 'en']) {
				const twin = (name === 'en' ? '/en' : '') + path.replace(/^\/en(?=\/)/, '');
				expect(html, path).toContain(`hreflang="${name}" href="${twin}"`);
			}
			const here = new URL(path, 'https://x');
			for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)) {
				const url = new URL(href.replaceAll('&amp;', '&'), here);
				if (url.origin !== here.origin) continue;
				const target = fileOf(url.pathname);
				expect(existsSync(target), `${path} → ${href}`).toBe(true);
				// A link stays in its language; only the switch changes it.
				const stays =
					url.pathname.startsWith('/data/') || url.pathname.startsWith('/en/') === (language === '/en');
				const twin = url.pathname.replace(/^\/en(?=\/)/, '') === path.replace(/^\/en(?=\/)/, '');
				expect(stays || twin, `${path} → ${href}`).toBe(true);
				const id = decodeURIComponent(url.hash.slice(1));
				// Sections that scripts make are found by the pages' own tests.
				if (id !== '' && !['mon-territoire', 'atelier'].includes(id) && target.endsWith('.html')) {
					expect(readFileSync(target, 'utf8').includes(`id="${id}"`), `${path} → ${href}`).toBe(true);
				}
			}
		}
	}
});
