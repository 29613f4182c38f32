import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { readCsv } from '../../src/lib/exchange/csv';
import { EXPORT_WORDS } from '../../src/lib/explore/files/export-words';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { seriesOf } from '../../src/lib/queries/indicators';
import { areaColumns } from '../../src/lib/queries/areas';
import { officeFaults } from '../opc/check';
import { contentOf, useSite } from './site';

const site = useSite();
/** For what is drawn without a graphics card. */
const LATER = { timeout: 15_000 };

const ready = (page: Page) =>
	page.waitForSelector('.explorer[data-ready="true"]', { state: 'attached', timeout: 60_000 });
const mapReady = (page: Page) =>
	page.waitForSelector('.area-map[data-ready="true"]', { state: 'attached', timeout: 60_000 });
const statement = (page: Page) => page.locator('.statement').innerText();
const rowCount = async (page: Page) =>
	Number(await page.locator('[role="grid"]').getAttribute('aria-rowcount')) - 1;
/** Waits until the address holds (or no longer holds) a key. */
const address = (page: Page, key: string, there = true) =>
	page.waitForFunction(
		([name, wanted]) => new URL(location.href).searchParams.has(name as string) === wanted,
		[key, there] as const
	);

async function take(page: Page, name: string): Promise<{ download: Download; content: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).click()
	]);
	return { download, content: await contentOf(download) };
}

it('says, before any script, what the page says with scripts', async () => {
	const still = await site.visit('/explorer/', { javaScriptEnabled: false });
	const before = await statement(still.page);
	expect(before).toMatch(/Parmi 1.250.intercommunalités, Anjou Bleu Communauté est 718ᵉ \(\+0,77.%.par.an\)/);
	await still.close();
	const { page, complaints, close } = await site.visit('/explorer/');
	await ready(page);
	expect(await statement(page)).toBe(before);
	expect(complaints).toEqual([]);
	await close();
});

it('chooses an indicator by a word, a level, and keeps them in the address', async () => {
	const { page, complaints, close } = await site.visit('/explorer/');
	await ready(page);
	const field = page.getByRole('combobox', { name: 'Indicateur', exact: true });
	await field.click();
	await field.fill('vacants');
	await page
		.getByRole('option', { name: /Logements vacants/ })
		.first()
		.click();
	await page.getByRole('heading', { level: 1, name: /Logements vacants/ }).waitFor();
	await address(page, 'indicateur');
	await page.getByLabel('Maille').selectOption('departement');
	await page.waitForFunction(() =>
		document.querySelector('.statement')?.textContent?.includes('départements')
	);
	expect(await rowCount(page)).toBe(101);
	// France's own rows, by another path than the page's.
	const warehouse = await openNodeWarehouse();
	const period = await page.getByLabel('Période').inputValue();
	const series = await warehouse.askColumns(seriesOf('vacant_housing_share', 'departement', period));
	const areas = await warehouse.askColumns(areaColumns('departement'));
	await warehouse.close();
	const best = series.value.indexOf(Math.max(...series.value.filter((value) => !Number.isNaN(value))));
	const firstRow = await page.locator('[role="grid"] .body [role="row"]').first().innerText();
	expect(firstRow).toContain(areas.name[best] ?? '?');
	await address(page, 'maille');
	await page.reload();
	await ready(page);
	await page.getByRole('heading', { level: 1, name: /Logements vacants/ }).waitFor();
	expect(await page.getByLabel('Maille').inputValue()).toBe('departement');
	await page.goBack();
	await page.waitForFunction(() =>
		document.querySelector('.statement')?.textContent?.includes('intercommunalités')
	);
	expect(complaints).toEqual([]);
	await close();
});

