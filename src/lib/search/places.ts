import type { Level } from '../catalogue/levels';
import type { Named } from './acronyms';
import { departementCode } from './entry';
import { plain } from './plain';
import type { SearchContents } from './search-file';

export const groups = ['epci', 'communes', 'former', 'areas', 'others'] as const;
export type Group = (typeof groups)[number];

interface LargerArea {
	readonly level: Level;
	readonly code: string;
	readonly name: string;
	readonly departement: string;
	/** Position of its main EPCI. */
	readonly epci: number;
}

/**
 * Every place of a search file under one numbering: EPCI, communes, former ones, larger areas, other names; and what the
 * order of answers asks of each of them.
 */
export class Places {
	/** Number of the first place of each group. */
	readonly first: Readonly<Record<Group, number>>;
	readonly areas: readonly LargerArea[];
	/** Number of the EPCI or larger area of a level and code. */
	private readonly numbers: ReadonlyMap<string, number>;

	constructor(readonly contents: SearchContents) {
		const { epci, communes, former, areas } = contents;
		this.areas = areas.flatMap(({ level, codes, names, departements, epci: mains }) =>
			codes.map((code, at) => ({
				level,
				code,
				name: names[at] ?? '',
				departement: departements[at] ?? '',
				epci: mains[at] ?? -1
			}))
		);
		const afterEpci = epci.length;
		const afterCommunes = afterEpci + communes.codes.length;
		const afterFormer = afterCommunes + former.codes.length;
		this.first = {
			epci: 0,
			communes: afterEpci,
			former: afterCommunes,
			areas: afterFormer,
			others: afterFormer + this.areas.length
		};
		this.numbers = new Map([
			...epci.map(([siren], at) => [`epci ${siren}`, at] as const),
			...this.areas.map(({ level, code }, at) => [`${level} ${code}`, afterFormer + at] as const)
		]);
	}

	group(number: number): Group {
		const { communes, former, areas, others } = this.first;
		if (number < communes) return 'epci';
		if (number < former) return 'communes';
		if (number < areas) return 'former';
		return number < others ? 'areas' : 'others';
	}

	/** Number of an EPCI or a larger area. */
	numberOf = (level: Level, code: string): number | undefined => this.numbers.get(`${level} ${code}`);

	/** The area of today that a place is or leads to, and the SIREN of its EPCI. */
	target(number: number): { level: Level; siren: string | null } {
		const { epci, communes, others } = this.contents;
		switch (this.group(number)) {
			case 'epci':
				return { level: 'epci', siren: epci[number]?.[0] ?? null };
			case 'areas':
				return { level: this.areas[number - this.first.areas]?.level ?? 'france', siren: null };
			case 'others': {
				const [, , level = 'epci', code = ''] = others[number - this.first.others] ?? [];
				return { level, siren: level === 'epci' ? code : null };
			}
			default:
				return {
					level: 'commune',
					siren: epci[communes.epci[this.communeAt(number) ?? -1] ?? -1]?.[0] ?? null
				};
		}
	}

	/** Whether a place's name is of today. */
	isOfToday(number: number): boolean {
		const group = this.group(number);
		if (group === 'former')
			return this.contents.former.kinds[number - this.first.former] === 'arrondissement';
		return group !== 'others' || this.contents.others[number - this.first.others]?.[1] !== 'former';
	}

	/** How many inhabitants a commune has, roughly; 0 for others. */
	inhabitants(number: number): number {
		const commune = this.communeAt(number);
		return commune === undefined ? 0 : (this.contents.communes.sizes[commune] ?? 0);
	}

	/** Code of the département of a commune, of today or before; null for others. */
	departementOf(number: number): string | null {
		const commune = this.communeAt(number);
		return commune === undefined ? null : departementCode(this.contents.communes.codes[commune] ?? '');
	}

	/** Position of today's commune that a place is or was taken in by. */
	private communeAt(number: number): number | undefined {
		const group = this.group(number);
		if (group === 'communes') return number - this.first.communes;
		return group === 'former' ? this.contents.former.communes[number - this.first.former] : undefined;
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
			const area = group === 'areas' ? this.areas[number - this.first.areas] : undefined;
			if (!area) return '';
			const words = known.get(area.level) ?? plain(kindWords(area.level));
			known.set(area.level, words);
			return area.level === 'departement' ? `${words} ${area.code.toLowerCase()}` : words;
		};
	}

	/** Places that people call by an acronym: EPCI, régions, and what these were called. */
	withAcronyms(): Named[] {
		const { epci, others } = this.contents;
		return [
			...epci.map(([, name, , kind], at) => ({ number: at, name, kind })),
			...this.areas.flatMap(({ level, name }, at) =>
				level === 'region' ? [{ number: this.first.areas + at, name, kind: '' }] : []
			),
			...others.map((_, at) => ({ number: this.first.others + at, name: this.otherName(at), kind: '' }))
		];
	}
}
