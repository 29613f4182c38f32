import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchPersistent } from '../browser';
import { startServer } from '../server-process';
import { HOME, mapReady } from './site';

it('prepares a territory, then presents it without a server, after the browser is started again', async () => {
	const profile = mkdtempSync(join(tmpdir(), 'belvedere-profile-'));
	const server = await startServer();
	// Its first page reads what all of them share.
	await (await fetch(`${server.url}${HOME}presenter/`)).text();
	const first = await launchPersistent(profile);
	const page = await first.newPage();
	await page.goto(`${server.url}${HOME}presenter/`);
	await page.waitForSelector('.prepare[data-ready="true"]', { timeout: 30_000 });
	await page.locator('.offline .button').click();
	await page.waitForSelector('.offline[data-prepared="true"]', { timeout: 120_000 });
	const bytes = Number(await page.locator('.offline').getAttribute('data-bytes'));
	expect(bytes).toBeGreaterThan(40_000_000);
	expect(bytes).toBeLessThan(110_000_000);
	expect(await page.locator('.offline .kept').textContent()).toMatch(/Prêt sans réseau/);

	// A newer version of the site waits for the end of a talk, then takes the place of the old one whole.
	const other = await first.newPage();
	await other.addInitScript(() => {
		const real = fetch;
		globalThis.fetch = async (input, init) => {
			const response = await real(input, init);
			if (!String(input).endsWith('/hors-ligne.json')) return response;
			const site = (await response.json()) as { version: string };
			return Response.json({ ...site, version: 'plus-recente' });
		};
	});
	await other.goto(`${server.url}${HOME}presenter/`);
	await other.locator('.offline .told', { hasText: 'Le site a changé' }).waitFor({ timeout: 30_000 });
	await page.locator('.actions .main').click();
	await page.waitForSelector('.stage .slide');
	await other.locator('.offline .button').click();
	await other.locator('.offline [role="alert"]', { hasText: 'est en cours' }).waitFor({ timeout: 120_000 });
	await page.keyboard.press('Escape');
	await page.waitForSelector('.prepare[data-ready="true"]');
	await other.locator('.offline .button').click();
	await other.locator('.offline .told').waitFor({ state: 'detached', timeout: 120_000 });
	const packages = await other.evaluate(() => caches.keys());
	expect(packages).toEqual(['belvedere-hors-ligne-plus-recente']);
	await first.close();
	await server.stop();

	const context = await launchPersistent(profile);
	try {
		const stage = await context.newPage();
		const failures: string[] = [];
		stage.on('pageerror', (error) => failures.push(error.message));
		await stage.goto(`${server.url}${HOME}presenter/`);
		await stage.waitForSelector('.prepare[data-ready="true"]', { timeout: 30_000 });
		await stage.locator('.actions .main').click();
		await stage.waitForSelector('.stage .slide');
		const count = Number((await stage.locator('.stage .place').textContent())?.split('/')[1]);
		const [desk] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('o')]);
		await desk.waitForSelector('.desk[data-at="1"]', { timeout: 30_000 });
		const titles = new Set<string>();
		for (let at = 1; at <= count; at++) {
			await stage.keyboard.type(String(at));
			await stage.keyboard.press('Enter');
			await stage.waitForSelector(`.stage .canvas[data-at="${at}"]`);
			await desk.waitForSelector(`.desk[data-at="${at}"]`);
			titles.add((await stage.locator('.stage .slide-title').textContent()) ?? '');
		}
		expect(titles.size).toBe(count);
		await stage.keyboard.press('/');
		await stage.locator('.ask-input').pressSequentially('cho');
		await stage.locator('.ask-result', { hasText: 'Taux de chômage (recensement)' }).click();
		await stage.waitForSelector('.stage .slide[data-kind="answer"]');
		await desk.waitForSelector('.desk:not([data-answer=""])');
		expect(failures).toEqual([]);

		// The territory's page with another indicator of its map, which the engine reads.
		await stage.goto(`${server.url}${HOME}?carte=vacant_housing_share`);
		await mapReady(stage);
		await stage.waitForFunction(
			() => document.querySelector('.legend')?.textContent?.includes('%') === true,
			undefined,
			{ timeout: 60_000 }
		);
		await stage.goto(`${server.url}${HOME}diagnostic/`);
		await stage.waitForSelector('.diagnostic[data-ready="true"]', { timeout: 30_000 });
		expect(failures).toEqual([]);
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
});
