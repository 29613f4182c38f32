import { base } from '$app/paths';
import type { TerritorySearch } from '$lib/search/territory-search';

let opened: Promise<TerritorySearch> | undefined;

/** What searches, and what it searches in, both fetched when someone is about to type. */
async function open(): Promise<TerritorySearch> {
	const [{ makeSearch }, file] = await Promise.all([
		import('./make-search'),
		fetch(`${base}/recherche.json`).then((response) => {
			if (!response.ok) throw new Error(`recherche.json: ${response.status}`);
			return response.json() as Promise<unknown>;
		})
	]);
	return makeSearch(file);
}

/** The search of every field of a page, made ready once; asked for again where that failed. */
export function openSearch(): Promise<TerritorySearch> {
	opened ??= open().catch((cause: unknown) => {
		opened = undefined;
		throw cause;
	});
	return opened;
}
