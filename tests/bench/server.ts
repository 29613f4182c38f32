import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildSite, BUILD } from '../../tools/site';

const HOME = '244900809';
const PAGES = 300;
/** Requests at once, when what the server bears is measured. */
const AT_ONCE = 8;
/** Steps through the territories that share no factor with their number: neighbours in time are far apart. */
const STRIDE = 37;
const KINDS: Readonly<Record<string, (code: string) => string>> = {
	'Territory page': (code) => `/territoire/${code}/`,
	'Territory page, English': (code) => `/en/territoire/${code}/`,
	Diagnostic: (code) => `/territoire/${code}/diagnostic/`,
	'Diagnostic, English': (code) => `/en/territoire/${code}/diagnostic/`,
	'Deck, in words': (code) => `/territoire/${code}/presenter/`,
	'Story page': (code) => `/territoire/${code}/recit/`,
	'Slides, data': (code) => `/territoire/${code}/diapositives.json`,
	'Map, picture': (code) => `/territoire/${code}/carte.svg`,
	'Share card': (code) => `/territoire/${code}/partage.png`
};
const EACH = 40;

const Outlines = v.object({
	objects: v.record(v.string(), v.object({ geometries: v.array(v.object({ id: v.string() })) }))
});
const territories = (): string[] =>
	Object.values(
		v.parse(
			Outlines,
			JSON.parse(readFileSync(join('static', 'data', 'boundaries', 'epci.json'), 'utf8')) as unknown
		).objects
	).flatMap(({ geometries }) => geometries.map(({ id }) => id));

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
/** Milliseconds until an answer is whole. */
const ask = (url: string): Promise<number> =>
	new Promise((resolve, reject) => {
		const started = performance.now();
		get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
			response.resume();
			response.once('end', () =>
				response.statusCode === 200
					? resolve(performance.now() - started)
					: reject(new Error(`${url}: ${response.statusCode ?? 0}`))
			);
		}).once('error', reject);
	});

const start = (): Promise<{ child: ChildProcess; url: string }> =>
	new Promise((resolve, reject) => {
		const child = fork(BUILD, { env: { ...process.env, PORT: '0', NODE_ENV: 'production' }, silent: true });
		child.once('error', reject);
		child.once('message', (message) => {
			const { url } = v.parse(v.object({ url: v.string() }), message);
			resolve({ child, url: url.replace('localhost', '127.0.0.1') });
		});
	});

/** Megabytes that a process holds. */
const memory = ({ pid }: ChildProcess): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1]) / 1024;

const at = (sorted: readonly number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;

/** Requests a second when several ask at once. */
async function rate(urls: readonly string[]): Promise<number> {
	const waiting = [...urls];
	const started = performance.now();
	const work = async () => {
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await ask(next);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return (1000 * urls.length) / (performance.now() - started);
}

/** How quickly the site is built and its pages are made, and what that takes, on loopback. */
export async function benchServer(): Promise<Record<string, string>> {
	const codes = territories();
	const code = (k: number) => codes[(k * STRIDE) % codes.length] ?? HOME;
	rmSync(BUILD, { recursive: true, force: true });
	const began = performance.now();
	await buildSite(() => undefined);
	const built = performance.now();
	const { child, url } = await start();
	const listening = performance.now();
	const first = await ask(`${url}/territoire/${HOME}/`);
	const table: Record<string, string> = {
		'Built from the sources (s)': ((built - began) / 1000).toFixed(1),
		'Started, until it listens (s)': ((listening - built) / 1000).toFixed(1),
		'First territory page after that (ms)': first.toFixed(0)
	};
	let k = 0;
	for (const [kind, path] of Object.entries(KINDS)) {
		const times: number[] = [];
		for (let i = 0; i < EACH; i++) times.push(await ask(url + path(code(k++))));
		times.sort((a, b) => a - b);
		table[`${kind}, p50 / p95 (ms)`] = `${at(times, 0.5).toFixed(0)} / ${at(times, 0.95).toFixed(0)}`;
	}
	const fresh = await start();
	const paths = Array.from({ length: PAGES }, (_, i) => {
		const path = Object.values(KINDS)[i % 4];
		return fresh.url + (path?.(code(i)) ?? '/');
	});
	const cold = await rate(paths);
	table[`Memory after ${PAGES} different pages (MB)`] = memory(fresh.child).toFixed(0);
	table['Pages a second, each new'] = cold.toFixed(0);
	table['Pages a second, kept'] = (
		await rate(paths.slice(0, 100).flatMap((path) => [path, path, path]))
	).toFixed(0);
	for (const server of [child, fresh.child]) server.kill('SIGTERM');
	agent.destroy();
	return table;
}
