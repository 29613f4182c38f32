import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { brushOver, type Gesture } from './gesture';
import { medianBy } from './statistics';
import type { PlainMap, PlainPage, Steps } from './plain-page';
import type { Work } from './work';

const RUNS = 3;
const FIRST = 'vacant_housing_share';
const OTHERS = ['second_home_share', 'activity_rate', 'unemployment_rate_census', FIRST];

/** What the plain way takes for the same work, in ms. */
export interface PlainWay {
	opening: Steps;
	drawing: number;
	showing: Steps;
	frames: readonly number[];
	/** Of the page's thread, for each step of a brush. */
	work: Work;
}

/** The figures of all communes as one plain CSV: what a page without a warehouse would fetch. */
export async function writePlainFiles(folder: string): Promise<number> {
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
	const csv = lines.join('\n');
	writeFileSync(join(folder, 'plain.csv'), csv);
	copyFileSync('static/data/boundaries/commune.json', join(folder, 'commune.json'));
	return csv.length;
}

/** The same work with PapaParse, `d3.rollup` and a map that anyone would make, on a page of its own. */
export async function plainWay(browser: Browser, url: string, kind: PlainMap): Promise<PlainWay> {
	const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
	// The runner names functions with a helper that the page does not have.
	await context.addInitScript('globalThis.__name = (value) => value');
	const openings: Steps[] = [];
	const drawings: Steps[] = [];
	const showings: Steps[] = [];
	const gestures: Gesture[] = [];
	for (let run = 0; run < RUNS; run++) {
		const page = await context.newPage();
		await page.goto(`${url}/plain.html`);
		await page.waitForFunction(() => 'plain' in globalThis);
		openings.push(await page.evaluate(() => (globalThis as unknown as { plain: PlainPage }).plain.open()));
		drawings.push(
			await page.evaluate((how) => (globalThis as unknown as { plain: PlainPage }).plain.draw(how), kind)
		);
		const show = (indicator: string) =>
			page.evaluate((id) => (globalThis as unknown as { plain: PlainPage }).plain.show(id), indicator);
		await show(FIRST);
		for (const indicator of OTHERS) showings.push(await show(indicator));
		gestures.push(await brushOver(page, page.locator('#brush')));
		await page.close();
	}
	await context.close();
	return {
		opening: medianBy(openings),
		drawing: medianBy(drawings).draw ?? NaN,
		showing: medianBy(showings),
		frames: gestures.flatMap(({ frames }) => frames),
		work: medianBy(gestures.map(({ work }) => work))
	};
}
