import { afterEach, describe, expect, it } from 'vitest';
import { type Axis, axes } from '../../src/lib/catalogue';
import type { Slide } from '../../src/lib/deck/slide';
import type { DeckSource } from '../../src/lib/deck/source';
import { hiddenAtFirst, storyline } from '../../src/lib/deck/storyline';
import { firstSentence } from '../../src/lib/deck/storyline/findings';
import { headlines } from '../../src/lib/diagnostic/finding';
import type { Verdict } from '../../src/lib/diagnostic/verdict';
import { axisLabels, verdictLabels } from '../../src/lib/dossier/labels';
import { newDossier } from '../../src/lib/dossier/schema';
import type { Block } from '../../src/lib/exchange/docx';
import { m } from '../../src/lib/paraglide/messages';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { loadDeckSource } from '../../src/routes/territoire/[siren]/deck.server';
import type { DiagnosticPage } from '../../src/routes/territoire/[siren]/diagnostic/diagnostic-page';
import { documentBlocks } from '../../src/routes/territoire/[siren]/diagnostic/document';
import { loadDiagnostic } from '../../src/routes/territoire/[siren]/diagnostic/load.server';
import { TWELVE, UNPLACED, verdictSaid } from '../twelve-territories';

/* The page as it is served, which is what is printed, and the story: `tests/e2e/verdicts.test.ts`. */

type Language = keyof typeof UNPLACED;
type Verdicts = Record<string, Verdict>;
type Placed = Partial<Record<Axis, boolean>>;
type Scores = Partial<Record<Axis, number | null>>;

/** The statements that slides weigh; the two of the partners stand on the page and in the document. */
const CAUSES = ['trades', 'skills', 'structural'];

const points = (slide: Slide | undefined) => (slide?.view.kind === 'points' ? slide.view.points : []);
const slideOf = (slides: readonly Slide[], id: string) => slides.find((slide) => slide.id === id);

const pageVerdicts = ({ claims }: DiagnosticPage): Verdicts =>
	Object.fromEntries(claims.map(({ statement, verdict }) => [statement, verdict]));
const slideVerdicts = (slides: readonly Slide[]): Verdicts =>
	Object.fromEntries(points(slideOf(slides, 'causes')).map(({ title, mark }) => [title, verdictSaid(mark)]));
/** «Statement: verdict. Why.», a line each. */
const notesVerdicts = (slides: readonly Slide[]): Verdicts =>
	Object.fromEntries(
		(slideOf(slides, 'causes')?.notes ?? '').split('\n').map((line) => {
			const [statement = '', rest = ''] = line.split(m.colon());
			return [statement, verdictSaid(rest.slice(0, rest.indexOf('.')))];
		})
	);
/** A statement is a quoted heading; the line in bold that follows is its verdict. */
function documentVerdicts(blocks: readonly Block[], statements: readonly string[]): [string, Verdict][] {
	const quoted = new Map<string, string>(
		statements.map((statement) => [m.quoted({ text: statement }), statement])
	);
	return blocks.flatMap((block, at): [string, Verdict][] => {
		const statement = block.kind === 'heading' ? quoted.get(block.text) : undefined;
		if (statement === undefined) return [];
		const next = blocks[at + 1];
		return [[statement, verdictSaid(next?.kind === 'text' && next.tone === 'strong' ? next.text : '')]];
	});
}

const saysUnplaced = (sentences: readonly string[], language: Language) =>
	sentences.some((sentence) => UNPLACED[language].test(sentence));
/** From the words under each axis, up to its table. */
function documentPlaced(blocks: readonly Block[], language: Language): Placed {
	const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === m.diagnostic_axes());
	const part = blocks.slice(from);
	return Object.fromEntries(
		axes.map((axis) => {
			const head = part.findIndex((block) => block.kind === 'heading' && block.text === axisLabels[axis]());
			const words = part.slice(
				head + 1,
				part.findIndex((block, at) => at > head && block.kind === 'table')
			);
			return [
				axis,
				!saysUnplaced(
					words.map((block) => ('text' in block ? block.text : '')),
					language
				)
			];
		})
	);
}
const slideScores = (slides: readonly Slide[]): Scores => {
	const view = slideOf(slides, 'peers')?.view;
	return view?.kind === 'axes' ? Object.fromEntries(view.rows.map(({ key, score }) => [key, score])) : {};
};

async function load(code: string, language: Language) {
	overwriteGetLocale(() => language);
	const [page, source] = [await loadDiagnostic(code), await loadDeckSource(code)];
	if (!page || !source) throw new Error(`No EPCI ${code}`);
	const dossier = newDossier(code, 'Essai', '2026-11-01', []);
	return { page, source, slides: storyline(source, null), blocks: documentBlocks(page, dossier, null) };
}

