import { WarehouseError } from './contract';
import { counted, type LoadProgress } from './counted';
import { HEAD_BYTES, headersOf, versionOf, type WarehouseMark } from './mark';

/**
 * Fetches the warehouse whole, for where it cannot be read in parts, and checks that it is the one expected.
 *
 * @throws {WarehouseError} `replaced` where it is another file, `unreachable` where it does not come, or not to its end.
 */
export async function fetchWhole(
	url: string,
	mark: WarehouseMark,
	{ onProgress, signal }: { onProgress?: (progress: LoadProgress) => void; signal?: AbortSignal } = {}
): Promise<Blob> {
	const bytes = await received(url, mark, onProgress, signal);
	const head = new Uint8Array(bytes.slice(0, HEAD_BYTES));
	const version = await versionIn(bytes);
	const same =
		bytes.byteLength === mark.bytes &&
		headersOf(head) === mark.headers &&
		(version === null || version === mark.version);
	if (!same) throw new WarehouseError('replaced', `${url} is another file than that of the page`);
	return new Blob([bytes]);
}

async function received(
	url: string,
	mark: WarehouseMark,
	onProgress: ((progress: LoadProgress) => void) | undefined,
	signal: AbortSignal | undefined
): Promise<ArrayBuffer> {
	try {
		// What a cache holds is asked about before it is taken.
		const response = await fetch(url, { signal, cache: 'no-cache' });
		if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
		return await new Response(counted(response.body, mark.bytes, onProgress)).arrayBuffer();
	} catch (cause) {
		throw new WarehouseError('unreachable', 'The warehouse could not be fetched whole', { cause });
	}
}

/** Version of the file; null on plain HTTP, where browsers compute none: the engine checks each block as it reads it. */
async function versionIn(bytes: ArrayBuffer): Promise<string | null> {
	const { subtle } = globalThis.crypto as Partial<Crypto>;
	return subtle ? versionOf(new Uint8Array(await subtle.digest('SHA-256', bytes))) : null;
}
