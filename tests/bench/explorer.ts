import type { Browser, Page } from 'playwright-core';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { typeLetters } from './typing';

/** Indicators of the tour: every one has figures by commune. */
const TOUR = [
	'density',
	'vacant_housing_share',
	'second_home_share',
	'owner_share',
	'working_age_share',
	'activity_rate',
	'unemployment_rate_census',
	'house_price_m2',
	'construction_rate',
	'jobs_growth',
	'salaried_job_share',
	'job_concentration',
	'establishments_per_1000',
	'industry_establishment_share',
	'construction_establishment_share',
	'trade_services_establishment_share',
	'public_establishment_share',
	'agriculture_establishment_share',
	'establishments_10plus_share',
	'average_establishment_size',
	'industry_specialisation',
	'construction_specialisation',
	'industry_establishments_per_1000',
	'distance_station',
	'distance_main_station',
	'distance_high_speed_station',
	'distance_hospital',
	'distance_higher_education',
	'distance_france_services',
	'distance_vocational_school',
	'general_practitioners_per_10000',
	'nurses_per_10000',
	'pharmacies_per_10000',
	'natural_balance_rate',
	'net_migration_rate',
	'population_growth',
	'poverty_rate',
	'taxed_household_share',
	'long_vacant_housing_share',
	'median_standard_of_living'
];

const percentile = (values: number[], p: number) =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(p * values.length))] ?? NaN;
const median = (values: number[]) => percentile(values, 0.5);

const ready = (page: Page) =>
	page.waitForSelector('.explorer[data-ready="true"] .area-map[data-ready="true"]', { timeout: 90_000 });

/** Milliseconds from the choice of an indicator to its heading, legend and map on the screen. */
async function choose(page: Page, id: string): Promise<number> {
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
				if (scope.started > 0 && now > drawn && document.querySelector('h1')?.textContent !== heading)
					resolve(performance.now() - scope.started);
				else requestAnimationFrame(look);
			};
			scope.started = 0;
			requestAnimationFrame(look);
		});
	}, id);
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

