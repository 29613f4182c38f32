import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations, contentOf, mapReady, useSite } from './site';

const site = useSite();
const ASK = '/requetes/';

/** The editor has taken the place of the plain field. */
const enhanced = (page: Page) => page.waitForSelector('[data-editor="true"]');
async function write(page: Page, sql: string): Promise<void> {
	await enhanced(page);
	await page.locator('.cm-content').press('Control+a');
	if (sql === '') await page.keyboard.press('Delete');
	else await page.keyboard.insertText(sql);
}
const run = (page: Page) => page.getByRole('button', { name: 'Lancer', exact: true }).click();
const answered = (page: Page) => page.waitForSelector('.outcome[data-answered="true"]', { timeout: 60_000 });
const mistake = (page: Page, problem: string) =>
	page.waitForSelector(`[data-mistake="${problem}"]`, { timeout: 60_000 });
const rows = (page: Page) => page.locator('[data-rows]').getAttribute('data-rows');
const cell = (page: Page, row: number, column: number) =>
	page.locator(`[data-index="${row}"] [role="gridcell"]`).nth(column).innerText();
const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
async function ask(page: Page, sql: string): Promise<void> {
	await write(page, sql);
	await run(page);
	await answered(page);
}

it('answers a worked question with a table, a map and files, and goes back', async () => {
	const { page, complaints, close } = await site.visit(ASK);
	await page.getByRole('link', { name: /Où l’industrie a-t-elle gagné/ }).click();
	await answered(page);
	expect(page.url()).toContain('?exemple=industry');
	expect(await rows(page)).toBe('306');
	expect(await page.locator('[data-rows]').innerText()).toMatch(/306 lignes en [\d,]+\ss, [\d,\s]+[KM]o lus/);
	// The most lost first; sorted anew, the most won.
	expect(await cell(page, 0, 2)).toMatch(/^\u2212/);
	await page.getByRole('columnheader', { name: 'évolution', exact: true }).getByRole('button').click();
	await expect.poll(() => cell(page, 0, 2)).toMatch(/^\d/);
	await view(page, 'Carte');
	await mapReady(page);
	expect(await page.locator('[data-map-of]').getAttribute('data-map-of')).toBe('zone_emploi');
	expect(await page.locator('.legend li').count()).toBeGreaterThan(3);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /CSV/ }).first().click()
	]);
	const lines = (await contentOf(download)).toString('utf8').trim().split('\r\n');
	expect(lines.length).toBe(307);
	expect(lines[0]).toContain('code;nom;évolution');
	await page.getByRole('link', { name: /Comment l’emploi privé/ }).click();
	await page.waitForFunction(() => location.search === '?exemple=years');
	await expect.poll(() => rows(page)).toBe('99');
	await view(page, 'Courbes');
	// The territory that the question names, and its eight neighbours.
	expect(await page.locator('.time-lines path.territory').count()).toBe(1);
	expect(await page.locator('.time-lines path.picked').count()).toBe(8);
	await page.goBack();
	await expect.poll(() => rows(page)).toBe('306');
	expect(complaints).toEqual([]);
	await close();
});

it('shows a mistake where it is, in words, and takes one there', async () => {
	const { page, complaints, close } = await site.visit(ASK);
	await write(page, "SELECT name,\n  popul\nFROM area WHERE level = 'commune' AND name = 'Candé'");
	await page.locator('.cm-content').press('Control+Enter');
	await mistake(page, 'column');
	const told = page.getByRole('alert');
	expect(await told.innerText()).toContain('Aucune colonne ne s’appelle «\u00A0popul\u00A0»');
	expect(await told.innerText()).toContain('population');
	expect(await page.locator('.cm-lintRange-error').innerText()).toBe('popul');
	expect(await axeViolations(page)).toEqual([]);
	await page.getByRole('button', { name: 'Aller à l’endroit (ligne 2)' }).click();
	await page.keyboard.type('population');
	await run(page);
	await answered(page);
	expect(await rows(page)).toBe('1');
	expect(await page.locator('.cm-lintRange-error').count()).toBe(0);
	expect(complaints).toEqual([]);
	await close();
});

