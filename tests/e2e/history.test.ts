import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSite } from './site';

const site = useSite();

/** A choice on a page: it changes what the page says. */
type Choice = (page: Page) => Promise<unknown>;
const pick = (label: string, value: string) => (page: Page) =>
	page.getByLabel(label).first().selectOption(value);
const press = (name: string) => (page: Page) =>
	page.getByRole('button', { name, exact: true }).first().click();

const PAGES: readonly (readonly [path: string, ready: string, said: string, choices: readonly Choice[]])[] = [
	[
		'/explorer/',
		'.explorer[data-ready="true"]',
		'.statement',
		[
			...['departement', 'region', 'zone_emploi', 'bassin_emploi', 'epci'].map((level) =>
				pick('Maille', level)
			),
			(page) => page.getByLabel('Période').first().selectOption({ index: 1 }),
			pick('Maille', 'departement'),
			pick('Maille', 'region'),
			pick('Maille', 'zone_emploi')
		]
	],
	[
		'/comparer/',
		'.page[data-ready="true"]',
		'.lead',
		[
			'Attractivité',
			'Recrutement',
			'Innovation',
			'Simplification',
			'Tous les axes',
			'L’essentiel',
			'Recrutement',
			'Attractivité',
			'Innovation'
		].map(press)
	],
	[
		'/investir/',
		'.page[data-ready="true"]',
		'.headline',
		[
			...[
				'Agroalimentaire',
				'Mécanique de précision',
				'Logistique',
				'Centre de R&D',
				'Siège social',
				'Agroalimentaire',
				'Logistique',
				'Siège social',
				'Usine d’assemblage'
			].map(press)
		]
	]
];

it.each(PAGES)(
	'goes back through ten states of %s, forward again, and is the same when loaded anew',
	async (path, ready, said, choices) => {
		const { page, complaints, close } = await site.visit(path);
		await page.waitForSelector(ready, { timeout: 60_000 });
		const words = () => page.locator(said).first().innerText();
		const says = (expected: string) =>
			page.waitForFunction(
				([selector, text]) => document.querySelector<HTMLElement>(selector)?.innerText === text,
				[said, expected] as const
			);
		const states = [{ words: await words(), url: page.url() }];
		for (const choose of choices) {
			const before = states.at(-1);
			await choose(page);
			await page.waitForFunction(
				([selector, text, url]) =>
					document.querySelector<HTMLElement>(selector)?.innerText !== text && location.href !== url,
				[said, before?.words ?? '', before?.url ?? ''] as const
			);
			states.push({ words: await words(), url: page.url() });
		}
		expect(new Set(states.map(({ url }) => url)).size).toBeGreaterThan(5);
		for (const state of states.slice(0, -1).toReversed()) {
			await page.goBack();
			expect(page.url()).toBe(state.url);
			await says(state.words);
		}
		for (const state of states.slice(1)) {
			await page.goForward();
			await says(state.words);
		}
		for (const at of [3, 6, 9]) {
			const state = states[at];
			await page.goto(state?.url ?? '');
			await page.reload();
			await page.waitForSelector(ready, { timeout: 60_000 });
			await says(state?.words ?? '');
		}
		expect(complaints).toEqual([]);
		await close();
	}
);
