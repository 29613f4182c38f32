import { dev } from '$app/environment';
import * as v from 'valibot';
import { addressesOf, CACHE_PREFIX, MANIFEST, Prepared, SiteFiles } from './package';

/** Why a package could not be made, in a kind that has its words. */
export class OfflineError extends Error {
	constructor(
		readonly why: 'unsupported' | 'network' | 'full' | 'talk',
		cause?: unknown
	) {
		super(`Offline package: ${why}`, { cause });
		this.name = 'OfflineError';
	}
}

export const isSupported = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** The package that this browser holds whole; null where there is none. */
export async function preparedPackage(): Promise<Prepared | null> {
	if (!isSupported()) return null;
	for (const name of await caches.keys()) {
		if (!name.startsWith(CACHE_PREFIX)) continue;
		const kept = await (await caches.open(name)).match(MANIFEST);
		const read = kept ? v.safeParse(Prepared, await kept.json()) : null;
		if (read?.success) return read.output;
	}
	return null;
}

/** The version that the server has now; null where it cannot be asked. */
export async function siteFiles(base: string): Promise<SiteFiles | null> {
	try {
		const response = await fetch(`${base}/hors-ligne.json`, { cache: 'no-store' });
		return response.ok ? v.parse(SiteFiles, await response.json()) : null;
	} catch {
		return null;
	}
}

const AT_ONCE = 6;

interface Progress {
	bytes: number;
	done: number;
	all: number;
}

/** Fetches addresses into a cache; those that are there already are counted, not fetched. */
async function fill(
	cache: Cache,
	addresses: readonly string[],
	tell: (progress: Progress) => void
): Promise<number> {
	const waiting = [...addresses];
	let [bytes, done] = [0, 0];
	const work = async () => {
		for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
			const kept = await cache.match(address, { ignoreVary: true });
			const response = kept ?? (await fetch(address, { cache: 'no-cache' }));
			if (!response.ok) throw new OfflineError('network', new Error(`${address}: ${response.status}`));
			const body = await response.blob();
			bytes += body.size;
			if (!kept) {
				const type = response.headers.get('content-type') ?? '';
				// What is kept is not compressed any more: headers that say so would lie.
				await cache.put(
					address,
					new Response(body, { headers: { 'content-type': type, 'content-length': String(body.size) } })
				);
			}
			done += 1;
			tell({ bytes, done, all: addresses.length });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return bytes;
}

/** Runs what replaces a package only where no talk is on, in any window. */
async function outsideTalks(work: () => Promise<void>): Promise<void> {
	if (!navigator.locks) return work();
	await navigator.locks.request('belvedere-talk', { ifAvailable: true }, async (lock) => {
		if (!lock) throw new OfflineError('talk');
		await work();
	});
}

/**
 * Puts a territory into the package, with all that it needs. A newer version of the site makes a new
 * package beside the one in use, with every territory of the old one, and takes its place once it is
 * whole and no talk is on: until then, and if anything fails, the old one stays.
 */
export async function prepare(
	base: string,
	territory: Prepared['territories'][number],
	tell: (progress: Progress) => void
): Promise<Prepared> {
	if (!isSupported()) throw new OfflineError('unsupported');
	const site = await siteFiles(base);
	if (!site) throw new OfflineError('network');
	const before = await preparedPackage();
	const territories = [
		...(before?.territories ?? []).filter(({ code }) => code !== territory.code),
		territory
	];
	const name = `${CACHE_PREFIX}${site.version}`;
	try {
		// Built, the worker is one classic script; only the development server sends it as a module.
		await navigator.serviceWorker.register(`${base}/service-worker.js`, { type: dev ? 'module' : 'classic' });
		await navigator.storage?.persist?.();
		const cache = await caches.open(name);
		const bytes = await fill(
			cache,
			addressesOf(site, territories).map((address) => base + address),
			tell
		);
		const made: Prepared = { version: site.version, at: new Date().toISOString(), bytes, territories };
		const finish = async () => {
			await cache.put(MANIFEST, Response.json(made));
			for (const other of await caches.keys())
				if (other.startsWith(CACHE_PREFIX) && other !== name) await caches.delete(other);
		};
		// The same version adds to the package: nothing that runs changes.
		if (before?.version === site.version) await finish();
		else await outsideTalks(finish);
		await navigator.serviceWorker.ready;
		return made;
	} catch (cause) {
		if (cause instanceof OfflineError) throw cause;
		const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
		throw new OfflineError(full ? 'full' : 'network', cause);
	}
}

/** Takes the package out of this browser: pages come from the network again. */
export async function forget(): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith(CACHE_PREFIX)) await caches.delete(name);
	for (const registration of await navigator.serviceWorker.getRegistrations())
		await registration.unregister();
}
