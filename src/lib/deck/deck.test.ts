import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileError, type FileRefusal } from '../dossier/bounded-json';
import { newDossier } from '../dossier/schema';
import { loadDeckSource } from '../../routes/territoire/[siren]/deck.server';
import { territoryCodes } from '../../routes/territoire/[siren]/everything.server';
import { alternativeOf, tableOf } from './alternative';
import { changedSlides, newPresentation, placeSlides, type Presentation } from './presentation';
import { readPresentation, writePresentation } from './presentation-file';
import { isShown } from './slide';
import { hiddenAtFirst, MOST_SLIDES, storyline } from './storyline';
import type { DeckSource } from './source';

const HOME = '244900809';
const MAYOTTE = '200060457';
const source = async (code: string): Promise<DeckSource> => {
	const found = await loadDeckSource(code);
	if (!found) throw new Error(`no territory ${code}`);
	return found;
};

describe('the storyline', () => {
	it('tells Anjou Bleu in the order of the issue, with figures counted by hand', async () => {
		const slides = storyline(await source(HOME), null);
		expect(slides.map(({ id }) => id)).toEqual([
			'place',
			'population',
			'moves',
			'growth',
			'jobs',
			'industry',
			'makes',
			'strengths',
			'weaknesses',
			'hiring',
			'trades',
			'causes',
			'structural',
			'peers',
			'questions',
			'stakes',
			'sources'
		]);
		const title = (id: string) =>
			slides.find((slide) => slide.id === id)?.title.replace(/[\u202F\u00A0]/g, ' ');
		// Insee: 34,625 inhabitants in 2023; jobs −0.07 % a year from 2016 to 2022.
		expect(title('place')).toBe('34 625 habitants dans 11 communes (2023)');
		expect(title('jobs')).toBe('L’emploi est resté stable (2016–2022)');
		// PTOD from the census of 2022: 26.93 % of jobs are industrial, 11.62 % in France.
		expect(title('industry')).toBe('L’industrie fait 26,9 % des emplois, 2,3 fois la part de la France');
		// Urssaf by zone and branch: 947 jobs, 6.5 times the French share, the most beyond it.
		expect(title('makes')).toBe('On y fait surtout du caoutchouc, du plastique, du verre ou du béton');
		expect(title('stakes')).toBe('En tête des enjeux : attractivité');
	});

	it('has no empty picture and a source on every slide, for territories of all kinds', async () => {
		const codes = await territoryCodes();
		const some = codes.filter((_, at) => at % 40 === 0).concat(MAYOTTE);
		for (const code of some) {
			const deck = await source(code);
			const slides = storyline(deck, null);
			expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
			for (const slide of slides) {
				const where = `${code} ${slide.id}`;
				expect(slide.title, where).not.toMatch(/undefined|NaN|null|–$/);
				expect(slide.line, where).not.toMatch(/undefined|NaN|null/);
				expect(slide.source, where).not.toBe('');
				if (slide.id === 'makes') expect(slide.title.length, where).toBeLessThanOrEqual(70);
				expect(alternativeOf(slide, deck).length, where).toBeGreaterThan(3);
				const table = tableOf(slide, deck);
				if (table) expect(table.rows.length, where).toBeGreaterThan(0);
				if (slide.view.kind === 'bars') expect(slide.view.bars.length, where).toBeGreaterThan(0);
				if (slide.view.kind === 'figures' || slide.view.kind === 'standings')
					for (const id of slide.view.facts)
						expect(
							slide.facts.some((fact) => fact.id === id),
							`${where} ${id}`
						).toBe(true);
			}
			const shown = slides.length - hiddenAtFirst(slides).length;
			expect(shown, code).toBeLessThanOrEqual(MOST_SLIDES);
			// Ten at least, but where nothing is published.
			if (!slides.some(({ id }) => id === 'unpublished')) expect(shown, code).toBeGreaterThanOrEqual(10);
		}
	});

	it('says what is not published where a territory has no census figures', async () => {
		const slides = storyline(await source(MAYOTTE), null);
		expect(slides.some(({ id }) => id === 'population' || id === 'jobs' || id === 'moves')).toBe(false);
		expect(slides.find(({ id }) => id === 'causes')?.title).toMatch(/Trop peu de chiffres/);
		// No strength found where nothing is published is not «no strength».
		expect(slides.some(({ id }) => id === 'strengths' || id === 'weaknesses')).toBe(false);
		expect(slides.find(({ id }) => id === 'unpublished')?.title).toMatch(/ne sont pas publiés/);
	});

	it('brings the vote, the plan, the edits and the findings of a dossier', async () => {
		const deck = await source(HOME);
		const dossier = newDossier(HOME, 'Notre plan', deck.vintage, [
			{ id: 'recrutement', label: 'Recrutement' },
			{ id: 'foncier', label: 'Foncier' }
		]);
		dossier.ballots = [
			{ id: 'a', name: 'A', college: 'etat', ranks: { foncier: 1, recrutement: 2 } },
			{ id: 'b', name: 'B', college: 'industriels', ranks: { foncier: 1, recrutement: 2 } }
		];
		const [first] = deck.findings.filter(({ quadrant }) => quadrant === 'atout');
		dossier.edits = [{ id: first?.rule ?? '', text: null, dismissed: 'faux ici' }];
		dossier.own = [
			{
				id: 'o',
				quadrant: 'atout',
				axis: 'innovation',
				text: 'Un lycée qui forme',
				source: 'Région',
				figure: null
			}
		];
		dossier.ambitions = [{ id: 'x', title: 'Former ici' }];
		const slides = storyline(deck, dossier);
		const points = (id: string) => {
			const view = slides.find((slide) => slide.id === id)?.view;
			return view?.kind === 'points' ? view.points.map(({ title }) => title) : [];
		};
		expect(points('stakes')).toEqual(['Foncier', 'Recrutement']);
		expect(points('strengths')[0]).toBe('Un lycée qui forme');
		expect(points('strengths')).not.toContain(first?.headline);
		expect(slides.some(({ id }) => id === 'plan')).toBe(true);
		// Eighteen slides are four too many: two that look back, the tensions of 2019 and what is not measured wait.
		expect(hiddenAtFirst(slides)).toEqual(['growth', 'trades', 'population', 'questions']);
	});
});

