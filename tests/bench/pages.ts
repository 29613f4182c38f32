import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { BenchPage } from './page';
import { median } from './statistics';

/** Speed on the built site, in Chromium: median of five visits, each with an empty cache. */
const RUNS = 5;
const HOME = '/territoire/244900809/';
const FIRST = ['vacant_housing_share', '2021'] as const;
const SECOND = ['unemployment_rate_census', '2018'] as const;

/** Bytes received over the network so far, by address. */
async function countBytes(context: BrowserContext, page: Page) {
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	const urls = new Map<string, string>();
	const received: { url: string; bytes: number }[] = [];
	session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
		received.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength })
	);
	return (ending: string) =>
		received.filter(({ url }) => url.endsWith(ending)).reduce((sum, { bytes }) => sum + bytes, 0);
}

async function visitPage(browser: Browser, url: string) {
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
	const page = await context.newPage();
	const bytes = await countBytes(context, page);
	await page.addInitScript(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { longTasks: tasks });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) tasks.push(entry.duration);
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(url + HOME, { waitUntil: 'commit' });
	await page.waitForSelector('html.scripted', { state: 'attached' });
	const scripts = bytes('.js');
	const { paint, blocking } = await page.evaluate(() => ({
		paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		blocking: (globalThis as unknown as { longTasks: number[] }).longTasks.reduce(
			(sum, duration) => sum + Math.max(0, duration - 50),
			0
		)
	}));
	await page.waitForSelector('[data-map="gl"][data-ready="true"]', { timeout: 60_000 });
	const map = await page.evaluate(() => performance.now());
	await context.close();
	return { paint, blocking, scripts, map };
}

/** The warehouse is read by a worker, whose requests the server counts. */
async function visitEngine(browser: Browser, url: string, served: { bytes: number }) {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${url}/`);
	await page.waitForFunction(() => 'bench' in globalThis);
	const time = (work: 'open' | readonly [string, string]) =>
		page.evaluate(async (what) => {
			const { bench } = globalThis as unknown as { bench: BenchPage };
			const started = performance.now();
			if (what === 'open') await bench.open();
			else await bench.ask(what[0] ?? '', what[1] ?? '');
			return performance.now() - started;
		}, work);
	const ready = await time('open');
	const afterOpen = served.bytes;
	const cold = await time(FIRST);
	const coldBytes = served.bytes - afterOpen;
	const warm = await time(FIRST);
	const beforeNext = served.bytes;
	const next = await time(SECOND);
	const nextBytes = served.bytes - beforeNext;
	await context.close();
	return { ready, cold, coldBytes, warm, next, nextBytes };
}

/** The territory page, and the engine by itself. */
export async function benchPages(
	browser: Browser,
	site: string,
	engine: string,
	served: { bytes: number }
): Promise<Record<string, number>> {
	const pages: Awaited<ReturnType<typeof visitPage>>[] = [];
	const engines: Awaited<ReturnType<typeof visitEngine>>[] = [];
	for (let run = 0; run < RUNS; run++) {
		pages.push(await visitPage(browser, site));
		engines.push(await visitEngine(browser, engine, served));
	}
	const page = (key: keyof (typeof pages)[number]) => Math.round(median(pages.map((run) => run[key])));
	const query = (key: keyof (typeof engines)[number]) => Math.round(median(engines.map((run) => run[key])));
	return {
		'First contentful paint, territory page (ms)': page('paint'),
		'Total blocking time until the page answers (ms)': page('blocking'),
		'JavaScript before readability (bytes, compressed; goal ≤ 120,000)': page('scripts'),
		'Map painted, after navigation (ms)': page('map'),
		'Engine fetched and ready (ms)': query('ready'),
		'First indicator of 34,875 communes, cold (ms)': query('cold'),
		'  bytes of the warehouse fetched for it': query('coldBytes'),
		'The same again, warm (ms)': query('warm'),
		'Another indicator, cold (ms)': query('next'),
		'  bytes of the warehouse fetched for it ': query('nextBytes')
	};
}
