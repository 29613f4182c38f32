import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations, contentOf, HOME, mapReady, useSite } from './site';

const site = useSite();
const PATH = '/mes-donnees/';

/** Plots for sale by commune, as a spreadsheet of France writes it: a code without its zero, a secret, a total. */
const PLOTS = [
	'Parcelles à vendre dans nos zones;;;',
	';;;',
	'INSEE;Commune;Parcelles;Surface (ha)',
	'49331;Segré-en-Anjou Bleu;12;8,5',
	'49248;Ombrée d’Anjou;4;2,25',
	'49054;Candé;3;1,5',
	'1004;Ambérieu-en-Bugey;7;3',
	'49007;Angers;s;1,1',
	'75056;Paris;nd;0,4',
	';Total;26;16,75'
].join('\r\n');
const latin = (text: string) => Buffer.from(text.replaceAll('’', "'"), 'latin1');

const step = (page: Page, name: string) =>
	page.waitForSelector(`[data-import="${name}"]`, { timeout: 60_000 });
const bring = (page: Page, name: string, buffer: Buffer, mimeType = 'text/csv') =>
	page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
const outcome = (page: Page) =>
	page
		.locator('[data-import]')
		.evaluate((part: HTMLElement) => [
			part.dataset.rows,
			part.dataset.recognised,
			part.dataset.unrecognised,
			part.dataset.level
		]);

it('goes from a file to the map, the comparison, a finding, a slide and a file, and back after all was wiped', async () => {
	const { page, context, complaints, close } = await site.visit(PATH);
	const sent: string[] = [];
	context.on('request', (request) => {
		if (request.postData()) sent.push(request.url());
	});
	await bring(page, 'parcelles_2026.csv', latin(PLOTS));
	await step(page, 'done');
	expect(await outcome(page)).toEqual(['7', '6', '0', 'commune']);
	await page.getByText('Windows-1252').first().waitFor({ state: 'attached' });
	await page.getByText('Parcelles à vendre dans nos zones').first().waitFor();
	expect(await axeViolations(page)).toEqual([]);
	await page.getByRole('textbox', { name: 'Nom du tableau' }).fill('Parcelles');
	await page.getByRole('textbox', { name: 'Année des chiffres' }).fill('2026');
	await page
		.getByLabel('Un territoire absent du tableau')
		.selectOption({ label: 'en a zéro, dans les intercommunalités du tableau' });
	await page.getByRole('checkbox', { name: 'Garder dans ce navigateur' }).check();
	await page.getByRole('button', { name: 'Utiliser ce tableau' }).click();
	await page.waitForSelector('[data-own-made]', { timeout: 60_000 });

	// The map, at the level of the table, then of EPCI: sums.
	await page.getByRole('link', { name: 'Voir sur la carte' }).click();
	await page.waitForSelector('.explorer[data-ready="true"]', { state: 'attached', timeout: 60_000 });
	await mapReady(page);
	expect(await page.locator('h1').innerText()).toBe('Parcelles');
	await page.locator('.own-mark').first().waitFor();
	await page.getByLabel('Maille').selectOption('epci');
	await page.waitForFunction(() => document.querySelector('.statement')?.textContent?.includes('19'));
	const address = page.url();

	// The comparison.
	await page.goto(`${site.url}/comparer/`);
	await page.waitForSelector('.page[data-ready="true"]');
	const row = page.getByRole('row', { name: /^Parcelles/ });
	await row.waitFor();
	expect(await row.innerText()).toContain('19');

	// A finding that stands on the figure.
	await page.goto(`${site.url}${HOME}diagnostic/`);
	await page.waitForSelector('.diagnostic[data-ready="true"]');
	await page.locator('#afom').getByRole('button', { name: 'Ajouter un constat' }).first().click();
	await page
		.getByLabel('S’appuyer sur un chiffre de vos données')
		.selectOption({ label: 'Parcelles (Parcelles)' });
	await expect
		.poll(() => page.locator('#afom form textarea').inputValue(), { timeout: 30_000 })
		.toContain('Parcelles, 19');
	await page.locator('#afom form').getByRole('button', { name: 'Ajouter' }).click();
	await page.locator('[data-own-figure]').getByText('19').waitFor();
	await page.waitForSelector('[data-save="saved"]');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Exporter' }).click()
	]);
	const file = await contentOf(download);

	// A slide with the map.
	await page.goto(address);
	await page.waitForSelector('.explorer[data-ready="true"]', { state: 'attached', timeout: 60_000 });
	await mapReady(page);
	await page.getByRole('button', { name: 'Emporter' }).click();
	await page.getByText('ce lien ne les montre qu’ici').waitFor();
	await page.getByRole('button', { name: 'La carte', exact: true }).click();
	await page.getByRole('link', { name: 'Ouvrir la présentation' }).waitFor({ timeout: 60_000 });
	await page.goto(`${site.url}${HOME}presenter/`);
	await page.waitForSelector('.prepare[data-ready="true"]');
	await page.getByText('Vos données').first().waitFor({ state: 'attached' });

	// All wiped, then the file of the diagnostic alone.
	await page.evaluate(async () => {
		localStorage.clear();
		for (const { name } of await indexedDB.databases())
			await new Promise((done) => (indexedDB.deleteDatabase(name ?? '').onsuccess = done));
	});
	await page.goto(`${site.url}${HOME}diagnostic/`);
	await page.waitForSelector('.diagnostic[data-ready="true"]');
	expect(await page.locator('[data-own-figure]').count()).toBe(0);
	await page
		.locator('input[type="file"][accept=".json"]')
		.setInputFiles({ name: 'diagnostic.belvedere.json', mimeType: 'application/json', buffer: file });
	await page.locator('[data-own-figure]').getByText('19').waitFor();
	await page.goto(address);
	await page.waitForSelector('.explorer[data-ready="true"]', { state: 'attached', timeout: 60_000 });
	await page.waitForFunction(() => document.querySelector('.statement')?.textContent?.includes('19'));
	expect(sent).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

