import * as v from 'valibot';
import { SearchFile } from '$lib/search/search-file';
import { TerritorySearch } from '$lib/search/territory-search';
import { kindWords } from './search-words';

/** Lets the page answer to whoever uses it, between two pieces of work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Makes the file that the site sends ready to be searched. */
export const makeSearch = (file: unknown): Promise<TerritorySearch> =>
	TerritorySearch.open(v.parse(SearchFile, file), kindWords, pause);
