import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { prepared, PRESENT, still } from './on-stage';
import { officeFaults } from '../opc/check';
import { HOME, useSite } from './site';

const site = useSite();

it('takes a map of the explorer and a chart of the comparison into the deck', async () => {
	const { page, complaints, close } = await site.visit('/explorer/', still);
	await page.waitForSelector('.explorer[data-ready="true"]', { timeout: 60_000 });
	await page.locator('button', { hasText: 'Emporter' }).first().click();
	const add = page.locator('.add-to-deck');
	await add.locator('.to', { hasText: 'Anjou Bleu' }).waitFor();
	await add.locator('.row button').first().click();
	await add.locator('.said a').waitFor({ timeout: 60_000 });

	await page.goto(`${site.url}/comparer/`);
	await page.waitForSelector('.page[data-ready="true"] .time-lines', { timeout: 60_000 });
	await page.locator('button', { hasText: 'Ajouter à la présentation' }).click();
	await add.locator('.row button').nth(1).click();
	await add.locator('.said a').waitFor({ timeout: 60_000 });
	await add.locator('.said a').click();

	await prepared(page);
	const slides = page.locator('.slides > li');
	const count = await slides.count();
	// Before the sources, each with its sentence, its picture and the way back.
	for (const [at, address] of [
		[count - 3, '/explorer/'],
		[count - 2, '/comparer/']
	] as const) {
		await slides.nth(at).locator('.pick').click();
		const picture = page.locator('.detail .slide-image');
		await picture.waitFor();
		expect(
			await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
		).toBeGreaterThan(900);
		expect((await page.locator('.detail .slide-title').textContent())?.length).toBeGreaterThan(10);
		expect(await page.locator('.form a').getAttribute('href')).toContain(address);
	}
	expect(complaints).toEqual([]);
	await close();
});

it('takes the deck away as PowerPoint, pictures, paper and one file that plays alone', async () => {
	const { page, context, complaints, close } = await site.visit(PRESENT, { ...still, acceptDownloads: true });
	await prepared(page);
	const folder = mkdtempSync(join(tmpdir(), 'belvedere-deck-'));
	const take = async (button: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download', { timeout: 120_000 }),
			page.locator('.exports button', { hasText: button }).first().click()
		]);
		const file = join(folder, download.suggestedFilename());
		await download.saveAs(file);
		return file;
	};
	const bytes = await readFile(await take('PowerPoint'));
	expect(officeFaults(bytes)).toEqual([]);
	const deck = unzipSync(new Uint8Array(bytes));
	const named = (pattern: RegExp) => Object.keys(deck).filter((name) => pattern.test(name));
	const slides = named(/^ppt\/slides\/slide\d+\.xml$/).map((name) =>
		strFromU8(deck[name] ?? new Uint8Array())
	);
	const count = await page.locator('.slides > li:not(.hidden)').count();
	expect(slides).toHaveLength(count);
	expect(slides.every((xml) => /<p:ph\s[^>]*type="title"/.test(xml))).toBe(true);
	expect(slides.join('')).toContain('L’emploi est resté stable');
	// The tensions of 2019 wait: what is sought, found hard and compared stands before them.
	expect(slides.filter((xml) => xml.includes('<a:tbl>')).length).toBeGreaterThanOrEqual(1);
	expect(named(/^ppt\/charts\/chart\d+\.xml$/).length).toBeGreaterThanOrEqual(4);
	// Every chart and picture says what it shows.
	const pictured = slides.flatMap(
		(xml) => xml.match(/<p:(?:pic|graphicFrame)>[\s\S]*?<p:cNvPr [^>]*>/g) ?? []
	);
	const silent = pictured.filter((part) => !part.includes('Table') && !/descr="[^"]{10,}"/.test(part));
	expect(silent).toEqual([]);
	const notes = named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((name) =>
		strFromU8(deck[name] ?? new Uint8Array())
	);
	expect(notes).toHaveLength(count);
	expect(notes.join('')).toContain('Évolution de l’emploi');

	const pictures = unzipSync(new Uint8Array(await readFile(await take('Images'))));
	expect(Object.keys(pictures)).toHaveLength(count);
	for (const png of Object.values(pictures)) {
		const view = new DataView(png.buffer, png.byteOffset);
		expect([view.getUint32(16), view.getUint32(20)]).toEqual([1920, 1080]);
		// A slide that is blank weighs a few kilobytes.
		expect(png.length).toBeGreaterThan(25_000);
	}

	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(count);

	// The working file comes back; a faulty one says where, and changes nothing.
	const working = await take('Présentation');
	const document = JSON.parse(await readFile(working, 'utf8')) as { palette: string };
	const chosen = page.locator('.exports input[type="file"]');
	const broken = Buffer.from(JSON.stringify({ ...document, palette: 'rose' }));
	await chosen.setInputFiles({ name: 'rose.json', mimeType: 'application/json', buffer: broken });
	await page.locator('.state', { hasText: 'rose.json' }).waitFor();
	expect(await page.locator('.state').textContent()).toMatch(/palette.*rose/);
	expect(await page.locator('.detail .slide').getAttribute('data-palette')).toBe('paper');
	const washed = Buffer.from(JSON.stringify({ ...document, palette: 'washed' }));
	await chosen.setInputFiles({ name: 'delave.json', mimeType: 'application/json', buffer: washed });
	await page.waitForSelector('.detail .slide[data-palette="washed"]');

	const file = await take('Page à emporter');
	const html = await readFile(file, 'utf8');
	expect(Buffer.byteLength(html)).toBeLessThan(6_000_000);
	const alone = await context.newPage();
	const asked: string[] = [];
	alone.on('request', (request) => {
		if (!request.url().startsWith('data:')) asked.push(request.url());
	});
	alone.on('pageerror', (error) => complaints.push(error.message));
	await alone.goto(pathToFileURL(file).href);
	await alone.waitForSelector('html[data-ready="true"]');
	const shown = alone.locator('.played:not([hidden])');
	expect(await shown.count()).toBe(1);
	expect(await shown.locator('.slide-title').textContent()).toContain('habitants');
	expect(await shown.locator('.neighbour').first().isVisible()).toBe(false);
	await alone.keyboard.press('ArrowRight');
	expect(await shown.locator('.neighbour').first().isVisible()).toBe(true);
	await alone.keyboard.type('3');
	await alone.keyboard.press('Enter');
	expect(await shown.locator('.slide-title').textContent()).toContain('emploi');
	await alone.keyboard.press('q');
	await alone.locator('dialog summary').first().click();
	expect(await alone.locator('dialog dl').first().textContent()).toContain('Définition');
	expect(asked).toEqual([pathToFileURL(file).href]);
	rmSync(folder, { recursive: true });
	expect(complaints).toEqual([]);
	await close();
});

it('publishes the same story as a page, with words for every picture and a share card', async () => {
	const { page, complaints, close } = await site.visit(`${HOME}recit/`, { javaScriptEnabled: false });
	const card = await page.locator('meta[property="og:image"]').getAttribute('content');
	const response = await fetch(new URL(card ?? '', site.url));
	const png = new DataView(await response.arrayBuffer());
	expect([png.getUint32(16), png.getUint32(20)]).toEqual([1200, 630]);
	expect(await page.locator('.story section').count()).toBeGreaterThanOrEqual(10);
	const unnamed = await page.locator('.story svg:not(.peer-band):not([aria-label])').count();
	expect(unnamed).toBe(0);
	expect(await page.locator('.story section details table').count()).toBeGreaterThanOrEqual(4);
	expect(complaints).toEqual([]);
	await close();
});