/** The first finding of each side as the page heads with it, then as the slides do; empty where there is none. */
const firsts = (findings: DiagnosticPage['findings'] | DeckSource['findings'], slides: readonly Slide[]) =>
	(
		[
			['atout', 'strengths'],
			['faiblesse', 'weaknesses']
		] as const
	).map(([quadrant, id]) => {
		const first = headlines(findings).find((one) => one.quadrant === quadrant);
		return [first ? firstSentence(first.headline) : '', points(slideOf(slides, id))[0]?.title ?? ''];
	});

afterEach(() => overwriteGetLocale(() => 'fr'));

describe.each(Object.entries(TWELVE))('%s', (_, code) => {
	it.each(['fr', 'en'] as const)('has one verdict a statement wherever it is told, %s', async (language) => {
		const { page, source, slides, blocks } = await load(code, language);
		const all = pageVerdicts(page);
		expect(page.claims.map(({ id }) => id)).toEqual(['fabric', 'infrastructure', ...CAUSES]);
		const causes = pageVerdicts({ ...page, claims: page.claims.filter(({ id }) => CAUSES.includes(id)) });
		expect(slideVerdicts(slides)).toEqual(causes);
		expect(notesVerdicts(slides)).toEqual(causes);
		expect(hiddenAtFirst(slides)).not.toContain('causes');
		// Each once: a second heading with another verdict would be hidden in a record.
		expect(documentVerdicts(blocks, Object.keys(all)).toSorted()).toEqual(Object.entries(all).toSorted());
		expect([...page.causes, page.structural.weighed]).toEqual([...source.causes, source.structural.weighed]);
		for (const { verdict, because, facets } of page.claims) {
			// What is said of why begins with the verdict's own word, or with no verdict's.
			const head = because.split(m.colon())[0] ?? '';
			const words = Object.values(verdictLabels).map((label) => label());
			if (words.includes(head)) expect(verdictSaid(head)).toBe(verdict);
			if (verdict !== 'undetermined') expect(facets.some(({ measured }) => measured !== 'not')).toBe(true);
		}
	});

	it.each(['fr', 'en'] as const)('says alike which axes are not placed, %s', async (language) => {
		const { page, slides, blocks } = await load(code, language);
		const placed: Placed = Object.fromEntries(page.axes.map(({ axis, score }) => [axis, score !== null]));
		for (const { axis, sentences } of page.axes)
			expect([axis, !saysUnplaced(sentences, language)]).toEqual([axis, placed[axis]]);
		expect(slideScores(slides)).toEqual(
			Object.fromEntries(page.axes.map(({ axis, score }) => [axis, score]))
		);
		expect(hiddenAtFirst(slides)).not.toContain('peers');
		expect(documentPlaced(blocks, language)).toEqual(placed);
	});

	it('says the same in both languages', async () => {
		const [fr, en] = [await load(code, 'fr'), await load(code, 'en')];
		const meaning = ({ page: { claims, axes: profiles, findings } }: typeof fr) => ({
			verdicts: claims.map(({ id, verdict, facets }) => [id, verdict, facets.map(({ side }) => side)]),
			axes: profiles.map(({ axis, score }) => [axis, score]),
			findings: findings.map(({ rule, strength, toConfirm }) => [rule, strength, toConfirm])
		});
		expect(meaning(en)).toEqual(meaning(fr));
		expect(en.slides.map(({ id }) => id)).toEqual(fr.slides.map(({ id }) => id));
	});

	it('heads with the same findings on the page and the slides, none that is to be confirmed', async () => {
		const { page, source, slides } = await load(code, 'fr');
		for (const [onPage, onSlide] of firsts(page.findings, slides)) expect(onSlide).toBe(onPage);
		// No slide says that there is neither strength nor weakness beside one that tells some.
		const none = slides.some(({ line }) => line === m.deck_unpublished_line());
		if (none) expect(firsts(page.findings, slides).flat().join('')).toBe('');
		// No figure is that old today: the first of each side is made so.
		const old = new Set(headlines(source.findings).map(({ rule }) => rule));
		const marked = <One extends { rule: string }>(list: readonly One[]) =>
			list.map((one) => (old.has(one.rule) ? { ...one, toConfirm: true } : one));
		const findings = marked(source.findings);
		const later = storyline({ ...source, findings }, null);
		expect(headlines(marked(page.findings)).filter(({ rule }) => old.has(rule))).toEqual([]);
		for (const [onPage, onSlide] of firsts(marked(page.findings), later)) expect(onSlide).toBe(onPage);
		const told = ['strengths', 'weaknesses'].flatMap((id) => points(slideOf(later, id)));
		const unsure = findings.filter(({ toConfirm }) => toConfirm).map((one) => firstSentence(one.headline));
		expect(told.filter(({ title }) => unsure.includes(title))).toEqual([]);
	});
});
