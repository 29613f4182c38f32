import type { Browser } from 'playwright-core';
import { benchDraws } from './draws';
import { CRITERIA, rankings } from './ranking';
import { median, percentile } from './statistics';

/** A gesture of some seconds: its first moves, which meet cold code, are counted with the others. */
const GESTURE = 200;

/** From a moved slider to the frame after the one that shows ranking, map and bars, on the page. */
async function sliderOnPage(browser: Browser, site: string): Promise<number[]> {
	const context = await browser.newContext({
		viewport: { width: 1366, height: 768 },
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(`${site}/investir/`);
	await page.waitForSelector('.page[data-ready="true"]', { timeout: 60_000 });
	// Twenty criteria: those of the example, and others.
	for (let added = 0; added < 30; added++) {
		if ((await page.locator('.criteria li').count()) >= CRITERIA) break;
		const select = page.locator('section[aria-labelledby="poids"] select').last();
		await select.selectOption({ index: 1 });
	}
	await page.waitForSelector('.score-map[data-ready="true"]', { timeout: 60_000 });
	const times = await page.evaluate(async (moves) => {
		const slider = document.querySelector<HTMLInputElement>('.criteria input[type="range"]');
		const measured: number[] = [];
		if (!slider) return measured;
		for (let turn = 0; turn < moves; turn++) {
			slider.value = String((turn * 17) % 100);
			const started = performance.now();
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			measured.push(performance.now() - started);
		}
		return measured;
	}, GESTURE);
	await context.close();
	return times;
}

/** From the button that asks for the draws to the page that shows the ranks of each area. */
async function drawsOnPage(browser: Browser, site: string): Promise<number> {
	const context = await browser.newContext({
		viewport: { width: 1366, height: 768 },
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(`${site}/investir/`);
	await page.waitForSelector('.page[data-ready="true"]', { timeout: 60_000 });
	const times: number[] = [];
	for (let turn = 0; turn < 5; turn++) {
		times.push(
			await page.evaluate(async () => {
				const started = performance.now();
				document.querySelector<HTMLElement>('section[aria-labelledby="surete"] .fields .button')?.click();
				// The ranks of the turn before are forgotten with the asking.
				await new Promise((resolve) => setTimeout(resolve));
				while (!document.querySelector('.ranking .rank-interval')) await new Promise(requestAnimationFrame);
				return performance.now() - started;
			})
		);
		await page.waitForSelector('section[aria-labelledby="surete"] .running', { state: 'detached' });
	}
	await context.close();
	return median(times);
}

/** @param pages the bench's own pages */
export async function benchInvest(
	browser: Browser,
	site: string,
	pages: string
): Promise<Record<string, number>> {
	const times = await sliderOnPage(browser, site);
	const figures = {
		'Slider → ranking, map and bars on the page, 1,255 × 20, 95th percentile (ms; goal ≤ 100)': percentile(
			times,
			0.95
		),
		'  median': percentile(times, 0.5),
		'  slowest': Math.max(...times),
		...rankings(),
		...(await benchDraws(browser, pages)),
		'  on the page, with the eight criteria of the example, from the button to the ranks': await drawsOnPage(
			browser,
			site
		)
	};
	return Object.fromEntries(
		Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10])
	);
}
