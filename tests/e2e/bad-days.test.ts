import { expect, it } from 'vitest';
import { HOME, mapReady, useSite } from './site';

const site = useSite();

it('shows the figures without JavaScript', async () => {
	const { page, close } = await site.visit(HOME, { javaScriptEnabled: false });
	const text = (await page.locator('main').innerText()).replace(/[\u202F\u00A0]/g, ' ');
	expect(text).toContain('34 625 habitants (2023) et 8 557 emplois salariés privés en 2024');
	expect(text).toContain('La population augmente dans 7 communes sur 11');
	expect(text).toMatch(/Niveau de vie médian[\s\S]*21 110[\s\S]*19 980 € en 2018/);
	expect(text).toMatch(/\d+\ssur\s1\s2\d\d, parmi les/);
	expect(text).toContain('Bouillé-Ménard');
	expect(
		await page
			.locator('.stage img')
			.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)
	).toBeGreaterThan(100);
	expect(await page.locator('.needs-script:visible').count()).toBe(0);
	await page.getByRole('link', { name: 'Logements vacants' }).click();
	expect(page.url()).toContain('/donnees/#vacant_housing_share');
	await close();
});

it('keeps its figures and says what is missing when the engine cannot be fetched, then tries again', async () => {
	const { page, close } = await site.visit(HOME);
	await mapReady(page);
	await page.route('**/*.wasm', (route) => route.abort());
	await page.waitForFunction(() => document.querySelectorAll('.panel select option').length > 5);
	await page.selectOption('.panel select', 'density');
	await page.getByText('Le moteur de calcul n’a pas pu être chargé').waitFor({ timeout: 60_000 });
	expect(await page.locator('main').innerText()).toContain('La population augmente');
	await page.unroute('**/*.wasm');
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await page
		.getByText('Le moteur de calcul n’a pas pu être chargé')
		.waitFor({ state: 'detached', timeout: 60_000 });
	await page.selectOption('.panel select', 'density');
	await page.getByRole('heading', { name: /Densité de population/ }).waitFor({ timeout: 60_000 });
	await close();
});

it('goes on without WebAssembly, and says so', async () => {
	const { page, close } = await site.visit('/');
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
	await page.goto(`${site.url}${HOME}`);
	await page.waitForFunction(() => document.querySelectorAll('.panel select option').length > 5);
	await page.selectOption('.panel select', 'density');
	await page.getByText('WebAssembly absent').waitFor();
	expect(await page.locator('main').innerText()).toContain('La population augmente');
	await close();
});

it('draws the map in SVG without WebGL', async () => {
	const { page, close } = await site.visit('/');
	await page.addInitScript(() => {
		const original = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...rest: unknown[]
		) {
			return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
		} as typeof original;
	});
	await page.goto(`${site.url}${HOME}`);
	await page.locator('[data-map="svg"]').waitFor({ timeout: 30_000 });
	await page.getByText('Carte simplifiée').waitFor();
	expect(await page.locator('[data-map="svg"] path').count()).toBeGreaterThan(40);
	await close();
});

it('says when outlines cannot be fetched, keeps the picture, and draws the map on a second try', async () => {
	const { page, close } = await site.visit('/');
	await page.route('**/boundaries/**', (route) => route.abort());
	await page.goto(`${site.url}${HOME}`);
	await page.getByText('Les contours des communes n’ont pas pu être chargés').waitFor();
	await page.unroute('**/boundaries/**');
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await mapReady(page);
	await close();
});

it('opens with the first indicator when the address names none that it has', async () => {
	const { page, complaints, close } = await site.visit(`${HOME}?carte=licorne`);
	await mapReady(page);
	expect(await page.locator('.panel h2').innerText()).toContain('La population augmente');
	expect(complaints).toEqual([]);
	await close();
});

it('has a page for an address that leads nowhere', async () => {
	const { page, close } = await site.visit('/territoire/000000000/');
	await page.getByRole('heading', { name: 'Page introuvable' }).waitFor();
	await close();
});

it('says that a newer version took the place of the files that a page needs, and opens the next page whole', async () => {
	const { page, context, close } = await site.visit(HOME);
	await mapReady(page);
	let gone = true;
	await context.route('**/_app/**', (route) => {
		if (!gone) return route.fallback();
		return route.request().url().endsWith('/version.json')
			? route.fulfill({ json: { version: 'newer' } })
			: route.fulfill({ status: 404, body: 'Not found' });
	});
	await page.getByRole('link', { name: 'Logements vacants' }).click();
	await page.getByRole('alert').getByText('Une nouvelle version du site est en ligne').waitFor();
	expect(await page.locator('main').innerText()).toContain('La population augmente');
	// Another page is another document: it names the files that are there.
	await context.route('**/donnees/', (route) => {
		gone = false;
		return route.fallback();
	});
	await page
		.getByRole('navigation', { name: 'Pages principales' })
		.getByRole('link', { name: 'Données' })
		.click();
	await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Anjou' }).waitFor();
	expect(page.url()).toContain('/donnees/');
	await close();
});
