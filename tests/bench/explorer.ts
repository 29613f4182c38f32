import type { Browser, Page } from 'playwright-core';
import { findIndicator } from '../../src/lib/catalogue';
import { brushOver, type Gesture } from './gesture';
import type { BenchPage, Parts } from './page';
import { plainWay } from './plain';
import { median, medianBy, percentile } from './statistics';
import { TOUR } from './tour';
import { watchWork, type Work } from './work';

const ready = (page: Page) =>
	page.waitForSelector('.explorer[data-ready="true"] .area-map[data-ready="true"]', { timeout: 90_000 });

/** Milliseconds from the choice of an indicator until the frame with its heading, legend and map is on the screen. */
async function choose(page: Page, id: string, beforeChoice?: () => Promise<unknown>): Promise<number> {
	const field = page.getByRole('combobox', { name: 'Indicateur', exact: true });
	await field.click();
	await field.fill(id.replaceAll('_', ' '));
	const option = page.locator(`[data-combobox-item][data-value="${id}"]`);
	await option.waitFor();
	await page.evaluate((value) => {
		const scope = globalThis as unknown as { started: number; finished: Promise<number> };
		const map = document.querySelector('.area-map');
		const drawn = Number(map?.getAttribute('data-drawn') ?? 0);
		const heading = document.querySelector('h1')?.textContent;
		scope.finished = new Promise((resolve) => {
			document
				.querySelector(`[data-combobox-item][data-value="${value}"]`)
				?.addEventListener('pointerup', () => (scope.started = performance.now()), {
					capture: true,
					once: true
				});
			const look = () => {
				const now = Number(map?.getAttribute('data-drawn') ?? 0);
				if (!(scope.started > 0 && now > drawn && document.querySelector('h1')?.textContent !== heading))
					return requestAnimationFrame(look);
				// Answered once the frame that is being made has been handed to the screen.
				const channel = new MessageChannel();
				channel.port1.onmessage = () => resolve(performance.now() - scope.started);
				channel.port2.postMessage(null);
			};
			scope.started = 0;
			requestAnimationFrame(look);
		});
	}, id);
	await beforeChoice?.();
	await option.click();
	return page.evaluate(() => (globalThis as unknown as { finished: Promise<number> }).finished);
}

const heap = async (page: Page) => {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	// Typed arrays stand outside the heap of objects: they are counted too.
	const usage = (await session.send('Runtime.getHeapUsage')) as {
		usedSize: number;
		backingStorageSize?: number;
	};
	await session.detach();
	return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
};

/** Time that each letter typed in the search takes on the page's own thread. */
async function typing(page: Page): Promise<number[]> {
	const field = page.getByRole('combobox', { name: 'Indicateur', exact: true });
	await field.click();
	await page.evaluate(() => {
		const scope = globalThis as unknown as { letters: number[] };
		scope.letters = [];
		const input = document.activeElement;
		input?.addEventListener('input', () => undefined);
	});
	const times: number[] = [];
	for (const letter of 'logements vacants') {
		times.push(
			await page.evaluate((text) => {
				const input = document.activeElement as HTMLInputElement;
				const started = performance.now();
				input.setRangeText(text, input.value.length, input.value.length, 'end');
				input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
				return new Promise<number>((resolve) =>
					queueMicrotask(() => setTimeout(() => resolve(performance.now() - started)))
				);
			}, letter)
		);
	}
	await page.keyboard.press('Escape');
	return times;
}

/** The explorer, visited: a tour of indicators, some seen again, then a brush over the last of them. */
async function visit(browser: Browser, url: string, served: { bytes: number }) {
	const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
	const page = await context.newPage();
	// The runner names functions with a helper that the page does not have.
	await page.addInitScript('globalThis.__name = (value) => value');
	await page.goto(`${url}/explorer/?maille=commune&indicateur=${TOUR[0]}&avec=population_growth`);
	await ready(page);
	const work = await watchWork(page);
	const cold: number[] = [];
	const warm: number[] = [];
	const warmWork: Work[] = [];
	const bytes: number[] = [];
	let [again, heap20] = [0, 0];
	for (const [at, id] of TOUR.slice(1).entries()) {
		const before = served.bytes;
		cold.push(await choose(page, id));
		bytes.push(served.bytes - before);
		if (at % 4 === 0) {
			const seen = served.bytes;
			for (const known of [TOUR[at] ?? 'density', id]) {
				warm.push(await choose(page, known, work));
				warmWork.push(await work());
			}
			again = Math.max(again, served.bytes - seen);
		}
		if (at === 18) heap20 = await heap(page);
	}
	const heap40 = await heap(page);
	const gestures: Gesture[] = [];
	for (let turn = 0; turn < 3; turn++) gestures.push(await brushOver(page, page.locator('.histogram svg')));
	const letters = await typing(page);
	await context.close();
	return { cold, warm, warmWork: medianBy(warmWork), bytes, again, heap20, heap40, gestures, letters };
}

export interface ExplorerBench {
	/** The built site. */
	site: string;
	/** Bytes of the warehouse that it served. */
	served: { bytes: number };
	/** The bench's own pages: the plain way. */
	pages: string;
	/** Bytes of the CSV that the plain way fetches. */
	csv: number;
}

