import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { membershipsOf } from '../../src/lib/queries/areas';
import { readCsv } from '../../src/lib/exchange/csv';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { figuresOfAreas } from '../../src/lib/queries/indicators';
import { officeFaults } from '../opc/check';
import { contentOf, useSite } from './site';

const site = useSite();
const ready = (page: Page) =>
	page.waitForSelector('.page[data-ready="true"]', { state: 'attached', timeout: 60_000 });
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

it('compares Anjou Bleu with its nearest, and says why each one is near', async () => {
	const { page, complaints, close } = await site.visit('/comparer/');
	await ready(page);
	expect(plain(await page.locator('.lead').innerText())).toMatch(
		/Face à ses 8 plus proches, Anjou Bleu Communauté fait mieux que la médiane sur \d+ indicateurs/
	);
	const near = page.locator('section[aria-labelledby="proches"] tbody tr');
	expect(await near.count()).toBe(8);
	for (const row of await near.allInnerTexts()) expect(plain(row)).toMatch(/\d+ habitants/);
	const first = await near.first().innerText();
	await page.getByText('Changer le nombre et les poids').click();
	await page.getByLabel('Nombre de territoires proches').fill('12');
	await page.keyboard.press('Tab');
	await page.waitForFunction(
		() => document.querySelectorAll('section[aria-labelledby="proches"] tbody tr').length === 12
	);
	expect(await near.first().innerText()).toBe(first);
	await page.getByText('Cet ensemble est-il stable ?').click();
	await page.waitForFunction(() => document.querySelectorAll('.stability li').length === 11);
	expect(page.url()).toContain('k=12');
	expect(complaints).toEqual([]);
	await close();
});

it('puts a commune, a département and an EPCI side by side with the warehouse’s figures', async () => {
	const { page, complaints, close } = await site.visit('/comparer/?face-a=region&axe=recrutement');
	await ready(page);
	await page.locator('.adder').getByLabel('Maille').selectOption('commune');
	const field = page.getByRole('combobox', { name: 'Ajouter un territoire' });
	await field.click();
	await field.fill('segre en anjou');
	await page.getByRole('option', { name: /Segré-en-Anjou Bleu/ }).click();
	await page.locator('.adder').getByLabel('Maille').selectOption('departement');
	await field.click();
	await field.fill('49');
	await page.getByRole('option', { name: /Maine-et-Loire/ }).click();
	await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 3);
	const warehouse = await openNodeWarehouse();
	const rows = await warehouse.ask(
		figuresOfAreas('unemployment_rate_census', '2022', [
			{ level: 'epci', code: '244900809' },
			{ level: 'departement', code: '49' }
		])
	);
	// Of communes, the last census published is that of 2021: the cell says so.
	rows.push(
		...(await warehouse.ask(
			figuresOfAreas('unemployment_rate_census', '2021', [{ level: 'commune', code: '49331' }])
		))
	);
	await warehouse.close();
	const value = (level: string) =>
		(rows.find((row) => row.level === level)?.value ?? NaN).toFixed(1).replace('.', ',');
	const line = page.locator('tbody tr', { hasText: 'Taux de chômage (recensement)' });
	const cells = await line.locator('td .value').allInnerTexts();
	expect(cells).toEqual([value('epci'), value('commune'), value('departement')]);
	expect(await line.locator('td .other').allInnerTexts()).toEqual(['2021']);
	await page.getByRole('button', { name: 'mettre en premier' }).last().click();
	await page.waitForFunction(() => document.querySelector('.chips li b')?.textContent === 'Maine-et-Loire');
	await page.reload();
	await ready(page);
	expect(await page.locator('.chips li').count()).toBe(3);
	expect(complaints).toEqual([]);
	await close();
});

