import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { prepared } from './on-stage';
import { served } from './served';
import { contentOf, HOME, mapReady, useSite } from './site';

const site = useSite();

const shown = (selector: string) => (page: Page) =>
	page.waitForSelector(selector, { state: 'attached', timeout: 60_000 });
const opened = shown('html.scripted');
const DIAGNOSTIC = `${HOME}diagnostic/`;
const PRESENT = `${HOME}presenter/`;

/** Every kind of page, and what it has drawn when it is done; each complains of what the policy refuses. */
const KINDS: readonly (readonly [path: string, done: (page: Page) => Promise<unknown>])[] = [
	['/', mapReady],
	[HOME, mapReady],
	[`${HOME}recit/`, opened],
	['/explorer/?volet=table', shown('.explorer[data-ready="true"] [role="grid"]')],
	['/explorer/?volet=scatter', shown('[data-chart="scatter"]')],
	['/explorer/?indicateur=unemployment_rate_census&volet=time', shown('.time-lines')],
	['/comparer/', shown('.page[data-ready="true"] .time-lines')],
	['/donnees/', opened],
	['/mes-donnees/', opened],
	['/requetes/?exemple=communes', shown('.outcome[data-answered="true"]')],
	['/donnees/api/', opened],
	['/methode/', opened],
	['/methode/regles/', opened],
	['/embed/carte/', shown('.embed[data-ready="true"]')],
	['/bulletin/', opened],
	['/nowhere/', opened]
];

/** English pages are these with other scripts: those whose scripts do most are looked at too. */
const ENGLISH_KINDS = KINDS.filter(([path]) => [HOME, '/explorer/?volet=table', '/nowhere/'].includes(path));

describe.each([
	['', KINDS],
	['/en', ENGLISH_KINDS]
] as const)('under «%s»', (language, kinds) => {
	it.each(kinds)('nothing that %s does is refused by its policy', async (path, done) => {
		const { page, complaints, close } = await site.visit(language + path);
		await done(page);
		const expected = path === '/nowhere/' ? [expect.stringContaining('404')] : [];
		expect(complaints).toEqual(expected);
		await close();
	});

	it('nor what a diagnostic does: its paper, its document', async () => {
		const { page, complaints, close } = await site.visit(language + DIAGNOSTIC);
		await shown('.diagnostic[data-ready="true"]')(page);
		await page.pdf({ preferCSSPageSize: true });
		const [word] = await Promise.all([
			page.waitForEvent('download', { timeout: 60_000 }),
			page.getByRole('button', { name: 'Word' }).click()
		]);
		expect((await contentOf(word)).length).toBeGreaterThan(10_000);
		expect(complaints).toEqual([]);
		await close();
	});

	it('nor what a presentation does: its stage, its second window, its files', async () => {
		const { page, context, complaints, close } = await site.visit(language + PRESENT);
		await prepared(page);
		const buttons = page.locator('.exports dt button');
		expect(await buttons.count()).toBe(5);
		// Not the second, which opens the browser's own dialog.
		for (const at of [0, 2, 3, 4]) {
			const [file] = await Promise.all([
				page.waitForEvent('download', { timeout: 120_000 }),
				buttons.nth(at).click()
			]);
			expect((await contentOf(file)).length).toBeGreaterThan(100);
		}
		await page.locator('.actions .main').click();
		await page.waitForSelector('.stage .slide');
		const count = Number((await page.locator('.stage .place').textContent())?.split('/')[1]);
		for (let at = 1; at <= count; at++) {
			await page.keyboard.type(String(at));
			await page.keyboard.press('Enter');
			await page.waitForSelector(`.stage .canvas[data-at="${at}"]`);
		}
		const [desk] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')]);
		desk.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		await desk.reload();
		await desk.waitForSelector(`.desk[data-at="${count}"]`, { timeout: 30_000 });
		expect(complaints).toEqual([]);
		await close();
	});

	it('nor what a project does: its map, its draws, its sheet', async () => {
		const { page, complaints, close } = await site.visit(`${language}/investir/`);
		await shown('.page[data-ready="true"]')(page);
		await shown('.score-map[data-ready="true"]')(page);
		await page.locator('section[aria-labelledby="surete"] .fields .button').click();
		await page.waitForSelector('.answers .share-bars', { timeout: 60_000 });
		await page
			.locator('.does .link', { hasText: language === '' ? 'fiche' : 'sheet' })
			.first()
			.click();
		await page.waitForSelector('.dialog .preview table');
		await page.locator('.dialog select').selectOption('letter');
		expect(complaints).toEqual([]);
		await close();
	});
});

it('nor what the explorer takes away as pictures, and an indicator as a file', async () => {
	const { page, complaints, close } = await site.visit('/explorer/?volet=scatter');
	await shown('.explorer[data-ready="true"]')(page);
	await page.getByRole('button', { name: 'Emporter' }).click();
	for (const name of ['Carte PNG', 'Graphique PNG', 'Excel (XLSX)']) {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name, exact: true }).click()
		]);
		expect((await contentOf(file)).length).toBeGreaterThan(1000);
	}
	expect(complaints).toEqual([]);
	await close();
});

it('complains of what a policy refuses', async () => {
	const { page, complaints, close } = await site.visit('/bulletin/');
	await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>'));
	await expect.poll(() => complaints.join('\n')).toContain('policy: style-src-attr');
	await close();
});

const PAGES = [
	...KINDS.map(([path]) => path.replace(/\?.*/, '')),
	DIAGNOSTIC,
	PRESENT,
	'/investir/',
	'/territoire/000000000/'
];
const directives = (policy: string) =>
	new Map(
		policy.split(';').map((part): [string, string[]] => {
			const [name = '', ...values] = part.trim().split(/\s+/);
			return [name, values];
		})
	);

it.each([...new Set(PAGES.flatMap((path) => [path, `/en${path}`]))])(
	'says on %s what may run, and who may show it',
	async (path) => {
		const { headers } = await served(path);
		const policy = directives(headers.get('content-security-policy') ?? '');
		expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
		expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
		expect([...policy.values()].flat()).not.toContain("'unsafe-hashes'");
		expect(policy.get('default-src')).toEqual(["'self'"]);
		for (const name of ['script-src', 'style-src', 'connect-src'])
			expect(policy.get(name)?.filter((value) => /^https?:|\*/.test(value))).toEqual([]);
		expect(policy.get('object-src')).toEqual(["'none'"]);
		expect(policy.get('base-uri')).toEqual(["'self'"]);
		expect(policy.get('frame-ancestors')).toEqual([path.includes('/embed/') ? '*' : "'self'"]);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		expect(headers.get('permissions-policy')).toContain('camera=()');
	}
);

it.each([
	'/recherche.json',
	`${HOME}carte.svg`,
	`${HOME}carte.json`,
	`${HOME}recrutements.json`,
	'/hors-ligne.json',
	'/favicon.svg',
	'/sante'
])('says of %s that it is what it says', async (path) => {
	const { status, headers } = await served(path);
	expect([status, headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
});
