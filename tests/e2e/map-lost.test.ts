import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { HOME, mapReady, useSite } from './site';

const site = useSite();

/** Places a side at which a map is looked at. */
const GRID = 96;

/** Keeps the extension that loses and restores the context of the page's map: a lost context gives none. */
const holdContext = (page: Page) =>
	page.locator('.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
		const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		Object.assign(globalThis, { extension });
	});
const lose = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { extension: WEBGL_lose_context }).extension.loseContext());
const restore = (page: Page) =>
	page.evaluate(() =>
		(globalThis as unknown as { extension: WEBGL_lose_context }).extension.restoreContext()
	);

/** Lets the page make contexts, or not. */
const contexts = (page: Page, allowed: boolean) =>
	page.evaluate((wanted) => {
		const { prototype } = HTMLCanvasElement;
		const kept = globalThis as unknown as { original?: typeof prototype.getContext };
		const original = (kept.original ??= prototype.getContext);
		prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
			return kind.startsWith('webgl') && !wanted ? null : Reflect.apply(original, this, [kind, ...rest]);
		} as typeof original;
	}, allowed);

/** Red, green, blue and opacity of the live map, at `GRID` × `GRID` places. */
const picture = (page: Page): Promise<number[]> =>
	page.locator('.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement, side) => {
		const small = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
		small?.drawImage(canvas, 0, 0, side, side);
		return [...(small?.getImageData(0, 0, side, side).data ?? [])];
	}, GRID);
/** Share of the places whose colour is another one. */
function difference(one: readonly number[], other: readonly number[]): number {
	let places = 0;
	for (let at = 0; at < one.length; at += 4) {
		const apart = [0, 1, 2, 3].some((of) => Math.abs((one[at + of] ?? 0) - (other[at + of] ?? 0)) > 24);
		places += Number(apart);
	}
	return places / (GRID * GRID);
}

const interrupted = (page: Page) => page.getByText('Le dessin de la carte s’est interrompu');
const simplified = (page: Page) => page.getByText('ce navigateur ne dessine plus en WebGL');
const again = (page: Page) => page.getByRole('button', { name: 'Redessiner la carte' });

/** The context goes: the page says so, its canvas is blank. */
async function lost(page: Page): Promise<void> {
	await lose(page);
	await interrupted(page).waitFor();
	expect(await page.locator('[data-map="gl"]').getAttribute('data-ready')).toBe('false');
}
/** The context comes back, and the map with it. */
async function back(page: Page): Promise<void> {
	await restore(page);
	await mapReady(page);
	await interrupted(page).waitFor({ state: 'detached' });
}

it('draws the explorer’s map again, twice, with the view, the brush and the choices made meanwhile', async () => {
	const { page, complaints, close } = await site.visit('/explorer/?plage=0~3&vue=2.5~47~5.4');
	await mapReady(page);
	await holdContext(page);
	const rows = () => page.locator('[role="grid"]').getAttribute('aria-rowcount');
	const [before, brushed] = [await picture(page), await rows()];

	await lost(page);
	expect(difference(before, await picture(page))).toBeGreaterThan(0.3);
	await page.locator('.area-map').hover();
	await back(page);
	expect(difference(before, await picture(page))).toBeLessThan(0.03);
	expect(await rows()).toBe(brushed);

	await lost(page);
	const field = page.getByRole('combobox', { name: 'Indicateur', exact: true });
	await field.click();
	await field.fill('vacants');
	await page
		.getByRole('option', { name: /Logements vacants/ })
		.first()
		.click();
	await page.getByRole('heading', { level: 1, name: /Logements vacants/ }).waitFor();
	await back(page);
	const vacant = await picture(page);
	expect(difference(before, vacant)).toBeGreaterThan(0.1);
	const drawn = () => page.locator('.area-map').getAttribute('data-drawn').then(Number);
	const count = await drawn();
	const classes = async (count: string) => {
		await page.getByLabel('Classes').fill(count);
		await page.keyboard.press('Enter');
	};
	await classes('3');
	await page.waitForFunction(
		(from) => Number(document.querySelector<HTMLElement>('.area-map')?.dataset.drawn) > from,
		count
	);
	const three = await picture(page);
	expect(difference(vacant, three)).toBeGreaterThan(0.1);
	await page.locator('.area-map').hover({ position: { x: 300, y: 300 } });
	await page.locator('.map-view .tip').waitFor();

	// Never restored: a flat map, of the same choices.
	await lost(page);
	await simplified(page).waitFor();
	expect(await page.locator('[data-map="flat"] path').count()).toBeGreaterThan(2);
	const kept = new URL(page.url()).searchParams;
	expect([kept.get('vue'), kept.get('indicateur'), kept.get('classes')]).toEqual([
		'2.5~47~5.4',
		'vacant_housing_share',
		'3'
	]);
	const flat = () => page.locator('[data-map="flat"]').innerHTML();
	const inThree = await flat();
	await classes('5');
	await expect.poll(flat, { timeout: 30_000 }).not.toBe(inThree);
	await classes('3');
	await expect.poll(flat, { timeout: 30_000 }).toBe(inThree);
	await again(page).click();
	await mapReady(page);
	expect(difference(three, await picture(page))).toBeLessThan(0.03);
	expect(complaints).toEqual([]);
	await close();
});

it('does so on every page with a map', async () => {
	const pages = [
		{ path: '/', instead: '.stage img' },
		{ path: HOME, instead: '[data-map="svg"] path' },
		{ path: '/investir/', instead: '.flat path' },
		{ path: '/embed/carte/', instead: '[data-map="flat"] path' }
	];
	await Promise.all(
		pages.map(async ({ path, instead }) => {
			const { page, complaints, close } = await site.visit(path);
			await page.locator('.stage').first().scrollIntoViewIfNeeded();
			await mapReady(page);
			await holdContext(page);
			const before = await picture(page);
			expect(before.filter((value, at) => at % 4 === 3 && value > 0).length, path).toBeGreaterThan(1000);
			await lost(page);
			await back(page);
			expect(difference(before, await picture(page)), path).toBeLessThan(0.03);
			await lost(page);
			await simplified(page).waitFor();
			expect(await page.locator(instead).first().isVisible(), path).toBe(true);
			// While no context can be made, it stays so, and may be asked again.
			if (path.startsWith('/embed')) {
				await contexts(page, false);
				await again(page).click();
				await again(page).waitFor();
				await contexts(page, true);
			}
			await again(page).click();
			await mapReady(page);
			expect(difference(before, await picture(page)), path).toBeLessThan(0.03);
			expect(complaints, path).toEqual([]);
			await close();
		})
	);
});