it('decomposes what two dates allow, parts that add up', async () => {
	const { page, complaints, close } = await site.visit('/comparer/');
	await ready(page);
	const table = page.locator('section[aria-labelledby="decomposition"] table');
	await table.waitFor({ timeout: 60_000 });
	for (const row of await table.locator('tbody tr').all()) {
		const [national = 0, structural = 0, local = 0, change = 0] = (
			await row.locator('td').allInnerTexts()
		).map((text) => Number(text.replace(/[\s\u202f]/g, '').replace('−', '-')));
		// Each part is rounded for reading.
		expect(Math.abs(national + structural + local - change)).toBeLessThanOrEqual(2);
	}
	await page.locator('section[aria-labelledby="evolution"] .time-lines').waitFor();
	await page.getByLabel('Rapporté à').selectOption('region');
	await page.waitForURL(/base=region/);
	await page.locator('section[aria-labelledby="secteurs"]').getByText('Tableau').click();
	expect(await page.locator('section[aria-labelledby="secteurs"] tbody tr').count()).toBe(5);
	// Private jobs of the zone that most of its inhabitants live in, branch by branch.
	const branches = page.locator('section[aria-labelledby="branches"]');
	expect(plain(await branches.locator('.finding').first().innerText())).toMatch(
		/De 2019 à 2024, la zone d’emploi de Segré-en-Anjou Bleu : [+−]\d/
	);
	expect(await branches.innerText()).toContain('sa zone d’emploi principale');
	await branches.getByText('Toutes les branches').click();
	expect(await branches.locator('details tbody tr').count()).toBe(36);
	expect(complaints).toEqual([]);
	await close();
});

it('makes a territory of one’s own from a list, a distance and the map; it sums to its EPCI', async () => {
	const { page, complaints, close } = await site.visit('/comparer/');
	await ready(page);
	await page.getByRole('button', { name: 'Composer un territoire' }).click();
	const warehouse = await openNodeWarehouse();
	const communes = (await warehouse.ask(membershipsOf(['epci'])))
		.filter(({ code }) => code === '244900809')
		.map(({ commune }) => commune);
	await warehouse.close();
	await page.getByLabel('Son nom').fill('Anjou Bleu recomposé');
	await page.getByLabel(/Par une liste/).fill([...communes, '99999', 'Atlantide'].join('\n'));
	await page
		.locator('section[aria-labelledby="mon-territoire"]')
		.getByRole('button', { name: 'Ajouter' })
		.last()
		.click();
	await page.getByText('11 communes reconnues.').waitFor();
	await page
		.getByText('Ligne 12 : « 99999 »', { exact: false })
		.or(page.getByText(/Ligne 12/))
		.first()
		.waitFor();
	await page.getByText(/Ligne 13.*Atlantide/).waitFor();
	// The map takes one out and in again.
	const shape = page.getByRole('checkbox', { name: 'Segré-en-Anjou Bleu' });
	await shape.click();
	await page.getByText('10 communes choisies').waitFor();
	await shape.click();
	await page.getByText('11 communes choisies').waitFor();
	await page.getByRole('button', { name: 'Le comparer' }).click();
	await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 2);
	await page.getByRole('button', { name: 'Recrutement' }).click();
	const [own, epci] = await page
		.locator('tbody tr', { hasText: 'Taux d’activité' })
		.locator('td .value')
		.allInnerTexts();
	expect(own).toBe(epci);
	await page.getByRole('button', { name: 'Attractivité' }).click();
	const refused = page.locator('tbody tr', { hasText: 'Niveau de vie médian' }).locator('td').first();
	expect(await refused.locator('.none').getAttribute('title')).toContain('médiane');
	// The address alone brings it back, and the explorer takes it too.
	await page.reload();
	await ready(page);
	await page.locator('.chips').getByText('Anjou Bleu recomposé').waitFor();
	const own_ = new URL(page.url()).searchParams.get('mien') ?? '';
	await page.goto(`${site.url}/explorer/?${new URLSearchParams({ mien: own_ }).toString()}`);
	await page.waitForSelector('.explorer[data-ready="true"]', { timeout: 60_000 });
	expect(plain(await page.locator('.statement').innerText())).toContain(
		'Anjou Bleu recomposé est 718ᵉ (+0,77 % par an)'
	);
	expect(complaints).toEqual([]);
	await close();
});

it('opens a damaged address with what is left of it, and says so', async () => {
	const { page, complaints, close } = await site.visit(
		'/comparer/?territoires=epci:000000000.lune:3&face-a=tous'
	);
	await ready(page);
	await page.locator('.chips').getByText('Anjou Bleu Communauté').waitFor();
	const told = await page.locator('.told').innerText();
	expect(told).toContain('lune:3');
	expect(told).toContain('epci:000000000');
	expect(told).toContain('face-a=tous');
	expect(complaints).toEqual([]);
	await close();
});

