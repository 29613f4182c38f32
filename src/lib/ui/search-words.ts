import { root } from '$lib/i18n/address';
import { m } from '$lib/paraglide/messages';
import { departementCode, type EntryKind, type SearchEntry } from '$lib/search/entry';

/** What each kind of place is called. */
const kinds: Readonly<Record<Exclude<EntryKind, 'former' | 'renamed' | 'former_epci'>, () => string>> = {
	commune: m.level_one_commune,
	epci: m.level_one_epci,
	bassin_vie: m.level_one_bassin_vie,
	zone_emploi: m.level_one_zone_emploi,
	bassin_emploi: m.level_one_bassin_emploi,
	aire_attraction: m.level_one_aire_attraction,
	territoire_industrie: m.level_one_territoire_industrie,
	departement: m.level_one_departement,
	region: m.level_one_region,
	france: m.level_one_france,
	arrondissement: m.search_arrondissement,
	part: m.search_part
};

/** The words for a level, which the search looks in too. */
export const kindWords = (level: SearchEntry['level']): string => kinds[level]();

function kindOf({ kind, within }: SearchEntry): string {
	switch (kind) {
		case 'former':
			return m.search_former({ name: within });
		case 'renamed':
			return m.search_renamed({ name: within });
		case 'former_epci':
			return m.search_former_epci({ name: within });
		default:
			return kinds[kind]();
	}
}

function foundBy({ by }: SearchEntry): string {
	switch (by?.kind) {
		case 'postal':
			return m.search_by_postal({ code: by.text });
		case 'insee':
			return m.search_by_insee({ code: by.text });
		case 'siren':
			return m.search_by_siren({ code: by.text });
		case 'name':
			return m.search_by_name({ name: by.text });
		default:
			return '';
	}
}

/** What stands under the name of a place: what kind it is, where, what it is today, and by what it was found. */
export function contextOf(entry: SearchEntry): string {
	const { kind, siren, level, within, departement } = entry;
	const saidByKind = kind === 'former' || kind === 'renamed' || kind === 'former_epci';
	return [
		kindOf(entry),
		foundBy(entry),
		departement,
		saidByKind ? '' : within,
		siren !== null ? '' : level === 'commune' ? m.search_alone() : m.search_opens_explorer()
	]
		.filter((part) => part !== '')
		.join(' · ');
}

/**
 * Where a place leads: the page of its EPCI; the explorer on the EPCI of a larger area, its main one marked; on the
 * communes around an island that is in none.
 */
export function addressOf({
	siren,
	main,
	level,
	code
}: Pick<SearchEntry, 'siren' | 'main' | 'level' | 'code'>): string {
	if (siren !== null) return `${root()}/territoire/${siren}/`;
	if (level === 'france') return `${root()}/explorer/`;
	if (level === 'commune')
		return `${root()}/explorer/?maille=commune&etendue=departement-${departementCode(code)}`;
	const marked = main === null ? '' : `&territoire=${main}`;
	return `${root()}/explorer/?etendue=${level}-${code}${marked}`;
}
