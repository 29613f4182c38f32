import { departementCode } from '$lib/search/entry';
import type { SearchContents } from '$lib/search/search-file';
import { epciName, type NameKey, nameKey } from './name-keys';
import type { JoinLevel } from './places';

/** A place that a name is the name of. */
export interface Named {
	/** Area of today. */
	readonly code: string;
	/** Its own code: another where it merged, a SIREN that is gone, an arrondissement. */
	readonly source: string;
	readonly kind: 'today' | 'renamed' | 'former' | 'arrondissement' | 'part';
	/** Code of its département; empty for a larger area. */
	readonly departement: string;
}

type Index = ReadonlyMap<string, readonly Named[]>;

/** Places of each level by their plain names; made for a level when it is first asked for. */
export class NameIndex {
	private readonly made = new Map<JoinLevel, { whole: Index; bare: Index }>();

	constructor(
		private readonly search: SearchContents,
		private readonly areas: ReadonlyMap<JoinLevel, ReadonlyMap<string, string>>
	) {}

	/**
	 * Places of a level that have a name: those that have it whole, or else those that have it without its article (of an
	 * EPCI, without its legal kind). Those of today go before those of before: a name of both is today's.
	 *
	 * @param departement none where nothing tells it; a name of several départements is then several places
	 */
	find(level: JoinLevel, key: NameKey, departement = key.departement): readonly Named[] {
		const { whole, bare } = this.of(level);
		const inside = (named: readonly Named[] | undefined) =>
			(named ?? []).filter(
				(one) => departement === '' || one.departement === '' || one.departement === departement
			);
		for (const found of [inside(whole.get(key.whole)), inside(bare.get(bareOf(level, key)))]) {
			const today = found.filter(({ kind }) => kind === 'today');
			if (today.length > 0) return today;
			if (found.length > 0) return found;
		}
		return [];
	}

	/** Whether a name is that of some place of a level, wherever. */
	has = (level: JoinLevel, key: NameKey): boolean => this.find(level, key).length > 0;

	/** Plain names of a level, with their places: what a mistyped name is compared with. */
	all = (level: JoinLevel): Index => this.of(level).whole;

	private of(level: JoinLevel) {
		const known = this.made.get(level) ?? this.make(level);
		this.made.set(level, known);
		return known;
	}

	private make(level: JoinLevel): { whole: Index; bare: Index } {
		const whole = new Map<string, Named[]>();
		const bare = new Map<string, Named[]>();
		const add = (name: string, named: Named) => {
			const key = nameKey(name);
			for (const [index, text] of [
				[whole, key.whole],
				[bare, bareOf(level, key)]
			] as const) {
				const known = index.get(text);
				if (!known) index.set(text, [named]);
				else if (!known.some(({ source }) => source === named.source)) known.push(named);
			}
		};
		for (const [code, name] of this.areas.get(level) ?? [])
			add(name, {
				code,
				source: code,
				kind: 'today',
				departement: level === 'commune' ? departementCode(code) : ''
			});
		if (level === 'commune') this.addFormer(add);
		for (const [name, kind, ofLevel, code, siren] of this.search.others) {
			if (ofLevel !== level || name === '') continue;
			const source = siren === '' ? code : siren;
			add(name, { code, source, kind: kind === 'name' ? 'today' : kind, departement: '' });
		}
		return { whole, bare };
	}

	private addFormer(add: (name: string, named: Named) => void): void {
		const { communes, former } = this.search;
		former.codes.forEach((source, at) => {
			const code = communes.codes[former.communes[at] ?? -1] ?? '';
			const kind = former.kinds[at] ?? 'former';
			add(former.names[at] ?? '', {
				code,
				// Another name of the same commune: it is that commune.
				source: kind === 'renamed' ? code : source,
				kind,
				departement: departementCode(source)
			});
		});
	}
}

const bareOf = (level: JoinLevel, key: NameKey): string =>
	level === 'epci' ? epciName(key.whole) : key.bare;