it('refuses what does more than read, and reaches no file and no address', async () => {
	const { page, complaints, close } = await site.visit(ASK);
	const asked: string[] = [];
	page.context().on('request', (request) => asked.push(request.url()));
	for (const [sql, problem] of [
		['DROP TABLE area', 'forbidden'],
		["ATTACH 'other.duckdb'", 'forbidden'],
		["SET memory_limit = '9GB'", 'forbidden'],
		["SELECT 1; COPY area TO 'area.csv'", 'forbidden'],
		["FROM read_text('https://example.org/x')", 'outside'],
		[`FROM read_csv('${site.url}/recherche.json')`, 'outside'],
		['', 'empty']
	] as const) {
		await write(page, sql);
		await run(page);
		await mistake(page, problem);
	}
	expect(asked.filter((url) => /example\.org|recherche\.json|other\.duckdb/.test(url))).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

it('stops a long question, and answers the next', async () => {
	const { page, complaints, close } = await site.visit(ASK);
	await write(page, 'SELECT count(*) FROM range(300000) a, range(300000) b WHERE hash(a.range, b.range) = 7');
	await run(page);
	await page.getByText(/En cours depuis [1-9] s/).waitFor({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Arrêter' }).click();
	await mistake(page, 'cancelled');
	await ask(page, 'SELECT 6 * 7 AS x');
	expect(await cell(page, 0, 0)).toBe('42');
	expect(complaints).toEqual([]);
	await close();
});

it('starts another engine in the place of one that falls, and the explorer’s notices nothing', async () => {
	const { page, close } = await site.visit('/explorer/');
	await page.waitForSelector('.explorer[data-ready="true"]', { timeout: 60_000 });
	await page.getByLabel('Maille').selectOption('departement');
	await page.waitForFunction(() =>
		document.querySelector('.statement')?.textContent?.includes('départements')
	);
	await page.evaluate(() => ((globalThis as unknown as { same: boolean }).same = true));
	await page.getByRole('navigation').getByRole('link', { name: 'Données' }).click();
	await page.getByRole('link', { name: /Posez votre propre question/ }).click();
	await ask(page, 'SELECT count(*) AS n FROM area');
	const engines = page.workers().filter((worker) => worker.url().includes('duckdb'));
	expect(engines.length).toBe(2);
	await write(page, 'SELECT count(*) FROM (SELECT md5(range::VARCHAR) AS y FROM range(30000000) ORDER BY y)');
	await run(page);
	await page.getByText(/En cours depuis [1-9] s/).waitFor();
	await engines[1]?.evaluate(() => {
		setTimeout(() => {
			throw new Error('The engine falls');
		});
	});
	await mistake(page, 'crashed');
	await ask(page, "SELECT name FROM area WHERE code = '244900809'");
	expect(await cell(page, 0, 0)).toBe('Anjou Bleu Communauté');
	await page.getByRole('navigation').getByRole('link', { name: 'Explorer' }).click();
	await page.waitForSelector('.explorer[data-ready="true"]', { timeout: 60_000 });
	await page.getByLabel('Maille').selectOption('region');
	await page.waitForFunction(() => document.querySelector('.statement')?.textContent?.includes('régions'));
	expect(await page.evaluate(() => (globalThis as unknown as { same?: boolean }).same)).toBe(true);
	await close();
});

it('keeps the question in the address, which no server is told of, and takes it up again', async () => {
	const { page, complaints, context, close } = await site.visit(ASK);
	await ask(page, "SELECT code, name FROM area WHERE name = 'Candé'");
	await ask(page, 'SELECT count(*) AS n FROM membership');
	expect(new URL(page.url()).hash).toMatch(/^#sql=1\./);
	const asked: string[] = [];
	context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.goBack();
	await expect.poll(() => cell(page, 0, 1)).toBe('Candé');
	await page.reload();
	await answered(page);
	expect(await cell(page, 0, 1)).toBe('Candé');
	await enhanced(page);
	expect(await page.locator('.cm-content').innerText()).toContain("'Candé'");
	expect(asked.length).toBeGreaterThan(3);
	expect(asked.filter((request) => /sql=|SELECT|Cand/.test(request))).toEqual([]);
	await page.goto(`${site.url}${ASK}#sql=1.abc.0000`);
	await page.reload();
	await page.getByText('Le lien est incomplet').waitFor();
	expect(complaints).toEqual([]);
	await close();
});

it('shows a hundred thousand rows, only those in sight in the page, and says that there are more', async () => {
	const { page, complaints, close } = await site.visit(ASK);
	await ask(page, 'SELECT range AS x, range % 7 AS y FROM range(100001)');
	expect(await rows(page)).toBe('100000');
	await page.getByText('Seules les 100\u202F000 premières lignes').waitFor();
	expect(await page.locator('[role="row"]').count()).toBeLessThan(80);
	await page.locator('[data-index="0"]').focus();
	await page.keyboard.press('End');
	await expect.poll(() => cell(page, 99_999, 0)).toBe('99\u202F999');
	expect(complaints).toEqual([]);
	await close();
});

it('completes names, lets go of the keyboard, lays the question out', async () => {
	const { page, complaints, close } = await site.visit(ASK);
	await write(page, 'select code from ');
	await page.locator('.cm-content').press('End');
	await page.keyboard.type('membe');
	await page.locator('.cm-tooltip-autocomplete li', { hasText: 'membership' }).first().waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.cm-content').innerText()).toContain('from membership');
	await page.keyboard.type(' where comm');
	await page.locator('.cm-tooltip-autocomplete li', { hasText: 'commune' }).first().waitFor();
	await page.keyboard.type('une = 1');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Lancer');
	await page.getByRole('button', { name: 'Mettre en forme' }).click();
	await expect.poll(() => page.locator('.cm-content').innerText()).toContain('FROM\n');
	expect(complaints).toEqual([]);
	await close();
});

it('says what it cannot do without WebAssembly, and goes without the editor', async () => {
	const { page, context, close } = await site.visit('/donnees/');
	await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
	await page.goto(site.url + ASK);
	await write(page, 'SELECT 1');
	await run(page);
	await page.getByText('Ce navigateur ne peut pas lancer le moteur').waitFor();
	await close();
});

it('works on a phone, where the answer comes into sight', async () => {
	const { page, complaints, close } = await site.visit(`${ASK}?exemple=stations`, {
		viewport: { width: 390, height: 844 },
		reducedMotion: 'reduce',
		hasTouch: true
	});
	await answered(page);
	await view(page, 'Carte');
	await mapReady(page);
	expect(await page.locator('[data-map-of]').getAttribute('data-map-of')).toBe('commune');
	expect(await axeViolations(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await page.evaluate(() => {
		for (const part of document.querySelectorAll('details')) part.open = true;
	});
	expect(await axeViolations(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	expect(complaints).toEqual([]);
	await close();
});
