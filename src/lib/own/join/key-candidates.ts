import type { Column, ColumnTable } from '../table';
import type { Candidacy } from './candidacy';
import type { TableCells } from './cells';
import { isGroupSiren, readCode } from './codes';
import { goneRegion, goneRegionNamed } from './gone-regions';
import { roleOfHeading } from './heading-roles';
import { type HeadingHint, hintOf, saysCode } from './headings';
import { isTotal, nameKey } from './name-keys';
import type { JoinLevel, KeyChoice } from './places';
import { pointCandidates } from './points';
import { joinLevels, type Reference } from './reference';

/** Words of a column that are looked at before all are. */
const SAMPLE = 300;
/** Share of that sample from which the rest is looked at. */
const SOME = 0.3;
/** Without a heading that says it, a column of short codes is one of places only if nearly all are. */
const NEARLY_ALL = 0.9;
/** Whole figures under a heading that names a place: codes, where more of them are known than by chance. */
const MOST = 0.6;
const FEWEST_WORDS = 5;
/** Those of metropolitan France, Corsica perhaps left out. */
const MOST_REGIONS = 12;
const YEAR = /^(19|20)\d\d$/;
/** Codes that other columns are full of: a heading has to say them. */
const NEEDS_HEADING: ReadonlySet<JoinLevel> = new Set(['aire_attraction', 'bassin_emploi']);

/** Whether the code of a level is known, of today or before. */
export function isKnownCode(level: JoinLevel, raw: string, reference: Reference): boolean {
	const code = readCode(level, raw)?.code;
	if (code === undefined) return false;
	if (level === 'commune') return reference.communes.isKnown(code);
	if (reference.has(level, code)) return true;
	if (level === 'region') return goneRegion(code) !== null;
	return level === 'epci' && !reference.parts.has(code) && isGroupSiren(code);
}

const isKnownName = (level: JoinLevel, raw: string, reference: Reference): boolean => {
	const key = nameKey(raw);
	return reference.names.has(level, key) || (level === 'region' && goneRegionNamed(key.whole) !== null);
};

type Test = (word: string) => boolean;
type ColumnChoice = Exclude<KeyChoice, { by: 'point' }>;

/** Every reading of every column that may name the territories of a table's rows. */
export function candidatesOf(table: ColumnTable, reference: Reference, cells: TableCells): Candidacy[] {
	const hints = table.columns.map(({ name }) => hintOf(name));
	const readings = table.columns.flatMap((column, at): Candidacy[] =>
		mayName(column) ? ofColumn(column.name, hints[at] ?? null, at, reference, cells, column.kind) : []
	);
	const departement = readings.find(
		({ choice, hint, at }) => choice.level === 'departement' && hints[at] !== 'commune' && hint >= 0
	);
	const postal = readings.find(({ choice }) => choice.by === 'postal');
	return [
		...readings.map((one): Candidacy => ({
			...one,
			choice: withNeighbours(one.choice, departement, postal)
		})),
		...pointCandidates(table, hints, cells)
	];
}

/** Homonyms are told by a column of départements, and by one of postal codes. */
function withNeighbours(
	choice: KeyChoice,
	departement: Candidacy | undefined,
	postal: Candidacy | undefined
): KeyChoice {
	if (choice.by !== 'name' || choice.level !== 'commune') return choice;
	const columnOf = (one: Candidacy | undefined) =>
		one && one.choice.by !== 'point' && one.choice.column !== choice.column ? one.choice.column : null;
	return { ...choice, departement: columnOf(departement), postal: columnOf(postal) };
}

/** Days name no place; figures do where they are whole. */
const mayName = (column: Column): boolean =>
	column.kind === 'text' || (column.kind === 'number' && column.decimals === 0 && column.sign === null);

