import { afterEach, describe, expect, it } from 'vitest';
import { type Axis, axes } from '../../catalogue';
import { loadDeckSource } from '../../../routes/territoire/[siren]/deck.server';
import { gapsOfAxis } from '../../diagnostic/gaps';
import { type Answer, type Dossier, newDossier } from '../../dossier/schema';
import { overwriteGetLocale } from '../../paraglide/runtime';
import type { Point } from '../slide';
import type { DeckSource } from '../source';
import { storyline } from '../storyline';
import type { Draft } from './draft';
import { questionsSlide } from './questions';

const HOME = '244900809';
const answer = (gap: string, change: Partial<Answer> = {}): Answer => ({
	id: `to-${gap}`,
	gap,
	text: 'Quatre mois en moyenne.',
	source: 'Service instructeur, 2026',
	says: 'strength',
	...change
});
const withAnswers = (...answers: Answer[]): Dossier => ({
	...newDossier(HOME, 'Essai', '2026-11-01', []),
	answers
});
const placed = (unplaced: readonly Axis[]): DeckSource['axes'] =>
	axes.map((axis) => ({ axis, score: unplaced.includes(axis) ? null : 50, facts: [], sentences: [] }));
const pointsOf = (slide: Pick<Draft, 'view'> | undefined): Point[] =>
	slide?.view.kind === 'points' ? slide.view.points : [];

async function home(): Promise<DeckSource> {
	const source = await loadDeckSource(HOME);
	if (!source) throw new Error(`no territory ${HOME}`);
	return source;
}

describe('the slide of questions', () => {
	afterEach(() => overwriteGetLocale(() => 'fr'));
	const ask = async (unplaced: readonly Axis[], dossier: Dossier | null = null) =>
		questionsSlide({ ...(await home()), axes: placed(unplaced) }, dossier);

	it('asks four things at most, of each axis in turn, and none where all are placed', async () => {
		expect(await ask([])).toEqual([]);
		const [slide] = await ask(['innovation', 'simplification']);
		expect(slide?.title).toBe('Trop peu de chiffres sur l’innovation et la simplification');
		expect(pointsOf(slide).map(({ mark }) => mark)).toEqual([
			'Innovation',
			'Simplification',
			'Innovation',
			'Simplification'
		]);
	});
	it('asks no more what was answered, and tells the answer to who presents', async () => {
		const [first] = gapsOfAxis('innovation');
		const [slide] = await ask(['innovation'], withAnswers(answer(first?.id ?? '')));
		expect(pointsOf(slide).map(({ text }) => text)).not.toContain(first?.question());
		expect(slide?.notes).toContain('Quatre mois en moyenne. (Service instructeur, 2026)');
		const all = gapsOfAxis('innovation').map(({ id }) => answer(id));
		expect(await ask(['innovation'], withAnswers(...all))).toEqual([]);
	});
	it('has a title that a room reads at once, in both languages', async () => {
		const pairs = axes.flatMap((one) => axes.filter((other) => other !== one).map((other) => [one, other]));
		for (const language of ['fr', 'en'] as const) {
			overwriteGetLocale(() => language);
			for (const unplaced of [...pairs, [...axes], axes.slice(1)]) {
				const [slide] = await ask(unplaced);
				expect(slide?.title.length, slide?.title).toBeLessThanOrEqual(70);
			}
		}
	});
	it('comes after the comparable territories, in the story too', async () => {
		const source = await home();
		const ids = storyline({ ...source, axes: source.axes.map(unplacedInnovation) }, null).map(({ id }) => id);
		expect(ids[ids.indexOf('peers') + 1]).toBe('questions');
	});
});

const unplacedInnovation = (profile: DeckSource['axes'][number]) =>
	profile.axis === 'innovation' ? { ...profile, score: null } : profile;

describe('answers on the slides of strengths and weaknesses', () => {
	it('stand first, with whose they are, and are counted apart from the figures', async () => {
		const source = await home();
		const plain = storyline(source, null).find(({ id }) => id === 'strengths');
		const dossier = withAnswers(
			answer('simplification_permits'),
			answer('roads_access', { says: 'weakness', text: 'Un pont limité à 19 tonnes.' })
		);
		const slides = storyline(source, dossier);
		const strengths = slides.find(({ id }) => id === 'strengths');
		expect(pointsOf(strengths)[0]).toEqual({
			mark: '',
			title: 'Les délais d’autorisation',
			text: 'Quatre mois en moyenne. · Dit par les partenaires · Service instructeur, 2026'
		});
		expect(strengths?.title).toMatch(/^Atouts\u00A0: \d+ dans les chiffres, 1 chez les partenaires$/);
		expect(strengths?.title).not.toBe(plain?.title);
		expect(pointsOf(slides.find(({ id }) => id === 'weaknesses'))[0]?.title).toBe('L’accès par la route');
	});
	it('make a slide of their own source where no figure says anything', async () => {
		const source = { ...(await home()), findings: [], axes: placed(axes) };
		const slides = storyline(source, withAnswers(answer('simplification_permits')));
		const ids = slides.map(({ id }) => id);
		expect(ids).toContain('unpublished');
		expect(ids).not.toContain('weaknesses');
		expect(slides.find(({ id }) => id === 'strengths')).toMatchObject({
			title: 'Des atouts, dits par les partenaires',
			source: 'Dit par les partenaires, chacun avec sa source'
		});
	});
});
