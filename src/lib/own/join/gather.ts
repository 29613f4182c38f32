import { departementCode } from '$lib/search/entry';
import type { CommuneCodes } from './commune-codes';
import type { TableGeography } from './geography';
import type { JoinLevel, Place } from './places';
import type { Reference } from './reference';

/** Rows of a table that speak of one place, in one period. */
export interface Source {
	/** Own code of the place: that of the table, where it merged since. */
	readonly code: string;
	/** Several where the table has the place more than once. */
	readonly rows: readonly number[];
}

/** What a figure of an area of today is made of, in one period. */
export interface Gathering {
	readonly area: string;
	readonly sources: readonly Source[];
	/** Codes of places that the area is made of and that the table, which lists their neighbours, lacks. */
	readonly missing: readonly string[];
	/** The area is more than one source: merged communes, arrondissements, groups that became one. */
	readonly several: boolean;
}

/** An area of today that the table has more than once: its rows are one and the same place's. */
export interface Duplicate {
	readonly area: string;
	readonly period: string;
	readonly rows: readonly number[];
}

/** Arrondissements, delegated communes, beside their whole commune: their rows count for nothing. */
export interface LeftOut {
	readonly area: string;
	readonly rows: readonly number[];
}

/** Rows put together by period and area of today. */
export interface Gathered {
	/** Periods of the rows, oldest first; one that is empty where rows tell none. */
	readonly periods: readonly string[];
	/** Of each period, by code of the area. */
	readonly of: ReadonlyMap<string, ReadonlyMap<string, Gathering>>;
	readonly duplicates: readonly Duplicate[];
	readonly leftOut: readonly LeftOut[];
}

export interface GatherInput {
	readonly level: JoinLevel;
	readonly places: readonly Place[];
	/** Row → place; −1 where it has none. */
	readonly placeOf: Int32Array;
	/** Period of each row. */
	readonly periodOf: (row: number) => string;
	readonly reference: Reference;
	/** Boundaries of the table's codes; null where names or points tell the communes. */
	readonly geography: TableGeography | null;
}

type Rows = Map<string, Map<string, Map<string, number[]>>>;

/** Rows by period, area and source. */
function rowsBySource({ places, placeOf, periodOf }: GatherInput): Rows {
	const found: Rows = new Map();
	placeOf.forEach((at, row) => {
		const verdict = places[at]?.verdict;
		if (verdict?.kind !== 'area') return;
		const areas = getOr(found, periodOf(row), () => new Map<string, Map<string, number[]>>());
		const sources = getOr(areas, verdict.code, () => new Map<string, number[]>());
		getOr(sources, verdict.source, (): number[] => []).push(row);
	});
	return found;
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}

/**
 * Puts rows together: those of communes that merged, and of arrondissements, make one area; those of a place that stands
 * twice are told. Where a city stands whole, its arrondissements are left out.
 */
export function gather(input: GatherInput): Gathered {
	const { level } = input;
	const duplicates: Duplicate[] = [];
	const leftOut: LeftOut[] = [];
	const found = rowsBySource(input);
	const of = new Map<string, ReadonlyMap<string, Gathering>>();
	const periods = [...found.keys()].toSorted();
	for (const period of periods) {
		const gatherings = new Map<string, Gathering>();
		for (const [area, bySource] of found.get(period) ?? []) {
			const sources = withoutParts(area, bySource, input, leftOut);
			for (const { rows } of sources) if (rows.length > 1) duplicates.push({ area, period, rows });
			const expected = level === 'commune' ? expectedParts(area, sources, input) : null;
			const held = new Set(sources.map(({ code }) => code));
			gatherings.set(area, {
				area,
				sources,
				missing: (expected ?? []).filter((code) => !held.has(code)),
				several: isSeveral(area, sources, expected, input)
			});
		}
		of.set(period, gatherings);
	}
	return { periods, of, duplicates, leftOut };
}

/**
 * Sources of an area, without its parts where it stands whole: the arrondissements of a city, and, in a list of all
 * communes of a day, those that were no communes any more (delegated communes listed beside their own).
 */
function withoutParts(
	area: string,
	bySource: ReadonlyMap<string, readonly number[]>,
	{ level, reference: { communes }, geography }: GatherInput,
	leftOut: LeftOut[]
): Source[] {
	const all = [...bySource].map(([code, rows]): Source => ({ code, rows }));
	if (!bySource.has(area) || all.length === 1 || level !== 'commune') return all;
	const listed =
		geography?.listed.has(departementCode(area)) === true && isWhole(area, geography.date, communes);
	const isPart = (code: string) =>
		communes.arrondissements.get(code) === area ||
		(listed && code !== area && communes.meaning(code, geography?.date ?? '')?.alive === false);
	const parts = all.filter(({ code }) => isPart(code));
	if (parts.length === 0) return all;
	leftOut.push({ area, rows: parts.flatMap(({ rows }) => rows) });
	return all.filter((source) => !parts.includes(source));
}

/** Whether a commune of today was, on a day, all that it is. */
function isWhole(area: string, date: string, communes: CommuneCodes): boolean {
	const [part, ...others] = communes.partsOf(area, date);
	return part === area && others.length === 0;
}

/** Whether an area is more than a source: one that only has another number than then is the same. */
function isSeveral(
	area: string,
	[source, ...others]: readonly Source[],
	expected: readonly string[] | null,
	{ level, reference: { communes }, geography }: GatherInput
): boolean {
	if (others.length > 0 || (expected?.length ?? 1) > 1) return true;
	if (!source || source.code === area) return false;
	const parts = level === 'commune' && geography ? communes.partsOf(area, geography.date) : [];
	return parts.length !== 1 || parts[0] !== source.code;
}

/** Share of a city's arrondissements from which a table lists them all. */
const MOST_PARTS = 0.8;

/**
 * Codes that an area of today was made of when the table was made, or the arrondissements of a city that does not stand
 * whole; null where the table does not list the communes around it: what it lacks may then be none.
 */
function expectedParts(
	area: string,
	sources: readonly Source[],
	{ reference: { communes }, geography }: GatherInput
): readonly string[] | null {
	const parts = sources.filter(({ code }) => communes.arrondissements.has(code));
	if (parts.length === 0)
		return geography?.listed.has(departementCode(area)) ? communes.partsOf(area, geography.date) : null;
	const all = [...communes.arrondissements].flatMap(([code, city]) => (city === area ? [code] : []));
	return parts.length >= MOST_PARTS * all.length ? all : null;
}
