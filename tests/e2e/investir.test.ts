import { geoDistance } from 'd3-geo';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { projectCode } from '../../src/lib/invest/address';
import type { CriteriaFile } from '../../src/lib/invest/data';
import { defaultProject, type Project } from '../../src/lib/invest/project';
import { readCsv } from '../../src/lib/exchange/csv';
import { officeFaults } from '../opc/check';
import { axeViolations, contentOf, useSite, type Visit } from './site';

const site = useSite();
const READY = '.page[data-ready="true"]';

async function open(path = '/investir/'): Promise<Visit> {
	const visit = await site.visit(path);
	await visit.page.waitForSelector(READY, { timeout: 60_000 });
	return visit;
}
const headline = (page: Page) => page.locator('.headline').innerText();
const first = (page: Page) => page.locator('.ranking .who a, .ranking .who b').first().innerText();
const bytesOf = async (download: Download) => new Uint8Array(await contentOf(download));
const addressHas = (page: Page) => page.waitForFunction(() => location.search.startsWith('?projet='));

describe.each([
	['French', '/investir/', 'Usine d’assemblage', 'Centre de R&D', 'répondent aux exigences', ','],
	['English', '/en/investir/', 'Assembly plant', 'R&D centre', 'meet the requirements', '.']
])('in %s', (_, path, assembly, research, words, mark) => {
	it('ranks a project, follows a profile, and keeps all of it in the address', async () => {
		const { page, complaints, close } = await open(path);
		expect(await headline(page)).toContain(words);
		expect(await page.locator('.ranking .score').first().innerText()).toContain(mark);
		expect(await page.getByRole('button', { name: assembly }).getAttribute('aria-pressed')).toBe('true');
		const before = await first(page);
		await page.getByRole('button', { name: research }).click();
		await page.waitForFunction(
			(name) => document.querySelector('.ranking .who')?.textContent?.includes(name) === false,
			before
		);
		await addressHas(page);
		expect(page.url().length).toBeLessThanOrEqual(2000);
		const [chosen, say] = [await first(page), await headline(page)];
		await page.reload();
		await page.waitForSelector(READY, { timeout: 60_000 });
		expect([await first(page), await headline(page)]).toEqual([chosen, say]);
		expect(complaints).toEqual([]);
		await close();
	});

	it('is worked by keyboard: a slider, an order, a budget, pairs', async () => {
		const { page, close } = await open(path);
		const share = () => page.locator('.criteria .share').first().innerText();
		const before = await share();
		await page.locator('.criteria input[type="range"]').first().focus();
		for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowRight');
		expect(await share()).not.toBe(before);
		const tabs = page.locator('section[aria-labelledby="poids"] .tab-choices button');
		await tabs.nth(1).press('Enter');
		// Rank order centroid of twelve: the first weighs 1/12 · Σ 1/i.
		expect(await share()).toMatch(/^26/);
		await page.locator('.criteria .arrow:not(:disabled)').first().press('Enter');
		await tabs.nth(2).press('Enter');
		const points = await page
			.locator('.criteria input.points')
			.evaluateAll((inputs) =>
				inputs.reduce((sum, input) => sum + Number((input as HTMLInputElement).value), 0)
			);
		expect(points).toBe(100);
		await page.locator('.criteria input.points').first().fill('0');
		expect(await page.locator('.left.over').count()).toBe(1);
		await tabs.nth(3).press('Enter');
		expect(await page.locator('.pairs li').count()).toBe(28);
		// 1 over 2, 2 over 3, but 3 far over 1: the pair that contradicts is marked.
		const judge = (pair: number, place: number) =>
			page.locator('.pairs select').nth(pair).selectOption({ index: place });
		await judge(0, 7);
		await judge(7, 7);
		await judge(1, 0);
		await page.waitForSelector('.pairs .worst');
		await close();
	});
});

