import uFuzzy from '@leeoniya/ufuzzy';
import type { Level } from '../catalogue/levels';
import { type Acronym, acronymsOf } from './acronyms';
import { Best } from './best';
import { doneWithout, saysEpci } from './common-words';
import { NameText } from './name-text';
import { INITIALS, Nearness, PUBLISHED_ACRONYM } from './nearness';
import { plain } from './plain';
import type { SearchEntry } from './entry';
import { PlaceEntries } from './place-entries';
import { Places } from './places';
import { asNumber, findByNumber } from './places-by-number';
import { readSearchFile, type SearchFile } from './search-file';

/** What is looked for: every place; EPCI and what lies in one; what leads to an area of one level; EPCI by their own names. */
export type Wanted = 'all' | 'territories' | Level | 'epci-itself';

export const MAX_RESULTS = 8;
/** More than are shown: some are other names of the same place. */
const LOOKED_AT = 3 * MAX_RESULTS;

/** One typing error a word: a letter too many, missing, wrong, or two swapped. */
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** Searches places without minding accents, case and one error a word; numbers are looked up as codes. */
export class TerritorySearch {
	private readonly nearness: Nearness;
	private readonly entries: PlaceEntries;
	private readonly held: ReadonlySet<string> | null;
	private readonly departements: ReadonlySet<string>;
	private lines: string[] | undefined;

	private constructor(
		private readonly places: Places,
		private readonly text: NameText,
		private readonly acronyms: ReadonlyMap<string, readonly Acronym[]>
	) {
		const { held, departements } = places.contents;
		this.nearness = new Nearness(places, text);
		this.entries = new PlaceEntries(places);
		this.held = held ? new Set(held) : null;
		this.departements = new Set(departements.map(([code]) => code));
	}

	/**
	 * Makes a file ready to be searched.
	 *
	 * @param kindWords how a level is called in the language being read: «zone d’emploi» is looked for too
	 * @param pause waited for between pieces of work, so that none holds the page up
	 */
	static async open(
		file: SearchFile,
		kindWords: (level: Level) => string,
		pause: () => Promise<void> = () => Promise.resolve()
	): Promise<TerritorySearch> {
		const places = new Places(readSearchFile(file));
		await pause();
		const text = await NameText.of(places.names(), places.wordsBeside(kindWords), pause);
		return new TerritorySearch(places, text, acronymsOf(places.withAcronyms()));
	}

	/**
	 * Best answers first: whole names, acronyms, beginnings, and the rest; EPCI and larger places first. A name of today
	 * goes before a former one; where only former ones match, words that say what kind of place it is are done without,
	 * then a typing error is forgiven.
	 */
	find(query: string, wanted: Wanted = 'all'): SearchEntry[] {
		const needle = plain(query);
		if (needle === '') return [];
		const isWanted = this.filterOf(wanted);
		const number = asNumber(needle);
		const numbered = (number === null ? [] : findByNumber(this.places, number))
			.filter(({ place }) => isWanted(place))
			.slice(0, MAX_RESULTS)
			.map(({ place, by }): SearchEntry => ({ ...this.entries.entry(place), ...(by ? { by } : {}) }));
		return numbered.length > 0 ? numbered : this.findByName(needle, isWanted).slice(0, MAX_RESULTS);
	}

	private findByName(needle: string, isWanted: (number: number) => boolean): SearchEntry[] {
		const best = new Best(this.places, LOOKED_AT);
		const words = needle.split(' ');
		let today = false;
		const take = (numbers: Iterable<number>, how: (number: number) => number, letters?: string) => {
			for (const number of numbers) {
				if (!isWanted(number)) continue;
				today ||= this.places.isOfToday(number);
				best.add(number, how(number), letters);
			}
		};
		const takeNamed = (named: readonly string[], isThere: (number: number) => boolean = () => true) => {
			const [text, epciMeant] = [named.join(' '), named.length < words.length && saysEpci(words)];
			const found = [...this.text.matching(named)].filter(isThere);
			take(found, (number) => this.nearness.of(number, text, epciMeant));
		};
		takeNamed(words);
		for (const { number, published, letters } of this.acronyms.get(words.join('')) ?? [])
			take([number], () => (published ? PUBLISHED_ACRONYM : INITIALS), letters);
		const last = words.at(-1)?.toUpperCase() ?? '';
		// «Saint-Denis 93»
		if (words.length > 1 && this.departements.has(last))
			takeNamed(words.slice(0, -1), (number) => this.places.departementOf(number) === last);
		let telling = words;
		for (const common of doneWithout) {
			const fewer = words.filter((word) => !common.has(word));
			if (today || fewer.length === 0 || fewer.length === telling.length) continue;
			telling = fewer;
			takeNamed(telling);
		}
		if (!today) take(this.mistyped(telling), this.nearness.ofMistyped);
		return this.distinct(best);
	}

	/** Each place once, by the nearest of its names; an acronym is told where the name does not show it. */
	private distinct(best: Best): SearchEntry[] {
		const known = new Map<string, SearchEntry>();
		for (const { number, letters } of best.all()) {
			const entry = this.entries.entry(number);
			if (known.has(entry.key)) continue;
			const shows = letters === undefined || entry.by !== undefined || entry.name.includes(letters);
			known.set(entry.key, shows ? entry : { ...entry, by: { kind: 'name', text: letters } });
		}
		return [...known.values()];
	}

	/** Places whose names are a typing error away from some words. */
	private mistyped(words: readonly string[]): readonly number[] {
		this.lines ??= Array.from({ length: this.text.size }, (_, line) => this.text.line(line));
		return fuzzy.filter(this.lines, words.join(' ')) ?? [];
	}

	private filterOf(wanted: Wanted): (number: number) => boolean {
		const { places, held } = this;
		if (wanted === 'all' && held === null) return () => true;
		return (number) => {
			const { level, siren } = places.target(number);
			if (wanted === 'epci') return siren !== null;
			if (wanted === 'epci-itself') return level === 'epci';
			if (wanted !== 'all' && wanted !== 'territories') return level === wanted;
			return siren === null ? wanted === 'all' : held === null || held.has(siren);
		};
	}
}
