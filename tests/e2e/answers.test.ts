import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, contentOf, useSite } from './site';

const site = useSite();
const PATH = '/territoire/244900809/diagnostic/';
const ready = (page: Page) => page.waitForSelector('.diagnostic[data-ready="true"]');
const saved = (page: Page) => page.waitForSelector('[data-save="saved"]');
const asked = (page: Page, gap: string) => page.locator(`#axes [data-gap="${gap}"]`);
const said = (page: Page, quadrant: string) =>
	page.locator(`[aria-labelledby="afom-${quadrant}"] [data-said="answers"]`);
const WORDS = 'Quatre mois en moyenne, sans recours.';
const SOURCE = 'Service instructeur, 2026';

async function wordText(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 60_000 }),
		page.getByRole('button', { name: 'Word' }).click()
	]);
	const parts = unzipSync(new Uint8Array(await contentOf(download)));
	return ['document', 'footnotes']
		.map((name) => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array()))
		.join('\n');
}

describe('a question to the partners', () => {
	it('is answered with the keyboard, and the answer enters the diagnostic as theirs', async () => {
		const { page, complaints, close } = await site.visit(PATH);
		await ready(page);
		const permits = asked(page, 'simplification_permits');
		const opener = permits.getByRole('button', { name: 'Répondre\u00A0: les délais d’autorisation' });
		await opener.focus();
		await page.keyboard.press('Enter');
		const form = permits.getByRole('form', { name: 'Que savez-vous du temps qu’il faut ici' });
		expect(
			await permits.getByLabel('Ce que vous savez').evaluate((at) => at === document.activeElement)
		).toBe(true);
		expect(await permits.getByText('Où le savoir').isVisible()).toBe(true);
		await page.keyboard.type(WORDS);
		await page.keyboard.press('Tab');
		// Without a source, nothing is kept: blanks are none.
		await page.keyboard.type('   ');
		await page.keyboard.press('Enter');
		await form.getByRole('alert').waitFor();
		await permits.getByLabel('D’où vous le tenez').fill(SOURCE);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await form.getByLabel('favorable\u00A0: un atout', { exact: true }).isChecked()).toBe(true);
		expect(await axeViolations(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await permits.getByText(WORDS).waitFor();
		// The keyboard goes on from the question.
		expect(
			await permits
				.getByRole('button', { name: 'Ajouter une réponse' })
				.evaluate((at) => at === document.activeElement)
		).toBe(true);
		expect(await said(page, 'atout').textContent()).toContain(WORDS);
		await saved(page);

		await page.reload();
		await ready(page);
		expect(await permits.textContent()).toContain(`Dit par les partenaires · ${SOURCE}`);
		expect(await said(page, 'atout').textContent()).toMatch(
			/Quatre mois.+Dit par les partenaires · Les délais d’autorisation · Service instructeur, 2026/s
		);
		expect(await page.locator('[data-said="own"]').count()).toBe(0);
		expect(await wordText(page)).toMatch(new RegExp(`${WORDS}.+${SOURCE}`, 's'));

		await page.emulateMedia({ media: 'print' });
		expect(await permits.getByText(WORDS).isVisible()).toBe(true);
		expect(await permits.getByRole('button').count()).toBe(0);
		expect(await asked(page, 'innovation_links').getByText('Où le savoir').isVisible()).toBe(true);
		await page.emulateMedia({ media: 'screen' });

		await permits.getByRole('button', { name: 'Modifier' }).click();
		await permits.getByLabel('défavorable').check();
		await permits.getByRole('button', { name: 'Garder' }).click();
		await said(page, 'faiblesse').getByText(WORDS).waitFor();
		expect(await said(page, 'atout').count()).toBe(0);
		await permits.getByRole('button', { name: 'Retirer' }).click();
		await said(page, 'faiblesse').waitFor({ state: 'detached' });
		await page.getByRole('button', { name: 'Annuler', exact: true }).click();
		await said(page, 'faiblesse').getByText(WORDS).waitFor();
		expect(complaints).toEqual([]);
		await close();
	});

	it('that stands under an axis and under a claim has one answer', async () => {
		const { page, close } = await site.visit(PATH);
		await ready(page);
		const land = page.locator('#causes [data-gap="land_ready"]');
		await land.getByRole('button', { name: 'Répondre' }).click();
		await land.getByLabel('Ce que vous savez').fill('Douze hectares libres.');
		await land.getByLabel('D’où vous le tenez').fill('Inventaire, 2025');
		await land.getByRole('button', { name: 'Garder' }).click();
		await asked(page, 'land_ready').getByText('Douze hectares libres.').waitFor();
		// What is neither good nor bad has no quadrant.
		expect(await page.locator('[data-said]').count()).toBe(0);
		await close();
	});

	it('reads without scripts, with where to ask', async () => {
		const { page, close } = await site.visit(PATH, { javaScriptEnabled: false });
		const permits = asked(page, 'simplification_permits');
		expect(await permits.getByText('Que savez-vous').isVisible()).toBe(true);
		expect(await permits.getByText('Où le savoir').isVisible()).toBe(true);
		expect(await permits.getByRole('button').count()).toBe(0);
		await close();
	});
});