it('switches language and keeps the project, the page and the anchor', async () => {
	const { page, close } = await open();
	await page.getByRole('button', { name: 'Logistique' }).click();
	await addressHas(page);
	const rankedFirst = await first(page);
	await page.locator('nav a[hreflang]').click();
	await page.waitForURL(/\/en\/investir\/\?projet=/);
	await page.waitForSelector(READY, { timeout: 60_000 });
	expect(await page.getByRole('button', { name: 'Logistics' }).getAttribute('aria-pressed')).toBe('true');
	expect(await first(page)).toBe(rankedFirst);
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
	await page.goto(`${site.url}/en/explorer/?indicateur=density#x`);
	await page.locator('nav a[hreflang]').click();
	await page.waitForURL(/\/explorer\/\?indicateur=density#x$/);
	await close();
});

it('says how sure it is, tells the same to everyone, and can be stopped', async () => {
	const { page, complaints, close } = await open();
	const run = async () => {
		await page.locator('section[aria-labelledby="surete"] .fields .button').click();
		// Ranks first, then what moves them.
		await page.locator('.answers .share-bars').nth(1).waitFor({ timeout: 60_000 });
		return page.locator('.answers').innerText();
	};
	const once = await run();
	expect(once).toMatch(/\d+\s%/);
	expect(await page.locator('.ranking .rank-interval').count()).toBe(25);
	await page.reload();
	await page.waitForSelector(READY, { timeout: 60_000 });
	expect(await run()).toBe(once);
	// Stopped before its end, nothing is said; then it can be run again.
	await page.locator('section[aria-labelledby="surete"] select').first().selectOption('0.5');
	await page.waitForFunction(() => document.querySelectorAll('.rank-interval').length === 0);
	// The draws take a third of a second: the button is pressed in the frame that shows it.
	await page.evaluate(async () => {
		const part = document.querySelector('section[aria-labelledby="surete"]');
		const stopped = new Promise<void>((resolve) => {
			const watch = new MutationObserver(() => {
				const stop = part?.querySelector<HTMLButtonElement>('.running .button');
				if (!stop) return;
				watch.disconnect();
				stop.click();
				resolve();
			});
			watch.observe(document.body, { subtree: true, childList: true });
		});
		part?.querySelector<HTMLButtonElement>('.fields .button')?.click();
		await stopped;
	});
	await page.waitForSelector('section[aria-labelledby="surete"] .running', { state: 'detached' });
	expect(await page.locator('.answers .share-bars').count()).toBe(0);
	await run();
	// Another project: these draws are not its own.
	await page.getByRole('button', { name: 'Siège social' }).click();
	await page.waitForFunction(() => document.querySelectorAll('.rank-interval').length === 0);
	expect(complaints).toEqual([]);
	await close();
});

it('sets territories side by side, and says what one would need', async () => {
	const { page, close } = await open();
	const compare = page.locator('.does .link[aria-pressed]');
	for (const at of [0, 8, 20]) await compare.nth(at).click();
	expect(await page.locator('section[aria-labelledby="face"] thead th').count()).toBe(5);
	expect(await page.locator('section[aria-labelledby="face"] td.best').count()).toBeGreaterThan(5);
	expect(await page.locator('.need li').count()).toBeGreaterThan(2);
	await page.getByText('Voir en radar').click();
	expect(await page.locator('.radar .line').count()).toBe(3);
	await close();
});

it('finds nothing for axe to mend once it is worked with', async () => {
	const { page, complaints, close } = await open('/en/investir/');
	await page.locator('section[aria-labelledby="poids"] .tab-choices button').nth(3).click();
	await page.locator('section[aria-labelledby="surete"] .fields .button').click();
	await page.waitForSelector('.answers .share-bars', { timeout: 60_000 });
	const compare = page.locator('.does .link[aria-pressed]');
	for (const at of [0, 1]) await compare.nth(at).click();
	await page.getByText('See as a radar').click();
	await page.locator('section[aria-labelledby="projet"] select').last().selectOption('zone');
	expect(await axeViolations(page)).toEqual([]);
	await page.locator('.does .link', { hasText: 'sheet' }).first().click();
	await page.waitForSelector('.dialog .preview table');
	expect(await axeViolations(page)).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

it('looks in régions, around a place, and inside a line drawn on the map', async () => {
	const { page, close } = await open();
	const looked = async () =>
		Number((await headline(page)).replace(/\s/g, '').match(/sur(\d+)répondent/)?.[1] ?? NaN);
	const changed = (before: number) =>
		page.waitForFunction(
			(count) =>
				document.querySelector('.headline')?.textContent?.replace(/\s/g, '').includes(`sur${count}r`) ===
				false,
			before
		);
	const where = page.locator('section[aria-labelledby="projet"] select').last();
	expect(await looked()).toBe(1255);
	await where.selectOption('regions');
	await changed(1255);
	const region = await looked();
	expect(region).toBeGreaterThan(40);
	expect(region).toBeLessThan(120);
	// By keyboard: a territory and a distance.
	await where.selectOption('zone');
	await page.locator('.zone input[type="text"], .zone .search-input').first().fill('Segré');
	await page.locator('.search-result').first().click();
	await changed(region);
	const around = await looked();
	const file = (await (await fetch(`${site.url}/investir/criteres/epci.json`)).json()) as CriteriaFile;
	const home = file.codes.indexOf('244900809');
	const place = (row: number): [number, number] => [file.longitude[row] ?? NaN, file.latitude[row] ?? NaN];
	const near = file.codes.filter((_, row) => 6371 * geoDistance(place(home), place(row)) <= 100).length;
	// The line has forty-eight corners: an area on the circle itself may fall on either side.
	expect(Math.abs(around - near)).toBeLessThanOrEqual(1);
	await addressHas(page);
	// By a line on the map, around the Paris basin.
	await page.waitForSelector('[data-map="gl"][data-ready="true"]', { timeout: 60_000 });
	await page.getByRole('button', { name: 'Tracer une zone' }).click();
	await page.locator('.stage').scrollIntoViewIfNeeded();
	const box = await page.locator('.stage').boundingBox();
	if (!box) throw new Error('no map');
	const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
	await page.mouse.move(...at(0.5, 0.15));
	await page.mouse.down();
	for (const [x, y] of [
		[0.7, 0.15],
		[0.7, 0.4],
		[0.5, 0.4],
		[0.5, 0.16]
	] as const)
		await page.mouse.move(...at(x, y), { steps: 5 });
	await page.mouse.up();
	await changed(around);
	expect(await looked()).toBeGreaterThan(20);
	expect(await looked()).toBeLessThan(1255);
	await close();
});

it('shows the agency where its territory stands, and for another one', async () => {
	const { page, close } = await open();
	const side = page.locator('section[aria-labelledby="agence"]');
	expect(await side.locator('h3').innerText()).toContain('Anjou Bleu Communauté');
	expect(await side.locator('.standings > li').count()).toBe(6);
	await side.locator('input').fill('Cholet');
	await page.locator('.search-result').first().click();
	await page.waitForFunction(() =>
		document.querySelector('section[aria-labelledby="agence"] h3')?.textContent?.includes('Cholet')
	);
	await close();
});

describe('bad days', () => {
	it('says in a sentence what is wrong, with a way back', async () => {
		const { page, complaints, close } = await open();
		// Everybody out.
		await page.locator('section[aria-labelledby="exigences"] input.limit').first().fill('99999999');
		await page.locator('section[aria-labelledby="exigences"] input.limit').first().blur();
		await page.getByText('Aucun des 1').waitFor();
		await page.getByRole('button', { name: 'Lever toutes les exigences' }).click();
		await page.waitForSelector('.ranking li');
		// All weights at zero.
		for (const slider of await page.locator('.criteria input[type="range"]').all()) await slider.fill('0');
		expect(await headline(page)).toContain('Tous les poids sont à zéro');
		await page.getByRole('button', { name: 'Donner le même poids à tous' }).click();
		await page.waitForSelector('.ranking li');
		// One criterion only, then none.
		const drops = page.locator('.criteria .drop');
		while ((await drops.count()) > 1) await drops.last().click();
		await page.getByText('Un seul critère').waitFor();
		// Territories of one employment zone have its labour force: equals are called equals.
		expect(await headline(page)).toContain('premiers à égalité');
		expect(await page.locator('.ranking .rank').first().innerText()).toContain('ex æquo');
		await drops.first().click();
		expect(await headline(page)).toContain('Aucun critère');
		await page.getByRole('button', { name: 'Remettre les critères' }).click();
		await page.waitForSelector('.ranking li');
		expect(complaints).toEqual([]);
		await close();
	});

	it('tells an address that was cut, and one from a newer version', async () => {
		const { page, close } = await open();
		await page.getByRole('button', { name: 'Logistique' }).click();
		await addressHas(page);
		const code = new URL(page.url()).searchParams.get('projet') ?? '';
		for (const [given, words] of [
			[code.slice(0, -9), 'coupée en route'],
			[code.replace(/^1/, '7'), 'plus récente']
		] as const) {
			await page.goto(`${site.url}/investir/?projet=${given}`);
			await page.getByText(words).waitFor();
			await page.getByRole('button', { name: 'Partir du projet d’exemple' }).click();
			await page.waitForSelector('.ranking li');
		}
		await close();
	});

	it('marks a criterion that the level does not have', async () => {
		const { page, close } = await open();
		// It weighs the diplomas of the last census, which nobody publishes for Territoires d’industrie.
		await page.getByRole('button', { name: 'Centre de R&D' }).click();
		await page
			.locator('section[aria-labelledby="projet"] select')
			.nth(1)
			.selectOption('territoire_industrie');
		await page.getByText('Non publié à cette maille').first().waitFor();
		await close();
	});

	it('opens the address of an older version, with a notice of what a newer figure replaced', async () => {
		const old: Project = {
			...defaultProject(),
			weighed: [
				{ criterion: 'labour_force_zone', importance: 80, direction: 1 },
				{ criterion: 'sector_share', importance: 60, direction: 1 }
			]
		};
		const { page, complaints, close } = await open(`/investir/?projet=${projectCode(old)}`);
		await page.getByText(/Ce projet pesait «.Part d’établissements du même secteur.»/).waitFor();
		expect(await page.locator('.criteria .name').allInnerTexts()).toEqual([
			'Actifs de la zone d’emploi',
			'Part de la même branche dans l’emploi privé'
		]);
		await page.getByRole('button', { name: 'Fermer' }).click();
		expect(await page.getByText('Ce projet pesait').count()).toBe(0);
		expect(complaints).toEqual([]);
		await close();
	});

	it('says that figures did not come, and tries again', async () => {
		const { page, close } = await site.visit('/');
		await page.route('**/investir/criteres/epci.json', (route) => route.abort());
		await page.goto(`${site.url}/investir/`);
		await page.getByRole('button', { name: 'Réessayer' }).first().waitFor();
		// What was written when the site was built is still there.
		expect(await page.locator('.first li').count()).toBe(10);
		await page.unroute('**/investir/criteres/epci.json');
		await page.getByRole('button', { name: 'Réessayer' }).first().click();
		await page.waitForSelector(READY, { timeout: 60_000 });
		await close();
	});
});

describe('taken away', () => {
	it('has a workbook with formulas, a script with its figures, and a file that comes back', async () => {
		const { page, close } = await open('/en/investir/');
		const take = page.locator('section[aria-labelledby="emporter"]');
		const [book] = await Promise.all([page.waitForEvent('download'), take.getByText('Short list').click()]);
		const bytes = await bytesOf(book);
		expect(officeFaults(bytes)).toEqual([]);
		const zip = unzipSync(bytes);
		expect(strFromU8(zip['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<f>100*SUMPRODUCT(');
		expect(book.suggestedFilename()).toMatch(
			/^belvedere_intermunicipality_assembly-plant_20\d\d-20\d\d\.xlsx$/
		);
		const [figures] = await Promise.all([
			page.waitForEvent('download'),
			take.getByRole('button', { name: 'International CSV' }).click()
		]);
		const csv = readCsv(strFromU8(await bytesOf(figures)), new Set(['code', 'name']));
		expect(csv.columns.slice(0, 3)).toEqual(['code', 'name', 'kept']);
		expect(csv.columns.slice(-2)).toEqual(['periods', 'sources']);
		const criteria = csv.columns.length - 5;
		expect(String(csv.rows[0]?.at(-1)).split(' | ')).toHaveLength(criteria);
		const downloads: Download[] = [];
		page.on('download', (download) => downloads.push(download));
		await take.getByText('Formula as SQL').click();
		await take.getByText('Two files').waitFor();
		await page.waitForFunction(() => true);
		expect(downloads.map((download) => download.suggestedFilename().split('.').at(-1)).sort()).toEqual([
			'csv',
			'sql'
		]);
		await page.getByRole('button', { name: 'Food processing' }).click();
		const say = await headline(page);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			take.getByText('Project (.belvedere.json)').click()
		]);
		const text = strFromU8(await bytesOf(file));
		await page.getByRole('button', { name: 'Logistics' }).click();
		await page.waitForFunction((before) => document.querySelector('.headline')?.textContent !== before, say);
		await take
			.locator('input[type="file"]')
			.setInputFiles({ name: 'x.belvedere.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await page.waitForFunction(
			(before) => document.querySelector('.headline')?.textContent?.trim() === before.trim(),
			say
		);
		await take
			.locator('input[type="file"]')
			.setInputFiles({ name: 'y.json', mimeType: 'application/json', buffer: Buffer.from('{') });
		await take.getByRole('alert').waitFor();
		expect(await headline(page)).toBe(say);
		await close();
	});

	it.each([
		['/investir/', 'A4', 'fiche', ['CSV français', 'CSV international']],
		['/en/investir/', 'letter', 'sheet', ['International CSV', 'French CSV']]
	])(
		'has figures in its own form first, and a two-page sheet: %s on %s',
		async (path, paper, words, forms) => {
			const { page, close } = await open(path);
			const files = page
				.locator('section[aria-labelledby="emporter"]')
				.getByRole('button', { name: /CSV (français|international)$|^(International|French) CSV/ });
			expect(await files.allInnerTexts()).toEqual(forms);
			await page.locator('.does .link', { hasText: words }).first().click();
			await page.locator('.dialog select').selectOption(paper);
			await page.evaluate(() => {
				// Print waits here: the sheet stays as the printer would get it.
				window.print = () => undefined;
			});
			const [word] = await Promise.all([
				page.waitForEvent('download'),
				page.locator('.dialog .button').nth(1).click()
			]);
			const file = await bytesOf(word);
			expect(officeFaults(file)).toEqual([]);
			expect(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())).toContain('w:tbl');
			await page.evaluate(() => {
				window.print = () => {
					throw new Error('printing');
				};
			});
			await page.locator('.dialog .button').nth(0).click();
			await page.waitForSelector('.printed-sheet', { state: 'attached' });
			const pdf = await page.pdf({ preferCSSPageSize: true });
			expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
			await close();
		}
	);
});
