import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';

/** An answer as it is kept: compressed where that makes it smaller. */
interface Kept {
	readonly headers: readonly [string, string][];
	readonly body: Uint8Array<ArrayBuffer>;
	readonly compressed: boolean;
}

/** Where an answer is kept: programs that ask for figures push no page out; what is kept nowhere is made each time. */
export type Shelf = 'pages' | 'figures' | 'none';

const MEGABYTE = 1024 * 1024;
const BYTES_KEPT = { pages: 40 * MEGABYTE, figures: 24 * MEGABYTE } as const;
/** Texts shorter than this gain nothing. */
const SMALLEST = 1000;
/** Quick: a page is compressed while someone waits for it. */
const QUALITY = 4;
/** A browser asks each time and is told that nothing changed; a cache between may answer for some minutes. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=300, stale-while-revalidate=600';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
const isText = (type: string) => /^text\/|json|javascript|svg/.test(type);
const acceptsBrotli = (request: Request) => /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');

const shelfOf = (maxSize: number) =>
	new LRUCache<string, Kept>({
		maxSize,
		sizeCalculation: ({ body, headers }, key) => body.byteLength + key.length + 100 * headers.length + 200
	});
const shelves = { pages: shelfOf(BYTES_KEPT.pages), figures: shelfOf(BYTES_KEPT.figures) };
/** Pages made at once: more would wait for the same processor, and hold its memory. */
const inTurn = pLimit(6);
/** Answers being made: whoever asks for the same meanwhile waits for it. */
const making = new Map<string, Promise<Kept | Response>>();

async function keep(response: Response): Promise<Kept> {
	const body = new Uint8Array(await response.arrayBuffer());
	const type = response.headers.get('content-type') ?? '';
	const compressed = isText(type) && body.byteLength >= SMALLEST;
	const headers = new Headers(response.headers);
	headers.set('etag', `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`);
	headers.set('cache-control', CACHE_CONTROL);
	// Of the text: what is sent may be shorter.
	headers.delete('content-length');
	if (isText(type)) headers.append('vary', 'Accept-Encoding');
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength
	};
	return {
		headers: [...headers],
		body: compressed ? Uint8Array.from(await compress(body, { params })) : body,
		compressed
	};
}

/** Whether who asks has the very text already: one of the marks that it names, or any. */
function has(request: Request, etag: string): boolean {
	const marks = (request.headers.get('if-none-match') ?? '').split(',').map((mark) => mark.trim());
	return marks.some((mark) => mark === '*' || mark.replace(/^W\//, '') === etag);
}

async function answer({ headers, body, compressed }: Kept, request: Request): Promise<Response> {
	const own = new Headers([...headers]);
	if (has(request, own.get('etag') ?? '')) {
		own.delete('content-type');
		return new Response(null, { status: 304, headers: own });
	}
	const plain = compressed && !acceptsBrotli(request);
	const sent = plain ? Uint8Array.from(await decompress(body)) : body;
	if (compressed && !plain) own.set('content-encoding', 'br');
	own.set('content-length', String(sent.byteLength));
	return new Response(sent, { headers: own });
}

interface Keeping {
	/** Whether a page that is being made asks: it must not wait for its own turn. */
	nested?: boolean;
	shelf?: Shelf;
}

/**
 * The answer kept under a key, or made now and kept: the same bytes for everyone, with an ETag of what they say. What is
 * not whole (status other than 200) is never kept.
 *
 * @param key what the answer depends on: version of the site and of the data, address.
 */
export async function keptAnswer(
	key: string,
	request: Request,
	make: () => Promise<Response>,
	{ nested = false, shelf = 'pages' }: Keeping = {}
): Promise<Response> {
	const kept = shelf === 'none' ? undefined : shelves[shelf];
	const known = kept?.get(key);
	if (known) return answer(known, request);
	// One that waits for its turn would wait for the page that asks.
	if (nested) return make();
	let made = making.get(key);
	if (!made) {
		made = inTurn(make).then<Kept | Response>((response) =>
			response.status === 200 ? keep(response) : response
		);
		making.set(key, made);
		const done = () => making.delete(key);
		made.then((result) => {
			if (!(result instanceof Response)) kept?.set(key, result);
			done();
		}, done);
	}
	const result = await made;
	return result instanceof Response ? result.clone() : answer(result, request);
}
