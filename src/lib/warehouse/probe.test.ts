import { gzipSync } from 'node:zlib';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { WarehouseError } from './contract';
import { HEAD_BYTES, headersOf, readMark, versionOf, writeMark } from './mark';
import { probe } from './probe';
import { fetchWhole } from './whole';

const FILE = readFileSync('static/data/warehouse.duckdb');
const mark = {
	bytes: FILE.length,
	version: versionOf(createHash('sha256').update(FILE).digest()),
	headers: headersOf(FILE)
};
/** Another edition: DuckDB writes another checksum in its headers. */
const OTHER = Buffer.from(FILE);
OTHER[4096] = (OTHER[4096] ?? 0) ^ 1;
/** The same headers, another figure. */
const CHANGED = Buffer.from(FILE);
CHANGED[20_000_000] = (CHANGED[20_000_000] ?? 0) ^ 1;

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});
type Answer = (request: IncomingMessage, response: ServerResponse) => void;
async function served(answer: Answer): Promise<string> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const address = server.address();
	return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
}

/** As a server does that keeps to the range. */
const part =
	(file: Buffer, headers: Record<string, string> = {}, total = String(file.length)): Answer =>
	(request, response) => {
		const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
		response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${total}`, ...headers });
		response.end(file.subarray(Number(from), Number(to) + 1));
	};
const all =
	(file: Buffer, headers: Record<string, string> = {}): Answer =>
	(_, response) => {
		response.writeHead(200, { 'content-length': file.length, ...headers });
		response.end(file);
	};
const failure = (asked: Promise<unknown>): Promise<string> =>
	asked.then(
		() => 'none',
		(cause: unknown) => (cause instanceof WarehouseError ? cause.failure : String(cause))
	);

it('writes what tells a warehouse from another, and reads it back', () => {
	expect(readMark(writeMark(mark))).toEqual(mark);
	expect(readMark('')).toBeNull();
	expect(readMark('%warehouse%')).toBeNull();
});

describe('a probe of the warehouse', () => {
	const packed = gzipSync(FILE.subarray(0, HEAD_BYTES));
	it.each<[what: string, answer: Answer, failure: string]>([
		['in parts', part(FILE), 'none'],
		['in parts, of a length that is not said', part(FILE, {}, '*'), 'none'],
		['whole', all(FILE), 'whole'],
		['packed, whole', all(gzipSync(FILE, { level: 1 }), { 'content-encoding': 'gzip' }), 'packed'],
		['packed, in parts that cannot be unpacked', part(FILE, { 'content-encoding': 'gzip' }), 'packed'],
		['packed, in parts', part(packed, { 'content-encoding': 'gzip' }, String(FILE.length)), 'packed'],
		['of another edition', part(OTHER), 'replaced'],
		['of another length', part(FILE, {}, String(FILE.length + 65536)), 'replaced'],
		['of another edition, whole', all(OTHER), 'replaced'],
		['cut', part(FILE.subarray(0, 5000)), 'unreachable'],
		['as a page that asks to log in', all(Buffer.from('<!doctype html>'.repeat(2000))), 'unreachable'],
		['not at all', (_, response) => response.writeHead(404).end(), 'unreachable'],
		[
			'packed, where parts are cut off',
			(request, response) =>
				request.headers.range
					? response.destroy()
					: all(gzipSync(FILE, { level: 1 }), { 'content-encoding': 'gzip' })(request, response),
			'packed'
		],
		[
			'well, but for the part asked for',
			(request, response) => (request.headers.range ? response.destroy() : all(FILE)(request, response)),
			'TypeError: fetch failed'
		]
	])('finds out that it comes %s', async (_, answer, expected) => {
		expect(await failure(probe(await served(answer), mark))).toBe(expected);
	});

	it('fetches little of a file that comes whole', async () => {
		let sent = 0;
		const url = await served((_, response) => {
			response.writeHead(200, { 'content-length': FILE.length });
			for (let at = 0; at < FILE.length; at += 65536) {
				const chunk = FILE.subarray(at, at + 65536);
				response.write(chunk, () => (sent += chunk.length));
			}
		});
		expect(await failure(probe(url, mark))).toBe('whole');
		expect(sent).toBeLessThan(FILE.length / 2);
	});
});

describe('the file fetched whole', () => {
	it('comes with its progress, and is the one expected, packed on the way or not', async () => {
		for (const answer of [all(FILE), all(gzipSync(FILE, { level: 1 }), { 'content-encoding': 'gzip' })]) {
			const told: number[] = [];
			const file = await fetchWhole(await served(answer), mark, {
				onProgress: ({ loaded, total }) => {
					expect(total).toBe(FILE.length);
					told.push(loaded);
				}
			});
			expect(file.size).toBe(FILE.length);
			expect(told.at(-1)).toBe(FILE.length);
		}
	});

	it.each<[what: string, answer: Answer, failure: string]>([
		['of another edition', all(OTHER), 'replaced'],
		['with another figure in it', all(CHANGED), 'replaced'],
		['shorter', all(FILE.subarray(0, 30_000_000)), 'replaced'],
		[
			'cut on the way',
			(_, response) => {
				response.writeHead(200, { 'content-length': FILE.length });
				response.write(FILE.subarray(0, 1_000_000), () => response.destroy());
			},
			'unreachable'
		],
		['not at all', (_, response) => response.writeHead(503).end(), 'unreachable']
	])('is refused where it comes %s', async (_, answer, expected) => {
		expect(await failure(fetchWhole(await served(answer), mark))).toBe(expected);
	});
});
