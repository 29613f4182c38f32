import type { Browser, Page } from 'playwright-core';
import { typeLetters } from './typing';

/** What people type: names, a former name, an acronym, a zone, errors, codes. */
const TYPED = [
	'segre en anjou',
	'saint etienne',
	'noyant la gravoyere',
	'carene',
	'zone d’emploi de cholet',
	'nantse',
	'zzzzzz',
	'44600',
	'244900809'
];
const RUNS = 3;

const percentile = (values: readonly number[], share: number) =>
	values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? NaN;

interface Task {
	readonly start: number;
	readonly duration: number;
}

/** Comes to a page and to its search: what its file weighs, and the longest task until it answers. */
async function arrive(page: Page, url: string): Promise<{ bytes: number; longest: number }> {
	await page.addInitScript(() => {
		const tasks: Task[] = [];
		Object.assign(globalThis, { longTasks: tasks });
		new PerformanceObserver((list) => {
			for (const { startTime: start, duration } of list.getEntries()) tasks.push({ start, duration });
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(`${url}/methode/`, { waitUntil: 'load' });
	await page.waitForSelector('html.scripted', { state: 'attached' });
	const before = await page.evaluate(() => performance.now());
	const answer = page.waitForResponse((response) => response.url().endsWith('/recherche.json'));
	const field = page.locator('header input[role="combobox"]');
	await field.focus();
	const { responseBodySize: bytes } = await (await answer).request().sizes();
	await field.fill('segre');
	await page.getByRole('option').first().waitFor();
	const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: Task[] }).longTasks);
	await field.fill('');
	const during = tasks.filter(({ start }) => start >= before).map(({ duration }) => duration);
	return { bytes, longest: Math.max(0, ...during) };
}

/** The search of every page's bar: its file, and what a letter costs. */
export async function benchSearch(browser: Browser, url: string): Promise<Record<string, number>> {
	const letters: number[] = [];
	let [bytes, longest] = [0, 0];
	for (let run = 0; run < RUNS; run++) {
		const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
		const page = await context.newPage();
		// The runner names functions with a helper that the page does not have.
		await page.addInitScript('globalThis.__name = (value) => value');
		const arrived = await arrive(page, url);
		bytes = arrived.bytes;
		longest = Math.max(longest, arrived.longest);
		for (const words of TYPED) {
			letters.push(...(await typeLetters(page, words)));
			await page.evaluate(() => (document.activeElement as HTMLInputElement).select());
		}
		await context.close();
	}
	return {
		'The search’s file (bytes, compressed; goal ≤ 400,000)': bytes,
		'A letter typed in it, 95th percentile (ms; goal ≤ 16)': Math.round(percentile(letters, 0.95)),
		'  median (ms)': Math.round(percentile(letters, 0.5)),
		'  the slowest (ms)': Math.round(Math.max(...letters)),
		'The longest task while it is made ready (ms; goal ≤ 50)': Math.round(longest)
	};
}
