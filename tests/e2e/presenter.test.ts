import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { slideFaults } from '../slide-check';
import { HOME, useSite } from './site';

const site = useSite();
const PRESENT = `${HOME}presenter/`;
const still = { reducedMotion: 'reduce' } as const;

const prepared = (page: Page) => page.waitForSelector('.prepare[data-ready="true"]', { timeout: 30_000 });
async function onStage(page: Page): Promise<number> {
	await page.locator('.actions .main').click();
	await page.waitForSelector('.stage .slide');
	const place = await page.locator('.stage .place').textContent();
	return Number(place?.split('/')[1]);
}
const where = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.querySelector<HTMLElement>('.stage .canvas');
		return `${canvas?.dataset.at ?? ''}.${canvas?.dataset.step ?? ''}`;
	});
const titleOnStage = (page: Page) => page.locator('.stage .slide-title').textContent();

/** Large, small, overseas, islands, mountains, without census figures, with a long name. */
const TERRITORIES = [
	'244900809',
	'200054781',
	'200067106',
	'200060457',
	'249740077',
	'200071165',
	'244400610',
	'200005957',
	'200000925',
	'242000495',
	'249730052',
	'249710070'
];
const SIZES = [
	[1920, 1080],
	[1366, 768],
	[1024, 768]
] as const;

