import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { HOME, mapReady, useSite } from './site';

const site = useSite();

/** Time for a browser to tell that an answer came, ms. */
const TOLD = 3_000;

/** Keeps answers back until they are let go: those asked for later then come first. */
async function hold(page: Page, pattern: string) {
	const held: Route[] = [];
	let over = false;
	await page.context().route(pattern, (route) => (over ? route.fallback() : void held.push(route)));
	/** Lets all go, and waits until the page has read what comes. */
	const end = async (act: (route: Route) => Promise<void>) => {
		over = true;
		// What the page gave up meanwhile gets no answer, and none is waited for.
		const routes = held.splice(0).filter((route) => route.request().failure() === null);
		const ended = async (route: Route) => {
			await act(route);
			await (await route.request().response())?.finished();
		};
		// The browser does not tell the end of everything that an engine's worker asks for: what follows waits for what is seen.
		await Promise.all(
			routes.map((route) => Promise.race([ended(route).catch(() => undefined), page.waitForTimeout(TOLD)]))
		);
		await page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
		);
	};
	return {
		/** Waits until something is kept back. */
		asked: () => expect.poll(() => held.length, { timeout: 30_000 }).toBeGreaterThan(0),
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
/** Writes down each text that an element of the page shows from now on. */
async function watch(page: Page, selector: string): Promise<() => Promise<string[]>> {
	await page.evaluate((of) => {
		const seen: string[] = [];
		const look = () => {
			const text = document.querySelector<HTMLElement>(of)?.innerText.trim() ?? '';
			if (text !== seen.at(-1)) seen.push(text);
		};
		look();
		new MutationObserver(look).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
		Object.assign(globalThis, { seen });
	}, selector);
	return () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

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
	const zones = await hold(page, '**/boundaries/zone_emploi.json');
	await level.selectOption('zone_emploi');
	await zones.asked();
	await level.selectOption('departement');
	await says(page, 'départements');
	await explorerReady(page);
	await mapReady(page);
	await zones.release();
	expect(await page.locator('.area-map').getAttribute('data-ready')).toBe('true');
	expect(await page.locator('.statement').innerText()).toContain('départements');

	// Figures: there and back before they came, then others, which the engine answers after them.
	const [title, definition] = [page.locator('h1'), page.locator('.definition')];
	const [before, meaning] = [await title.innerText(), await definition.innerText()];
	const figures = await hold(page, '**/warehouse.duckdb');
	const titles = await watch(page, 'h1');
	await chooseIndicator(page, 'autorisés', /Logements autorisés/);
	await figures.asked();
	expect([await title.innerText(), await definition.innerText()]).toEqual([before, meaning]);
	await chooseIndicator(page, 'emploi privé', /Évolution de l’emploi privé/);
	await explorerReady(page);
	expect([await title.innerText(), await definition.innerText()]).toEqual([before, meaning]);
	await chooseIndicator(page, 'vacants', /Logements vacants/);
	await figures.release();
	await page.getByRole('heading', { level: 1, name: /Logements vacants/ }).waitFor();
	await explorerReady(page);
	expect(await titles()).toEqual([before, await title.innerText()]);
	expect(complaints).toEqual([]);
	await close();
});

it('comparison: the territories chosen last, older dates of the indicator chosen last', async () => {
	const { page, complaints, close } = await site.visit('/comparer/');
	await page.locator('.time-lines').first().waitFor();
	const chips = page.locator('.chips');
	const compared = await chips.innerText();
	const departements = await hold(page, '**/valeurs/departement.json');
	await page.locator('.adder').getByLabel('Maille').selectOption('departement');
	await page.getByRole('combobox', { name: 'Ajouter un territoire' }).fill('Maine-et-Loire');
	await page.locator('.search-result').first().click();
	await departements.asked();
	await page.goBack();
	await departements.release();
	expect(await chips.innerText()).toBe(compared);

	const part = page.locator('section[aria-labelledby="evolution"]');
	const told = async () => [
		await part.locator('h3').innerText(),
		await part.locator('.measure').first().innerText(),
		await part.locator('.time-lines').getAttribute('aria-label')
	];
	const before = await told();
	const figures = await hold(page, '**/warehouse.duckdb');
	const titles = await watch(page, 'section[aria-labelledby="evolution"] h3');
	await part.locator('select').selectOption('dwellings_authorised');
	await figures.asked();
	expect(await told()).toEqual(before);
	await part.locator('select').selectOption('jobs');
	await figures.release();
	await part.locator('.measure', { hasText: /^Emplois au lieu de travail/ }).waitFor();
	expect(await titles()).toHaveLength(2);
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
	expect(await page.getByRole('alert').count()).toBe(0);
	expect(await page.locator('.headline').innerText()).toBe(sentence);

	await page.getByRole('button', { name: /^Lancer/ }).click();
	await page.locator('.running').waitFor();
	await page.getByRole('button', { name: 'Logistique' }).click();
	await page.locator('.running').waitFor({ state: 'detached' });
	expect(complaints.filter((told) => !told.includes('ERR_FAILED'))).toEqual([]);
	await close();
});

it('search: an index that comes late answers what was typed last', async () => {
	const { page, complaints, close } = await site.visit('/');
	const index = await hold(page, '**/recherche.json');
	const field = page.getByRole('combobox', { name: /Commune|territoire/ }).first();
	await field.click();
	await page.keyboard.type('Nantes');
	await index.asked();
	await field.fill('Bordeaux');
	await index.release();
	await page.locator('.search-result', { hasText: 'Bordeaux Métropole' }).first().waitFor();
	expect(await page.locator('.search-result', { hasText: 'Nantes' }).count()).toBe(0);
	expect(complaints).toEqual([]);
	await close();
});

it('the map of a territory: there and back while figures come, then another one', async () => {
	const { page, complaints, close } = await site.visit(HOME);
	await mapReady(page);
	await page.waitForFunction(() => document.querySelectorAll('.panel select option').length > 5);
	const choice = page.locator('.panel select');
	const figures = await hold(page, '**/warehouse.duckdb');
	const headings = await watch(page, '.panel h2');
	await choice.selectOption('density');
	await figures.asked();
	await choice.selectOption({ index: 0 });
	await choice.selectOption('vacant_housing_share');
	await figures.release();
	await page.getByRole('heading', { name: /Logements vacants/ }).waitFor({ timeout: 30_000 });
	expect(await headings()).toHaveLength(2);
	expect(complaints).toEqual([]);
	await close();
});

it('the outlines of a territory that one left do not come back over those of the next', async () => {
	const { page, complaints, close } = await site.visit('/');
	const first = await hold(page, '**/244900809/carte.json');
	await page.goto(site.url + HOME);
	await first.asked();
	const field = page.getByRole('combobox', { name: /Commune|territoire/ }).first();
	await field.click();
	await page.keyboard.type('Bordeaux');
	await page.locator('.search-result', { hasText: 'Bordeaux Métropole' }).first().click();
	await page.getByRole('heading', { level: 1, name: 'Bordeaux Métropole' }).waitFor();
	await mapReady(page);
	await first.release();
	const map = page.locator('.maplibregl-canvas');
	expect(await map.getAttribute('aria-label')).toContain('Bordeaux Métropole');
	await page.getByText('Tableau des communes').click();
	await page.getByText('Mérignac').first().waitFor();
	expect(complaints).toEqual([]);
	await close();
});
