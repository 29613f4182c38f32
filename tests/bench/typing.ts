import type { Page } from 'playwright-core';

/**
 * Time that each letter typed in the field that has the focus takes on the page's own thread, in ms: until what it
 * changes stands in the document. As on a keyboard, a letter takes the place of what is selected.
 */
export async function typeLetters(page: Page, words: string): Promise<number[]> {
	const times: number[] = [];
	for (const letter of words) {
		times.push(
			await page.evaluate((text) => {
				const input = document.activeElement as HTMLInputElement;
				const started = performance.now();
				input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
				input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
				return new Promise<number>((resolve) =>
					queueMicrotask(() => setTimeout(() => resolve(performance.now() - started)))
				);
			}, letter)
		);
	}
	return times;
}