function ofColumn(
	name: string,
	hint: HeadingHint | null,
	at: number,
	reference: Reference,
	cells: TableCells,
	kind: Column['kind']
): Candidacy[] {
	const { words } = cells.of(name);
	const step = Math.max(1, Math.floor(words.length / SAMPLE));
	const sample = words.filter((_, id) => id % step === 0).filter((word) => !isTotal(word));
	// «Nombre» is no code, whatever its figures look like.
	if (kind === 'number' && hint === null && roleOfHeading(name) !== null) return [];
	// Years have the form of codes of the Aisne.
	if (sample.length === 0 || (hint === null && sample.every((word) => YEAR.test(word)))) return [];
	const inSample = (test: Test) => sample.filter(test).length / sample.length;
	const make = (choice: ColumnChoice, test: Test, fit: -1 | 0 | 1) =>
		measure(choice, test, fit, at, reference, cells);
	const fitOf = (level: JoinLevel): -1 | 0 | 1 => (hint === level ? 1 : hint === null ? 0 : -1);
	const found: Candidacy[] = [];
	for (const level of joinLevels) {
		const byCode: Test = (word) => isKnownCode(level, word, reference);
		if (worthReading(level, name, hint, kind, words, inSample(byCode)))
			found.push(make({ by: 'code', level, column: name }, byCode, fitOf(level)));
	}
	if (inSample((word) => /^\d{4,5}$/.test(word)) >= SOME) {
		const byPost: Test = (word) => reference.ofPostalCode(word.padStart(5, '0')).length > 0;
		if (inSample(byPost) >= (hint === 'postal' ? SOME : NEARLY_ALL))
			found.push(make({ by: 'postal', level: 'commune', column: name }, byPost, hint === 'postal' ? 1 : -1));
	}
	if (kind !== 'text' || inSample((word) => /\p{L}{2}/u.test(word)) < SOME) return found;
	for (const level of joinLevels) {
		const byName: Test = (word) => isKnownName(level, word, reference);
		if (inSample(byName) < SOME) continue;
		const choice: ColumnChoice = { by: 'name', level, column: name, departement: null, postal: null };
		found.push(make(choice, byName, fitOf(level)));
	}
	return found;
}

/** Whether a column's words are to be read as the codes of a level. */
function worthReading(
	level: JoinLevel,
	name: string,
	hint: HeadingHint | null,
	kind: Column['kind'],
	words: readonly string[],
	known: number
): boolean {
	if (hint === level) return known > (kind === 'text' || saysCode(name) ? 0 : MOST);
	// A heading that says another kind of place is believed; «Code» or «Identifiant» says none.
	if (hint !== null && hint !== 'commune' && hint !== 'seat') return false;
	if (level === 'commune' || level === 'epci') return known >= (kind === 'number' ? NEARLY_ALL : SOME);
	// Their two digits are those of départements too: only nearly all of them are régions.
	if (level === 'region') return known >= NEARLY_ALL && words.length >= MOST_REGIONS;
	if (kind === 'number' || NEEDS_HEADING.has(level) || known < NEARLY_ALL) return false;
	if (level === 'departement') return words.some((word) => /^0\d$|^2[AB]$|^0\d\d$|^02[AB]$/i.test(word));
	return words.length >= FEWEST_WORDS;
}

function measure(
	choice: ColumnChoice,
	test: Test,
	hint: -1 | 0 | 1,
	at: number,
	reference: Reference,
	cells: TableCells
): Candidacy {
	const { words } = cells.of(choice.column);
	const rows = cells.rowsOf(choice.column);
	const known = { rows: 0, values: 0 };
	const of = { rows: 0, values: 0 };
	words.forEach((word, id) => {
		const count = rows[id] ?? 0;
		if (count === 0 || isTotal(word)) return;
		of.rows += count;
		of.values++;
		if (!test(word)) return;
		known.rows += count;
		known.values++;
	});
	return { choice, known, of, hint, at, covers: known.values / Math.max(1, reference.of(choice.level).size) };
}
