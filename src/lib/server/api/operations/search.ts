import { m } from '$lib/paraglide/messages';
import type { SearchEntry } from '$lib/search/entry';
import { writeSearchFile } from '$lib/search/search-file';
import { TerritorySearch } from '$lib/search/territory-search';
import { onceForAll } from '$lib/server/once';
import { readOtherNames } from '$lib/server/other-names';
import { searchContents } from '$lib/server/search-contents';
import { inEach } from '$lib/server/speaking';
import { askOnServer } from '$lib/server/warehouse';
import { addressTo, type Here } from '../address';
import { levelWords } from '../level-words';
import { operation } from '../operation';
import { search as query } from '../parameters';
import { SearchResults } from '../shapes/territory';

/** Ready to be searched: a kind of place is looked for by its words in either language. */
const search = onceForAll(async () =>
	TerritorySearch.open(
		writeSearchFile(await searchContents(askOnServer, await readOtherNames())),
		(level) => {
			const { fr, en } = inEach(levelWords[level]);
			return `${fr} ${en}`;
		}
	)
);

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A place of today, or what a name of before leads to. */
function resultOf(here: Here, { level, code, name, kind, within, departement, siren }: SearchEntry) {
	const today = kind === level;
	return {
		level,
		code,
		name,
		kind,
		today: today ? null : orNull(within),
		departement: orNull(departement),
		epci: level === 'commune' ? siren : null,
		link: addressTo(here, `/territories/${level}/${code}`)
	};
}

export const searchTerritories = operation({
	id: 'searchTerritories',
	tag: 'territories',
	template: '/search',
	summary: m.api_op_search,
	text: m.api_op_search_text,
	path: {},
	query,
	formats: ['json'],
	answer: SearchResults,
	make: async ({ query: { q, level }, here, links }) => ({
		q,
		results: (await search())
			.find(q, level === 'epci' ? 'epci-itself' : (level ?? 'all'))
			.map((entry) => resultOf(here, entry)),
		links: links()
	}),
	name: () => 'search'
});