describe('a presentation', () => {
	const changed = (presentation: Presentation, change: Partial<Presentation>): Presentation => ({
		...presentation,
		...change
	});

	it('keeps every slide once, whatever the order that was saved', async () => {
		const slides = storyline(await source(HOME), null);
		const base = newPresentation(HOME, '2026-11-01', slides);
		fc.assert(
			fc.property(fc.shuffledSubarray([...base.order, 'gone', 'other']), (order) => {
				const placed = placeSlides(slides, changed(base, { order })).map(({ slide }) => slide.id);
				expect(placed.toSorted()).toEqual(base.order.toSorted());
				// What was ordered stays in that order.
				const known = order.filter((id) => base.order.includes(id));
				expect(placed.filter((id) => known.includes(id))).toEqual(known);
			})
		);
	});

	it('tells which figures changed, and shows the older ones where they were chosen', async () => {
		const slides = storyline(await source(HOME), null);
		const base = newPresentation(HOME, '2026-11-01', slides);
		expect(changedSlides(slides, changed(base, { shown: structuredClone(slides) }))).toEqual([]);
		const older = slides.map((slide) =>
			slide.id === 'jobs'
				? {
						...slide,
						title: 'L’emploi recule de 1,2 % par an',
						facts: slide.facts.map((fact) => (fact.id === 'jobs_growth' ? { ...fact, value: -1.2 } : fact))
					}
				: slide
		);
		const [one, ...rest] = changedSlides(slides, changed(base, { shown: older }));
		expect(rest).toEqual([]);
		expect(one?.figures.map(({ fact, before }) => [fact.id, before])).toEqual([['jobs_growth', -1.2]]);
		const kept = placeSlides(slides, changed(base, { shown: older, older: ['jobs'] }));
		expect(kept.find(({ slide }) => slide.id === 'jobs')).toMatchObject({
			older: true,
			slide: { title: 'L’emploi recule de 1,2 % par an' }
		});
	});

	it('offers to keep a slide that the data no longer makes', async () => {
		const slides = storyline(await source(HOME), null);
		const saved = changed(newPresentation(HOME, '2026-11-01', slides), { shown: slides });
		const without = slides.filter(({ id }) => id !== 'moves');
		const [gone, ...rest] = changedSlides(without, saved);
		expect(rest).toEqual([]);
		expect(gone?.slide.id).toBe('moves');
		expect(gone?.figures.every(({ fact, before }) => fact.value === null && before !== null)).toBe(true);
		const ids = (presentation: Presentation) =>
			placeSlides(without, presentation).map(({ slide }) => slide.id);
		expect(ids(saved)).not.toContain('moves');
		expect(ids(changed(saved, { older: ['moves'] }))).toEqual(slides.map(({ id }) => id));
	});

	it('comes back whole from its file, and says where a faulty one is faulty', async () => {
		const slides = storyline(await source(HOME), null);
		const base = changed(newPresentation(HOME, '2026-11-01', slides), { shown: slides });
		expect(readPresentation(writePresentation(base))).toEqual(base);
		const refusal = (text: string): FileRefusal | null => {
			try {
				readPresentation(text);
				return null;
			} catch (error) {
				return error instanceof FileError ? error.refusal : null;
			}
		};
		expect(refusal('{\n  "format": oui')).toMatchObject({ why: 'json' });
		expect(refusal('{"format":"autre"}')).toEqual({ why: 'format' });
		expect(refusal(writePresentation({ ...base, version: 9 } as unknown as Presentation))).toEqual({
			why: 'newer'
		});
		expect(refusal(JSON.stringify({ ...base, palette: 'rose' }))).toMatchObject({
			why: 'shape',
			path: 'palette',
			found: '"rose"'
		});
		expect(
			refusal(JSON.stringify({ ...base, own: [{ id: 'x', picture: 'https://ailleurs.fr/a.png' }] }))
		).toMatchObject({
			why: 'shape'
		});
	});
});

it('shows at a step what came before it', () => {
	fc.assert(
		fc.property(fc.nat(9), fc.nat(9), (at, step) => {
			expect(isShown(at, step)).toBe(at <= step);
			if (isShown(at, step)) expect(isShown(at, step + 1)).toBe(true);
		})
	);
});