it.each(TERRITORIES)('sets every slide of %s legibly, at three sizes', async (code) => {
	const { page, complaints, close } = await site.visit(`/territoire/${code}/presenter/`, still);
	await prepared(page);
	const count = await onStage(page);
	const faults: string[] = [];
	for (const [width, height] of SIZES) {
		await page.setViewportSize({ width, height });
		for (const palette of ['paper', 'washed']) {
			if (palette === 'washed') await page.keyboard.press('d');
			await page.waitForSelector(`.stage[data-palette="${palette}"]`);
			for (let at = 0; at < count; at++) {
				await page.keyboard.type(String(at + 1));
				await page.keyboard.press('Enter');
				await page.waitForSelector(`.stage .canvas[data-at="${at + 1}"]`);
				// Every step shown, and what fits itself to its box measured.
				await page.evaluate(
					() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
				);
				faults.push(
					...(await page.evaluate(slideFaults)).map((fault) => `${width}×${height} ${palette} ${fault}`)
				);
			}
		}
		await page.keyboard.press('d');
	}
	expect([...new Set(faults)]).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

it('is led by keys, a clicker, a finger; another window follows and leads', async () => {
	const { page, context, complaints, close } = await site.visit(PRESENT, still);
	await prepared(page);
	const count = await onStage(page);
	expect(count).toBeGreaterThanOrEqual(10);
	expect(count).toBeLessThanOrEqual(14);
	expect(await where(page)).toBe('1.0');
	// One commune, then its neighbours, then the country, then the next slide.
	expect(await page.locator('.stage .neighbour').first().isVisible()).toBe(false);
	await page.keyboard.press('PageDown');
	expect(await where(page)).toBe('1.1');
	expect(await page.locator('.stage .neighbour').first().isVisible()).toBe(true);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press(' ');
	expect(await where(page)).toBe('2.0');
	await page.keyboard.press('ArrowLeft');
	expect(await where(page)).toBe('1.2');
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	expect(await where(page)).toBe('5.0');
	await page.mouse.click(1200, 300);
	expect(await where(page)).toBe('6.0');
	await page.keyboard.press('.');
	expect(await page.locator('.stage .black').count()).toBe(1);
	await page.keyboard.press('PageDown');
	expect(await page.locator('.stage .black').count()).toBe(0);
	expect(await where(page)).toBe('6.0');
	await page.keyboard.press('s');
	expect(await page.locator('.stage .spotlight').count()).toBe(1);
	await page.keyboard.press('s');

	const [desk] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')]);
	await desk.waitForSelector('.desk[data-at="6"]', { timeout: 30_000 });
	const behind = desk.locator('.figures-behind li');
	expect(await behind.count()).toBeGreaterThan(2);
	// A rate that its publisher gives alone has no numerator; one that is computed here has.
	const computed = behind.filter({ hasText: 'Part d’établissements' });
	await computed.locator('summary').click();
	expect(await computed.locator('dl').textContent()).toContain('Numérateur');
	await page.keyboard.press('ArrowRight');
	await desk.waitForSelector('.desk[data-at="7"]');
	await desk.keyboard.press('PageDown');
	await page.waitForSelector('.stage .canvas[data-at="7"][data-step="1"]');
	await desk.close();
	// As many steps as the slide shows findings, then the next slide.
	while ((await where(page)).startsWith('7.')) await page.keyboard.press('ArrowRight');
	expect(await where(page)).toBe('8.0');
	const [again] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')]);
	await again.waitForSelector('.desk[data-at="8"]', { timeout: 30_000 });
	await again.close();

	// A laptop that slept: the page is read again where it was.
	await page.reload();
	await page.waitForSelector('.stage .canvas[data-at="8"]', { timeout: 30_000 });
	// Half the window, as a zoom of 200 % gives it: the slide still stands in it.
	await page.setViewportSize({ width: 683, height: 384 });
	await page.waitForFunction(() => {
		const box = document.querySelector('.stage .slide')?.getBoundingClientRect();
		return box && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
	});
	expect(complaints).toEqual([]);
	await close();
});

it('is led by a finger on a touch screen, fills the screen and counts the time', async () => {
	const { page, complaints, close } = await site.visit(PRESENT, { ...still, hasTouch: true });
	await prepared(page);
	await onStage(page);
	await page.touchscreen.tap(1200, 300);
	expect(await where(page)).toBe('1.1');
	await page.touchscreen.tap(40, 300);
	expect(await where(page)).toBe('1.0');
	// Controls show at a touch, and each is a button.
	await page.getByRole('toolbar').getByRole('button', { name: 'Sommaire' }).tap();
	await page.locator('.stage-panel button').nth(4).tap();
	expect(await where(page)).toBe('5.0');
	await page.getByRole('toolbar').getByRole('button', { name: 'Plein écran' }).tap();
	await page.waitForFunction(() => document.fullscreenElement !== null);
	await page.keyboard.press('f');
	await page.waitForFunction(() => document.fullscreenElement === null);
	await page.waitForFunction(() => document.querySelector('.stage .time')?.textContent !== '0:00');
	expect(await page.locator('.stage .time').textContent()).toMatch(/^\d+:\d\d$/);
	expect(complaints).toEqual([]);
	await close();
});

it('goes on when the network is cut in the middle of a talk that nobody prepared', async () => {
	const { page, context, close } = await site.visit(PRESENT, still);
	await prepared(page);
	const count = await onStage(page);
	// The figures for questions come while the first slide is looked at.
	await page.keyboard.press('/');
	await page.locator('.ask-input').pressSequentially('fri');
	await page.locator('.ask-result').first().waitFor();
	await page.keyboard.press('Escape');
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	for (let at = 1; at <= count; at++) {
		await page.keyboard.type(String(at));
		await page.keyboard.press('Enter');
		await page.waitForSelector(`.stage .canvas[data-at="${at}"] .slide-title`);
	}
	await page.keyboard.press('/');
	await page.locator('.ask-input').pressSequentially('fri');
	await page.locator('.ask-result').first().click();
	await page.waitForSelector('.stage .slide[data-kind="answer"]');
	await close();
});

it('answers a question with a key and three letters, then comes back', async () => {
	const { page, complaints, close } = await site.visit(PRESENT, still);
	await prepared(page);
	await onStage(page);
	await page.keyboard.type('6');
	await page.keyboard.press('Enter');
	await page.keyboard.press('/');
	await page.locator('.ask-input').pressSequentially('fri');
	await page.locator('.ask-result', { hasText: 'Friches recensées' }).first().click();
	await page.waitForSelector('.stage .slide[data-kind="answer"]');
	expect(await titleOnStage(page)).toContain('riches');
	expect(await page.locator('.stage .slide-line').textContent()).toMatch(/rang/);
	await page.keyboard.press('ArrowRight');
	expect(await where(page)).toBe('6.0');
	await page.keyboard.press('q');
	await page.locator('.ask-input').pressSequentially('plo');
	await page.locator('.ask-result', { hasText: 'Ploërmel' }).first().click();
	await page.waitForSelector('.stage .slide[data-kind="table"]');
	expect(await titleOnStage(page)).toBe('Face à Ploërmel Communauté');
	expect(await page.locator('.stage .slide tbody tr').count()).toBe(7);
	await page.keyboard.press('Escape');
	expect(await where(page)).toBe('6.0');
	expect(complaints).toEqual([]);
	await close();
});

it('keeps what is moved, hidden, written and added, and undoes it', async () => {
	const { page, complaints, close } = await site.visit(PRESENT, still);
	await prepared(page);
	const titles = () => page.locator('.pick > .words').allTextContents();
	const [first = '', second = ''] = await titles();
	await page.locator('.slides > li').first().locator('.buttons button').nth(1).click();
	await expect.poll(async () => (await titles())[0]).toContain(second.replace(/^\d+ /, ''));
	await page.locator('.slides > li').nth(1).locator('.buttons button').nth(2).click();
	await expect.poll(async () => (await titles())[1]).toMatch(/^–/);
	await page.locator('.slides .pick').nth(2).click();
	await page.locator('.form input').first().fill('Un titre à nous');
	await page.locator('.adds button').first().click();
	await page.locator('.form textarea').nth(1).fill('Ce que nous voulons dire.');
	await page.waitForFunction(() => document.querySelector('.saving')?.textContent?.startsWith('Enregistré'));
	await page.reload();
	await prepared(page);
	const kept = await titles();
	expect(kept[0]).toContain(second.replace(/^\d+ /, ''));
	expect(kept[1]).toContain(first.replace(/^\d+ /, ''));
	expect(kept[2]).toContain('Un titre à nous');
	expect(kept[3]).toContain('Titre de la diapositive');
	await page.locator('.list-head button', { hasText: 'origine' }).click();
	await expect.poll(async () => (await titles())[0]).toContain(first.replace(/^\d+ /, ''));
	await page.locator('.list-head button', { hasText: 'Annuler' }).click();
	await expect.poll(async () => (await titles())[2]).toContain('Un titre à nous');
	expect(complaints).toEqual([]);
	await close();
});

it('says that the data changed, shows both figures and lets one choose', async () => {
	const { page, complaints, close } = await site.visit(PRESENT, still);
	await prepared(page);
	await onStage(page);
	await page.keyboard.press('Escape');
	await page.waitForFunction(() => document.querySelector('.saving')?.textContent?.startsWith('Enregistré'));
	// The presentation as an older version of the data would have left it.
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('belvedere-presentations');
				opening.onerror = () => reject(new Error('The presentations could not be opened'));
				opening.onsuccess = () => {
					const store = opening.result.transaction('presentations', 'readwrite').objectStore('presentations');
					const reading = store.get('244900809');
					reading.onsuccess = () => {
						const kept = reading.result as {
							vintage: string;
							shown: { id: string; title: string; facts: { id: string; value: number }[] }[];
						};
						kept.vintage = '2025-01-15';
						for (const slide of kept.shown)
							if (slide.id === 'place') {
								slide.title = '33 999 habitants dans 11 communes';
								for (const fact of slide.facts) if (fact.id === 'population') fact.value = 33999;
							}
						store.put(kept).onsuccess = () => resolve();
					};
				};
			})
	);
	await page.reload();
	await prepared(page);
	const told = page.locator('.changed');
	expect(await told.textContent()).toContain('15 janvier 2025');
	const cells = (await told.locator('td').allTextContents()).map((text) => text.replace(/\s/g, ' '));
	// Two slides hold that figure.
	expect(cells).toEqual(['33 999 habitants', '34 625 habitants', '33 999 habitants', '34 625 habitants']);
	await told.locator('button', { hasText: 'Garder tous les anciens' }).click();
	await page.waitForSelector('.changed', { state: 'detached' });
	expect(await page.locator('.pick > .words').first().textContent()).toContain('33 999');
	await page.locator('.form button', { hasText: 'nouveaux chiffres' }).click();
	await expect.poll(() => page.locator('.pick > .words').first().textContent()).toContain('625');
	expect(complaints).toEqual([]);
	await close();
});

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
	const deck = unzipSync(new Uint8Array(await readFile(await take('PowerPoint'))));
	const named = (pattern: RegExp) => Object.keys(deck).filter((name) => pattern.test(name));
	const slides = named(/^ppt\/slides\/slide\d+\.xml$/).map((name) =>
		strFromU8(deck[name] ?? new Uint8Array())
	);
	const count = await page.locator('.slides > li:not(.hidden)').count();
	expect(slides).toHaveLength(count);
	expect(slides.every((xml) => /<p:ph\s[^>]*type="title"/.test(xml))).toBe(true);
	expect(slides.join('')).toContain('L’emploi est resté stable');
	expect(slides.filter((xml) => xml.includes('<a:tbl>')).length).toBeGreaterThanOrEqual(2);
	expect(named(/^ppt\/charts\/chart\d+\.xml$/).length).toBeGreaterThanOrEqual(5);
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
	await alone.keyboard.type('5');
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
