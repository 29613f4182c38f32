import { plain, plainLines } from './plain';

/** A name that people may say by its letters. */
export interface Named {
	readonly number: number;
	readonly name: string;
	/** Legal kind of an EPCI (`CC`, `CA`, `CU`…); empty for others. */
	readonly kind: string;
}

/** A place that an acronym stands for. */
export interface Acronym {
	readonly number: number;
	/** Stands in its name; else its initials make it. */
	readonly published: boolean;
	readonly letters: string;
}

/** Words that some acronyms leave out and others count. */
const SMALL = new Set(['d', 'de', 'du', 'des', 'l', 'la', 'le', 'les', 'a', 'au', 'aux', 'en', 'et', 'sur']);
const KINDS = new Set(['communaute', 'communes', 'agglomeration', 'urbaine', 'metropole']);
const SHORTEST = 3;
const LONGEST = 8;
const BRACKETS = /[([]([^)\]]+)[)\]]/g;

/** What stands between brackets and is no more than letters: «CARENE», «C.A.P.I», «Co.D.A.H.». */
export const publishedAcronyms = (name: string): string[] =>
	[...name.matchAll(BRACKETS)]
		.map(([, inside = '']) => inside)
		.filter((inside) => !/ [-–]|\p{L}{9}/u.test(inside))
		.map((inside) => plain(inside).replaceAll(' ', ''))
		.filter((letters) => letters.length <= LONGEST);

const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');

/**
 * Acronyms that people make of a name by its initials: «MEL» of Métropole Européenne de Lille, «TPM» of Métropole
 * Toulon-Provence-Méditerranée, «CUA» of Arras, a communauté urbaine.
 *
 * @param name a plain one, without what stands between brackets
 */
export function initialsOf(name: string, kind: string): string[] {
	const words = name.replace('eurometropole', 'euro metropole').split(' ');
	const telling = words.filter((word) => !SMALL.has(word));
	// «Grand Paris Seine et Oise» is said GPSO and GPSEO, «Île-de-France» IDF.
	const made = [telling, words.filter((word) => word === 'et' || !SMALL.has(word)), words].map(initials);
	// «CA de Saint-Quentin-en-Yvelines» is said SQY, «Métropole Toulon-Provence-Méditerranée» TPM.
	made.push(initials(telling.slice(telling.findIndex((word) => !KINDS.has(word)))));
	if (/^C[ACU]$/.test(kind) && telling[0] !== 'communaute')
		made.push(...made.map((letters) => kind.toLowerCase() + letters));
	return [...new Set(made)].filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

/** Places by their acronyms, in small letters. */
export function acronymsOf(named: readonly Named[]): Map<string, Acronym[]> {
	const known = new Map<string, Acronym[]>();
	const add = (letters: string, number: number, published: boolean) => {
		const list = known.get(letters);
		if (!list) known.set(letters, [{ number, published, letters: letters.toUpperCase() }]);
		else if (!list.some((one) => one.number === number))
			list.push({ number, published, letters: letters.toUpperCase() });
	};
	const bare = plainLines(named.map(({ name }) => name.replace(BRACKETS, '')).join('\n')).split('\n');
	named.forEach(({ number, name, kind }, at) => {
		if (/[([]/.test(name)) for (const letters of publishedAcronyms(name)) add(letters, number, true);
		for (const letters of initialsOf(bare[at] ?? '', kind)) add(letters, number, false);
	});
	return known;
}
