import { queryNames } from '$lib/server/api/parameters';
import type { Shelf } from './kept-pages';

/** What the answers of a route depend on beside their path. */
interface Counted {
	/** Parameters that change an answer; with any other an answer is refused, and a refusal is never kept. */
	readonly parameters: readonly string[];
	/** Those of them that anyone may write anything in: an answer that depends on one is made each time. */
	readonly free: readonly string[];
	readonly shelf: Shelf;
}

/**
 * Routes whose answers depend on parameters. Everywhere else, what a reader chose lives in the rest of the address, which
 * scripts read: the page under it is the same.
 */
const COUNTED: Readonly<Record<string, Counted>> = {
	'/api/[...path]': { parameters: queryNames, free: ['q'], shelf: 'figures' }
};

export interface CountedAddress {
	/** What of the address an answer depends on: in one order, whoever wrote it. Empty, or with its question mark. */
	readonly search: string;
	readonly shelf: Shelf;
}

/** What of an address counts for the answer of its route, and where that answer is kept. */
export function countedAddress(route: string, given: URLSearchParams): CountedAddress {
	const counted = COUNTED[route];
	if (!counted) return { search: '', shelf: 'pages' };
	const sorted = new URLSearchParams(given);
	sorted.sort();
	const known = [...sorted.keys()].every((name) => counted.parameters.includes(name));
	const free = counted.free.some((name) => sorted.has(name));
	return {
		search: sorted.size === 0 ? '' : `?${sorted.toString()}`,
		// Whoever writes what nothing reads fills no memory with it.
		shelf: known && !free ? counted.shelf : 'none'
	};
}