it('draws every commune, and a quantity as circles', async () => {
	const { page, complaints, close } = await site.visit('/explorer/?maille=commune&indicateur=density');
	await ready(page);
	await mapReady(page);
	expect(await rowCount(page)).toBe(34875);
	/** Whether each colour of the legend stands on a canvas of the map. */
	const coloursOn = (selector: string) =>
		page.evaluate((where) => {
			const canvas = document.querySelector<HTMLCanvasElement>(where);
			const copy = document.createElement('canvas');
			if (!canvas) return [];
			[copy.width, copy.height] = [canvas.width, canvas.height];
			const context = copy.getContext('2d');
			context?.drawImage(canvas, 0, 0);
			const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
			return [...document.querySelectorAll('.swatches .swatch')].map((swatch) => {
				const [r = 0, g = 0, b = 0] = (getComputedStyle(swatch).backgroundColor.match(/\d+/g) ?? []).map(
					Number
				);
				let hits = 0;
				for (let at = 0; at < data.length; at += 4)
					if (
						(data[at + 3] ?? 0) > 0 &&
						Math.abs((data[at] ?? 0) - r) +
							Math.abs((data[at + 1] ?? 0) - g) +
							Math.abs((data[at + 2] ?? 0) - b) <
							10
					)
						hits += 1;
				return hits > 200;
			});
		}, selector);
	const [all, none] = [Array.from({ length: 6 }, () => true), Array.from({ length: 6 }, () => false)];
	const [card, processor] = ['.area-map canvas', 'canvas.still'];
	expect([await coloursOn(card), await coloursOn(processor)]).toEqual([all, none]);
	// Other figures on a map that is still: the processor paints them, in the same places, until a line of words more
	// gives the map another size; moved, the card draws them.
	const field = page.getByRole('combobox', { name: 'Indicateur', exact: true });
	await field.click();
	await field.fill('Logements vacants');
	await page.locator('[data-combobox-item][data-value="vacant_housing_share"]').click();
	await page.locator('h1', { hasText: 'Logements vacants' }).waitFor();
	await expect
		.poll(async () => [await coloursOn(processor), await coloursOn(card)], LATER)
		.toContainEqual(all);
	await page.locator('.maplibregl-ctrl-zoom-in').click();
	await expect.poll(() => coloursOn(card), LATER).toEqual(all);
	await expect.poll(() => coloursOn(processor), LATER).toEqual(none);
	await page.goto(`${site.url}/explorer/?maille=commune&indicateur=population&carte=choropleth`);
	await ready(page);
	await page.getByText(/carte=choropleth/).waitFor();
	expect(await page.getByRole('radio', { name: 'Cercles' }).isChecked()).toBe(true);
	expect(complaints).toEqual([]);
	await close();
});

it('links the views: a brush, a box, a condition and a lasso filter all of them', async () => {
	const { page, complaints, close } = await site.visit('/explorer/');
	await ready(page);
	await mapReady(page);
	const all = await rowCount(page);
	// Histogram.
	const histogram = page.locator('.histogram svg');
	const box = await histogram.boundingBox();
	if (!box) throw new Error('No histogram');
	await page.mouse.move(box.x + box.width * 0.6, box.y + 70);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.98, box.y + 70, { steps: 5 });
	await page.mouse.up();
	await address(page, 'plage');
	const brushed = await rowCount(page);
	expect(brushed).toBeGreaterThan(0);
	expect(brushed).toBeLessThan(all);
	expect(await statement(page)).toContain('Sélection');
	// Scatter, on top of it.
	await page.getByRole('tab', { name: 'Nuage' }).click();
	const scatter = page.locator('[data-chart="scatter"]');
	const plot = await scatter.boundingBox();
	if (!plot) throw new Error('No scatter');
	await page.mouse.move(plot.x + 60, plot.y + 20);
	await page.mouse.down();
	await page.mouse.move(plot.x + plot.width - 20, plot.y + plot.height / 2, { steps: 5 });
	await page.mouse.up();
	await address(page, 'cadre');
	await page.getByRole('tab', { name: 'Tableau' }).click();
	const boxed = await rowCount(page);
	expect(boxed).toBeLessThan(brushed);
	// Typed condition.
	await page.getByRole('button', { name: 'Filtrer', exact: true }).click();
	await page.getByLabel(/Filtrer la colonne Numérateur/).fill('> 10000');
	await address(page, 'filtre');
	expect(await rowCount(page)).toBeLessThan(boxed);
	await page.getByLabel(/Filtrer la colonne Numérateur/).fill('beaucoup');
	await page.getByText('Condition non comprise').waitFor();
	await page.getByRole('button', { name: 'Tout désélectionner' }).click();
	await page.waitForFunction(
		(size) => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === String(size + 1),
		all
	);
	// Lasso.
	await page.getByRole('button', { name: 'Tracer une zone' }).click();
	const map = await page.locator('.area-map').boundingBox();
	if (!map) throw new Error('No map');
	const around = [
		[0.5, 0.3],
		[0.7, 0.3],
		[0.7, 0.5],
		[0.5, 0.5]
	].map(([x = 0, y = 0]) => [map.x + map.width * x, map.y + map.height * y] as const);
	const [start] = around;
	if (!start) throw new Error('No point');
	await page.mouse.move(...start);
	await page.mouse.down();
	for (const point of [...around.slice(1), start]) await page.mouse.move(...point, { steps: 6 });
	await page.mouse.up();
	await address(page, 'lasso');
	const inside = await rowCount(page);
	expect(inside).toBeGreaterThan(10);
	expect(inside).toBeLessThan(all);
	// The address alone brings it back.
	await page.reload();
	await ready(page);
	expect(await rowCount(page)).toBe(inside);
	// Named, kept, and looked at alone.
	await page.getByRole('button', { name: 'Garder la sélection' }).click();
	await page.getByLabel(/Nom de la sélection/).fill('Centre');
	await page.getByRole('dialog').getByRole('button', { name: 'Garder la sélection' }).click();
	await page.getByText('1 sélection gardée').waitFor();
	await page.getByRole('button', { name: /Ne regarder que/ }).click();
	await address(page, 'etendue');
	await page.waitForFunction(
		(size) => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === String(size + 1),
		inside
	);
	expect(complaints).toEqual([]);
	await close();
});

