import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { contentOf, HOME, mapReady, useSite } from './site';

const site = useSite();

/** Colours of the legend's classes that have at least one area, as the page resolves them. */
const legendColours = (page: Page) =>
	page.$$eval('.legend .bar', (bars) =>
		bars.flatMap((bar) => {
			const count = Number(bar.previousElementSibling?.textContent ?? 0);
			return count > 0 ? [getComputedStyle(bar).backgroundColor] : [];
		})
	);

/** Whether each colour is painted on the map's canvas, outside the territory or inside. */
const paintedColours = (page: Page, colours: string[]) =>
	page.evaluate((wanted) => {
		const canvas = document.querySelector<HTMLCanvasElement>('[data-map="gl"] canvas');
		if (!canvas) return [];
		const copy = document.createElement('canvas');
		copy.width = canvas.width;
		copy.height = canvas.height;
		const context = copy.getContext('2d');
		if (!context) return [];
		context.drawImage(canvas, 0, 0);
		const { data } = context.getImageData(0, 0, copy.width, copy.height);
		const ground = [255, 255, 255];
		return wanted.map((colour) => {
			const full = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
			const light = full.map((value, i) => value * 0.55 + (ground[i] ?? 0) * 0.45);
			let hits = 0;
			for (let at = 0; at < data.length; at += 4) {
				const near = (target: number[]) =>
					target.every((value, i) => Math.abs(value - (data[at + i] ?? 0)) <= 4);
				if (near(full) || near(light)) hits += 1;
			}
			return hits > 50;
		});
	}, colours);

it('goes from the home page by the search to a territory, a painted map and a definition', async () => {
	const { page, complaints, close } = await site.visit('/');
	await page.fill('input[role="combobox"]', 'segre');
	const option = page.getByRole('option', { name: /^Segré-en-Anjou Bleu/ }).first();
	await option.click();
	await page.waitForURL(`**${HOME}`);
	await page.getByRole('heading', { level: 1, name: 'Anjou Bleu Communauté' }).waitFor();
	await mapReady(page);
	const colours = await legendColours(page);
	expect(colours.length).toBeGreaterThanOrEqual(5);
	expect(await paintedColours(page, colours)).toEqual(colours.map(() => true));
	await page.getByRole('link', { name: 'Logements vacants' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByText('P22_LOGVAC / P22_LOG').waitFor();
	await dialog.getByText('Insee, calcul PTOD').waitFor();
	const words = await dialog.innerText();
	expect(words).toContain('8,2');
	expect(words).toContain('calcul\u00A0: PTOD, d’après l’Insee');
	expect(words).toContain('Logements sans occupant');
	expect(words).toContain('Licence Ouverte');
	expect(complaints).toEqual([]);
	await close();
});

it('goes the same way with the keyboard alone', async () => {
	const { page, complaints, close } = await site.visit('/');
	await page.waitForSelector('html.scripted');
	// From the top: the skip link, the name, three pages, then the search.
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox')) break;
	}
	await page.keyboard.type('49500');
	await page.getByRole('option', { name: /Segré-en-Anjou Bleu/ }).waitFor();
	await page.keyboard.press('ArrowDown');
	if (
		(await page.getByRole('option', { name: /Segré-en-Anjou Bleu/ }).getAttribute('data-highlighted')) ===
		null
	) {
		await page.keyboard.press('ArrowUp');
	}
	await page.keyboard.press('Enter');
	await page.waitForURL('**/territoire/**');
	await page.locator('#vacant_housing_share a').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Logements vacants');
	expect(complaints).toEqual([]);
	await close();
});

it('draws another indicator from the warehouse, keeps it in the address, and shows the figure under the pointer', async () => {
	const { page, complaints, close } = await site.visit(HOME);
	await mapReady(page);
	await page.waitForFunction(() => document.querySelectorAll('.panel select option').length > 5);
	await page.selectOption('.panel select', 'unemployment_rate_census');
	await page
		.getByRole('heading', { name: /Taux de chômage \(recensement\), commune par commune/ })
		.waitFor({ timeout: 60_000 });
	expect(page.url()).toContain('carte=unemployment_rate_census');
	await page.getByText('Tableau des communes').click();
	await page.locator('.panel table tbody tr').nth(10).waitFor();
	const cells = await page.locator('.panel table tbody tr').allInnerTexts();
	expect(cells.length).toBe(11);
	expect(cells.join(' ')).toMatch(/Segré-en-Anjou Bleu\s+\d+,\d/);
	const map = page.locator('[data-map="gl"]');
	const box = await map.boundingBox();
	if (!box) throw new Error('The map has no box');
	await map.hover({ position: { x: box.width * 0.66, y: box.height * 0.45 } });
	await page.locator('.tooltip').waitFor();
	expect(await page.locator('.tooltip').innerText()).toMatch(/\d+,\d\s%/);
	await page.reload();
	await page
		.getByRole('heading', { name: /Taux de chômage \(recensement\), commune par commune/ })
		.waitFor({ timeout: 60_000 });
	const chart = page.locator('.chart', { hasText: 'Urssaf, effectifs salariés du secteur privé' }).first();
	await chart.locator('summary').click();
	expect(await chart.locator('.foot button').allInnerTexts()).toEqual([
		'Télécharger en CSV',
		'CSV international'
	]);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		chart.getByRole('button', { name: 'Télécharger en CSV' }).click()
	]);
	expect(file.suggestedFilename()).toMatch(
		/^belvedere_anjou-bleu-communaute_emploi-prive_20\d\d-20\d\d_urssaf\.csv$/
	);
	const [head = '', first = ''] = (await contentOf(file)).toString('utf8').split('\r\n');
	expect(head).toMatch(/^\uFEFF.*;Territoire;Indicateur;Période;Source$/);
	expect(first).toMatch(/;Anjou Bleu Communauté;emploi privé;20\d\d-20\d\d;"?Urssaf/);
	expect(complaints).toEqual([]);
	await close();
});

it('gives an indicator as CSV whose figures are those of the page', async () => {
	const { page, complaints, close } = await site.visit('/donnees/#interdecile_ratio');
	await page.waitForSelector('html.scripted');
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 90_000 }),
		page.getByRole('button', { name: /^CSV français de.: Rapport interdécile/ }).click()
	]);
	const text = (await contentOf(download)).toString('utf8');
	expect(download.suggestedFilename()).toMatch(/^belvedere_france_rapport-interdecile_20\d\d.*\.csv$/);
	const lines = text.split('\r\n').map((line) => line.split(';'));
	expect(lines[0]?.slice(0, 2)).toEqual(['\uFEFFindicator', 'level']);
	const row = lines.find(([, , code, , period]) => code === '244900809' && period === '2019');
	expect(row?.slice(0, 6)).toEqual([
		'interdecile_ratio',
		'epci',
		'244900809',
		'Anjou Bleu Communauté',
		'2019',
		'2,5'
	]);
	expect(complaints).toEqual([]);
	await close();
});