it('leaves with CSV, Excel and pictures that say what the page says', async () => {
	// The visitor's own territory came by a link: its name would run in a spreadsheet.
	const run = '=HYPERLINK("https://exemple.org","Anjou")';
	const search = new URLSearchParams({
		territoires: 'epci:244900809.departement:49.mien',
		mien: `${run}~49331`
	});
	const { page, complaints, close } = await site.visit(`/comparer/?${search.toString()}`);
	await ready(page);
	await page.locator('.time-lines').waitFor({ timeout: 60_000 });
	const names: string[] = [];
	const take = async (click: () => Promise<void>) => {
		const [download] = await Promise.all([page.waitForEvent('download'), click()]);
		names.push(download.suggestedFilename());
		return contentOf(download);
	};
	const table = page.locator('section[aria-labelledby="tableau"]');
	const text = (await take(() => table.getByRole('button', { name: 'Télécharger en CSV' }).click())).toString(
		'utf8'
	);
	expect(text).toMatch(/^\uFEFFindicator;label;unit;/);
	expect(text).toContain(`"'=HYPERLINK(""https`);
	const csv = readCsv(text, new Set(['indicator', 'label', 'unit']));
	expect(csv.columns).toContain(`${run} · value`);
	const other = await take(() => table.getByRole('button', { name: 'CSV international' }).click());
	expect(readCsv(other.toString('utf8'), new Set(['indicator', 'label', 'unit']))).toEqual(csv);
	expect(names[0]).toMatch(/^belvedere_anjou-bleu-maine-et-loire-.*_comparaison-.+_20\d\d-20\d\d\.csv$/);
	const warehouse = await openNodeWarehouse();
	const [figure] = await warehouse.ask(
		figuresOfAreas('private_jobs_growth', '2019-2024', [{ level: 'epci', code: '244900809' }])
	);
	await warehouse.close();
	const row = csv.rows.find(([id]) => id === 'private_jobs_growth') ?? [];
	expect(row[3]).toBeCloseTo(figure?.value ?? NaN, 6);
	const hiring = csv.rows.find(([id]) => id === 'industry_difficult_hiring_share') ?? [];
	expect(hiring.slice(3, 9).map(String)).toEqual([
		String(Number(((100 * 127) / 438).toPrecision(9))),
		'2025',
		expect.stringMatching(/^\d+$/),
		'0.364',
		'bassin_emploi: Segré',
		'francetravail-bmo-bassins'
	]);
	const book = await take(() => table.getByRole('button', { name: 'Excel (XLSX)' }).click());
	expect(officeFaults(book)).toEqual([]);
	const words = strFromU8(unzipSync(book)['xl/sharedStrings.xml'] ?? new Uint8Array());
	expect(words).toContain("<t>'=HYPERLINK(");
	await page.locator('section[aria-labelledby="branches"] .finding').first().waitFor();
	for (const section of ['profils', 'evolution', 'secteurs', 'branches']) {
		const buttons = page.locator(`section[aria-labelledby="${section}"] .pictures`);
		const svg = (await take(() => buttons.getByRole('button', { name: 'SVG' }).click())).toString('utf8');
		for (const words of ['Source', 'Belvédère', '@font-face']) expect(svg.includes(words), words).toBe(true);
		const png = await take(() => buttons.getByRole('button', { name: 'PNG' }).click());
		expect(png.subarray(1, 4).toString()).toBe('PNG');
	}
	expect(complaints).toEqual([]);
	await close();
});

it('adds communes by distance, and keeps what it has when the network is cut', async () => {
	const { page, context, close } = await site.visit('/comparer/');
	await ready(page);
	await page.getByRole('button', { name: 'Composer un territoire' }).click();
	await page.getByLabel('Commune (nom ou code)').fill('49331');
	await page.getByLabel('Distance en kilomètres').fill('15');
	await page.locator('.distance').getByRole('button', { name: 'Ajouter' }).click();
	await page.waitForFunction(() => document.querySelectorAll('.chosen li').length > 3);
	const before = await page.locator('.lead').innerText();
	await context.setOffline(true);
	await page.locator('.adder').getByLabel('Maille').selectOption('departement');
	const field = page.getByRole('combobox', { name: 'Ajouter un territoire' });
	await field.click();
	await field.fill('Sarthe');
	await page.locator('.search-empty').getByText('n’a pas pu être chargée').waitFor();
	expect(await page.locator('.lead').innerText()).toBe(before);
	await context.setOffline(false);
	await field.blur();
	await field.focus();
	await field.fill('Sarth');
	await page.getByRole('option', { name: /Sarthe/ }).click();
	await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 2);
	await close();
});
