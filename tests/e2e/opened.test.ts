import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { onStage, prepared, PRESENT } from './on-stage';
import { axeViolations, HOME, useSite } from './site';

const site = useSite();

/** A thing that a page opens, by its name, and how one opens it. */
type Opening = readonly [name: string, open: (page: Page) => Promise<unknown>];

/** Opens every folded part at once. */
const unfold: Opening = [
	'every folded part',
	(page) =>
		page.evaluate(() => {
			for (const part of document.querySelectorAll('details')) part.open = true;
		})
];
const press =
	(name: string | RegExp, role: 'button' | 'tab' = 'button') =>
	(page: Page) =>
		page.getByRole(role, { name }).first().click();
const dialog = (page: Page) => page.getByRole('dialog').waitFor();
const search = (words: string): Opening => [
	`a search for «${words}»`,
	async (page) => {
		await page.getByRole('combobox').first().focus();
		await page.locator('[role="combobox"][data-combobox-input]').first().fill(words);
		await page.locator('.search-results').waitFor();
	}
];
const figure: Opening = [
	'what a figure is',
	async (page) => {
		await page.getByRole('link', { name: 'Logements vacants' }).click();
		await dialog(page);
	}
];

/** What each page opens, in an order in which one does not hide the next; each is looked at as it stands then. */
const OPENINGS: readonly (readonly [path: string, ready: string, openings: readonly Opening[]])[] = [
	['/', 'html.scripted', [['the menu', press('Menu')], search('segre'), search('zzzzzz')]],
	[HOME, 'html.scripted', [unfold, figure]],
	[
		'/explorer/',
		'.explorer[data-ready="true"]',
		[
			['points', press('Nuage', 'tab')],
			['a distribution', press('Distribution', 'tab')],
			['curves', press('Temps', 'tab')],
			unfold,
			[
				'what one takes away',
				async (page) => {
					await press('Emporter')(page);
					await dialog(page);
				}
			]
		]
	],
	[
		'/comparer/',
		'.page[data-ready="true"]',
		[
			unfold,
			['a territory of one’s own', press('Composer un territoire')],
			[
				'what is added to a presentation',
				async (page) => {
					await press('Ajouter à la présentation')(page);
					await dialog(page);
				}
			]
		]
	],
	[
		`${HOME}diagnostic/`,
		'.diagnostic[data-ready="true"]',
		[
			unfold,
			['a finding that one changes', press('Modifier')],
			['a question to the partners', press(/^Répondre/)],
			['a finding of one’s own', press('Ajouter un constat')],
			[
				'a figure',
				async (page) => {
					await page
						.getByRole('button', { name: /Part de l’industrie dans l’emploi/ })
						.first()
						.click();
					await dialog(page);
				}
			]
		]
	],
	[
		PRESENT,
		'.prepare[data-ready="true"]',
		[
			unfold,
			['a slide of one’s own', press('Ajouter un texte')],
			[
				'the help of the stage',
				async (page) => {
					await prepared(page);
					await onStage(page);
					await page.keyboard.press('h');
				}
			],
			[
				'the overview',
				async (page) => {
					await page.keyboard.press('h');
					await page.keyboard.press('v');
				}
			]
		]
	],
	['/donnees/', 'html.scripted', [unfold]],
	['/methode/regles/', 'html.scripted', [unfold]]
];

it.each(OPENINGS)(
	'axe finds nothing to mend in what %s opens on a phone, and nothing gets wider than it',
	async (path, ready, openings) => {
		const { page, complaints, close } = await site.visit(path, {
			viewport: { width: 390, height: 844 },
			reducedMotion: 'reduce'
		});
		await page.waitForSelector(ready, { timeout: 60_000 });
		for (const [name, open] of openings) {
			await open(page);
			expect(await axeViolations(page), name).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(390);
		}
		expect(complaints).toEqual([]);
		await close();
	}
);
