import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { type Dossier, newDossier } from './schema';
import { dossiersOf, saveDossier } from './storage';
import { Work } from './work.svelte';

const TERRITORY = '244900809';
const made = (title: string): Dossier => newDossier(TERRITORY, title, '2026', []);
const titles = async () => (await dossiersOf(TERRITORY)).map(({ title }) => title);

afterEach(async () => {
	vi.useRealTimers();
	await deleteDB('belvedere');
});

it('gives way to a tab that clears what is kept, and keeps again what is written after', async () => {
	await saveDossier(made('avant'));
	// Without giving way, this would wait for ever.
	await deleteDB('belvedere');
	expect(await titles()).toEqual([]);
	await saveDossier(made('après'));
	expect(await titles()).toEqual(['après']);
});

it('says that another tab holds what is kept, and goes on once it lets go', async () => {
	// A tab that gives way to nobody, and another that waits for it: whoever opens now waits too.
	const held = await openDB('belvedere', 1, {
		upgrade: (kept) => {
			kept.createObjectStore('dossiers', { keyPath: 'id' }).createIndex('territory', 'territory');
		}
	});
	const cleared = deleteDB('belvedere');
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const asked = expect(titles()).rejects.toMatchObject({ why: 'stuck' });
	await vi.advanceTimersByTimeAsync(5_000);
	await asked;
	vi.useRealTimers();
	held.close();
	await cleared;
	await saveDossier(made('après'));
	expect(await titles()).toEqual(['après']);
});

it('says that a newer version of the site already changed how things are kept', async () => {
	(await openDB('belvedere', 2)).close();
	await expect(titles()).rejects.toMatchObject({ why: 'newer' });
});

it('opens the last one edited, whatever day a wrong clock once told', async () => {
	await saveDossier({ ...made('demain'), updated: '2099-01-01T00:00:00.000Z' });
	await saveDossier({ ...made('hier'), updated: '2025-01-01T00:00:00.000Z' });
	await saveDossier({ ...made('aujourd’hui'), updated: new Date().toISOString() });
	expect(await titles()).toEqual(['aujourd’hui', 'hier', 'demain']);
});

it('undoes one’s own change and not what another tab wrote meanwhile', async () => {
	const territory = { code: TERRITORY, vintage: '2026', stakes: [], title: () => 'à deux' };
	const kept = (work: Work) => vi.waitUntil(() => work.save === 'saved');
	const [first, second] = [new Work(territory), new Work(territory)];
	await first.start();
	first.change((draft) => (draft.title = 'à deux, commencé'));
	await kept(first);
	await second.start();
	first.change((draft) => draft.stakes.push({ id: 'a', label: 'du premier' }));
	await kept(first);
	await vi.waitUntil(() => second.dossier.stakes.length === 1);
	second.change((draft) => draft.stakes.push({ id: 'b', label: 'du second' }));
	await kept(second);
	await vi.waitUntil(() => first.dossier.stakes.length === 2);
	first.undo();
	await kept(first);
	expect(first.dossier.stakes.map(({ id }) => id)).toEqual(['b']);
	first.redo();
	await kept(first);
	expect(first.dossier.stakes.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
	first.stop();
	second.stop();
});
