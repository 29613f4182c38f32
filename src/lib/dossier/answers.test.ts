import { describe, expect, it } from 'vitest';
import { FileError } from './bounded-json';
import { readDossier, writeDossier } from './file';
import { compareDossiers, mergeDossiers } from './merge';
import { migrate } from './migrate';
import { planGaps } from './plan';
import { saidAside, saidBy } from './said';
import { type Answer, type Dossier, newDossier } from './schema';

const fresh = (): Dossier => newDossier('244900809', 'Essai', '2026-11-01', []);
const answer = (id: string, change: Partial<Answer> = {}): Answer => ({
	id,
	gap: 'simplification_permits',
	text: 'Quatre mois pour un permis.',
	source: 'Service instructeur, 2026',
	says: 'strength',
	...change
});
const withAnswers = (...answers: Answer[]): Dossier => ({ ...fresh(), answers });
const refusal = (change: unknown) => {
	try {
		readDossier(JSON.stringify({ ...fresh(), answers: [change] }));
	} catch (error) {
		if (error instanceof FileError) return error.refusal;
		throw error;
	}
	return null;
};

describe('answers in a file', () => {
	it('come back whole', () => {
		const dossier = withAnswers(answer('a'), answer('b', { says: 'neutral', text: '<b>été</b>' }));
		expect(readDossier(writeDossier(dossier))).toEqual(dossier);
	});
	it('are none in a file of version 2, and nothing of it is lost', () => {
		const { answers, ...rest } = fresh();
		expect(answers).toEqual([]);
		const own = [{ id: 'o', quadrant: 'atout', axis: 'innovation', text: 'Un club.', source: '' }];
		const old = { ...rest, version: 2, own };
		expect(readDossier(JSON.stringify(old))).toEqual({
			...old,
			version: 4,
			own: [{ ...own[0], figure: null }],
			answers: []
		});
		expect(migrate(old)).toMatchObject({
			document: { version: 4, own: [{ ...own[0], figure: null }], answers: [] }
		});
	});
	it('are bounded: what they say, how long, of what', () => {
		expect(refusal(answer('a'))).toBeNull();
		expect(refusal(answer('a', { says: 'opportunity' as Answer['says'] }))).toMatchObject({
			why: 'shape',
			path: 'answers.0.says'
		});
		expect(refusal(answer('a', { source: 'x'.repeat(301) }))).toMatchObject({ path: 'answers.0.source' });
		expect(refusal(answer('a', { text: 'x'.repeat(4001) }))).toMatchObject({ path: 'answers.0.text' });
		expect(refusal(answer('a', { gap: 'no such id' }))).toMatchObject({ path: 'answers.0.gap' });
		expect(refusal(null)).toMatchObject({ path: 'answers.0' });
	});
});

describe('two versions of the answers', () => {
	it('merge field by field, and keep what each side added', () => {
		const base = withAnswers(answer('a'));
		const mine = withAnswers(answer('a', { text: 'Cinq mois.' }), answer('mine'));
		const theirs = withAnswers(answer('a', { says: 'weakness' }), answer('theirs'));
		const { dossier, clashes } = mergeDossiers({ ...base }, mine, theirs);
		expect(dossier.answers.map(({ id }) => id)).toEqual(['a', 'mine', 'theirs']);
		expect(dossier.answers[0]).toEqual(answer('a', { text: 'Cinq mois.', says: 'weakness' }));
		expect(clashes).toEqual([]);
	});
	it('tell what changed from one to the other', () => {
		const changes = compareDossiers(withAnswers(answer('a')), withAnswers(answer('a', { text: 'Six.' })));
		expect(changes).toMatchObject([{ collection: 'answers', id: 'a', what: 'changed' }]);
	});
});

describe('what partners say', () => {
	const dossier: Dossier = {
		...withAnswers(
			answer('for'),
			answer('against', { says: 'weakness', gap: 'no_longer_asked' }),
			answer('aside', { says: 'neutral' })
		),
		own: [
			{ id: 'own', quadrant: 'menace', axis: 'recrutement', text: 'Un départ.', source: '', figure: null }
		]
	};
	it('stands in a quadrant by what it says, and is not copied among the own findings', () => {
		expect(saidBy(dossier).map(({ id, from, quadrant }) => [id, from, quadrant])).toEqual([
			['own', 'own', 'menace'],
			['for', 'answers', 'atout'],
			['against', 'answers', 'faiblesse']
		]);
		expect(dossier.own).toHaveLength(1);
	});
	it('says whose it is, on what and from where', () => {
		expect(saidBy(dossier).map(saidAside)).toEqual([
			'ajouté par les partenaires · Recrutement',
			'Dit par les partenaires · Les délais d’autorisation · Service instructeur, 2026',
			'Dit par les partenaires · Service instructeur, 2026'
		]);
	});
	it('waits for an action as findings do', () => {
		expect(planGaps(dossier, []).unanswered.map(({ id }) => id)).toEqual(['own', 'for', 'against']);
	});
});
