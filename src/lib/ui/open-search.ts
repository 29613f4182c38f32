import * as v from 'valibot';
import { base } from '$app/paths';
import { SearchFile } from '$lib/search/search-file';
import { TerritorySearch } from '$lib/search/territory-search';
import { kindWords } from './search-words';

let opened: Promise<TerritorySearch> | undefined;

/** Lets the page answer to whoever uses it, between two pieces of work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(): Promise<TerritorySearch> {
	const response = await fetch(`${base}/recherche.json`);
	if (!response.ok) throw new Error(`recherche.json: ${response.status}`);
	return TerritorySearch.open(v.parse(SearchFile, await response.json()), kindWords, pause);
}

/** The search of every field of a page, made ready once; asked for again where that failed. */
export function openSearch(): Promise<TerritorySearch> {
	opened ??= open().catch((cause: unknown) => {
		opened = undefined;
		throw cause;
	});
	return opened;
}
