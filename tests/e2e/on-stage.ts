import type { Page } from 'playwright-core';
import { HOME } from './home';

export const PRESENT = `${HOME}presenter/`;
/** Nothing moves: what is looked at stands still. */
export const still = { reducedMotion: 'reduce' } as const;

/** Waits until a presentation can be changed or given. */
export const prepared = (page: Page) =>
	page.waitForSelector('.prepare[data-ready="true"]', { timeout: 30_000 });

/** Starts the talk: how many slides it has. */
export async function onStage(page: Page): Promise<number> {
	await page.locator('.actions .main').click();
	await page.waitForSelector('.stage .slide');
	const place = await page.locator('.stage .place').textContent();
	return Number(place?.split('/')[1]);
}
