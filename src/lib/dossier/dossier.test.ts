import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInvitation, readReturned, writeInvitation, writeReturned } from './ballot-code';
import { FileError } from './bounded-json';
import { readDossier, writeDossier } from './file';
import { compareDossiers, mergeDossiers } from './merge';
import { placeActions, planGaps } from './plan';
import { exampleBallots, voteResults } from './results';
import { type Action, type Dossier, newDossier, type Stake } from './schema';

const stakes: Stake[] = ['attractivite', 'recrutement', 'innovation', 'simplification'].map((id) => ({
	id,
	label: id
}));
const fresh = (): Dossier => newDossier('244900809', 'Essai', '2026-11-01', stakes);
const action = (id: string, change: Partial<Action> = {}): Action => ({
	id,
	priority: 'p',
	title: id,
	owner: '',
	partners: '',
	axis: 'recrutement',
	finding: '',
	indicator: '',
	baseline: null,
	target: null,
	start: '',
	due: '',
	cost: '',
	status: 'idea',
	effort: 3,
	impact: 3,
	...change
});
const refusal = (text: string) => {
	try {
		readDossier(text);
	} catch (error) {
		if (error instanceof FileError) return error.refusal;
		throw error;
	}
	return null;
};

describe('a file', () => {
	it('written and read again is the same dossier', () => {
		const text = fc.string({ maxLength: 200 });
		fc.assert(
			fc.property(text, text, fc.integer({ min: 1, max: 5 }), (title, words, effort) => {
				const dossier = fresh();
				dossier.title = title;
				dossier.own.push({
					id: 'o',
					quadrant: 'atout',
					axis: 'innovation',
					text: words,
					source: '',
					figure: null
				});
				dossier.actions.push(action('a', { effort, target: 1.5 }));
				expect(readDossier(writeDossier(dossier))).toEqual(dossier);
			})
		);
	});
	it('keeps a script as text', () => {
		const dossier = fresh();
		dossier.title = '<script>alert(1)</script>';
		expect(readDossier(writeDossier(dossier)).title).toBe('<script>alert(1)</script>');
	});
	it('says where it is wrong, and what was expected', () => {
		const dossier = fresh();
		dossier.actions.push(action('a', { effort: 9 }));
		expect(refusal(writeDossier(dossier))).toMatchObject({
			why: 'shape',
			path: 'actions.0.effort',
			found: '9'
		});
	});
	it('is refused when it is no JSON, no diagnostic, or of another version', () => {
		expect(refusal('{"format":')).toMatchObject({ why: 'json' });
		expect(refusal('[]')).toEqual({ why: 'format' });
		expect(refusal('{"format":"autre","version":1}')).toEqual({ why: 'format' });
		expect(refusal('{"format":"belvedere-diagnostic","version":99}')).toEqual({ why: 'newer' });
		expect(refusal('{"format":"belvedere-diagnostic","version":0}')).toEqual({ why: 'version' });
	});
	it('is refused when it is hostile: huge, deep, or reaching for a prototype', () => {
		expect(refusal(`"${'x'.repeat(41_000_000)}"`)).toMatchObject({ why: 'large' });
		expect(refusal('['.repeat(100_000))).toEqual({ why: 'deep' });
		const text = writeDossier(fresh()).replace('"title"', '"__proto__": {"polluted": true}, "title"');
		expect(refusal(text)).toEqual({ why: 'key', key: '__proto__' });
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
	it('of version 1 becomes one of today: stakes are the axes, a date becomes a due date', () => {
		const without = (of: object, names: readonly string[]) =>
			Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));
		const old = without(fresh(), ['stakes']);
		const bare = without(action('a'), ['due', 'start', 'effort', 'impact']);
		const text = JSON.stringify({ ...old, version: 1, actions: [{ ...bare, date: '2027-03-01' }] });
		const read = readDossier(text);
		expect(read.stakes.map(({ id }) => id)).toEqual(stakes.map(({ id }) => id));
		expect(read.actions[0]).toMatchObject({ due: '2027-03-01', start: '', effort: 3, impact: 3 });
	});
});