it('works with the keyboard alone: thresholds, range, rows, points, tabs', async () => {
	const { page, complaints, close } = await site.visit('/explorer/');
	await ready(page);
	const threshold = page.getByRole('slider', { name: 'Seuil 3', exact: true });
	const before = await threshold.getAttribute('aria-valuenow');
	await threshold.focus();
	await page.keyboard.press('ArrowRight');
	await address(page, 'seuils');
	expect(await threshold.getAttribute('aria-valuenow')).not.toBe(before);
	await page.getByRole('slider', { name: 'Fin de la plage' }).focus();
	for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowLeft');
	await address(page, 'plage');
	await page.keyboard.press('Escape');
	await address(page, 'plage', false);
	await page.locator('[role="grid"] .body [data-index="0"]').focus();
	await page.keyboard.press('ArrowDown');
	await page.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '1');
	await page.keyboard.press('Enter');
	await address(page, 'choix');
	await page.getByRole('tab', { name: 'Tableau' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.locator('[data-chart="strip"]').focus();
	await page.keyboard.press('End');
	await page.locator('[data-chart="strip"] .strong').waitFor();
	await page.getByLabel('Seuils, séparés par').fill('5 ; 10,5');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.querySelectorAll('.swatches li').length === 3);
	await page.getByLabel('Seuils, séparés par').fill('cinq');
	await page.keyboard.press('Enter');
	await page.getByText('Écrivez de un à six nombres').waitFor();
	expect(complaints).toEqual([]);
	await close();
});

it('shows change, two indicators at once, time, a region and a territory’s neighbours', async () => {
	const { page, complaints, close } = await site.visit(
		'/explorer/?indicateur=unemployment_rate_census&carte=change&volet=temps'
	);
	await ready(page);
	await page.getByRole('heading', { level: 1, name: /Évolution : Taux de chômage/ }).waitFor();
	await page.getByText('« volet=temps »', { exact: false }).waitFor();
	expect(await page.getByLabel('Depuis').inputValue()).toBe('2021');
	await page.getByRole('radio', { name: 'Deux indicateurs' }).check({ force: true });
	await page.locator('.bivariate svg').waitFor();
	await page.getByRole('tab', { name: 'Temps' }).click();
	await page.locator('.time-lines').first().waitFor();
	await page.getByLabel('Étendue').selectOption('region-52');
	await page.waitForFunction(() =>
		document.querySelector('.statement')?.textContent?.includes('Pays de la Loire')
	);
	await page.getByLabel('Étendue').selectOption({ label: 'Anjou Bleu Communauté et ses voisines' });
	await page.waitForFunction(() => document.querySelector('.statement')?.textContent?.includes('autour de'));
	await page.getByRole('tab', { name: 'Tableau' }).click();
	const around = await rowCount(page);
	expect(around).toBeGreaterThan(4);
	expect(around).toBeLessThan(12);
	await page.getByText('Gares', { exact: true }).click();
	await page.getByText('Voies ferrées', { exact: true }).click();
	await address(page, 'lieux');
	expect(complaints).toEqual([]);
	await close();
});

