import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ServerProcess, startServer } from '../server-process';
import { ask, sendBytes } from './raw-request';
import { eachOf, territories } from './served';
import { HOME } from './home';

const url = inject('siteUrl');
/** What only files of this machine hold, outside what is served. */
const SECRET = /root:|"devDependencies"|BELVEDERE_DATA/;

describe('an address that means harm', () => {
	it.each([
		'/../../etc/passwd',
		'/../../../../../../../../etc/passwd',
		'/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
		'/..%2f..%2fpackage.json',
		'/%2e%2e%2fpackage.json',
		'/..%5c..%5cpackage.json',
		'/data/../../../package.json',
		'/data/..%2f..%2f..%2fpackage.json',
		'/_app/immutable/../../../index.js',
		'/_app/immutable/%2e%2e/%2e%2e/%2e%2e/index.js',
		'/territoire/..%2f..%2f..%2fpackage.json/',
		'//etc/passwd',
		'/communes/..%2f..%2fpackage.json',
		'/.env',
		'/.git/config'
	])('climbs nowhere: %s', async (path) => {
		const { status, body } = await ask(url, path);
		expect(status).toBeGreaterThanOrEqual(300);
		expect(status).toBeLessThan(500);
		expect(body.toString()).not.toMatch(SECRET);
	});

	it.each([
		'/%E0%A4%A',
		'/%',
		'/%00',
		'/territoire/%00/',
		'/territoire/%E0%A4%A/',
		'/territoire/244900809%00/',
		'/communes/%00.json',
		`/${'a'.repeat(10_240)}`,
		`/territoire/${'9'.repeat(10_240)}/`,
		`/?${'x=1&'.repeat(2560)}`,
		'/territoire/244900809/?carte=%E0%A4%A',
		'/comparer/valeurs/lune.json',
		'/investir/criteres/lune.json',
		'/communes/999.json'
	])('is answered, whatever is wrong with it: %.40s', async (path) => {
		const { status } = await ask(url, path);
		expect(status).toBeGreaterThanOrEqual(200);
		expect(status).toBeLessThan(500);
	});

	it.each([
		'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
		'GET http://elsewhere.invalid/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
		'GET / HTTP/1.1\r\nHost: a b<>"\r\nConnection: close\r\n\r\n',
		'GET  HTTP/1.1\r\n\r\n',
		'\x00\x01\x02\r\n\r\n',
		`GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`
	])('is answered as bytes: %j', async (bytes) => {
		const said = await sendBytes(url, bytes);
		expect(said).toMatch(/^HTTP\/1\.1 [2-4]\d\d /);
		expect(said).not.toMatch(SECRET);
	});

	it('leaves the server as it was', async () => {
		const { status, body } = await ask(url, HOME);
		expect([status, body.toString().includes('Anjou Bleu')]).toEqual([200, true]);
	});
});

it('is told that nothing changed by the mark of what it has', async () => {
	for (const path of [HOME, '/', '/recherche.json', `${HOME}carte.svg`, '/favicon.svg']) {
		const first = await ask(url, path);
		const etag = first.headers.etag ?? '';
		expect(etag, path).not.toBe('');
		const again = await ask(url, path, { 'if-none-match': etag });
		expect([again.status, again.body.length], path).toEqual([304, 0]);
		const other = await ask(url, path, { 'if-none-match': '"other"' });
		expect([other.status, other.body.equals(first.body)], path).toEqual([200, true]);
	}
});

it('says how it is: its version, that of its data, how long it has run', async () => {
	const { status, headers, body } = await ask(url, '/sante');
	expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
	const said = JSON.parse(body.toString()) as { version: string; data: string; uptime: number };
	expect(said.version).toBe(readFileSync('build/.version', 'utf8'));
	expect(said.data).toMatch(/^[0-9a-f]{12}$/);
	expect(said.uptime).toBeGreaterThanOrEqual(0);
});

/** Pages asked for at once: some ten seconds of a server’s work. */
const MANY = 300;

describe('another server of the same site', () => {
	let other: ServerProcess;
	beforeAll(async () => {
		other = await startServer();
	});
	afterAll(() => other.stop());

	it('gives the same bytes for the same addresses', async () => {
		const host = { host: 'belvedere.example', 'accept-encoding': 'br' };
		for (const path of [
			'/',
			HOME,
			`/en${HOME}`,
			`${HOME}diagnostic/`,
			`${HOME}presenter/`,
			`${HOME}recit/`,
			`${HOME}carte.svg`,
			`${HOME}carte.json`,
			`${HOME}diapositives.json`,
			`${HOME}partage.png`,
			'/explorer/',
			'/investir/',
			'/investir/criteres/epci.json',
			'/comparer/valeurs/epci.json',
			'/communes/49.json',
			'/methode/regles/',
			'/recherche.json',
			'/api/v1/indicators/jobs/epci.json',
			'/api/v1/territories/epci/244900809/diagnostic.json',
			'/api/v1/search.json?q=segre',
			'/donnees/api/'
		]) {
			const [one, two] = await Promise.all([ask(url, path, host), ask(other.url, path, host)]);
			expect([one.status, two.status], path).toEqual([200, 200]);
			expect(one.body.equals(two.body), path).toBe(true);
			expect(one.headers.etag, path).toBe(two.headers.etag);
		}
	});

	it('answers three hundred questions asked at once, then goes on', async () => {
		const asked = (await territories()).slice(0, MANY).map(([siren]) => `/territoire/${siren}/`);
		const statuses: number[] = [];
		await eachOf(
			asked,
			async (path) => void statuses.push((await ask(other.url, path)).status),
			asked.length
		);
		expect(statuses).toHaveLength(MANY);
		expect(statuses.filter((status) => status !== 200)).toEqual([]);
		expect((await ask(other.url, '/sante')).status).toBe(200);
	});

	it('finishes what it is answering when it is told to stop', async () => {
		// A page that nobody has asked for: it is not ready.
		const [siren = ''] = (await territories()).at(-1) ?? [];
		const answer = await ask(
			other.url,
			`/en/territoire/${siren}/presenter/`,
			{ expect: '100-continue' },
			() => other.process.kill('SIGTERM')
		);
		expect(answer.status).toBe(200);
		expect(answer.body.toString()).toMatch(/<\/html>\s*$/);
		expect(await other.ended).toBe(0);
		await expect(ask(other.url, '/sante')).rejects.toThrow();
	});
});
