import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { HOME, mapReady, useSite } from './site';

const site = useSite();

/** What a sheet of paper leaves within the margins of `base.css` (14 mm and 16 mm), px. */
const PAPERS = { A4: [688, 1002], Letter: [710, 935] } as const;

const PAGES: readonly (readonly [path: string, ready: string])[] = [
	[HOME, '.scripted'],
	[`${HOME}diagnostic/`, '.diagnostic[data-ready="true"]'],
	['/comparer/', '.page[data-ready="true"] .time-lines'],
	[`${HOME}recit/`, '.scripted'],
	['/investir/', '.page[data-ready="true"]']
];

/** Flows the page into columns of a paper's size: they break as its sheets do, and say where. */
async function intoSheets(page: Page, [width, height]: readonly [number, number]): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.evaluate(
		([wide, tall]) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				`main{columns:${wide}px;column-gap:0;column-fill:auto;height:${tall}px;width:${wide}px;margin:0}`
			);
			document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, -1), sheet];
		},
		[width, height] as const
	);
}

/** What is drawn and stands on two sheets, or on none whole; the head of a table is on each of its sheets. */
const cut = (page: Page, height: number): Promise<string[]> =>
	page.evaluate((tall) => {
		const words = (element: Element) =>
			`${element.tagName} ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60) ?? ''}`;
		const seen = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
		const drawn = [
			...document.querySelectorAll(
				'main :is(figure:not(.chart), .chart > .picture, svg, img, canvas, tbody tr)'
			)
		].filter(seen);
		const broken = drawn.filter((element) => {
			const rects = [...element.getClientRects()];
			return rects.length > 1 || rects.some((rect) => rect.height > tall || rect.bottom > tall + 1);
		});
		return [...new Set(broken.map(words))];
	}, height);

it.each(PAGES)(
	'cuts no chart, map or row of %s between two sheets, on A4 and Letter',
	async (path, ready) => {
		const { page, close } = await site.visit(path, { colorScheme: 'dark' });
		await page.waitForSelector(ready, { timeout: 60_000 });
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await page.evaluate(() => document.adoptedStyleSheets.push(new CSSStyleSheet()));
		for (const [paper, size] of Object.entries(PAPERS)) {
			await intoSheets(page, size);
			expect(await cut(page, size[1]), paper).toEqual([]);
		}
		await close();
	}
);

it('prints the map of a territory from a dark screen in the colours of paper', async () => {
	const { page, close } = await site.visit(HOME, { colorScheme: 'dark' });
	await mapReady(page);
	await page.emulateMedia({ media: 'print' });
	await page.waitForFunction(() => {
		dispatchEvent(new Event('beforeprint'));
		return document.querySelector('.stage .live svg path') !== null;
	});
	const colours = await page.evaluate(() => {
		const drawn = document.querySelector('.stage .live svg');
		return [getComputedStyle(document.body).color, drawn && getComputedStyle(drawn).color];
	});
	// Ink on white, not white on ink.
	expect(colours).toEqual(['rgb(27, 36, 48)', 'rgb(27, 36, 48)']);
	expect(await page.locator('.stage canvas').first().isVisible()).toBe(false);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	expect(await page.locator('.stage .live svg').count()).toBe(0);
	expect(await page.locator('.stage canvas').first().isVisible()).toBe(true);
	await close();
});
