import { expect, it } from 'vitest';
import { ReadError } from './read-error';
import { type ReadWorker, TableReader } from './reader';
import { TableWork, type WorkRequest } from './table-work';
import { words } from './tests/kit';

/** A worker in this thread: what passes is copied as a browser copies it. */
class LocalWorker extends EventTarget {
	private alive = true;
	private readonly work = new TableWork((reply, moved) => {
		const data = structuredClone(reply, { transfer: [...moved] });
		queueMicrotask(() => this.alive && this.dispatchEvent(new MessageEvent('message', { data })));
	});
	postMessage(request: WorkRequest): void {
		void this.work.hear(structuredClone(request));
	}
	terminate(): void {
		this.alive = false;
	}
}
const localWorker = () => new LocalWorker() as LocalWorker & ReadWorker;

const text = (content: string) => ({ kind: 'text' as const, text: content, name: 'collé' });

it('opens a table, answers what is asked of it, and keeps it through another that is refused', async () => {
	const reader = new TableReader(localWorker);
	const reading = await reader.open(text('code;v\n01001;1\n01001;2,5\n01002;s\n'), {}, { words });
	expect(reading).toMatchObject({ rows: 3, separator: ';' });
	const codes = await reader.ask('distinct', 'code');
	expect([codes.values, [...codes.counts], [...codes.lines]]).toEqual([
		['01001', '01002'],
		[2, 1],
		[2, 4]
	]);
	await expect(reader.open(text('code;v\n'), {}, { words })).rejects.toMatchObject({ why: 'no_rows' });
	expect(await reader.ask('page', { from: 1, count: 5 })).toEqual({
		lines: [3, 4],
		rows: [
			['01001', 2.5],
			['01002', { absent: 'secret' }]
		]
	});
	await expect(reader.ask('distinct', 'x')).rejects.toThrow('no column «x»');
});

it('reads again with other choices', async () => {
	const reader = new TableReader(localWorker);
	const source = text('a;b\n1,5;1\n');
	await reader.open(source, {}, { words });
	const reading = await reader.open(source, { separator: ',' }, { words });
	expect(reading.columns.map(({ name }) => name)).toEqual(['a;b', 'Colonne 2']);
});

it('tells how far it is, and stops', async () => {
	const reader = new TableReader(localWorker);
	const stop = new AbortController();
	const file = new Blob([`nom;v\n${'Angers;1\n'.repeat(500_000)}`]);
	const told: number[] = [];
	const opened = reader.open(
		{ kind: 'file', file, name: 'table.csv' },
		{},
		{
			words,
			signal: stop.signal,
			onProgress: ({ bytes, rows }) => {
				told.push(bytes, rows);
				stop.abort();
			}
		}
	);
	await expect(opened).rejects.toMatchObject({ name: 'AbortError' });
	// What was on its way still comes; the last of 500,000 rows never does.
	expect(told.length).toBeLessThan(8);
	expect(Math.max(...told)).toBeLessThan(4_500_000);
	expect(told[0]).toBeGreaterThan(0);
	await expect(reader.ask('page', { from: 0, count: 1 })).rejects.toThrow('No table is open');
});

it('says that the worker died, and starts another', async () => {
	let made = 0;
	let last = localWorker();
	const reader = new TableReader(() => {
		made++;
		last = localWorker();
		return last;
	});
	const opened = reader.open(text('a;b\nx;1\n'), {}, { words });
	last.dispatchEvent(new Event('error'));
	const cause = await opened.catch((error: unknown) => error);
	expect(cause).toBeInstanceOf(ReadError);
	expect(cause).toMatchObject({ why: 'crashed', place: { file: 'collé' } });
	await reader.open(text('a;b\nx;1\n'), {}, { words });
	expect(made).toBe(2);
	const waiting = reader.ask('page', { from: 0, count: 1 });
	reader.close();
	await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
