import type { Locator, Page } from 'playwright-core';
import { watchWork, type Work } from './work';

const STEPS = 60;

/** How a page keeps up while the pointer brushes something. */
export interface Gesture {
	/** Milliseconds between its frames, from the first step to the last. */
	frames: number[];
	/** Work of the page's thread for each step. */
	work: Work;
}

/** Brushes an element from its left to its right, in sixty steps. */
export async function brushOver(page: Page, element: Locator): Promise<Gesture> {
	const box = await element.boundingBox();
	if (!box) throw new Error('What is brushed has no box');
	await page.mouse.move(box.x + 20, box.y + 60);
	const sinceBefore = await watchWork(page);
	await page.evaluate(() => {
		const scope = globalThis as unknown as { frames: number[]; counting: boolean };
		scope.frames = [];
		scope.counting = true;
		let last = 0;
		requestAnimationFrame(function count(now) {
			if (last > 0) scope.frames.push(now - last);
			last = now;
			if (scope.counting) requestAnimationFrame(count);
		});
	});
	await page.mouse.down();
	for (let step = 1; step <= STEPS; step++)
		await page.mouse.move(box.x + 20 + (step * (box.width - 40)) / STEPS, box.y + 60);
	const frames = await page.evaluate(() => {
		const scope = globalThis as unknown as { frames: number[]; counting: boolean };
		scope.counting = false;
		return scope.frames;
	});
	const work = await sinceBefore(STEPS);
	await page.mouse.up();
	await page.keyboard.press('Escape');
	return { frames, work };
}
