import type { Browser } from 'playwright-core';
import { median } from './statistics';

const RUNS = 5;

/** A visit to a deck's page: how long until it can be presented, then how long a slide takes to change. */
async function visit(browser: Browser, url: string) {
	const context = await browser.newContext({
		viewport: { width: 1920, height: 1080 },
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForSelector('.prepare[data-ready="true"]', { timeout: 60_000 });
	const ready = await page.evaluate(
		() => performance.now() - (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN)
	);
	await page.locator('.actions .main').click();
	await page.waitForSelector('.stage .slide');
	/** From a key to the frame after the one that drew it, over the whole deck, forth and back. */
	const changes = await page.evaluate(async () => {
		const times: number[] = [];
		// No function is named in here: what compiles this file would look for a helper that the page has not.
		for (let at = 0; at < 70; at++) {
			const started = performance.now();
			dispatchEvent(new KeyboardEvent('keydown', { key: at < 30 || at >= 50 ? 'PageDown' : 'PageUp' }));
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			// The first way through draws each slide for the first time.
			if (at >= 30) times.push(performance.now() - started);
		}
		return times;
	});
	await context.close();
	return { ready, change: median(changes), slowest: Math.max(...changes) };
}

/** Bytes that «Préparer hors ligne» keeps in the browser. */
async function offlineBytes(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForSelector('.prepare[data-ready="true"]', { timeout: 60_000 });
	await page.locator('.offline .button').click();
	await page.waitForSelector('.offline[data-prepared="true"]', { timeout: 180_000 });
	const bytes = Number(await page.locator('.offline').getAttribute('data-bytes'));
	await context.close();
	return bytes;
}

export async function benchPresenter(browser: Browser, site: string): Promise<Record<string, number>> {
	const url = `${site}/territoire/244900809/presenter/`;
	const runs: Awaited<ReturnType<typeof visit>>[] = [];
	for (let run = 0; run < RUNS; run++) runs.push(await visit(browser, url));
	const of = (key: keyof (typeof runs)[number]) => Math.round(median(runs.map((run) => run[key])));
	return {
		'Deck ready, after the page is readable (ms; goal ≤ 2,000)': of('ready'),
		'Slide change, warm, two frames (ms; goal ≤ 100)': of('change'),
		'  the slowest one': of('slowest'),
		'Offline package (bytes kept)': await offlineBytes(browser, url)
	};
}
