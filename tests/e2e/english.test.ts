import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { frenchIn } from '../french-words';
import { contentOf, HOME, useSite } from './site';

const site = useSite();

/** What stands on the screen once scripts have run, without parts marked as French. */
const said = (page: Page) =>
	page.evaluate(() => {
		const copy = document.body.cloneNode(true) as HTMLElement;
		for (const part of copy.querySelectorAll('[lang="fr"], script, style')) part.remove();
		const attributes = [...copy.querySelectorAll('[aria-label], [title], [alt], [placeholder]')].flatMap(
			(element) =>
				['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? '')
		);
		return [...attributes, copy.textContent ?? ''].join(' | ');
	});

it.each([
	['/en/explorer/', '.explorer[data-ready="true"]'],
	['/en/comparer/', '.page[data-ready="true"] .time-lines'],
	['/en/investir/', '.page[data-ready="true"]'],
	[`/en${HOME}`, '[data-map="gl"][data-ready="true"]'],
	[`/en${HOME}diagnostic/`, '.diagnostic[data-ready="true"]'],
	[`/en${HOME}presenter/`, '.prepare[data-ready="true"]'],
	['/en/bulletin/', 'html.scripted'],
	['/en/nowhere/', 'html.scripted']
])('speaks English once scripts have run: %s', async (path, ready) => {
	const { page, close } = await site.visit(path);
	await page.waitForSelector(ready, { state: 'attached', timeout: 60_000 });
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
	if (path === '/en/nowhere/') await page.getByRole('heading', { name: 'Page not found' }).waitFor();
	expect(frenchIn(await said(page))).toEqual([]);
	await close();
});

it('says what a figure is, in English, with its source', async () => {
	const { page, close } = await site.visit(`/en${HOME}`);
	await page.waitForSelector('html.scripted');
	await page.locator('.figures dd a').first().click();
	const dialog = page.locator('.dialog');
	await dialog.getByText('Number of inhabitants.').waitFor();
	await dialog.getByText('Legal populations of communes in 2023').waitFor();
	expect(frenchIn(await dialog.innerText())).toEqual([]);
	await page.keyboard.press('Escape');
	const chart = page.locator('.chart', { hasText: 'Insee, censuses' }).first();
	await chart.locator('summary').click();
	await chart.locator('.foot button').first().waitFor();
	expect(await chart.locator('.foot button').allInnerTexts()).toEqual(['Download as CSV', 'French CSV']);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		chart.getByRole('button', { name: 'Download as CSV' }).click()
	]);
	expect(file.suggestedFilename()).toMatch(
		/^belvedere_anjou-bleu-communaute_population_1968-20\d\d_insee\.csv$/
	);
	const lines = (await contentOf(file)).toString('utf8').split('\n');
	expect(lines[0]).toMatch(/^\uFEFFPeriod,.*,Territory,Indicator,Source$/);
	expect(lines[1]).toMatch(/^1968,\d+,,,Anjou Bleu Communauté,population,/);
	await close();
});

it('steps through its slides in English', async () => {
	const { page, close } = await site.visit(`/en${HOME}presenter/`);
	await page.waitForSelector('.prepare[data-ready="true"]');
	await page.locator('.actions .main').click();
	await page.waitForSelector('.stage .slide');
	for (let slide = 0; slide < 12; slide++) {
		expect(frenchIn(await page.locator('.stage').innerText())).toEqual([]);
		await page.keyboard.press('PageDown');
	}
	await close();
});

/** Texts of an Office file: what stands between its tags. */
async function officeText(download: Download): Promise<string> {
	const zip = unzipSync(new Uint8Array(await contentOf(download)));
	return Object.entries(zip)
		.filter(([name]) => /(document|footnotes|header\d*|footer\d*|slide\d+|notesSlide\d+)\.xml$/.test(name))
		.map(([, bytes]) => strFromU8(bytes).replace(/<[^>]+>/g, ' '))
		.join(' ');
}

it('writes its Word document and its PowerPoint in English', async () => {
	const { page, close } = await site.visit(`/en${HOME}diagnostic/`);
	await page.waitForSelector('.diagnostic[data-ready="true"]');
	const [word] = await Promise.all([
		page.waitForEvent('download', { timeout: 60_000 }),
		page.getByRole('button', { name: 'Word' }).click()
	]);
	const text = await officeText(word);
	expect(text.length).toBeGreaterThan(5000);
	expect(frenchIn(text)).toEqual([]);
	await page.goto(`${site.url}/en${HOME}presenter/`);
	await page.waitForSelector('.prepare[data-ready="true"]');
	const [deck] = await Promise.all([
		page.waitForEvent('download', { timeout: 90_000 }),
		page.getByRole('button', { name: /PowerPoint|PPTX/ }).click()
	]);
	const slides = await officeText(deck);
	expect(slides.length).toBeGreaterThan(2000);
	expect(frenchIn(slides)).toEqual([]);
	await close();
});