/** Durations of the frames while the pointer brushes the histogram, in ms. */
async function brush(page: Page): Promise<number[]> {
	const box = await page.locator('.histogram svg').boundingBox();
	if (!box) throw new Error('The histogram has no box');
	await page.evaluate(() => {
		const scope = globalThis as unknown as { frames: number[]; counting: boolean };
		scope.frames = [];
		scope.counting = true;
		let last = performance.now();
		const count = (now: number) => {
			scope.frames.push(now - last);
			last = now;
			if (scope.counting) requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
	});
	await page.mouse.move(box.x + 20, box.y + 60);
	await page.mouse.down();
	for (let step = 1; step <= 60; step++)
		await page.mouse.move(box.x + 20 + (step * (box.width - 40)) / 60, box.y + 60);
	await page.mouse.up();
	const frames = await page.evaluate(() => {
		const scope = globalThis as unknown as { frames: number[]; counting: boolean };
		scope.counting = false;
		return scope.frames;
	});
	await page.keyboard.press('Escape');
	return frames.slice(2);
}

/** Time that each letter typed in the list of indicators takes: its name is selected, so that the first replaces it. */
async function typing(page: Page): Promise<number[]> {
	await page.getByRole('combobox', { name: 'Indicateur', exact: true }).click();
	const times = await typeLetters(page, 'logements vacants');
	await page.keyboard.press('Escape');
	return times;
}

/** The figures of all communes as one plain CSV: what a page without a warehouse would fetch. */
export async function plainCsv(): Promise<string> {
	const warehouse = await openNodeWarehouse();
	const { measuresOfCommunes } = await import('../../src/lib/queries/measures');
	const { areasOf } = await import('../../src/lib/queries/areas');
	const measures = [
		'dwellings',
		'vacant_dwellings',
		'second_homes',
		'main_residences',
		'population_15_64',
		'active_15_64',
		'unemployed_15_64'
	].flatMap((name) => [`${name}_2018`, `${name}_2021`]);
	const lines = [['code', 'department', ...measures].join(',')];
	const communes = await warehouse.ask(areasOf('commune'));
	for (const { code: departement } of await warehouse.ask(areasOf('departement'))) {
		const columns = await warehouse.askColumns(measuresOfCommunes(departement, measures));
		communes
			.filter(({ department }) => department === departement)
			.forEach(({ code }, row) =>
				lines.push([code, departement, ...measures.map((measure) => columns[measure]?.[row] ?? '')].join(','))
			);
	}
	await warehouse.close();
	return lines.join('\n');
}

/** The plain way: the whole CSV parsed by PapaParse, a share by commune with d3.rollup. */
async function plainWay(page: Page, csv: string, scripts: { papa: string; d3: string }) {
	await page.goto('about:blank');
	await page.addScriptTag({ content: scripts.papa });
	await page.addScriptTag({ content: scripts.d3 });
	return page.evaluate((text) => {
		const { Papa, d3 } = globalThis as unknown as {
			Papa: { parse(text: string, options: object): { data: Record<string, number | string>[] } };
			d3: {
				rollup: (
					rows: unknown[],
					reduce: (rows: Record<string, number>[]) => number,
					key: (row: Record<string, string>) => string
				) => Map<string, number>;
			};
		};
		const started = performance.now();
		const { data } = Papa.parse(text, { header: true, dynamicTyping: true });
		const parsed = performance.now();
		d3.rollup(
			data,
			(rows) =>
				(100 * rows.reduce((sum, row) => sum + (row.vacant_dwellings_2021 ?? 0), 0)) /
				rows.reduce((sum, row) => sum + (row.dwellings_2021 ?? 0), 0),
			(row) => row.code ?? ''
		);
		return { parse: parsed - started, rollup: performance.now() - parsed };
	}, csv);
}

export async function benchExplorer(
	browser: Browser,
	url: string,
	served: { bytes: number },
	scripts: { papa: string; d3: string }
): Promise<Record<string, number>> {
	const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
	const page = await context.newPage();
	// The runner names functions with a helper that the page does not have.
	await page.addInitScript('globalThis.__name = (value) => value');
	await page.goto(`${url}/explorer/?maille=commune&indicateur=${TOUR[0]}&avec=population_growth`);
	await ready(page);
	const cold: number[] = [];
	const warm: number[] = [];
	const bytes: number[] = [];
	let [again, heap20] = [0, 0];
	for (const [at, id] of TOUR.slice(1).entries()) {
		const before = served.bytes;
		cold.push(await choose(page, id));
		bytes.push(served.bytes - before);
		if (at % 4 === 0) {
			const seen = served.bytes;
			warm.push(await choose(page, TOUR[at] ?? 'density'), await choose(page, id));
			again = Math.max(again, served.bytes - seen);
		}
		if (at === 18) heap20 = await heap(page);
	}
	const heap40 = await heap(page);
	const frames = [...(await brush(page)), ...(await brush(page)), ...(await brush(page))];
	const letters = await typing(page);
	const csv = await plainCsv();
	const plain = [
		await plainWay(page, csv, scripts),
		await plainWay(page, csv, scripts),
		await plainWay(page, csv, scripts)
	];
	await context.close();
	return {
		'Another indicator, 34,875 communes: map and legend, cold (ms; goal ≤ 1,200)': Math.round(median(cold)),
		'  the slowest of 39 (ms)': Math.round(Math.max(...cold)),
		// The engine reads ahead: many an indicator costs nothing, one in a while several columns' worth.
		'  bytes fetched, mean of 39 (goal ≤ 1,000,000)': Math.round(
			bytes.reduce((sum, size) => sum + size, 0) / bytes.length
		),
		'  bytes fetched, most': Math.max(...bytes),
		'One already seen, warm (ms; goal ≤ 250)': Math.round(median(warm)),
		'  bytes fetched, most (goal 0)': again,
		'  the plain way: PapaParse of 14 columns of communes (ms)': Math.round(
			median(plain.map(({ parse }) => parse))
		),
		'  the plain way: d3.rollup (ms)': Math.round(median(plain.map(({ rollup }) => rollup))),
		'  the plain way: bytes of its CSV': csv.length,
		'Brushing, frame at the 95th percentile (ms; goal ≤ 50)': Math.round(percentile(frames, 0.95)),
		'  median frame (ms)': Math.round(median(frames)),
		'A letter typed in the list of indicators, 95th percentile (ms; goal ≤ 16)': Math.round(
			percentile(letters, 0.95)
		),
		'Heap after 20 indicators (MB)': Math.round(heap20),
		'Heap after 40 indicators (MB; goal ≤ 350, flat)': Math.round(heap40)
	};
}
