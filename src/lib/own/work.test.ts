import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { findIndicator } from '$lib/catalogue';
import { keptTables } from './store/kept-tables';
import type { OwnTable } from './table';
import { OwnWork } from './work.svelte';

const made = (id: string, name: string): OwnTable => ({
	id,
	name,
	file: 'x.csv',
	day: '2026-11-27',
	level: 'commune',
	codes: ['49331'],
	columns: [
		{
			id: `own_${id}_n`,
			label: name,
			role: { kind: 'quantity' },
			period: '2026',
			sign: null,
			decimals: 0,
			values: [3],
			absent: {}
		}
	],
	version: 'v',
	rows: 1,
	recognised: 1,
	unrecognised: 0
});
const opened: OwnWork[] = [];
const open = async () => {
	const work = new OwnWork();
	opened.push(work);
	await work.open();
	return work;
};
afterEach(async () => {
	for (const work of opened.splice(0)) work.close();
	await deleteDB('belvedere-donnees');
});

it('holds a table for the visit, and keeps it on demand only', async () => {
	const work = await open();
	await work.add(made('a', 'Parcelles'));
	expect(findIndicator('own_a_n')?.own?.name).toBe('Parcelles');
	expect(await keptTables()).toEqual([]);
	expect(await work.keep('a')).toBe(true);
	expect((await open()).tables.map(({ name }) => name)).toEqual(['Parcelles']);
});

it('agrees with another tab: what it keeps, renames and deletes', async () => {
	const [one, other] = [await open(), await open()];
	await one.add(made('a', 'Parcelles'));
	await one.keep('a');
	await vi.waitUntil(() => other.tables.length === 1);
	await other.rename('a', 'Parcelles à vendre');
	await vi.waitUntil(() => one.tables[0]?.name === 'Parcelles à vendre');
	await one.remove('a');
	await vi.waitUntil(() => other.tables.length === 0);
	expect(await keptTables()).toEqual([]);
});

it('says why the browser keeps nothing, and holds the table all the same', async () => {
	const work = await open();
	await work.add(made('a', 'Parcelles'));
	vi.stubGlobal('indexedDB', {
		open: () => {
			throw new DOMException('refused', 'SecurityError');
		}
	});
	const fresh = new OwnWork();
	opened.push(fresh);
	await fresh.add(made('b', 'Seule'));
	vi.unstubAllGlobals();
	expect(fresh.tables.map(({ name }) => name)).toEqual(['Seule']);
});