it('gives the same figures in every file, and pictures that stand alone', async () => {
	const { page, complaints, close } = await site.visit('/explorer/?etendue=departement-49');
	await ready(page);
	await mapReady(page);
	await page.getByRole('button', { name: 'Emporter' }).click();
	const warehouse = await openNodeWarehouse();
	const series = await warehouse.askColumns(seriesOf('private_jobs_growth', 'epci', '2019-2024'));
	const areas = await warehouse.askColumns(areaColumns('epci'));
	await warehouse.close();
	const expected = (code: string) => {
		const row = areas.code.indexOf(code);
		return [series.value[row], series.numerator[row], series.denominator[row]];
	};
	const read = async (name: string) => {
		const { download, content } = await take(page, name);
		names.push(download.suggestedFilename());
		const { columns, rows } = readCsv(content.toString('utf8'), EXPORT_WORDS);
		const at = (column: string) => columns.indexOf(column);
		return rows.map((row) => ({
			code: String(row[at('area')]),
			figures: [row[at('value')], row[at('numerator')], row[at('denominator')]]
		}));
	};
	const names: string[] = [];
	const forms = page.getByRole('dialog').getByRole('button', { name: /^CSV/ });
	expect(await forms.allInnerTexts()).toEqual(['CSV français', 'CSV international']);
	const [french, international] = [await read('CSV français'), await read('CSV international')];
	const name =
		'belvedere_maine-et-loire-intercommunalite_evolution-de-l-emploi-prive_2019-2024_urssaf-emploi-prive';
	expect(names).toEqual([`${name}.csv`, `${name}_international.csv`]);
	expect(french).toEqual(international);
	expect(french.length).toBeGreaterThan(5);
	for (const { code, figures } of french) expect(figures).toEqual(expected(code));
	const json = JSON.parse((await take(page, 'JSON')).content.toString('utf8')) as {
		rows: { area: string; value: number }[];
	};
	for (const { area, value } of json.rows) expect(value).toBe(expected(area)[0]);
	const book = (await take(page, 'Excel (XLSX)')).content;
	expect(officeFaults(book)).toEqual([]);
	const sheets = unzipSync(book);
	const sheet = Buffer.from(sheets['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
	expect(sheet).toContain(`<v>${String(expected('244900809')[0])}</v>`);
	const svg = (await take(page, 'Carte SVG')).content.toString('utf8');
	for (const words of [
		'0,77',
		'Anjou Bleu',
		'Effectifs salariés du secteur privé',
		'2024',
		'Classes (nombre de territoires)',
		'Belvédère',
		'/explorer/?etendue=departement-49'
	])
		expect(svg.replaceAll('\u202f', ' ').includes(words), words).toBe(true);
	expect(svg.includes('@font-face'), 'fonts inside').toBe(true);
	const png = (await take(page, 'Carte PNG')).content;
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(2400);
	const embed = await page.getByRole('textbox', { name: 'Intégrer dans une page' }).inputValue();
	const source = /src="([^"]+)"/.exec(embed)?.[1] ?? '';
	await page.goto(source.replace('&amp;', '&'));
	await page.waitForSelector('.embed[data-ready="true"]', { timeout: 60_000 });
	expect(await page.locator('.statement').innerText()).toContain('Maine-et-Loire');
	expect(await page.locator('nav').count()).toBe(0);
	expect(complaints).toEqual([]);
	await close();
});

it('keeps what it has when the network is cut, says so, and tries again', async () => {
	const { page, context, close } = await site.visit('/explorer/');
	await ready(page);
	await mapReady(page);
	const before = await statement(page);
	await context.setOffline(true);
	await page.getByLabel('Maille').selectOption('commune');
	const message = page.getByRole('alert');
	await message.getByText(/n’ont pas pu être chargés/).waitFor({ timeout: 60_000 });
	expect(await statement(page)).toBe(before);
	await context.setOffline(false);
	await message.getByRole('button', { name: 'Réessayer' }).click();
	await page.waitForFunction(
		() => document.querySelector('.statement')?.textContent?.includes('communes'),
		null,
		{ timeout: 60_000 }
	);
	await close();
});

it('draws a flat map where there is no WebGL, with the same legend', async () => {
	const { page, complaints, close } = await site.visit('/donnees/');
	await page.addInitScript(() => {
		const original = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...rest: unknown[]
		) {
			return kind.startsWith('webgl')
				? null
				: (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
		} as typeof original;
	});
	await page.goto(`${site.url}/explorer/`);
	await ready(page);
	await page.locator('[data-map="flat"] path').first().waitFor({ state: 'attached' });
	// A signed figure has its classes on both sides of nought, and one around it.
	expect(await page.locator('.swatches li').count()).toBe(7);
	await page.getByText('cette machine ne dessine pas en WebGL').waitFor();
	expect(complaints).toEqual([]);
	await close();
});

it('has a sentence for one area only, for nothing selected, and for figures published nowhere', async () => {
	const { page, complaints, close } = await site.visit('/explorer/?maille=france&indicateur=density');
	await ready(page);
	expect(await statement(page)).toMatch(/^1.pays.: \d/);
	await page.goto(`${site.url}/explorer/?plage=900~901`);
	await ready(page);
	expect(await statement(page)).toContain('Aucun territoire ne répond à toutes ces conditions');
	await page.goto(`${site.url}/explorer/?etendue=aires-000000000`);
	await ready(page);
	expect(await statement(page)).toContain('n’est publié pour aucun');
	expect(complaints).toEqual([]);
	await close();
});

