import type { SearchEntry } from './entry';
import type { Places } from './places';

/** A place found by a number, and which number of its it is. */
export interface ByNumber {
	readonly place: number;
	readonly by: SearchEntry['by'];
}

const SIREN = 9;
const SIRET = 14;
const CODE = 5;
/** Places of a postal code that go before those of an Insee code of the same digits. */
const MOST_BESIDE = 4;

/** Digits, or the code of a place of Corsica: what is no name. Blanks inside («244 900 809») mean nothing. */
export const asNumber = (text: string): string | null => {
	const digits = text.replaceAll(' ', '');
	return /^(\d{2,14}|2[ab]\d{0,3})$/i.test(digits) ? digits.toUpperCase() : null;
};

/** Looks for SIREN, Insee's codes of communes (those of before too), postal codes and départements, by how they begin. */
export const findByNumber = (places: Places, number: string): ByNumber[] =>
	number.length > CODE
		? bySiren(places, number.length === SIRET ? number.slice(0, SIREN) : number)
		: byCode(places, number);

function bySiren(places: Places, number: string): ByNumber[] {
	const { epci, others } = places.contents;
	const test = (siren: string, place: number): ByNumber[] =>
		siren.startsWith(number) ? [{ place, by: { kind: 'siren', text: siren } }] : [];
	return [
		...epci.flatMap(([siren], at) => test(siren, at)),
		...others.flatMap(([, , , , siren], at) => test(siren, places.first.others + at))
	];
}

function byCode(places: Places, number: string): ByNumber[] {
	const { postal, insee } = communesByCode(places, number);
	const larger = ({ place: one }: ByNumber, { place: other }: ByNumber) =>
		places.inhabitants(other) - places.inhabitants(one) || one - other;
	if (number.length < CODE)
		return [...departementOf(places, number), ...[...postal, ...insee].toSorted(larger)];
	// A number may be both: the few that it is the code of stand where everyone sees them.
	const byPost = postal.toSorted(larger);
	return [...byPost.slice(0, MOST_BESIDE), ...insee, ...byPost.slice(MOST_BESIDE)];
}

function communesByCode(places: Places, number: string): { postal: ByNumber[]; insee: ByNumber[] } {
	const { communes, former } = places.contents;
	const postal: ByNumber[] = [];
	const insee: ByNumber[] = [];
	communes.codes.forEach((code, at) => {
		const place = places.first.communes + at;
		const postalCodes = communes.postalCodes[at] ?? '';
		const start = postalCodes.startsWith(number) ? 0 : postalCodes.indexOf(` ${number}`) + 1;
		const byPost = start > 0 || postalCodes.startsWith(number);
		if (code === number || (!byPost && code.startsWith(number)))
			insee.push({ place, by: { kind: 'insee', text: code } });
		else if (byPost)
			postal.push({ place, by: { kind: 'postal', text: postalCodes.slice(start, start + CODE) } });
	});
	if (number.length === CODE)
		former.codes.forEach((code, at) => {
			if (code === number) insee.push({ place: places.first.former + at, by: { kind: 'insee', text: code } });
		});
	return { postal, insee };
}

function departementOf(places: Places, number: string): ByNumber[] {
	const place = places.numberOf('departement', number);
	return place === undefined ? [] : [{ place, by: undefined }];
}
