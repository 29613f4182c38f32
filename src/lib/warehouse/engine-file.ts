import { WarehouseError } from './contract';
import { counted, type LoadProgress } from './counted';

export interface FetchOptions {
	onProgress?: (progress: LoadProgress) => void;
	signal?: AbortSignal;
}

/** Fetches a part of the engine, or of what it reads; a failure is the warehouse's. */
export async function load<T>(fetching: () => Promise<T>): Promise<T> {
	try {
		return await fetching();
	} catch (cause) {
		if (cause instanceof WarehouseError) throw cause;
		throw new WarehouseError('unreachable', 'A part of the engine could not be fetched', { cause });
	}
}

const GZIP = [0x1f, 0x8b];

/** The engine, unpacked where it was written packed: a static export keeps it so, for hosts that compress nothing. */
async function opened(blob: Blob): Promise<Blob> {
	const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
	const packed = first === GZIP[0] && second === GZIP[1];
	const stream = packed ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
	return new Response(stream, { headers: { 'content-type': 'application/wasm' } }).blob();
}

/**
 * Fetches the engine with its progress, as an address that the worker can read; stops where a probe says that there is
 * nothing to read.
 */
export async function fetchEngine(
	url: string,
	{ onProgress, signal }: FetchOptions,
	probing: Promise<void>
): Promise<string> {
	const stop = new AbortController();
	if (signal?.aborted) stop.abort();
	signal?.addEventListener('abort', () => stop.abort(), { once: true });
	probing.catch(() => stop.abort());
	const [blob] = await load(() => Promise.all([fetchBlob(url, stop.signal, onProgress), probing]));
	return URL.createObjectURL(blob);
}

async function fetchBlob(
	url: string,
	signal: AbortSignal,
	onProgress: FetchOptions['onProgress']
): Promise<Blob> {
	const response = await fetch(url, { signal });
	if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
	// A compressed answer announces its compressed length; X-Uncompressed-Length is optional.
	const total = Number(response.headers.get('x-uncompressed-length') ?? 0);
	return opened(await new Response(counted(response.body, total, onProgress)).blob());
}
