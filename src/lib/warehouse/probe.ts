import { WarehouseError } from './contract';
import { HEAD_BYTES, headersOf, isWarehouse, type WarehouseMark } from './mark';

/** The first bytes of an answer, at most `wanted`; the rest is not fetched. */
async function firstBytes(body: ReadableStream<Uint8Array>, wanted: number): Promise<Uint8Array> {
	const head = new Uint8Array(wanted);
	const reader = body.getReader();
	let filled = 0;
	while (filled < wanted) {
		const { done, value } = await reader.read();
		if (done) break;
		const part = value.subarray(0, wanted - filled);
		head.set(part, filled);
		filled += part.length;
	}
	await reader.cancel();
	return head.subarray(0, filled);
}

/** Bytes of the whole file, as an answer with a part of it says; null where it does not. */
const totalOf = (response: Response): number | null => {
	const [, total] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
	return total === undefined ? null : Number(total);
};

/** How an answer is packed; null where it is not. */
function encodingOf(response: Response): string | null {
	const encoding = response.headers.get('content-encoding');
	return encoding === 'identity' ? null : encoding;
}

interface Look {
	head: Uint8Array;
	encoding: string | null;
	isPart: boolean;
	total: number | null;
}

/** Looks at the first bytes, asking for them alone or for the file. */
async function look(url: string, part: boolean, signal: AbortSignal | undefined): Promise<Look> {
	const response = await fetch(url, {
		headers: part ? { range: `bytes=0-${HEAD_BYTES - 1}` } : {},
		// Caches ask the server about what they hold, and drop an older file, before the engine reads from them.
		cache: 'no-cache',
		signal
	});
	if (!response.ok || !response.body) throw new WarehouseError('unreachable', `${url}: ${response.status}`);
	const encoding = encodingOf(response);
	const head = await firstBytes(response.body, HEAD_BYTES).catch((cause: unknown) => {
		if (encoding === null) throw cause;
		// A part of a packed file cannot be unpacked.
		throw new WarehouseError('packed', `${url} comes as ${encoding}`, { cause });
	});
	return { head, encoding, isPart: response.status === 206, total: totalOf(response) };
}

/**
 * Asks for the first bytes of the warehouse, and compares them with those that the page expects: the engine would
 * read another file as if it were this one, or fetch the whole of it for each part.
 *
 * @throws {WarehouseError} `packed`, `whole` or `replaced`; `unreachable` where what comes is no warehouse.
 */
export async function probe(url: string, mark: WarehouseMark, signal?: AbortSignal): Promise<void> {
	const seen = await look(url, true, signal).catch(async (cause: unknown) => {
		if (cause instanceof WarehouseError || signal?.aborted) throw cause;
		// Chromium refuses a part that comes packed as if there were no network: the file itself tells.
		const file = await look(url, false, signal);
		if (file.encoding === null) throw cause;
		return file;
	});
	const { head, encoding, isPart, total } = seen;
	if (!isWarehouse(head)) throw new WarehouseError('unreachable', `${url} is cut, or no warehouse`);
	if (headersOf(head) !== mark.headers || (total ?? mark.bytes) !== mark.bytes)
		throw new WarehouseError('replaced', `${url} is another file than that of the page`);
	if (encoding !== null) throw new WarehouseError('packed', `${url} comes as ${encoding}`);
	if (!isPart) throw new WarehouseError('whole', `${url} comes whole where a part is asked for`);
}