it('takes charts away as pictures, rows to the clipboard, columns by choice, and prints a sheet', async () => {
	const { page, context, complaints, close } = await site.visit('/explorer/?volet=scatter&etendue=region-52');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await ready(page);
	await page.getByRole('button', { name: 'Emporter' }).click();
	const svg = (await take(page, 'Graphique SVG')).content.toString('utf8');
	for (const words of ['vont', 'R²', 'Source', 'Belvédère', '/explorer/?', '<image', '<circle'])
		expect(svg.includes(words), words).toBe(true);
	const png = (await take(page, 'Graphique PNG')).content;
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	await page.keyboard.press('Escape');
	await page.getByRole('tab', { name: 'Tableau' }).click();
	await page.getByText('Colonnes', { exact: true }).click();
	await page.getByLabel('Rang', { exact: true }).check();
	await page.getByLabel('Numérateur', { exact: true }).uncheck();
	await address(page, 'colonnes');
	await page.getByRole('button', { name: 'Copier', exact: true }).click();
	await page.getByText(/lignes copiées/).waitFor();
	const copied = (await page.evaluate(() => navigator.clipboard.readText()))
		.split('\n')
		.map((line) => line.split('\t'));
	expect(copied[0]?.map((head) => head.split(',')[0])).toEqual([
		'Intercommunalité',
		'Valeur',
		'Rang',
		'Évolution de la population',
		'Indicateur',
		'Période',
		'Source'
	]);
	expect(copied).toHaveLength((await rowCount(page)) + 1);
	expect(copied[1]?.[2]).toBe('1');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.bar').first().isVisible()).toBe(false);
	expect(await page.getByLabel('Maille').isVisible()).toBe(false);
	expect(await page.getByRole('tablist').isVisible()).toBe(false);
	expect(await page.locator('.statement').isVisible()).toBe(true);
	expect(await page.locator('.histogram').isVisible()).toBe(true);
	expect(complaints).toEqual([]);
	await close();
});

it('keeps where the map was moved, and marks the area under the pointer everywhere', async () => {
	const { page, complaints, close } = await site.visit('/explorer/');
	await ready(page);
	await mapReady(page);
	const row = page.locator('[role="grid"] .body [data-index="3"]');
	await row.hover();
	await page.locator('.histogram .hovered').waitFor({ state: 'attached' });
	await page.getByRole('tab', { name: 'Distribution' }).click();
	await page.locator('[data-chart="strip"]').hover({ position: { x: 120, y: 110 } });
	await page.locator('[data-chart="strip"] circle.hover').waitFor({ state: 'attached' });
	await page.locator('.histogram .hovered').waitFor({ state: 'attached' });
	await page.locator('.area-map').hover();
	await page.mouse.wheel(0, -600);
	await address(page, 'vue');
	const view = new URL(page.url()).searchParams.get('vue');
	await page.reload();
	await ready(page);
	await mapReady(page);
	expect(new URL(page.url()).searchParams.get('vue')).toBe(view);
	await page.getByLabel('Étendue').selectOption('region-52');
	await address(page, 'vue', false);
	expect(complaints).toEqual([]);
	await close();
});

it('takes an indicator of basins to basins, colours it, says why and goes back', async () => {
	const { page, complaints, close } = await site.visit('/explorer/');
	await page.waitForSelector('.explorer[data-ready="true"]', { timeout: 60_000 });
	const field = page.getByRole('combobox', { name: 'Indicateur' });
	const choose = async (words: string, name: RegExp) => {
		await field.click();
		await field.fill(words);
		await page.getByRole('option', { name }).first().click();
	};
	await choose('embauches difficiles', /^Recrutements jugés difficiles/);
	await page.getByText('la carte montre la maille').waitFor();
	await page.waitForFunction(() => document.querySelector('.statement')?.textContent?.includes('bassins'));
	// Over four in ten cells are not published: the rank is never told alone.
	expect(await page.locator('.statement').innerText()).toMatch(/Segré est \d+ᵉ .* porte sur 39.% des cases/s);
	expect(page.url()).toContain('maille=bassin_emploi');
	await page.getByText('cases publiées de l’enquête').first().waitFor();
	await choose('densité', /^Densité/);
	await page.waitForFunction(() =>
		document.querySelector('.statement')?.textContent?.includes('intercommunalités')
	);
	expect(await page.getByText('la carte montre la maille').count()).toBe(0);
	expect(complaints).toEqual([]);
	await close();
});
