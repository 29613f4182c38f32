import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axes } from '../../src/lib/catalogue';
import type { DeckSource } from '../../src/lib/deck/source';
import { firstSentence } from '../../src/lib/deck/storyline/findings';
import { headlines } from '../../src/lib/diagnostic/finding';
import { verdictLabels } from '../../src/lib/dossier/labels';
import { axisLabels } from '../../src/lib/i18n/group-labels';
import { m } from '../../src/lib/paraglide/messages';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { TWELVE, UNPLACED, verdictSaid } from '../twelve-territories';
import { served } from './served';
import { useSite, type Visit } from './site';

/*
 * What a reader is served before any script runs: the page, on screen and on paper, the story, what slides are made
 * from, in both languages. Decks and Word documents are made of the same in `tests/unit/same-verdicts.test.ts`.
 */
const site = useSite();
let visit: Visit;
beforeAll(async () => {
	visit = await site.visit('/territoire/244900809/recit/', { javaScriptEnabled: false });
});
afterAll(() => visit.close());
afterEach(async () => {
	overwriteGetLocale(() => 'fr');
	await visit.page.emulateMedia({ media: null });
});

type Language = keyof typeof UNPLACED;
const root = (language: Language) => (language === 'en' ? '/en' : '');
const sourceOf = async (code: string, language: Language) =>
	JSON.parse((await served(`${root(language)}/territoire/${code}/diapositives.json`)).text) as DeckSource;
const open = (path: string) => visit.page.goto(site.url + path, { waitUntil: 'domcontentloaded' });

/** The texts of some elements, without those that are not seen. */
const textsOf = (page: Page, selector: string): Promise<string[]> =>
	page
		.locator(selector)
		.evaluateAll((found) =>
			found.flatMap((one) =>
				one.checkVisibility() ? [(one.textContent ?? '').replace(/\s*\n\s*/g, ' ').trim()] : []
			)
		);
/** What a chart of the axes shows: a name, then a place or what stands where there is none. */
async function chartOf(page: Page, within: string): Promise<Record<string, string>> {
	const words = await textsOf(page, `${within} .axis-bars :is(.name, .none, .figure)`);
	return Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])));
}
const placesIn = ({ axes: profiles }: DeckSource): Record<string, string> =>
	Object.fromEntries(
		profiles.map(({ axis, score }) => [
			axisLabels[axis](),
			score === null ? m.profile_none() : String(Math.round(score))
		])
	);

const lowered = (text: string) => text.toLocaleLowerCase('fr');

describe.each(Object.entries(TWELVE))('%s', (_, code) => {
	it.each(['fr', 'en'] as const)(
		'has the verdicts of its slides on the page, on paper too, %s',
		async (language) => {
			overwriteGetLocale(() => language);
			const source = await sourceOf(code, language);
			await open(`${root(language)}/territoire/${code}/diagnostic/`);
			for (const media of ['screen', 'print'] as const) {
				await visit.page.emulateMedia({ media });
				const quoted = await textsOf(visit.page, '.weighed h4');
				const words = await textsOf(visit.page, '.weighed .verdict');
				const cards = new Map(quoted.map((statement, at) => [statement, verdictSaid(words[at] ?? '')]));
				expect([quoted.length, words.length, cards.size], media).toEqual([5, 5, 5]);
				for (const { statement, verdict } of [...source.causes, source.structural.weighed])
					expect([statement, cards.get(m.quoted({ text: statement }))]).toEqual([statement, verdict]);
				// The list at the head says each of them again, in small letters.
				const listed = await textsOf(visit.page, '.verdicts li');
				const again = listed.map((line) => {
					const at = line.lastIndexOf(m.colon());
					return [m.quoted({ text: line.slice(0, at) }), verdictSaid(line.slice(at + m.colon().length))];
				});
				expect(again.toSorted()).toEqual([...cards].toSorted());
			}
			// A class tells the eye what the word says.
			for (const card of await visit.page.locator('.weighed .verdict').all())
				expect(await card.getAttribute('class')).toContain(verdictSaid((await card.textContent()) ?? ''));
		}
	);

	it.each(['fr', 'en'] as const)(
		'says on the page which axes are not placed, and heads as slides do, %s',
		async (language) => {
			overwriteGetLocale(() => language);
			const source = await sourceOf(code, language);
			await open(`${root(language)}/territoire/${code}/diagnostic/`);
			expect(await chartOf(visit.page, '#axes')).toEqual(placesIn(source));
			for (const [at, axis] of axes.entries()) {
				const told = await textsOf(visit.page, `#axes .axes > article:nth-child(${at + 1}) > :is(h3, p)`);
				const none = told.some((sentence) => UNPLACED[language].test(sentence));
				const score = source.axes.find((one) => one.axis === axis)?.score ?? null;
				expect([told[0], none]).toEqual([axisLabels[axis](), score === null]);
			}
			const heads = await textsOf(visit.page, '.headlines b');
			for (const quadrant of ['atout', 'faiblesse'] as const) {
				const first = headlines(source.findings).find((one) => one.quadrant === quadrant);
				if (first) expect(lowered(heads.join('\n'))).toContain(lowered(first.headline));
			}
			for (const { toConfirm, headline } of source.findings)
				if (toConfirm) expect(heads.join('\n')).not.toContain(headline);
		}
	);

	it.each(['fr', 'en'] as const)('tells the same in its story, %s', async (language) => {
		overwriteGetLocale(() => language);
		const source = await sourceOf(code, language);
		await open(`${root(language)}/territoire/${code}/recit/`);
		const told = await textsOf(visit.page, 'section[aria-labelledby="recit-causes"] .points b');
		expect(told).toEqual(
			[...source.causes, source.structural.weighed].map(
				({ statement, verdict }) => `${verdictLabels[verdict]()}${m.colon()}${statement}`
			)
		);
		const peers = 'section[aria-labelledby="recit-peers"]';
		expect(await chartOf(visit.page, peers)).toEqual(placesIn(source));
		const sides = { strengths: 'atout', weaknesses: 'faiblesse' } as const;
		for (const [id, quadrant] of Object.entries(sides)) {
			const first = headlines(source.findings).find((one) => one.quadrant === quadrant);
			const shown = await textsOf(visit.page, `section[aria-labelledby="recit-${id}"] .points b`);
			expect(shown[0]).toBe(first && firstSentence(first.headline));
		}
	});
});
