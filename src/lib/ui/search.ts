import uFuzzy from '@leeoniya/ufuzzy';

/** A territory or commune that a visitor may look for, as the search file holds it. */
export interface SearchEntry {
	/** Name as shown. */
	name: string;
	/** What stands beside it: département of an EPCI, EPCI of a commune, today's name of a former one. */
	context: string;
	/** SIREN of the page that it opens. */
	siren: string;
	/** A commune that merged into another (`former`), or that has another name now (`renamed`), is found too. */
	kind: 'epci' | 'commune' | 'former' | 'renamed';
	postalCodes: string;
}

export interface SearchFile {
	/** siren, name, département names. */
	epci: readonly (readonly [siren: string, name: string, departements: string])[];
	/** name, position of its EPCI, postal codes. Both lists stand by decreasing population. */
	communes: readonly (readonly [name: string, epci: number, postalCodes: string])[];
	/** Names of before: position of today's commune, and 1 where it only changed its name. */
	former: readonly (readonly [name: string, commune: number, renamed?: 1])[];
}

/** Plain letters: no accents, no case, no typographic apostrophe or ligature, Saint for St. */
export function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/[’'\-‐–]/g, ' ')
		.replace(/\bste\b/g, 'sainte')
		.replace(/\bst\b/g, 'saint')
		.replace(/\s+/g, ' ')
		.trim();
}

/** One typing error a word: a letter too many, missing, wrong, or two swapped. */
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
const MAX_RESULTS = 8;

/** Searches names without minding accents, case and one error a word; digits search postal codes. */
export class TerritorySearch {
	readonly entries: SearchEntry[];
	private readonly haystack: string[];

	constructor(file: SearchFile) {
		const epci = file.epci.map(([siren, name, context]): SearchEntry => ({
			name,
			context,
			siren,
			kind: 'epci',
			postalCodes: ''
		}));
		const communes = file.communes.flatMap(([name, position, postalCodes]): SearchEntry[] => {
			const group = epci[position];
			return group ? [{ name, context: group.name, siren: group.siren, kind: 'commune', postalCodes }] : [];
		});
		const former = file.former.flatMap(([name, position, renamed]): SearchEntry[] => {
			const [today, group] = file.communes[position] ?? [];
			const siren = group === undefined ? undefined : epci[group]?.siren;
			if (today === undefined || siren === undefined) return [];
			return [{ name, context: today, siren, kind: renamed ? 'renamed' : 'former', postalCodes: '' }];
		});
		this.entries = [...epci, ...communes, ...former];
		this.haystack = this.entries.map((entry) =>
			plain(entry.kind === 'epci' ? `${entry.name} ${entry.context}` : entry.name)
		);
	}

	/**
	 * Best answers first: whole names, then beginnings, then the rest, EPCI and larger places first. A name of today goes
	 * before a former one, and one of today with a typing error is still looked for where only former ones match.
	 */
	find(query: string): SearchEntry[] {
		const needle = plain(query);
		if (needle === '') return [];
		if (/^\d{2,5}$/.test(needle)) {
			return this.entries
				.filter(({ postalCodes }) => postalCodes.split(' ').some((code) => code.startsWith(needle)))
				.slice(0, MAX_RESULTS);
		}
		const exact = this.haystack.flatMap((name, index) => (matchesWords(name, needle) ? [index] : []));
		const today = exact.some((index) => !this.isFormer(index));
		const found = new Set([...exact, ...(today ? [] : (fuzzy.filter(this.haystack, needle) ?? []))]);
		const score = (index: number) => {
			const name = plain(this.entries[index]?.name ?? '');
			const likeness = name === needle ? 0 : name.startsWith(needle) ? 2 : 4;
			return likeness + (this.isFormer(index) ? 1 : 0);
		};
		return [...found]
			.map((index) => ({ index, score: score(index) }))
			.toSorted((a, b) => a.score - b.score || a.index - b.index)
			.slice(0, MAX_RESULTS)
			.flatMap(({ index }) => this.entries[index] ?? []);
	}

	private isFormer = (index: number): boolean => /former|renamed/.test(this.entries[index]?.kind ?? '');
}

/** Every word of the query begins a word of the name. */
const matchesWords = (name: string, needle: string) =>
	needle.split(' ').every((word) => name.startsWith(word) || name.includes(` ${word}`));
