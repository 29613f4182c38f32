import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { HOME, mapReady, useSite } from './site';

const site = useSite();

/** Keeps answers back until they are let go: those asked for later then come first. */
async function hold(page: Page, pattern: string) {
	const held: Route[] = [];
	let over = false;
	await page.context().route(pattern, (route) => (over ? route.fallback() : void held.push(route)));
	const end = async (act: (route: Route) => Promise<void>) => {
		over = true;
		await Promise.all(held.splice(0).map(act));
	};
	return {
		/** Waits until something is kept back. */
		asked: () => expect.poll(() => held.length).toBeGreaterThan(0),
		release: () => end((route) => route.continue()),
		fail: () => end((route) => route.abort())
	};
}

const explorerReady = (page: Page) =>
	page.waitForSelector('.explorer[data-ready="true"]', { state: 'attached', timeout: 10_000 });
const says = (page: Page, words: string) =>
	page.waitForFunction(
		(wanted) => document.querySelector('.statement')?.textContent?.includes(wanted),
		words,
		{ timeout: 10_000 }
	);
/** Waits until nothing is fetched any more: an answer that comes late has been read. */
const settled = (page: Page) => page.waitForLoadState('networkidle');

async function chooseIndicator(page: Page, typed: string, name: RegExp): Promise<void> {
	const field = page.getByRole('combobox', { name: 'Indicateur', exact: true });
	await field.click();
	await field.fill(typed);
	await page.getByRole('option', { name }).first().click();
}

it('explorer: outlines and figures that come late neither stay nor keep the last ones waiting', async () => {
	const { page, complaints, close } = await site.visit('/explorer/');
	await explorerReady(page);
	await mapReady(page);
	const level = page.getByLabel('Maille');

	// A choice that asks for nothing, while outlines are on their way.
	const departements = await hold(page, '**/boundaries/departement.json');
	await level.selectOption('departement');
	await says(page, 'départements');
	await departements.asked();
	await page.getByLabel('Classes').fill('3');
	await page.keyboard.press('Enter');
	await departements.release();
	await explorerReady(page);
	await mapReady(page);

	// Outlines of another level, which come after those of the last one chosen.
	const regions = await hold(page, '**/boundaries/zone_emploi.json');
	await level.selectOption('zone_emploi');
	await regions.asked();
	await level.selectOption('departement');
	await says(page, 'départements');
	await explorerReady(page);
	await mapReady(page);
	await regions.release();
	await settled(page);
	expect(await page.locator('.area-map').getAttribute('data-ready')).toBe('true');
	expect(await page.locator('.statement').innerText()).toContain('départements');

	// Figures: there and back before they came.
	const [title, definition] = [page.locator('h1'), page.locator('.definition')];
	const [before, meaning] = [await title.innerText(), await definition.innerText()];
	const figures = await hold(page, '**/warehouse.duckdb');
	await chooseIndicator(page, 'vacants', /Logements vacants/);
	await figures.asked();
	expect([await title.innerText(), await definition.innerText()]).toEqual([before, meaning]);
	await chooseIndicator(page, 'emploi privé', /Évolution de l’emploi privé/);
	await explorerReady(page);
	await figures.release();
	await settled(page);
	await explorerReady(page);
	expect([await title.innerText(), await definition.innerText()]).toEqual([before, meaning]);
	expect(complaints).toEqual([]);
	await close();
});

it('comparison: names of the level chosen last, older dates of the indicator chosen last', async () => {
	const { page, complaints, close } = await site.visit('/comparer/');
	await page.locator('.time-lines').first().waitFor();
	const departements = await hold(page, '**/valeurs/departement.json');
	const level = page.locator('.adder select');
	await level.selectOption('departement');
	await departements.asked();
	await level.selectOption('region');
	await page.locator('#ajouter-champ').fill('Bretagne');
	const region = page.getByRole('option', { name: /Bretagne/ });
	await region.waitFor();
	await departements.release();
	await settled(page);
	expect(await region.isVisible()).toBe(true);
	await page.keyboard.press('Escape');

	const part = page.locator('section', { has: page.locator('#evolution') }).first();
	const told = async () => [
		await part.locator('h3').innerText(),
		await part.locator('.measure').first().innerText(),
		await part.locator('.time-lines').getAttribute('aria-label')
	];
	const before = await told();
	const figures = await hold(page, '**/warehouse.duckdb');
	await part.locator('select').selectOption('median_standard_of_living');
	await figures.asked();
	expect(await told()).toEqual(before);
	await part.locator('select').selectOption('jobs');
	await figures.release();
	await part.locator('.measure', { hasText: /^Emplois au lieu de travail/ }).waitFor();
	const after = await told();
	await settled(page);
	expect(await told()).toEqual(after);
	expect(complaints).toEqual([]);
	await close();
});

