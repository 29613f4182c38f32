import type { Page } from './shapes/common';

/** Which part of a list is asked for. */
export interface Wanted {
	readonly within?: string;
	readonly limit?: number;
	readonly offset?: number;
}

/** A part of a list, and where the next one starts; null at its end. */
export interface Part<Item> {
	readonly items: readonly Item[];
	readonly page: Page;
	readonly next: number | null;
}

/** The part of a list that is asked for; all of it where nobody says how much. */
export function partOf<Item>(all: readonly Item[], { limit, offset = 0 }: Wanted): Part<Item> {
	const end = limit === undefined ? all.length : Math.min(all.length, offset + limit);
	const items = all.slice(offset, end);
	return {
		items,
		page: { total: all.length, offset, count: items.length },
		next: end < all.length ? end : null
	};
}
