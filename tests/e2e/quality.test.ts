import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { BUILD } from '../../tools/site';
import { HOME, mapReady, useSite } from './site';

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
	`${HOME}recit/`
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
	it.each(PAGES)('axe finds nothing to mend on %s', async (path) => {
		const { page, complaints, close } = await site.visit(path, { colorScheme });
		await page.waitForSelector('html.scripted');
		if (path === HOME || path === '/' || path === '/explorer/') await mapReady(page);
		if (path === PRESENT) await page.waitForSelector('.prepare[data-ready="true"]');
		if (path === DIAGNOSTIC) await page.waitForSelector('.diagnostic[data-ready="true"]');
		if (path === '/comparer/')
			await page.waitForSelector('.page[data-ready="true"] .time-lines', { timeout: 60_000 });
		await page.evaluate(axe.source);
		const violations = await page.evaluate(async () => {
			const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
			});
			return results.violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes
						.slice(0, 3)
						.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
						.join(' | ')}`
			);
		});
		expect(violations).toEqual([]);
		expect(complaints).toEqual([]);
		await close();
	});
});

it.each([
	[390, 844],
	[1366, 768],
	[1920, 1080]
])('nothing is wider than the window at %i px', async (width, height) => {
	const wide = ['/territoire/200067106/', '/territoire/200054781/', '/territoire/200060457/'];
	for (const path of [...PAGES, ...wide]) {
		const { page, close } = await site.visit(path, { viewport: { width, height } });
		await page.waitForSelector('html.scripted');
		if (path === '/comparer/') await page.waitForSelector('.time-lines', { timeout: 60_000 });
		if (path === PRESENT) await page.waitForSelector('.prepare[data-ready="true"]');
		if (path === '/explorer/')
			await page.waitForSelector('.explorer[data-ready="true"]', { timeout: 60_000 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
		await close();
	}
});

it('keeps every territory page under 80 KB of HTML, and has one for each EPCI', () => {
	const folder = join(BUILD, 'territoire');
	const pages = readdirSync(folder).map((siren) => ({
		siren,
		bytes: statSync(join(folder, siren, 'index.html')).size
	}));
	expect(pages.length).toBe(1255);
	expect(pages.filter(({ bytes }) => bytes > 80_000)).toEqual([]);
});

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
