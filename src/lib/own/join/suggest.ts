import { distance } from 'fastest-levenshtein';
import { departementCode } from '$lib/search/entry';
import { readCode } from './codes';
import { type NameKey, nameKey } from './name-keys';
import type { Candidate, KeyChoice, Place } from './places';
import { departementOf } from './recognise';
import type { Reference } from './reference';
import { CELLS_APART } from './cells';

const MOST = 6;
/** Typing errors that are forgiven, of a short name and of a longer one. */
const ERRORS = { short: 1, long: 2 };
const SHORT = 6;
/** How far a name that lacks words is from the whole one: behind those that are mistyped. */
const CUT = 3;
/** What another département costs: more than any error. */
const ELSEWHERE = 4;

/** The name that a key is to be recognised by, and its département; null where nothing names it. */
function wanted(
	place: Place,
	key: KeyChoice,
	reference: Reference
): { name: NameKey; departement: string } | null {
	if (key.by === 'name') {
		const [name = '', beside] = place.raw.split(CELLS_APART);
		const terms = { reference, geography: '', successors: false };
		const read = nameKey(name);
		return { name: read, departement: departementOf(beside ?? null, terms) ?? read.departement };
	}
	if (key.by !== 'code' || place.said === '') return null;
	const code = readCode(key.level, place.raw)?.code ?? '';
	return { name: nameKey(place.said), departement: key.level === 'commune' ? departementCode(code) : '' };
}

/** How far a name is from another, in letters; null where it is another name. */
function farFrom(name: string, other: string): number | null {
	const errors = name.length < SHORT ? ERRORS.short : ERRORS.long;
	if (Math.abs(name.length - other.length) <= errors) {
		const letters = distance(name, other);
		if (letters <= errors) return letters;
	}
	return name.length >= SHORT && name.split(' ').every((word) => ` ${other} `.includes(` ${word} `))
		? CUT
		: null;
}

/**
 * What a key that was refused might be, the nearest first: the candidates of its refusal, or areas whose name is that
 * which the table gives, or a letter or two from it; those of its own département before others, then the larger ones.
 * Looks through all names of a level: some milliseconds, for the few keys that are shown.
 */
export function suggestionsFor(place: Place, key: KeyChoice, reference: Reference): readonly Candidate[] {
	if (place.verdict.kind !== 'refused') return [];
	if (place.verdict.candidates.length > 0) return place.verdict.candidates;
	const sought = wanted(place, key, reference);
	if (!sought || sought.name.whole === '') return [];
	const found = new Map<string, number>();
	for (const [name, all] of reference.names.all(key.level)) {
		const far = farFrom(sought.name.whole, name) ?? farFrom(sought.name.bare, name);
		if (far === null) continue;
		for (const { code, departement } of all) {
			const cost = far + (departement === '' || departement === sought.departement ? 0 : ELSEWHERE);
			found.set(code, Math.min(cost, found.get(code) ?? Infinity));
		}
	}
	return [...found]
		.toSorted(([one, near], [other, far]) => near - far || reference.size(other) - reference.size(one))
		.slice(0, MOST)
		.map(([code]) => reference.candidate(key.level, code));
}