it('investing: scores, outlines and draws of the last project only', async () => {
	const { page, complaints, close } = await site.visit('/investir/');
	const level = page.getByLabel('Territoires à classer');
	await page.waitForSelector('.score-map[data-ready="true"]');
	const zones = await hold(page, '**/criteres/zone_emploi.json');
	await level.selectOption('zone_emploi');
	await zones.asked();
	const outlines = await hold(page, '**/boundaries/territoire_industrie.json');
	await level.selectOption('territoire_industrie');
	await outlines.asked();
	// The figures are there, their outlines are not: those of another level are no map of them.
	await page.locator('.score-map').waitFor();
	expect(await page.locator('.score-map').getAttribute('data-ready')).toBe('false');
	await outlines.release();
	await page.waitForSelector('.score-map[data-ready="true"]');
	const sentence = await page.locator('.headline').innerText();
	await zones.fail();
	await settled(page);
	expect(await page.getByRole('alert').count()).toBe(0);
	expect(await page.locator('.headline').innerText()).toBe(sentence);

	await page.getByRole('button', { name: /^Lancer/ }).click();
	await page.locator('.running').waitFor();
	await page.getByRole('button', { name: 'Logistique' }).click();
	await page.locator('.running').waitFor({ state: 'detached' });
	expect(complaints.filter((told) => !told.includes('ERR_FAILED'))).toEqual([]);
	await close();
});

it('search: what was typed last is answered, and the territory chosen last is the one on the map', async () => {
	const { page, complaints, close } = await site.visit('/');
	const [index, first] = [await hold(page, '**/recherche.json'), await hold(page, '**/244900809/carte.json')];
	await page.goto(site.url + HOME);
	await first.asked();
	const field = page.getByRole('combobox', { name: /Commune|territoire/ }).first();
	await field.click();
	await page.keyboard.type('Nantes');
	await index.asked();
	await field.fill('Bordeaux');
	await index.release();
	const found = page.locator('.search-result').first();
	await found.getByText('Bordeaux').first().waitFor();
	expect(await page.locator('.search-result', { hasText: 'Nantes' }).count()).toBe(0);
	await found.click();
	await page.getByRole('heading', { level: 1, name: 'Bordeaux Métropole' }).waitFor();
	await mapReady(page);
	const map = page.locator('.maplibregl-canvas');
	expect(await map.getAttribute('aria-label')).toContain('Bordeaux Métropole');
	await first.release();
	await settled(page);
	expect(await map.getAttribute('aria-label')).toContain('Bordeaux Métropole');
	await page.getByText('Tableau des communes').click();
	await page
		.getByRole('cell', { name: 'Mérignac' })
		.or(page.getByRole('rowheader', { name: 'Mérignac' }))
		.waitFor();

	// Its map: there and back, then two in a row.
	await page.waitForFunction(() => document.querySelectorAll('.panel select option').length > 5);
	const [choice, heading] = [page.locator('.panel select'), page.locator('.panel h2')];
	const before = await heading.innerText();
	const figures = await hold(page, '**/warehouse.duckdb');
	await choice.selectOption('density');
	await figures.asked();
	await choice.selectOption({ index: 0 });
	await choice.selectOption('vacant_housing_share');
	expect(await heading.innerText()).toBe(before);
	await figures.release();
	await page.getByRole('heading', { name: /Logements vacants/ }).waitFor();
	await settled(page);
	expect(await heading.innerText()).toMatch(/Logements vacants/);
	expect(complaints).toEqual([]);
	await close();
});
