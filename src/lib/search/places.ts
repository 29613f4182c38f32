import type { Level } from '../catalogue/levels';
import type { Named } from './acronyms';
import { plain } from './plain';
import type { FormerKind, SearchContents } from './search-file';

/** What a name is the name of; an area of another level than communes and EPCI is of the kind that its level says. */
export type EntryKind = Level | FormerKind | 'former_epci' | 'part';

/** A place that a visitor may look for. */
export interface SearchEntry {
	/** Tells it from every other. */
	readonly key: string;
	/** Name as shown. */
	readonly name: string;
	readonly kind: EntryKind;
	/** The area of today that it is, or that it leads to. */
	readonly level: Level;
	readonly code: string;
	/** SIREN of the EPCI that it is, or is in; null for larger areas, and for the islands that are in none. */
	readonly siren: string | null;
	/** Name of the EPCI of a commune, of what a former place is today; empty for others. */
	readonly within: string;
	/** Names of its départements; empty where it is larger. */
	readonly departement: string;
	/** What it was found by, where its name does not show it. */
	readonly by?: { readonly kind: 'name' | 'postal' | 'insee' | 'siren'; readonly text: string };
}

/** An EPCI, or a place in one. */
export type TerritoryEntry = SearchEntry & { readonly siren: string };
export const isTerritory = (entry: SearchEntry): entry is TerritoryEntry => entry.siren !== null;

type Group = 'epci' | 'communes' | 'former' | 'areas' | 'others';

/** Every place of a search file under one numbering: EPCI, communes, former ones, larger areas, other names. */
export class Places {
	readonly size: number;
	private readonly starts: Readonly<Record<Group, number>>;
	private readonly areas: readonly { level: Level; code: string; name: string; departement: string }[];
	private readonly departementNames: ReadonlyMap<string, string>;
	/** Number of the EPCI or larger area of a level and code. */
	private readonly numbers: ReadonlyMap<string, number>;

