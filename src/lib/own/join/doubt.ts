import type { ColumnTable } from '../table';
import { type Cells, type TableCells } from './cells';
import { departementCode } from '$lib/search/entry';
import { readCode } from './codes';
import { closeNames } from './close-names';
import { hintOf } from './headings';
import { nameKey } from './name-keys';
import type { JoinLevel, KeyChoice, Place } from './places';
import { departementOf, type Terms } from './recognise';
import { joinLevels, type Reference } from './reference';

/** Codes have the form of those of a level, and something says that they are another thing's. */
export interface Doubt {
	readonly kind:
		/** Names beside them are not those of the codes. */
		| 'names'
		/** The départements beside them are not those of the codes. */
		| 'departements'
		/** In each département they run from 1 without a gap: constituencies, cantons. */
		| 'numbering';
	/** Column that they were compared with; null where none was. */
	readonly column: string | null;
	/** Keys that were compared (of a long table, some), and those that agree. */
	readonly compared: number;
	readonly agree: number;
	/** A few that do not: the code, what the table calls it, the name of the place that has this code. */
	readonly examples: readonly { readonly raw: string; readonly said: string; readonly name: string }[];
}

/** A column of names beside codes, and how many agree. */
export interface Compared {
	readonly column: string;
	readonly compared: number;
	readonly agree: number;
}

const HALF = 0.5;
/** Share of a column's words that are names of places of the level, from which it is a column of those. */
const SOME = 0.3;
const SAMPLE = 300;
const EXAMPLES = 5;
const ONE_EACH = 0.9;
/** Keys of a long table that are compared with their names, spread over it. */
const COMPARED = 2000;
/** Places that have numbers like those of communes. */
const OTHER_PLACES = /\b(circonscriptions?|cantons?|iris|quartiers?|bureaux? de vote)\b/i;
/** Départements of which that share is numbered from 1 without a gap is no list of communes. */
const NUMBERED = 0.8;
const FEWEST_DEPARTEMENTS = 5;

/** What a place may be called: the name of today's area, that which it had, that of the code itself. */
function namesOf(level: JoinLevel, place: Place, reference: Reference): string[] {
	const { verdict } = place;
	if (verdict.kind === 'area')
		return [
			reference.name(level, verdict.code),
			level === 'commune' ? reference.anyName(verdict.source) : ''
		];
	return verdict.kind === 'refused' ? verdict.candidates.map(({ name }) => name) : [];
}

const wordAt = (cells: Cells, row: number): string | undefined => cells.words[cells.ids[row] ?? -1];

/** The column of names that agrees most with some codes; null where no column has words. */
export function compareNames(
	table: ColumnTable,
	choice: KeyChoice & { by: 'code' },
	places: readonly Place[],
	reference: Reference,
	cells: TableCells
): Compared | null {
	let best: Compared | null = null;
	for (const column of table.columns) {
		if (
			column.kind !== 'text' ||
			column.name === choice.column ||
			!isOfNames(column.name, choice, reference, cells)
		)
			continue;
		const words = cells.of(column.name);
		let [compared, agree] = [0, 0];
		const step = Math.max(1, Math.floor(places.length / COMPARED));
		for (let at = 0; at < places.length; at += step) {
			const place = places[at];
			if (!place) continue;
			const said = wordAt(words, place.first);
			const names = namesOf(choice.level, place, reference);
			if (said === undefined || names.every((name) => name === '')) continue;
			compared++;
			if (closeNames(said, names)) agree++;
		}
		if (compared > 0 && (!best || agree / compared > best.agree / best.compared))
			best = { column: column.name, compared, agree };
	}
	return best;
}

/** Whether a column holds names of places of a level, or of what is numbered like them. */
function isOfNames(
	name: string,
	{ level, column }: KeyChoice & { by: 'code' },
	reference: Reference,
	cells: TableCells
): boolean {
	const hint = hintOf(name);
	if (hint === level) return cells.of(name).words.some((word) => /\p{L}{2}/u.test(word));
	if (hint !== null) return false;
	const { words } = cells.of(name);
	const step = Math.max(1, Math.floor(words.length / SAMPLE));
	const sample = words.filter((_, id) => id % step === 0);
	// A name for each code, of places of another level: the codes may be those of that level.
	const each = words.length >= ONE_EACH * cells.of(column).words.length;
	const ofOthers = (word: string) =>
		each && joinLevels.some((one) => reference.names.has(one, nameKey(word)));
	if (sample.length > 0 && sample.every(ofOthers)) return true;
	const named = sample.filter((word) => OTHER_PLACES.test(word) || reference.names.has(level, nameKey(word)));
	return sample.length > 0 && named.length >= SOME * sample.length;
}

/** Why codes that have the right form may be those of something else; null where nothing says so. */
export function findDoubt(
	table: ColumnTable,
	choice: KeyChoice & { by: 'code' },
	places: readonly Place[],
	names: Compared | null,
	terms: Terms,
	cells: TableCells
): Doubt | null {
	const { reference } = terms;
	if (names && names.agree >= HALF * names.compared) return null;
	const example = (column: string) => (place: Place) => ({
		raw: place.raw,
		said: wordAt(cells.of(column), place.first) ?? '',
		name: namesOf(choice.level, place, reference)[0] ?? ''
	});
	const recognised = places.filter(({ verdict }) => verdict.kind === 'area');
	if (names) {
		const examples = recognised
			.map(example(names.column))
			.filter(({ said, name }) => !closeNames(said, [name]));
		return { ...names, kind: 'names', examples: examples.slice(0, EXAMPLES) };
	}
	if (choice.level !== 'commune') return null;
	const column = table.columns.find(
		({ name }) => name !== choice.column && hintOf(name) === 'departement'
	)?.name;
	if (column !== undefined) {
		const words = cells.of(column);
		const found = recognised.flatMap((place) => {
			const departement = departementOf(wordAt(words, place.first) ?? null, terms);
			return departement === null
				? []
				: [{ place, agrees: departement === departementCode(placeCode(place)) }];
		});
		const agree = found.filter(({ agrees }) => agrees).length;
		if (agree < HALF * found.length) {
			const examples = found.filter(({ agrees }) => !agrees).map(({ place }) => example(column)(place));
			return {
				kind: 'departements',
				column,
				compared: found.length,
				agree,
				examples: examples.slice(0, EXAMPLES)
			};
		}
	}
	if (!isNumbered(places)) return null;
	return {
		kind: 'numbering',
		column: column ?? null,
		compared: places.length,
		agree: 0,
		examples: recognised.slice(0, EXAMPLES).map(column === undefined ? asNamed : example(column))
	};

	function asNamed(place: Place) {
		return { raw: place.raw, said: '', name: namesOf(choice.level, place, reference)[0] ?? '' };
	}
}

const placeCode = ({ verdict }: Place): string => (verdict.kind === 'area' ? verdict.code : '');

/** Whether codes run from 1 without a gap in nearly every département: no list of communes does. */
function isNumbered(places: readonly Place[]): boolean {
	const numbers = new Map<string, number[]>();
	for (const { raw } of places) {
		const code = readCode('commune', raw)?.code;
		if (code === undefined) continue;
		numbers.set(code.slice(0, 2), [...(numbers.get(code.slice(0, 2)) ?? []), Number(code.slice(2))]);
	}
	const several = [...numbers.values()].filter(({ length }) => length > 1);
	const numbered = several.filter((all) => Math.max(...all) === new Set(all).size && Math.min(...all) === 1);
	return several.length >= FEWEST_DEPARTEMENTS && numbered.length >= NUMBERED * several.length;
}