/** Indicators of the tour that stand far apart in the warehouse. */
const APART = [
	'vacant_housing_share',
	'activity_rate',
	'natural_balance_rate',
	'establishments_per_1000',
	'poverty_rate'
];
const lastPeriod = (id: string): string =>
	findIndicator(id)
		?.periods.filter(({ levels }) => levels.includes('commune'))
		.at(-1)?.period ?? '';

/** What the engine, its answers and their classes take by themselves, an engine opened anew for each. */
async function partsAlone(browser: Browser, pages: string): Promise<Parts> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${pages}/`);
	await page.waitForFunction(() => 'bench' in globalThis);
	const parts: Parts[] = [];
	for (const [at, id] of APART.entries()) {
		parts.push(
			await page.evaluate(
				async ([version, indicator, period]) => {
					const { bench } = globalThis as unknown as { bench: BenchPage };
					await bench.open(version);
					const found = await bench.parts(indicator, period);
					await bench.close();
					return found;
				},
				[at, id, lastPeriod(id)] as const
			)
		);
	}
	await context.close();
	return medianBy(parts);
}

export async function benchExplorer(
	browser: Browser,
	{ site, served, pages, csv }: ExplorerBench
): Promise<Record<string, number>> {
	const ours = await visit(browser, site, served);
	const svg = await plainWay(browser, pages, 'svg');
	const maplibre = await plainWay(browser, pages, 'maplibre');
	const parts = await partsAlone(browser, pages);
	const frames = ours.gestures.flatMap((gesture) => gesture.frames);
	const brushing = medianBy(ours.gestures.map(({ work }) => work));
	const cold = median(ours.cold);
	const table = {
		'Another indicator, 34,875 communes: map and legend, cold (ms; goal ≤ 1,200)': cold,
		'  the slowest of 39 (ms)': Math.max(...ours.cold),
		'  of it, the engine (ms)': parts.engine,
		'  of it, its answer to the page (ms)': parts.transfer,
		'  of it, order and classes (ms)': parts.classes,
		'  of it, colours of areas (ms)': parts.colours,
		'  the rest: page, map, screen (ms)':
			cold - parts.engine - parts.transfer - parts.classes - parts.colours,
		// The engine reads ahead: many an indicator costs nothing, one in a while several columns' worth.
		'  bytes fetched, mean of 39 (goal ≤ 1,000,000)':
			ours.bytes.reduce((sum, size) => sum + size, 0) / ours.bytes.length,
		'  bytes fetched, most': Math.max(...ours.bytes),
		'One already seen: map and legend on the screen, warm (ms; goal ≤ 200)': median(ours.warm),
		'  the slowest of 20 (ms)': Math.max(...ours.warm),
		'  of it, scripts (ms)': ours.warmWork.script,
		'  of it, style and layout (ms)': ours.warmWork.layout,
		'  of it, paint and screen (ms)': ours.warmWork.thread - ours.warmWork.script - ours.warmWork.layout,
		'  bytes fetched, most (goal 0)': ours.again,
		'  the plain way, paths of an SVG (ms)': svg.showing.total ?? NaN,
		'    of it, d3.rollup (ms)': svg.showing.rollup ?? NaN,
		'    of it, classes and legend (ms)': svg.showing.classes ?? NaN,
		'    of it, colours and screen (ms)': svg.showing.paint ?? NaN,
		'  the plain way, a GeoJSON source of MapLibre (ms)': maplibre.showing.total ?? NaN,
		'    of it, colours and screen (ms) ': maplibre.showing.paint ?? NaN,
		'  before its first map, the plain way: its CSV fetched (ms)': svg.opening.fetch ?? NaN,
		'    its CSV parsed by PapaParse, 14 columns (ms)': svg.opening.parse ?? NaN,
		'    outlines fetched and decoded (ms)': svg.opening.outlines ?? NaN,
		'    paths of an SVG drawn (ms)': svg.drawing,
		'    or a GeoJSON source of MapLibre drawn (ms)': maplibre.drawing,
		'    bytes of its CSV': csv,
		'Brushing, frame at the 95th percentile (ms; goal ≤ 50)': percentile(frames, 0.95),
		'  median frame (ms; goal ≤ 16, a screen of 60 Hz gives 16.7)': median(frames),
		'  the slowest frame (ms)': Math.max(...frames),
		"  of the page's thread, for each step: scripts (ms)": brushing.script,
		"  of the page's thread, for each step: style and layout (ms)": brushing.layout,
		"  of the page's thread, for each step: paint and screen (ms)":
			brushing.thread - brushing.script - brushing.layout,
		'  the plain way, paths of an SVG, frame at the 95th percentile (ms)': percentile(svg.frames, 0.95),
		'    median frame (ms)': median(svg.frames),
		'  the plain way, a GeoJSON source of MapLibre, frame at the 95th percentile (ms)': percentile(
			maplibre.frames,
			0.95
		),
		'    median frame (ms) ': median(maplibre.frames),
		'A letter typed in the search, 95th percentile (ms; goal ≤ 16)': percentile(ours.letters, 0.95),
		'Heap after 20 indicators (MB)': ours.heap20,
		'Heap after 40 indicators (MB; goal ≤ 350, flat)': ours.heap40
	};
	return Object.fromEntries(
		Object.entries(table).map(([name, value]) => [
			name,
			value < 100 ? Math.round(10 * value) / 10 : Math.round(value)
		])
	);
}