	constructor(readonly contents: SearchContents) {
		const { epci, communes, former, areas, others } = contents;
		this.areas = areas.flatMap(({ level, codes, names, departements }) =>
			codes.map((code, at) => ({
				level,
				code,
				name: names[at] ?? '',
				departement: departements[at] ?? ''
			}))
		);
		const sizes = [epci.length, communes.codes.length, former.codes.length, this.areas.length, others.length];
		const [c = 0, f = 0, a = 0, o = 0, all = 0] = sizes.map((_, at) =>
			sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0)
		);
		this.starts = { epci: 0, communes: c, former: f, areas: a, others: o };
		this.size = all;
		this.departementNames = new Map(contents.departements);
		this.numbers = new Map([
			...epci.map(([siren], at) => [`epci ${siren}`, at] as const),
			...this.areas.map(({ level, code }, at) => [`${level} ${code}`, a + at] as const)
		]);
	}

	/** Names of all places, in their order. */
	names(): string[] {
		const { epci, communes, former, others } = this.contents;
		return [
			...epci.map(([, name]) => name),
			...communes.names,
			...former.names,
			...this.areas.map(({ name }) => name),
			...others.map((_, at) => this.otherName(at))
		];
	}

	group(number: number): Group {
		const { communes, former, areas, others } = this.starts;
		return number < communes
			? 'epci'
			: number < former
				? 'communes'
				: number < areas
					? 'former'
					: number < others
						? 'areas'
						: 'others';
	}

	/** Number of the first place of a group. */
	first = (group: Group): number => this.starts[group];

	/** The level that a place stands at, by its own name. */
	level(number: number): Level {
		const group = this.group(number);
		if (group === 'areas') return this.areas[number - this.starts.areas]?.level ?? 'france';
		if (group === 'others') return this.contents.others[number - this.starts.others]?.[2] ?? 'epci';
		return group === 'epci' ? 'epci' : 'commune';
	}

	/** The area of today that a place is or leads to, and the SIREN of its EPCI. */
	target(number: number): { level: Level; siren: string | null } {
		const { communes, former, epci, others } = this.contents;
		const group = this.group(number);
		if (group === 'epci') return { level: 'epci', siren: epci[number]?.[0] ?? null };
		if (group === 'areas') return { level: this.level(number), siren: null };
		if (group === 'others') {
			const [, , level = 'epci', code = ''] = others[number - this.starts.others] ?? [];
			return { level, siren: level === 'epci' ? code : null };
		}
		const commune =
			group === 'communes'
				? number - this.starts.communes
				: (former.communes[number - this.starts.former] ?? -1);
		return { level: 'commune', siren: epci[communes.epci[commune] ?? -1]?.[0] ?? null };
	}

	/** Number of an EPCI or a larger area. */
	numberOf = (level: Level, code: string): number | undefined => this.numbers.get(`${level} ${code}`);

	/** Places that people call by an acronym: EPCI, régions, and what these were called. */
	withAcronyms(): Named[] {
		const { epci, others } = this.contents;
		return [
			...epci.map(([, name, , kind], at) => ({ number: at, name, kind })),
			...this.areas.flatMap(({ level, name }, at) =>
				level === 'region' ? [{ number: this.starts.areas + at, name, kind: '' }] : []
			),
			...others.map((_, at) => ({ number: this.starts.others + at, name: this.otherName(at), kind: '' }))
		];
	}

	/** Another name; empty where an EPCI that is gone was called as what it became: only its SIREN is another. */
	private otherName(at: number): string {
		const [name = '', , level = 'epci', code = ''] = this.contents.others[at] ?? [];
		return this.contents.epci[this.numberOf(level, code) ?? -1]?.[1] === name ? '' : name;
	}

	/** What a place is found by beside its name: its départements, the words for its level. */
	wordsBeside(kindWords: (level: Level) => string): (number: number) => string {
		const known = new Map<Level, string>();
		return (number) => {
			const group = this.group(number);
			if (group === 'epci') return plain(this.contents.epci[number]?.[2] ?? '');
			if (group !== 'areas') return '';
			const { level, code } = this.areas[number - this.starts.areas] ?? { level: 'france', code: '' };
			const words = known.get(level) ?? plain(kindWords(level));
			known.set(level, words);
			return level === 'departement' ? `${words} ${code.toLowerCase()}` : words;
		};
	}

	/** Whether a place's name is of today. */
	isOfToday(number: number): boolean {
		const group = this.group(number);
		if (group === 'former')
			return this.contents.former.kinds[number - this.starts.former] === 'arrondissement';
		return group !== 'others' || this.contents.others[number - this.starts.others]?.[1] !== 'former';
	}

	/** How many inhabitants, roughly; for the order of communes. */
	inhabitants(number: number): number {
		const { communes, former } = this.contents;
		const group = this.group(number);
		if (group === 'communes') return communes.sizes[number - this.starts.communes] ?? 0;
		return group === 'former' ? (communes.sizes[former.communes[number - this.starts.former] ?? 0] ?? 0) : 0;
	}

	/** Code of the département of a commune or of a former one; null for others. */
	departementOf(number: number): string | null {
		const { communes, former } = this.contents;
		const group = this.group(number);
		const at =
			group === 'communes'
				? number - this.starts.communes
				: group === 'former'
					? former.communes[number - this.starts.former]
					: undefined;
		return at === undefined ? null : departementCode(communes.codes[at] ?? '');
	}

	entry(number: number): SearchEntry {
		switch (this.group(number)) {
			case 'epci':
				return this.epciEntry(number);
			case 'communes':
				return this.communeEntry(number - this.starts.communes);
			case 'former':
				return this.formerEntry(number - this.starts.former);
			case 'areas':
				return this.areaEntry(number - this.starts.areas);
			case 'others':
				return this.otherEntry(number - this.starts.others);
		}
	}

	private epciEntry(at: number): SearchEntry {
		const [siren = '', name = '', departement = ''] = this.contents.epci[at] ?? [];
		return {
			key: `epci ${siren}`,
			name,
			kind: 'epci',
			level: 'epci',
			code: siren,
			siren,
			within: '',
			departement
		};
	}

	private communeEntry(at: number): SearchEntry {
		const { communes, epci } = this.contents;
		const code = communes.codes[at] ?? '';
		const [siren, within] = epci[communes.epci[at] ?? -1] ?? [];
		return {
			key: `commune ${code}`,
			name: communes.names[at] ?? '',
			kind: 'commune',
			level: 'commune',
			code,
			siren: siren ?? null,
			within: within ?? '',
			departement: this.departementNames.get(departementCode(code)) ?? ''
		};
	}

	private formerEntry(at: number): SearchEntry {
		const { former } = this.contents;
		const today = this.communeEntry(former.communes[at] ?? -1);
		const name = former.names[at] ?? '';
		return {
			...today,
			key: `former ${former.codes[at] ?? ''} ${name} ${today.code}`,
			name,
			kind: former.kinds[at] ?? 'former',
			within: today.name
		};
	}

	private areaEntry(at: number): SearchEntry {
		const { level, code, name, departement } = this.areas[at] ?? {
			level: 'france',
			code: '',
			name: '',
			departement: ''
		};
		return {
			key: `${level} ${code}`,
			name,
			kind: level,
			level,
			code,
			siren: null,
			within: '',
			departement: this.departementNames.get(departement) ?? ''
		};
	}

	private otherEntry(at: number): SearchEntry {
		const [name = '', kind = 'name', level = 'epci', code = '', own = ''] = this.contents.others[at] ?? [];
		const number = this.numbers.get(`${level} ${code}`) ?? 0;
		const today = this.entry(number);
		if (kind === 'name') return { ...today, by: { kind: 'name', text: name } };
		return {
			...today,
			key: `${kind} ${own} ${today.code}`,
			name,
			kind: kind === 'part' ? 'part' : 'former_epci',
			within: today.name,
			departement: kind === 'part' ? '' : today.departement
		};
	}
}

/** Overseas, a département is the first three characters of its communes' codes. */
export const departementCode = (commune: string): string =>
	commune.slice(0, commune.startsWith('97') ? 3 : 2);
