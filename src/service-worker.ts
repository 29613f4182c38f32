/// <reference lib="webworker" />
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';
import { CACHE_PREFIX, MANIFEST } from './lib/offline/package';

/**
 * Serves what was prepared, from the package that is whole, before the network: a page and what it
 * fetches are always of one version, and nothing changes under a talk. What was not prepared goes to
 * the network. Nothing is kept that nobody asked to keep.
 */
const scope = globalThis as unknown as ServiceWorkerGlobalScope;
/** Anything: a new worker waits until no page uses the old one, for it never skips waiting. */
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

/** Packages that are whole first; one being made may hold an address that nothing else does, never used before. */
async function wholePackages(): Promise<Cache[]> {
	const whole: Cache[] = [];
	for (const name of await caches.keys()) {
		if (!name.startsWith(CACHE_PREFIX)) continue;
		const cache = await caches.open(name);
		if (await cache.match(MANIFEST)) whole.push(cache);
	}
	return whole;
}

async function kept(request: Request): Promise<Response | undefined> {
	const url = new URL(request.url);
	// State lives in the address: the page under it is the same.
	const address = request.mode === 'navigate' ? url.pathname : url.pathname + url.search;
	for (const cache of await wholePackages()) {
		const found =
			(await cache.match(address, { ignoreVary: true })) ??
			(url.search !== '' ? await cache.match(url.pathname, { ignoreVary: true }) : undefined);
		if (found) return found;
	}
	return undefined;
}

async function answer(request: Request): Promise<Response> {
	const found = await kept(request);
	if (!found) return fetch(request);
	const response = request.headers.has('range') ? await createPartialResponse(request, found) : found;
	if (request.method !== 'HEAD') return response;
	const headers = new Headers(response.headers);
	headers.set('accept-ranges', 'bytes');
	return new Response(null, { status: response.status, statusText: response.statusText, headers });
}

for (const method of ['GET', 'HEAD'] as const)
	registerRoute(
		({ sameOrigin, request }) =>
			sameOrigin &&
			request.cache !== 'no-store' &&
			!(request.cache === 'no-cache' && request.mode !== 'navigate'),
		({ request }) => answer(request),
		method
	);
