import {
	copyFileSync,
	cpSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { ServerStartError, startServer } from '../server-process';
import { HOME } from './home';
import { ask } from './raw-request';

const DATA = 'static/data';
const folder = mkdtempSync(join(tmpdir(), 'belvedere-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the data that a test may spoil: the warehouse is its own, the rest stands where it stood. */
function copyOfData(name: string): { data: string; warehouse: string } {
	const data = join(folder, name);
	mkdirSync(data);
	for (const entry of readdirSync(DATA, { withFileTypes: true }))
		if (entry.isFile()) copyFileSync(join(DATA, entry.name), join(data, entry.name));
	cpSync(join(DATA, 'boundaries'), join(data, 'boundaries'), { recursive: true });
	return { data, warehouse: join(data, 'warehouse.duckdb') };
}

/** Runs statements in a warehouse, as a later or an earlier pipeline would have left it. */
async function change(warehouse: string, statements: string): Promise<void> {
	const instance = await DuckDBInstance.create(warehouse);
	const connection = await instance.connect();
	await connection.run(statements);
	await connection.run('CHECKPOINT');
	connection.closeSync();
	instance.closeSync();
}

/** How a server that cannot start ends, and what it says. */
async function refusal(data: string): Promise<{ code: number | null; said: string }> {
	try {
		const server = await startServer({ BELVEDERE_DATA: data });
		await server.stop();
		return { code: null, said: 'it started' };
	} catch (cause) {
		if (!(cause instanceof ServerStartError)) throw cause;
		return { code: cause.code, said: cause.output.trim() };
	}
}

describe('a server that cannot be', () => {
	it.each([
		['missing', 'is missing', (warehouse: string) => rmSync(warehouse)],
		['truncated', 'truncated|damaged', (warehouse: string) => truncateSync(warehouse, 20_000_000)],
		['no warehouse', 'not a warehouse', (warehouse: string) => writeFileSync(warehouse, 'x'.repeat(50_000))],
		['empty', 'lacks|not a warehouse|truncated', (warehouse: string) => writeFileSync(warehouse, '')],
		[
			'older',
			'older than this code.*«unemployment_rate_census»',
			(warehouse: string) => change(warehouse, 'DROP VIEW indicator_unemployment_rate_census')
		],
		[
			'newer',
			'newer than this code.*«zzz»',
			(warehouse: string) => change(warehouse, 'CREATE VIEW indicator_zzz AS SELECT 1 AS value')
		]
	])('says in a sentence that its warehouse is %s, and what to do', async (name, words, spoil) => {
		const { data, warehouse } = copyOfData(name.replace(' ', '-'));
		await spoil(warehouse);
		const { code, said } = await refusal(data);
		expect(said).toMatch(new RegExp(words));
		expect(said).toContain(warehouse);
		expect(said).toContain('npm run data:build');
		expect(said.split('\n')).toHaveLength(1);
		expect(code).toBe(1);
	});

	it('says that its warehouse is being written by another program', async () => {
		const { data, warehouse } = copyOfData('locked');
		const writer = await DuckDBInstance.create(warehouse);
		try {
			const { code, said } = await refusal(data);
			expect(said).toContain(`${warehouse} is locked`);
			expect(said).toContain('npm run data:build');
			expect(said.split('\n')).toHaveLength(1);
			expect(code).toBe(1);
		} finally {
			writer.closeSync();
		}
	});
});

it('says what one answer lacks and goes on; says that its data is gone, and is well when it is back', async () => {
	const { data, warehouse } = copyOfData('served');
	const { code } = await refusal(join(folder, 'nowhere'));
	expect(code).toBe(1);
	const outline = join(data, 'boundaries', 'communes-49.json');
	writeFileSync(outline, '{"type":"Topology","objects":');
	const server = await startServer({ BELVEDERE_DATA: data });
	try {
		const failed = await ask(server.url, `${HOME}carte.svg`, { accept: 'text/html' });
		expect(failed.status).toBe(500);
		expect(failed.body.toString()).toContain('Retour à l’accueil');
		expect(failed.body.toString()).not.toContain('at ');
		expect(failed.headers['content-security-policy']).toContain("default-src 'none'");
		expect(failed.headers['x-content-type-options']).toBe('nosniff');
		await expect.poll(() => server.output()).toMatch(new RegExp(`${HOME}carte\\.svg: .*(JSON|communes-49)`));
		const shapes = '/api/v1/territories/commune.geojson?within=epci:244900809';
		const unwell = await ask(server.url, shapes);
		expect([unwell.status, unwell.headers['content-type']]).toEqual([500, 'application/problem+json']);
		expect(unwell.body.toString()).not.toMatch(/JSON at|communes-49/);
		// Another's outlines are whole.
		expect((await ask(server.url, '/territoire/200054781/carte.svg')).status).toBe(200);
		expect((await ask(server.url, '/')).status).toBe(200);
		// What failed is not kept: mended, it is answered.
		copyFileSync(join(DATA, 'boundaries', 'communes-49.json'), outline);
		expect((await ask(server.url, `${HOME}carte.svg`)).status).toBe(200);
		expect((await ask(server.url, shapes)).status).toBe(200);

		const kept = join(folder, 'kept.duckdb');
		linkSync(warehouse, kept);
		rmSync(warehouse);
		for (const path of [HOME, '/territoire/242010056/', '/sante', '/api/v1/levels.json']) {
			const gone = await ask(server.url, path);
			expect(gone.status, path).toBe(503);
			expect(gone.body.toString(), path).toContain(warehouse);
			expect(gone.body.toString(), path).toContain('npm run data:build');
		}
		// A program is told as programs are, and may read it from any page.
		const problem = await ask(server.url, '/api/v1/levels.json');
		expect([problem.headers['content-type'], problem.headers['access-control-allow-origin']]).toEqual([
			'application/problem+json',
			'*'
		]);
		linkSync(kept, warehouse);
		expect((await ask(server.url, HOME)).status).toBe(200);
		expect((await ask(server.url, '/sante')).status).toBe(200);
		// Replaced under its feet by another: its answers would be of neither.
		rmSync(warehouse);
		writeFileSync(warehouse, 'x');
		const replaced = await ask(server.url, HOME);
		expect([replaced.status, replaced.body.toString()]).toEqual([503, expect.stringContaining('replaced')]);
	} finally {
		expect(await server.stop()).toBe(0);
	}
});
