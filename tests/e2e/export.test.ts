import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressesOf, SiteFiles } from '../../src/lib/offline/package';
import { runExport } from '../../tools/export/run';
import { chooseTerritories, knownTerritories } from '../../tools/export/territories';
import { type RunningServer, serveBuild } from '../../tools/static-server';
import { useSite } from './site';

/** An ordinary one, one overseas, one of several départements. */
const CODES = ['244900809', '249740119', '243500741'];
/** One that stands next to them and was not exported. */
const ELSEWHERE = '244900015';

const site = useSite();
let folder: string;
let host: RunningServer;

beforeAll(async () => {
	folder = join(mkdtempSync(join(tmpdir(), 'belvedere-export-')), 'site');
	const known = await knownTerritories(join('static', 'data', 'warehouse.duckdb'));
	const selection = { kind: 'territories', codes: CODES } as const;
	await runExport({
		options: { selection, languages: ['fr', 'en'], to: folder, origin: null, brotli: false, cards: true },
		chosen: chooseTerritories(selection, known),
		all: known.territories.length,
		sources: known.sources,
		signal: new AbortController().signal,
		log: () => undefined
	});
	host = await serveBuild(folder, 0);
});
afterAll(async () => {
	await host.close();
	rmSync(join(folder, '..'), { recursive: true, force: true });
});

const pagesUnder = () =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('index.html'))
		.map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

/** The words of a page's content. */
const words = (html: string) =>
	(/<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '')
		.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
const status = async (address: string) => (await fetch(host.url + address)).status;

it('writes the words of each page that is served', async () => {
	const pages = pagesUnder();
	expect(pages.length).toBe(2 * (12 + 4 * CODES.length));
	for (const page of pages) {
		// A copy that does not know where it will stand says addresses from the root, until a browser tells it.
		const served = words((await (await fetch(site.url + page)).text()).replaceAll(site.url, ''));
		expect(words(await (await fetch(host.url + page)).text()), page).toBe(served);
		expect(served.length, page).toBeGreaterThan(20);
	}
}, 60_000);

it('answers at every address of the offline package, of deep links, embed, cards and the other language', async () => {
	const files = v.parse(SiteFiles, await (await fetch(`${host.url}/hors-ligne.json`)).json());
	const territories = await Promise.all(
		CODES.map(async (code) => {
			const deck = (await (await fetch(`${host.url}/territoire/${code}/diapositives.json`)).json()) as {
				name: string;
				mapDepartements: string[];
			};
			return { code, name: deck.name, departements: deck.mapDepartements };
		})
	);
	for (const address of [
		...addressesOf(files, territories),
		'/service-worker.js',
		'/territoire/244900809/?carte=vacant_housing_share',
		'/en/territoire/249740119/presenter/?diapo=2',
		'/embed/carte/?indicateur=unemployment_rate',
		'/en/embed/carte/',
		...CODES.flatMap((code) => [`/territoire/${code}/partage.png`, `/en/territoire/${code}/partage.png`])
	])
		expect(await status(address), address).toBe(200);
	const page = await (await fetch(`${host.url}/territoire/244900809/recit/`)).text();
	for (const [, other = ''] of page.matchAll(/hreflang="\w+"[^>]* href="([^"]+)"/g))
		expect(await status(other), other).toBe(200);
	expect(page).toContain('property="og:image"');
	expect(existsSync(join(folder, '_app', 'version.json'))).toBe(true);
});

it('holds the figures of its territories under the addresses that the server answers at', async () => {
	const [code = ''] = CODES;
	for (const path of [
		'/api/v1/index.json',
		'/api/v1/levels.json',
		'/api/v1/indicators.csv',
		'/api/v1/indicators/jobs.json',
		'/api/v1/territories/epci.geojson',
		`/api/v1/territories/epci/${code}/observations.fr.csv`,
		`/api/v1/territories/epci/${code}/series.json`,
		`/api/v1/territories/epci/${code}/diagnostic.json`
	]) {
		const [held, served] = await Promise.all([fetch(host.url + path), fetch(site.url + path)]);
		expect([path, held.status]).toEqual([path, 200]);
		expect((await held.text()) === (await served.text()).replaceAll(site.url, ''), path).toBe(true);
	}
	expect(await status(`/api/v1/territories/epci/${ELSEWHERE}.json`)).toBe(404);
});

it('carries a policy that its own scripts live under, and tells of what it does not hold', async () => {
	for (const page of pagesUnder())
		expect(readFileSync(join(folder, page, 'index.html'), 'utf8'), page).toMatch(
			/<head><meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy" content="default-src 'self';(?![^"]*frame-ancestors)/
		);
	const served = await site.visit('/territoire/244900809/recit/');
	const { context } = served;
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.goto(`${host.url}/territoire/244900809/recit/`);
	for (const tab of [served.page, page]) {
		await tab.waitForSelector('html.scripted');
		await tab.locator('nav a[href="/methode/"]').click();
		await tab.waitForURL('**/methode/');
	}
	// Its own words under its own policy: nothing that the served site does not say under its header.
	const bySite = new Set(served.complaints);
	expect(complaints.filter((line) => !bySite.has(line))).toEqual([]);

	await page.evaluate((code) => {
		const link = document.createElement('a');
		link.href = `/territoire/${code}/`;
		link.id = 'ailleurs';
		link.textContent = 'ailleurs';
		document.querySelector('main')?.append(link);
	}, ELSEWHERE);
	await page.locator('#ailleurs').click();
	await page.locator('#copie', { hasText: 'contient 3 des' }).waitFor();
	await page.locator('h1', { hasText: 'Page introuvable' }).waitFor();
	await page.goto(`${host.url}/en/territoire/${ELSEWHERE}/`);
	await page.locator('h1', { hasText: 'Page not found' }).waitFor();
	await page.locator('nav a', { hasText: 'Method' }).click();
	await page.waitForURL('**/en/methode/');
	await page.locator('#copie').waitFor({ state: 'detached' });
	await served.close();
});