it('says what is wrong with what is no table, and keeps the tables that are there', async () => {
	const { page, complaints, close } = await site.visit(PATH);
	await bring(page, 'parcelles.csv', latin(PLOTS));
	await step(page, 'done');
	await page.getByRole('button', { name: 'Utiliser ce tableau' }).click();
	await page.waitForSelector('[data-own-made]', { timeout: 60_000 });
	const refused = async (name: string, buffer: Buffer, words: RegExp) => {
		await bring(page, name, buffer);
		await step(page, 'failed');
		await page.getByRole('alert').filter({ hasText: words }).waitFor();
		expect(await page.locator('[data-own-table]').count()).toBe(1);
	};
	await refused('photo.csv', readFileSync('static/favicon.svg').subarray(0, 0), /vide/i);
	await refused('photo.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /image/i);
	await refused('secret.xlsx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), /./);
	expect(complaints).toEqual([]);
	await close();
});

it('refuses codes that are something else until one insists, by keyboard alone, on a phone', async () => {
	const { page, complaints, close } = await site.visit(PATH, { viewport: { width: 390, height: 844 } });
	const rows = Array.from({ length: 40 }, (_, at) => {
		const [departement, number] = [String(1 + Math.floor(at / 5)).padStart(2, '0'), 1 + (at % 5)];
		return `${departement}${String(number).padStart(3, '0')},${number}e circonscription,"${50 + at},4"`;
	});
	await bring(page, 'votes.csv', Buffer.from(['id,nom,part', ...rows].join('\n')));
	await step(page, 'done');
	expect((await outcome(page))[3]).toBe('');
	const insist = page.getByRole('button', { name: /continuer/ });
	await insist.focus();
	await page.keyboard.press('Enter');
	await page.waitForSelector('[data-level="commune"]');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	expect(await axeViolations(page)).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

it('asks its own table in SQL, rows of the file, beside the public ones', async () => {
	const { page, complaints, close } = await site.visit(PATH);
	await bring(page, 'parcelles.csv', latin(PLOTS));
	await step(page, 'done');
	await page.getByRole('checkbox', { name: 'Garder dans ce navigateur' }).check();
	await page.getByRole('button', { name: 'Utiliser ce tableau' }).click();
	await page.waitForSelector('[data-own-made]', { timeout: 60_000 });
	const sql =
		'SELECT a.name, p."Parcelles" FROM mes_donnees.parcelles p JOIN area a ON a.level = \'commune\' AND a.code = p."INSEE" ORDER BY 2 DESC';
	await page.goto(`${site.url}/requetes/`);
	await page.getByText('mes_donnees.parcelles').first().waitFor({ state: 'attached', timeout: 60_000 });
	const editor = page.locator('.cm-content, textarea').first();
	await editor.click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText(sql);
	await page.keyboard.press('ControlOrMeta+Enter');
	await page.waitForSelector('.outcome[data-answered="true"]', { timeout: 60_000 });
	const answer = await page.locator('.outcome').innerText();
	expect(answer).toContain('Segré-en-Anjou Bleu');
	expect(complaints).toEqual([]);
	await close();
});

it('takes a file that is dropped on the explorer', async () => {
	const { page, complaints, close } = await site.visit('/explorer/');
	await page.waitForSelector('.explorer[data-ready="true"]', { state: 'attached', timeout: 60_000 });
	const held = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], 'parcelles.csv', { type: 'text/csv' }));
		return transfer;
	}, PLOTS);
	await page.dispatchEvent('.explorer', 'dragover', { dataTransfer: held });
	await page.getByText('Déposez le fichier').waitFor();
	await page.dispatchEvent('.explorer', 'drop', { dataTransfer: held });
	await page.waitForURL(/\/mes-donnees\//);
	await step(page, 'done');
	expect((await outcome(page))[3]).toBe('commune');
	expect(complaints).toEqual([]);
	await close();
});
