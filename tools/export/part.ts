import * as v from 'valibot';
import type { Territory } from './territories';

const SearchFile = v.object({
	epci: v.array(v.tuple([v.string(), v.string(), v.string()])),
	communes: v.array(v.tuple([v.string(), v.number(), v.string()]))
});

/** What a visitor may search, without territories whose pages are not there. */
export function searchOf(text: string, territories: readonly Territory[]): string {
	const file = v.parse(SearchFile, JSON.parse(text));
	const held = new Set(territories.map(({ code }) => code));
	const places = new Map<number, number>();
	const epci = file.epci.filter(([code], at) => held.has(code) && places.set(at, places.size));
	const communes = file.communes.flatMap(([name, at, postalCodes]) => {
		const place = places.get(at);
		return place === undefined ? [] : [[name, place, postalCodes]];
	});
	return JSON.stringify({ epci, communes });
}

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