describe('two versions', () => {
	const base = fresh();
	base.actions = [action('one'), action('two')];
	const copy = () => structuredClone(base);
	it('merge thing by thing: additions, changes and removals of both sides stand', () => {
		const [mine, theirs] = [copy(), copy()];
		mine.actions.push(action('mine'));
		mine.actions = mine.actions.map((one) => (one.id === 'one' ? { ...one, owner: 'Région' } : one));
		theirs.actions = theirs.actions.filter(({ id }) => id !== 'two').concat(action('theirs'));
		theirs.actions = theirs.actions.map((one) => (one.id === 'one' ? { ...one, effort: 5 } : one));
		const { dossier, clashes } = mergeDossiers(base, mine, theirs);
		expect(dossier.actions.map(({ id }) => id)).toEqual(['one', 'mine', 'theirs']);
		expect(dossier.actions[0]).toMatchObject({ owner: 'Région', effort: 5 });
		expect(clashes).toEqual([]);
	});
	it('keep what one side changed and the other removed', () => {
		const [mine, theirs] = [copy(), copy()];
		mine.actions = mine.actions.filter(({ id }) => id !== 'two');
		theirs.actions = theirs.actions.map((one) => (one.id === 'two' ? { ...one, title: 'changed' } : one));
		expect(mergeDossiers(base, mine, theirs).dossier.actions.map(({ title }) => title)).toContain('changed');
	});
	it('tell what both changed, and keep mine', () => {
		const [mine, theirs] = [copy(), copy()];
		mine.actions = mine.actions.map((one) => (one.id === 'one' ? { ...one, title: 'mine' } : one));
		theirs.actions = theirs.actions.map((one) => (one.id === 'one' ? { ...one, title: 'theirs' } : one));
		const { dossier, clashes } = mergeDossiers(base, mine, theirs);
		expect(dossier.actions[0]?.title).toBe('mine');
		expect(clashes).toEqual([{ collection: 'actions', id: 'one' }]);
	});
	it('remove nothing where no common version is known', () => {
		const other = copy();
		other.actions = [action('three')];
		expect(mergeDossiers(null, copy(), other).dossier.actions.map(({ id }) => id)).toEqual([
			'one',
			'two',
			'three'
		]);
	});
	it('say what changed from one to the other', () => {
		const later = copy();
		later.actions = [action('one', { status: 'done' }), action('new')];
		expect(compareDossiers(base, later).map(({ id, what }) => [id, what])).toEqual([
			['one', 'changed'],
			['two', 'removed'],
			['new', 'added']
		]);
	});
});

describe('ballots', () => {
	it('travel as codes and links, accents included', () => {
		const ballot = {
			id: 'b',
			name: 'Éloïse',
			college: 'etat' as const,
			ranks: { recrutement: 1, innovation: 1 }
		};
		const code = writeReturned({ dossier: 'd', ballot });
		expect(readReturned(code)).toEqual({ dossier: 'd', ballot });
		expect(
			readReturned(`https://exemple.fr/territoire/244900809/diagnostic/#bulletin=${code}`)?.ballot
		).toEqual(ballot);
		const invitation = { dossier: 'd', territory: '244900809', name: 'Anjou Bleu', stakes };
		expect(readInvitation(writeInvitation(invitation))).toEqual(invitation);
	});
	it('that are cut, foreign or hostile give nothing', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(readReturned(text)).toBeNull();
			})
		);
		expect(readReturned('a'.repeat(10_000))).toBeNull();
	});
	it('of the example give the order of the programme', () => {
		const results = voteResults(stakes, exampleBallots(stakes, String));
		expect(results.byHead.map(({ option }) => option)).toEqual(stakes.map(({ id }) => id));
		expect(results.byCollege.map(({ option }) => option)).toEqual(stakes.map(({ id }) => id));
		expect(results.condorcet.winner).toBe('attractivite');
		expect(results.voters).toBe(7);
	});
});

describe('the plan', () => {
	it('shows actions without a finding and findings without an action', () => {
		const dossier = fresh();
		dossier.actions = [
			action('loose'),
			action('tied', { finding: 'ageing' }),
			action('gone', { finding: 'x', status: 'dropped' })
		];
		const finding = (rule: string) =>
			({
				rule,
				also: [],
				topic: rule,
				headline: rule,
				title: rule,
				quadrant: 'faiblesse',
				axis: 'attractivite',
				text: '',
				strength: 'clear',
				distance: 1,
				weight: 1,
				evidence: [],
				witnesses: [],
				counter: [],
				turned: false,
				toConfirm: false,
				against: ''
			}) as const;
		const gaps = planGaps(
			dossier,
			[finding('ageing'), finding('x')].map((one) => ({
				...one,
				also: [],
				evidence: [],
				witnesses: [],
				counter: []
			}))
		);
		expect(gaps.loose.map(({ id }) => id)).toEqual(['loose']);
		expect(gaps.unanswered.map(({ id }) => id)).toEqual(['x']);
	});
	it('loses no action, whichever list tells first what was dragged', () => {
		const actions = [action('a'), action('b'), action('c', { priority: 'q' })];
		const dragged = placeActions(placeActions(actions, 'p', ['b']), 'q', ['c', 'a']);
		const other = placeActions(placeActions(actions, 'q', ['c', 'a']), 'p', ['b']);
		for (const list of [dragged, other]) {
			expect(list.filter(({ priority }) => priority === 'q').map(({ id }) => id)).toEqual(['c', 'a']);
			expect(list).toHaveLength(3);
		}
	});
});
