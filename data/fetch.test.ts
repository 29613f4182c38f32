import { createServer, type Server } from 'node:http';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { addresses } from './addresses';
import { download, fetchAll, missingByHand, OfflineError } from './fetch';
import { sourceIdentities } from './sources/index';

const CONTENT = 'code;value\n01;12\n'.repeat(100);
let server: Server;
let base = '';
const asked: (string | undefined)[] = [];

beforeAll(async () => {
	server = createServer((request, response) => {
		asked.push(request.headers.range);
		if (request.url === '/page.csv') {
			response.setHeader('content-type', 'text/html');
			response.end('<h1>404</h1>');
			return;
		}
		if (request.url?.endsWith('.zip')) {
			response.end(zipSync({ 'folder/One.CSV': strToU8('one'), 'two.csv': strToU8('two') }));
			return;
		}
		if (request.url === '/cut.csv') {
			response.writeHead(200, { 'content-length': String(CONTENT.length) });
			response.write(CONTENT.slice(0, 50));
			response.destroy();
			return;
		}
		const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
		response.writeHead(from > 0 ? 206 : 200, { 'content-length': String(CONTENT.length - from) });
		response.end(CONTENT.slice(from));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const folder = () => mkdtempSync(join(tmpdir(), 'belvedere-fetch-'));
const quiet = () => undefined;

it('fetches a file into its place, with its progress', async () => {
	const directory = folder();
	let last = 0;
	await download(
		{ path: 'x/file.csv', download: `${base}/file.csv` },
		directory,
		({ received }) => (last = received)
	);
	expect(readFileSync(join(directory, 'x/file.csv'), 'utf8')).toBe(CONTENT);
	expect(last).toBe(CONTENT.length);
});

it('goes on where a cut download stopped', async () => {
	const directory = folder();
	mkdirSync(join(directory, 'x'));
	writeFileSync(join(directory, 'x/file.csv.part'), CONTENT.slice(0, 40));
	await download({ path: 'x/file.csv', download: `${base}/file.csv` }, directory, quiet);
	expect(asked.at(-1)).toBe('bytes=40-');
	expect(readFileSync(join(directory, 'x/file.csv'), 'utf8')).toBe(CONTENT);
});

it('puts nothing in place when the download is cut or is a page of HTML', async () => {
	const directory = folder();
	for (const name of ['cut.csv', 'page.csv']) {
		await expect(download({ path: name, download: `${base}/${name}` }, directory, quiet)).rejects.toThrow();
		expect(existsSync(join(directory, name))).toBe(false);
	}
});

it('compresses what the raw folder keeps compressed', async () => {
	const directory = folder();
	await download({ path: 'file.csv.gz', download: `${base}/file.csv` }, directory, quiet);
	expect(gunzipSync(readFileSync(join(directory, 'file.csv.gz'))).toString()).toBe(CONTENT);
});

it('tells a machine without internet from a file that is not there', async () => {
	const offline = () => Promise.reject(new TypeError('fetch failed'));
	await expect(
		download({ path: 'x', download: 'http://producer.invalid/x' }, folder(), quiet, offline)
	).rejects.toBeInstanceOf(OfflineError);
});

it('names the page and the place of every file without a lasting address', () => {
	const byHand = missingByHand(sourceIdentities, '/nowhere');
	expect(byHand.length).toBeGreaterThan(30);
	expect(byHand.join('\n')).toContain('/nowhere/insee/base_cc_comparateur_2022_csv.zip');
	expect(byHand.every((line) => line.includes('https://'))).toBe(true);
});

it('takes the files of an archive out of it, fetched once', async () => {
	const directory = folder();
	const before = asked.length;
	const address = `${base}/1/archive.zip`;
	const files = [
		{ path: 'x/one.csv.gz', download: address, entry: 'one.csv' },
		{ path: 'x/two.csv', download: address, entry: 'two.csv' },
		{ path: 'x/three.csv', download: address, entry: 'three.csv' }
	];
	const { fetched, failed } = await fetchAll([{ files }], directory);
	expect(fetched).toEqual(['x/one.csv.gz', 'x/two.csv']);
	expect(failed.map(({ reason }) => reason)).toEqual([`${address}: no «three.csv» in the archive`]);
	expect(gunzipSync(readFileSync(join(directory, 'x/one.csv.gz'))).toString()).toBe('one');
	expect(asked.length - before).toBe(1);
	expect(existsSync(join(directory, '.archives'))).toBe(false);
});

it('fetches the others when one fails, and leaves those that are there', async () => {
	const directory = folder();
	writeFileSync(join(directory, 'mine.csv'), 'mine');
	const files = ['page.csv', 'mine.csv', 'file.csv'].map((path) => ({ path, download: `${base}/${path}` }));
	const { fetched, kept, failed } = await fetchAll([{ files }], directory);
	expect(fetched).toEqual(['file.csv']);
	expect(kept).toEqual(['mine.csv']);
	expect(failed.map(({ path }) => path)).toEqual(['page.csv']);
	expect(readFileSync(join(directory, 'mine.csv'), 'utf8')).toBe('mine');
});

it('knows addresses of producers, by https, each with the place where it was seen', () => {
	const seen = readFileSync('docs/data-addresses.md', 'utf8');
	for (const [path, { url }] of Object.entries(addresses)) {
		expect(url).toMatch(/^https:/);
		expect(seen, path).toContain(`\`${path}\``);
	}
	const known = sourceIdentities.flatMap(({ files }) => files).filter(({ download }) => download !== null);
	expect(known.length).toBeGreaterThan(8);
});
