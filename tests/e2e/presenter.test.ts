import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { onStage, prepared, PRESENT, still } from './on-stage';
import { useSite } from './site';

const site = useSite();
const where = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.querySelector<HTMLElement>('.stage .canvas');
		return `${canvas?.dataset.at ?? ''}.${canvas?.dataset.step ?? ''}`;
	});
const titleOnStage = (page: Page) => page.locator('.stage .slide-title').textContent();

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
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	expect(await where(page)).toBe('3.0');
	await page.mouse.click(1200, 300);
	expect(await where(page)).toBe('4.0');
	await page.keyboard.press('.');
	expect(await page.locator('.stage .black').count()).toBe(1);
	await page.keyboard.press('PageDown');
	expect(await page.locator('.stage .black').count()).toBe(0);
	expect(await where(page)).toBe('4.0');
	await page.keyboard.press('s');
	expect(await page.locator('.stage .spotlight').count()).toBe(1);
	await page.keyboard.press('s');

	const [desk] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')]);
	await desk.waitForSelector('.desk[data-at="4"]', { timeout: 30_000 });
	const behind = desk.locator('.figures-behind li');
	expect(await behind.count()).toBeGreaterThan(2);
	// A rate that its publisher gives alone has no numerator; one that is computed here has.
	const computed = behind.filter({ hasText: /Évolution de l’emploi privé(?! industriel)/ });
	await computed.locator('summary').click();
	expect(await computed.locator('dl').textContent()).toContain('Numérateur');
	await page.keyboard.press('ArrowRight');
	await desk.waitForSelector('.desk[data-at="5"]');
	await page.keyboard.press('ArrowRight');
	await desk.waitForSelector('.desk[data-at="6"]');
	await desk.keyboard.press('PageDown');
	await page.waitForSelector('.stage .canvas[data-at="6"][data-step="1"]');
	await desk.close();
	// As many steps as the slide shows findings, then the next slide.
	while ((await where(page)).startsWith('6.')) await page.keyboard.press('ArrowRight');
	expect(await where(page)).toBe('7.0');
	const [again] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')]);
	await again.waitForSelector('.desk[data-at="7"]', { timeout: 30_000 });
	await again.close();

	// A laptop that slept: the page is read again where it was.
	await page.reload();
	await page.waitForSelector('.stage .canvas[data-at="7"]', { timeout: 30_000 });
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
