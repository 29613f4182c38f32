import * as v from 'valibot';
import { readSearchFile, SearchFile, writeSearchFile } from '../../src/lib/search/search-file';
import type { Territory } from './territories';

/**
 * What a visitor may search in a copy: communes of the territories whose pages are there. Every EPCI and larger area
 * stays, since the explorer and the comparison know them all; the file says which EPCI have their page.
 */
export function searchOf(text: string, territories: readonly Territory[]): string {
	const contents = readSearchFile(v.parse(SearchFile, JSON.parse(text)));
	const { epci, communes, former } = contents;
	const held = new Set(territories.map(({ code }) => code));
	const kept = keysWhere(communes.epci, (position) => held.has(epci[position]?.[0] ?? ''));
	const places = new Map(kept.map((before, now) => [before, now]));
	const keptFormer = keysWhere(former.communes, (position) => places.has(position));
	const of = <Value>(values: readonly Value[], keys: readonly number[]) =>
		keys.flatMap((key) => values.slice(key, key + 1));
	return JSON.stringify(
		writeSearchFile({
			...contents,
			communes: {
				codes: of(communes.codes, kept),
				names: of(communes.names, kept),
				epci: of(communes.epci, kept),
				postalCodes: of(communes.postalCodes, kept),
				sizes: of(communes.sizes, kept)
			},
			former: {
				codes: of(former.codes, keptFormer),
				names: of(former.names, keptFormer),
				communes: of(former.communes, keptFormer).flatMap((position) => places.get(position) ?? []),
				kinds: of(former.kinds, keptFormer)
			},
			held: [...held]
		})
	);
}

const keysWhere = (values: readonly number[], test: (value: number) => boolean): number[] =>
	values.flatMap((value, key) => (test(value) ? [key] : []));

const CommuneFile = v.array(
	v.tuple([v.string(), v.string(), v.nullable(v.number()), v.nullable(v.number())])
);

/** Communes that may be picked, without those of départements whose files are not there. */
export const communesOf = (text: string, departements: readonly string[]): string =>
	JSON.stringify(
		v
			.parse(CommuneFile, JSON.parse(text))
			// The code of a commune starts with that of its département.
			.filter(([code]) => departements.some((departement) => code.startsWith(departement)))
	);
