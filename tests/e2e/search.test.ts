import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { HOME, useSite } from './site';

const site = useSite();

/** Bytes of the search's file, as they are sent. */
const MOST_BYTES = 400_000;

const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Chercher un territoire' });
const options = (page: Page) => page.locator('.search-results').getByRole('option', { disabled: false });
const statement = (page: Page, words: RegExp) => page.locator('.statement').filter({ hasText: words });
const empty = (page: Page) => page.locator('.search-empty');

/** Types words in the place of what stands there, and gives the first answer's words. */
async function firstAnswer(page: Page, words: string, answer: RegExp): Promise<string> {
	await fieldOf(page).fill(words);
	const first = options(page).first();
	await page.waitForFunction(
		([source, flags]) =>
			new RegExp(source ?? '', flags).test(document.querySelector('[role="option"]')?.textContent ?? ''),
		[answer.source, answer.flags] as const
	);
	return (await first.innerText()).replace(/\s+/g, ' ');
}

it('finds what people type, says what each is, and opens what it leads to', async () => {
	const { page, complaints, close } = await site.visit('/');
	await fieldOf(page).click();
	expect(await firstAnswer(page, '244900809', /^Anjou Bleu/)).toContain('Intercommunalité · SIREN 244900809');
	expect(await firstAnswer(page, '49331', /^Segré-en/)).toContain('Commune · code Insee 49331');
	expect(await firstAnswer(page, 'Pouancé', /^Pouancé/)).toContain(
		'Ancienne commune, aujourd’hui Ombrée d’Anjou'
	);
	expect(await firstAnswer(page, 'MEL', /Lille/)).toContain('autre nom : MEL');
	expect(await firstAnswer(page, 'choletais', /^Cholet/)).toContain(
		'Communauté d’agglomération du Choletais'
	);
	expect(await firstAnswer(page, '44100', /^Nantes/)).toContain('code postal 44100');
	expect(await options(page).nth(1).innerText()).toContain('code Insee 44100');
	await firstAnswer(page, 'saint denis', /^Saint-Denis/);
	const homonyms = await options(page).allInnerTexts();
	expect(homonyms.slice(0, 3).map((text) => text.split(' · ')[1])).toEqual([
		'Seine-Saint-Denis',
		'La Réunion',
		'Aude'
	]);
	await page.getByRole('status').filter({ hasText: '8 réponses' }).waitFor({ state: 'attached' });

	await fieldOf(page).fill('xqzwkj');
	await empty(page).getByText('Aucun territoire ne ressemble à « xqzwkj »').waitFor();
	await page.getByRole('status').filter({ hasText: 'xqzwkj' }).waitFor({ state: 'attached' });
	// Enter on nothing opens nothing, and leaves what was said.
	await page.keyboard.press('Enter');
	expect(await empty(page).isVisible()).toBe(true);

	expect(await firstAnswer(page, 'loire atlantique', /^Loire-Atlantique/)).toContain('ouvre l’explorateur');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/explorer/?etendue=departement-44**');
	await statement(page, /\d+\sintercommunalités\s\(Loire-Atlantique\), Nantes\sMétropole/).waitFor();
	await fieldOf(page).click();
	await firstAnswer(page, 'zone d’emploi de Segré', /Zone d’emploi/);
	await page.keyboard.press('Enter');
	await statement(page, /3\sintercommunalités\s\(Segré-en-Anjou\sBleu\), Anjou\sBleu/).waitFor();
	const extent = page.getByLabel('Étendue');
	expect(await extent.inputValue()).toBe('zone_emploi-5221');
	expect(await extent.locator('option:checked').innerText()).toContain('Segré-en-Anjou Bleu');
	expect(complaints).toEqual([]);
	await close();
});

it('keeps larger areas out where a territory is added, and finds each by all its names at its level', async () => {
	const { page, complaints, close } = await site.visit('/comparer/');
	const field = page.getByRole('combobox', { name: 'Ajouter un territoire' });
	await field.click();
	await field.fill('angers');
	await options(page).first().waitFor();
	expect((await options(page).allInnerTexts()).join(' ')).not.toContain('Zone d’emploi');
	await field.fill('carene');
	await options(page).filter({ hasText: 'Nazairienne' }).click();
	await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 2);
	await page.locator('.adder').getByLabel('Maille').selectOption('commune');
	await field.fill('pouance');
	await options(page).filter({ hasText: 'aujourd’hui Ombrée d’Anjou' }).click();
	await page.locator('.chips').getByText('Ombrée d’Anjou').waitFor();
	await field.fill('xqzwkj');
	await empty(page).getByText('à cette maille').waitFor();
	expect(complaints).toEqual([]);
	await close();
});

it('opens what was typed fast once its list comes, and says that it cannot come', async () => {
	const { page, close } = await site.visit('/methode/', { viewport: { width: 390, height: 844 } });
	await page.route('**/recherche.json', (route) => route.abort());
	await fieldOf(page).click();
	await fieldOf(page).pressSequentially('seg');
	await empty(page).getByText('n’a pas pu être chargée').waitFor();
	await page.unroute('**/recherche.json');
	await fieldOf(page).blur();
	await fieldOf(page).focus();
	await fieldOf(page).fill('saint denis');
	await options(page).first().waitFor();
	const list = await page.locator('.search-results').boundingBox();
	expect(list?.x).toBeGreaterThanOrEqual(0);
	expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(390);

	await page.reload();
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/recherche.json', async (route) => {
		await held;
		await route.continue();
	});
	await fieldOf(page).click();
	await fieldOf(page).fill('noyant la gravoyere');
	await empty(page).getByText('Chargement').waitFor();
	await page.keyboard.press('Enter');
	release();
	await page.waitForURL(`**${HOME}`);
	await close();
});

it('lets a click on the indicator’s field and a word replace its name', async () => {
	const { page, close } = await site.visit('/explorer/');
	await page.waitForSelector('.explorer[data-ready="true"]');
	const field = page.getByRole('combobox', { name: 'Indicateur', exact: true });
	await field.click();
	await page.keyboard.type('logements vacants');
	await options(page).first().waitFor();
	expect(await options(page).first().innerText()).toContain('Logements vacants');
	await field.fill('xqzwkj');
	await empty(page).getByText('xqzwkj').waitFor();
	await page.keyboard.press('Enter');
	expect(await empty(page).isVisible()).toBe(true);
	await close();
});

it(`sends its list in ${MOST_BYTES} bytes at most`, async () => {
	const answer = await fetch(`${site.url}/recherche.json`, { headers: { 'accept-encoding': 'br' } });
	expect(answer.headers.get('content-encoding')).toBe('br');
	expect(Number(answer.headers.get('content-length'))).toBeLessThanOrEqual(MOST_BYTES);
});
