import * as v from 'valibot';
import { type Level, levels } from '../catalogue/levels';
import {
	readCodes,
	readGrowing,
	readPostal,
	readRecent,
	split,
	writeCodes,
	writeGrowing,
	writePostal,
	writeRecent
} from './columns';

const column = v.string();

/** What the search looks in, as it travels: the columns of communes are written by what repeats in them. */
export const SearchFile = v.object({
	/** Code and name, in the order of codes. */
	departements: v.array(v.tuple([v.string(), v.string()])),
	/** SIREN, name, names of its départements, legal kind: by decreasing population. */
	epci: v.array(v.tuple([v.string(), v.string(), v.string(), v.string()])),
	/** In the order of Insee's codes. */
	communes: v.object({ codes: column, names: column, epci: column, postalCodes: column, sizes: column }),
	/** Names of before and arrondissements, in the order of today's communes. */
	former: v.object({ codes: column, names: column, communes: column, kinds: column }),
	/** Areas of the other levels. */
	areas: v.array(
		v.object({
			level: v.picklist(levels),
			codes: column,
			names: column,
			departements: column,
			epci: column
		})
	),
	/** Other names of EPCI and areas: name, what it is, level and code of the area of today, its own SIREN. */
	others: v.array(
		v.tuple([v.string(), v.picklist(['name', 'former', 'part']), v.picklist(levels), v.string(), v.string()])
	),
	/** SIREN of the EPCI whose pages are there, in a copy of a part of the site. */
	held: v.optional(v.array(v.string()))
});
export type SearchFile = v.InferOutput<typeof SearchFile>;

/** A commune that was taken in, one that has another name now, a part of Paris, Lyon or Marseille. */
export const formerKinds = ['former', 'renamed', 'arrondissement'] as const;
export type FormerKind = (typeof formerKinds)[number];

export interface AreaColumns {
	readonly level: Level;
	readonly codes: readonly string[];
	readonly names: readonly string[];
	/** Code of the département where each is, or mostly is; empty where it is larger. */
	readonly departements: readonly string[];
	/** Position of the EPCI where most inhabitants of each live; −1 where that tells nothing. */
	readonly epci: readonly number[];
}

/** The same, read. */
export interface SearchContents extends Omit<SearchFile, 'communes' | 'former' | 'areas'> {
	readonly communes: {
		readonly codes: readonly string[];
		readonly names: readonly string[];
		/** Position of its EPCI; −1 where it is in none. */
		readonly epci: readonly number[];
		/** Those of each, parted by blanks. */
		readonly postalCodes: readonly string[];
		/** How many inhabitants, roughly: a third of a power of ten a step. */
		readonly sizes: readonly number[];
	};
	readonly former: {
		readonly codes: readonly string[];
		readonly names: readonly string[];
		/** Positions of today's communes. */
		readonly communes: readonly number[];
		readonly kinds: readonly FormerKind[];
	};
	readonly areas: readonly AreaColumns[];
}

const STEPS_A_POWER = 3;
/** How large a place is among others, for the order of answers. */
export const sizeOf = (population: number): number =>
	Math.round(STEPS_A_POWER * Math.log10(Math.max(1, population)));

const LINE = '\n';
const FIRST_SIZE = 'A'.charCodeAt(0);
/** An area that has the name of the commune whose code it has is written without it. */
const SAME_NAME = '=';

export function writeSearchFile(contents: SearchContents): SearchFile {
	const { communes, former, areas } = contents;
	const nameOf = new Map(communes.codes.map((code, at) => [code, communes.names[at]]));
	return {
		...contents,
		communes: {
			codes: writeCodes(communes.codes),
			names: communes.names.join(LINE),
			epci: writeRecent(communes.epci),
			postalCodes: communes.postalCodes
				.map((codes, at) => writePostal(codes, communes.codes[at] ?? ''))
				.join(','),
			sizes: communes.sizes.map((size) => String.fromCharCode(FIRST_SIZE + size)).join('')
		},
		former: {
			codes: writeCodes(former.codes),
			names: former.names.join(LINE),
			communes: writeGrowing(former.communes),
			kinds: former.kinds.map((kind) => formerKinds.indexOf(kind)).join('')
		},
		areas: areas.map(({ level, codes, names, departements, epci }) => ({
			level,
			codes: codes.join(','),
			names: names.map((name, at) => (nameOf.get(codes[at] ?? '') === name ? SAME_NAME : name)).join(LINE),
			departements: departements.join(','),
			epci: epci.join(',')
		}))
	};
}

/** @throws {RangeError} where a column is not one. */
export function readSearchFile({ communes, former, areas, ...rest }: SearchFile): SearchContents {
	const codes = readCodes(communes.codes);
	const names = split(communes.names, LINE);
	const nameOf = new Map(codes.map((code, at) => [code, names[at] ?? '']));
	let postalCodes: string[] | undefined;
	return {
		...rest,
		communes: {
			codes,
			names,
			epci: readRecent(communes.epci),
			// Read when someone types a number.
			get postalCodes() {
				postalCodes ??= communes.postalCodes.split(',').map((text, at) => readPostal(text, codes[at] ?? ''));
				return postalCodes;
			},
			sizes: Array.from(communes.sizes, (letter) => letter.charCodeAt(0) - FIRST_SIZE)
		},
		former: {
			codes: readCodes(former.codes),
			names: split(former.names, LINE),
			communes: readGrowing(former.communes),
			kinds: Array.from(former.kinds, (digit) => formerKinds[Number(digit)] ?? 'former')
		},
		areas: areas.map((area) => {
			const own = split(area.codes, ',');
			return {
				level: area.level,
				codes: own,
				names: split(area.names, LINE).map((name, at) =>
					name === SAME_NAME ? (nameOf.get(own[at] ?? '') ?? '') : name
				),
				departements: area.departements.split(','),
				epci: split(area.epci, ',').map(Number)
			};
		})
	};
}
