import type { Compared, Doubt } from '../join/doubt';
import type { KeyProposal } from '../join/candidacy';
import type { Count, Join } from '../join/join';
import type { How, JoinLevel, KeyChoice, Place } from '../join/places';
import type { Reference } from '../join/reference';
import { suggestionsFor } from '../join/suggest';
import type { ColumnTable } from '../table';

/** Places that are listed to be mended in place; all of them stand in the file that one takes away. */
const MOST_LISTED = 20;
const MOST_EXAMPLES = 40;

/** An area that the table has more than once, and the lines of the file. */
export interface DuplicateArea {
	readonly code: string;
	readonly name: string;
	readonly period: string;
	readonly lines: readonly number[];
}

/** A place that is counted for another: its code repaired, merged since, or told by its name. */
export interface CarriedPlace {
	readonly raw: string;
	readonly said: string;
	readonly code: string;
	readonly name: string;
	readonly how: How;
}

/** What is said of a join: small enough to leave the worker, where the rows stay. */
export interface JoinSummary {
	readonly proposals: readonly KeyProposal[];
	readonly key: KeyChoice | null;
	readonly level: JoinLevel | null;
	readonly doubt: Doubt | null;
	readonly names: Compared | null;
	readonly recognised: Count;
	readonly unrecognised: Count;
	readonly totals: Count;
	/** Keys by how they led to their area. */
	readonly hows: Readonly<Partial<Record<How, number>>>;
	/** Some of those that led to an area otherwise than by their own code or name. */
	readonly carried: readonly CarriedPlace[];
	/** Those that lead to none, those of most rows first; `refusedInAll` of them. */
	readonly refused: readonly Place[];
	readonly refusedInAll: number;
	/** First of January of the year whose communes the table has; null where codes do not tell. */
	readonly geography: string | null;
	readonly periodColumn: string | null;
	readonly periods: readonly string[];
	readonly duplicates: readonly DuplicateArea[];
	readonly duplicatesInAll: number;
	/** Areas whose arrondissements stand beside the whole: those rows count for nothing. */
	readonly leftOut: readonly string[];
	readonly areas: number;
}

/** A place that was refused, with what it might be. */
function suggested(place: Place, { key }: Join, reference: Reference): Place {
	if (key === null || place.verdict.kind !== 'refused') return place;
	return { ...place, verdict: { ...place.verdict, candidates: suggestionsFor(place, key, reference) } };
}

const PLAIN: readonly How[] = ['same', 'name'];

export function summaryOf(join: Join, table: ColumnTable, reference: Reference): JoinSummary {
	const { level, places, gathered } = join;
	const name = (code: string) => (level === null ? code : reference.name(level, code));
	const hows: Partial<Record<How, number>> = {};
	const carried: CarriedPlace[] = [];
	const refused: Place[] = [];
	for (const place of places) {
		const { verdict, raw, said } = place;
		if (verdict.kind === 'refused') refused.push(place);
		if (verdict.kind !== 'area') continue;
		hows[verdict.how] = (hows[verdict.how] ?? 0) + 1;
		if (!PLAIN.includes(verdict.how) && carried.length < MOST_EXAMPLES)
			carried.push({ raw, said, code: verdict.code, name: name(verdict.code), how: verdict.how });
	}
	return {
		proposals: join.proposals,
		key: join.key,
		level,
		doubt: join.doubt,
		names: join.names,
		recognised: join.recognised,
		unrecognised: join.unrecognised,
		totals: join.totals,
		hows,
		carried,
		refused: refused
			.toSorted((a, b) => b.rows - a.rows)
			.slice(0, MOST_LISTED)
			.map((place) => suggested(place, join, reference)),
		refusedInAll: refused.length,
		geography: join.geography?.date ?? null,
		periodColumn: join.periodColumn,
		periods: gathered.periods,
		duplicates: gathered.duplicates.slice(0, MOST_EXAMPLES).map(({ area, period, rows }) => ({
			code: area,
			name: name(area),
			period,
			lines: rows.slice(0, 5).map((row) => table.lines[row] ?? 0)
		})),
		duplicatesInAll: gathered.duplicates.length,
		leftOut: gathered.leftOut.map(({ area }) => name(area)),
		areas: join.codes.length
	};
}
