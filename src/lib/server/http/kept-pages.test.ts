import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { keptAnswer } from './kept-pages';

const text = 'Une page assez longue. '.repeat(200);
const request = (encoding: string) =>
	new Request('http://here.test/', { headers: { 'accept-encoding': encoding } });
const page = () =>
	new Response(text, { headers: { 'content-type': 'text/html', 'content-length': String(text.length) } });

describe('keptAnswer', () => {
	it('makes an answer once, and gives the same bytes and ETag afterwards', async () => {
		let made = 0;
		const make = () => {
			made += 1;
			return Promise.resolve(page());
		};
		const [first, second] = await Promise.all([
			keptAnswer('same', request('br'), make),
			keptAnswer('same', request('br'), make)
		]);
		const third = await keptAnswer('same', request('br'), make);
		expect(made).toBe(1);
		expect(third.headers.get('etag')).toBe(first.headers.get('etag'));
		expect(await third.arrayBuffer()).toEqual(await second.arrayBuffer());
	});

	it('sends what is asked for, with the length of what it sends', async () => {
		const make = () => Promise.resolve(page());
		const small = await keptAnswer('encodings', request('gzip, br'), make);
		const sent = new Uint8Array(await small.arrayBuffer());
		expect(small.headers.get('content-encoding')).toBe('br');
		expect(small.headers.get('content-length')).toBe(String(sent.byteLength));
		expect(brotliDecompressSync(sent).toString()).toBe(text);
		const plain = await keptAnswer('encodings', request('identity'), make);
		expect(plain.headers.get('content-encoding')).toBeNull();
		expect(plain.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
		expect(await plain.text()).toBe(text);
		expect(plain.headers.get('vary')).toBe('Accept-Encoding');
	});

	it('keeps nothing that failed: the next asks again', async () => {
		const answers = [() => Promise.reject(new Error('once')), () => Promise.resolve(page())];
		const make = () => (answers.shift() ?? page)() as Promise<Response>;
		await expect(keptAnswer('failing', request('br'), make)).rejects.toThrow('once');
		expect((await keptAnswer('failing', request('br'), make)).status).toBe(200);
		const missing = () => Promise.resolve(new Response('non', { status: 404 }));
		expect((await keptAnswer('missing', request('br'), missing)).status).toBe(404);
		expect((await keptAnswer('missing', request('br'), () => Promise.resolve(page()))).status).toBe(200);
	});

	it('says that nothing changed to who has the very text, whatever else it has', async () => {
		const make = () =>
			Promise.resolve(
				new Response(text, {
					headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' }
				})
			);
		const first = await keptAnswer('marked', request('br'), make);
		const etag = first.headers.get('etag') ?? '';
		const asking = (marks: string) =>
			keptAnswer('marked', new Request('http://here.test/', { headers: { 'if-none-match': marks } }), make);
		for (const marks of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
			const again = await asking(marks);
			expect([marks, again.status, again.body]).toEqual([marks, 304, null]);
			// A page of another site may read that too.
			expect(again.headers.get('access-control-allow-origin')).toBe('*');
			expect(again.headers.get('etag')).toBe(etag);
		}
		expect((await asking('"other"')).status).toBe(200);
	});

	it('makes what is kept nowhere each time, with the same mark', async () => {
		let made = 0;
		const make = () => {
			made += 1;
			return Promise.resolve(page());
		};
		const ask = () => keptAnswer('nowhere', request('br'), make, { shelf: 'none' });
		const [first, second] = [await ask(), await ask()];
		expect(made).toBe(2);
		expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
	});
});
