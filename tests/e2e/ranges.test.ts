import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type MiddleServer, standBetween, ways } from './middle-server';
import { HOME, mapReady, useSite, type Visit } from './site';

const site = useSite();

const ready = (page: Page) =>
	page.waitForSelector('.explorer[data-ready="true"]', { state: 'attached', timeout: 60_000 });
const statement = (page: Page) => page.locator('.statement').innerText();
const wholeFile = (page: Page) =>
	page.getByRole('button', { name: /Télécharger tous les chiffres \(30,9.Mo\)/ });
const ANJOU = 'Parmi 1 250 intercommunalités, Anjou Bleu Communauté est 718ᵉ';

/** Visits a page of the site through a server that stands in between. */
async function through(
	way: MiddleServer['way'],
	path: string,
	act: (visit: Visit, middle: MiddleServer) => Promise<void>
): Promise<void> {
	const middle = await standBetween(site.url, way);
	const visit = await site.visit(path, { baseURL: middle.url });
	await act(visit, middle);
	await visit.close();
	await middle.close();
}

/** The warehouse as it was before something was corrected in it. */
async function olderFile(): Promise<Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'belvedere-older-'));
	const path = join(folder, 'warehouse.duckdb');
	copyFileSync('static/data/warehouse.duckdb', path);
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	await connection.run(`UPDATE area SET name = 'Anjou d’hier' WHERE code = '244900809'`);
	await connection.run('CHECKPOINT');
	connection.closeSync();
	instance.closeSync();
	const file = readFileSync(path);
	rmSync(folder, { recursive: true });
	return file;
}

it('says that the figures come packed before any is read, keeps what came with the page, and goes on with the whole file', () =>
	through(ways.packed(), '/explorer/', async ({ page, complaints }, middle) => {
		await page.getByText('Un serveur en chemin compresse les chiffres').waitFor();
		const before = await statement(page);
		expect(before.replace(/\s/g, ' ')).toContain(ANJOU);
		expect(await page.locator('.stage img').isVisible()).toBe(true);
		expect(await page.locator('.right tbody tr, .right li').count()).toBeGreaterThan(5);
		const probed = middle.asked.length;
		expect(middle.asked[0]).toBe('GET bytes=0-12287');
		await wholeFile(page).click();
		await ready(page);
		expect(middle.asked.slice(probed)).toEqual(['GET']);
		expect(await statement(page)).toBe(before);
		expect(await page.locator('.message').count()).toBe(0);
		// Read from the file that was fetched.
		await page.getByLabel('Maille').selectOption('departement');
		await page.waitForFunction(() =>
			document.querySelector('.statement')?.textContent?.includes('départements')
		);
		await ready(page);
		await mapReady(page);
		expect(middle.asked).toHaveLength(probed + 1);
		// Chromium refuses a part that comes packed, and says so.
		expect(complaints.filter((told) => !told.includes('ERR_CONTENT_DECODING_FAILED'))).toEqual([]);
	}));

it('says that each part comes as the whole file, on a territory’s map, and draws what was chosen once it has come', () =>
	through(ways.promised(), HOME, async ({ page, complaints }, middle) => {
		await mapReady(page);
		await page.waitForFunction(() => document.querySelectorAll('.panel select option').length > 5);
		await page.selectOption('.panel select', 'density');
		await page.getByText('Un serveur en chemin envoie tous les chiffres à chaque lecture').waitFor();
		expect(await page.locator('.panel h2').innerText()).toContain('La population augmente');
		expect(middle.asked).toEqual(['GET bytes=0-12287']);
		await wholeFile(page).click();
		await page.getByRole('heading', { name: /Densité de population/ }).waitFor();
		expect(await page.locator('.panel select').inputValue()).toBe('density');
		expect(complaints).toEqual([]);
	}));

it('never shows figures of an older file, and takes a whole file that is the page’s only', async () => {
	const older = ways.older(await olderFile());
	await through(older, '/explorer/?maille=epci&classes=5', async ({ page, complaints }, middle) => {
		await page.getByText('Les chiffres reçus ne sont pas ceux de cette page').waitFor();
		await page.getByRole('button', { name: 'Recharger la page' }).waitFor();
		expect(await page.locator('body').innerText()).not.toContain('Anjou d’hier');
		await wholeFile(page).click();
		await page.getByText('Le fichier entier n’est pas non plus celui de cette page').waitFor();
		middle.way = null;
		await wholeFile(page).click();
		await ready(page);
		expect((await statement(page)).replace(/\s/g, ' ')).toContain(ANJOU);
		expect(complaints).toEqual([]);
	});
});

it('offers the whole file where older dates are compared, once for all of them', () =>
	through(ways.whole(), '/comparer/', async ({ page }) => {
		await page.waitForSelector('.page[data-ready="true"]');
		await wholeFile(page).first().waitFor();
		expect(await page.locator('#tableau, #profils').count()).toBe(2);
		await wholeFile(page).first().click();
		await page.locator('.time-lines').first().waitFor();
		await page.locator('.small .chart-svg').first().waitFor();
		expect(await wholeFile(page).count()).toBe(0);
	}));

it('says what is refused, missing or cut, and tries again', () =>
	through(ways.missing(), '/explorer/', async ({ page }, middle) => {
		const message = page.getByText('Les chiffres demandés n’ont pas pu être chargés');
		for (const way of [ways.noHead(), ways.cut(), null]) {
			await message.waitFor();
			expect((await statement(page)).replace(/\s/g, ' ')).toContain(ANJOU);
			middle.way = way;
			const asked = middle.asked.length;
			await page.getByRole('button', { name: 'Réessayer' }).click();
			await expect.poll(() => middle.asked.length, { timeout: 30_000 }).toBeGreaterThan(asked);
		}
		await ready(page);
		expect(await message.count()).toBe(0);
	}));
