import { levels } from '$lib/catalogue/levels';
import type { PlacesOfBefore } from '$lib/catalogue/places-of-before';
import { departementCode } from '$lib/search/entry';
import type { SearchContents } from '$lib/search/search-file';
import { CommuneCodes } from './commune-codes';
import { NameIndex } from './name-index';
import type { Candidate, JoinLevel } from './places';

export const joinLevels = levels.filter((level): level is JoinLevel => level !== 'france');

/** A group that is gone, and what became of it. */
export interface GoneGroup {
	readonly name: string;
	/** Last year of which a table has it. */
	readonly year: string;
	readonly today: readonly string[];
	/** All its communes are in the first of those. */
	readonly whole: boolean;
}

/** Every place that a table may speak of: what `joinTable` recognises, and nothing else. */
export class Reference {
	readonly communes: CommuneCodes;
	readonly names: NameIndex;
	/** Établissements publics territoriaux: the métropole that each is a part of. */
	readonly parts: ReadonlyMap<string, string>;
	readonly goneGroups: ReadonlyMap<string, GoneGroup>;
	private readonly areas: ReadonlyMap<JoinLevel, ReadonlyMap<string, string>>;
	private readonly sizes: ReadonlyMap<string, number>;
	private readonly formerNames: ReadonlyMap<string, string>;
	private posts: ReadonlyMap<string, readonly string[]> | undefined;

	constructor(
		private readonly search: SearchContents,
		before: PlacesOfBefore
	) {
		const { communes, epci, former, others, areas } = search;
		this.areas = new Map<JoinLevel, ReadonlyMap<string, string>>([
			['commune', new Map(communes.codes.map((code, at) => [code, communes.names[at] ?? '']))],
			['epci', new Map(epci.map(([siren, name]) => [siren, name]))],
			...areas.flatMap(({ level, codes, names }) =>
				level === 'france' || level === 'commune' || level === 'epci'
					? []
					: [[level, new Map(codes.map((code, at) => [code, names[at] ?? '']))] as const]
			)
		]);
		this.sizes = new Map(communes.codes.map((code, at) => [code, communes.sizes[at] ?? 0]));
		this.formerNames = new Map(former.codes.map((code, at) => [code, former.names[at] ?? '']));
		this.parts = new Map(
			others.flatMap(([, kind, , whole, siren]) => (kind === 'part' ? [[siren, whole] as const] : []))
		);
		this.goneGroups = new Map(
			before.epci.map(([siren, name, year, today, whole]) => [
				siren,
				{ name, year, today, whole: whole === 1 }
			])
		);
		const arrondissements = former.codes.flatMap((code, at) =>
			former.kinds[at] === 'arrondissement'
				? [[code, communes.codes[former.communes[at] ?? -1] ?? ''] as const]
				: []
		);
		this.communes = new CommuneCodes(new Set(communes.codes), before, new Map(arrondissements));
		this.names = new NameIndex(search, this.areas);
	}

	/** Codes and names of the areas of a level. */
	of = (level: JoinLevel): ReadonlyMap<string, string> => this.areas.get(level) ?? new Map();

	has = (level: JoinLevel, code: string): boolean => this.of(level).has(code);

	/** Name of an area of today; its code where it has none. */
	name = (level: JoinLevel, code: string): string => this.of(level).get(code) ?? code;

	/** What a code of commune is or was called: today's name, or that under which it merged. */
	anyName = (code: string): string => this.of('commune').get(code) ?? this.formerNames.get(code) ?? '';

	candidate = (level: JoinLevel, code: string): Candidate => ({
		code,
		name: this.name(level, code),
		departement: level === 'commune' ? departementCode(code) : ''
	});

	/** How many inhabitants a commune has, as a step of a third of a power of ten: for an order only. */
	size = (commune: string): number => this.sizes.get(commune) ?? 0;

	/** Communes of a postal code, the largest first. */
	ofPostalCode(code: string): readonly string[] {
		this.posts ??= postalCodes(this.search, this.size);
		return this.posts.get(code) ?? [];
	}
}

function postalCodes({ communes }: SearchContents, size: (commune: string) => number) {
	const known = new Map<string, string[]>();
	communes.postalCodes.forEach((text, at) => {
		for (const post of text === '' ? [] : text.split(' '))
			known.set(post, [...(known.get(post) ?? []), communes.codes[at] ?? '']);
	});
	for (const codes of known.values()) codes.sort((one, other) => size(other) - size(one));
	return known;
}
