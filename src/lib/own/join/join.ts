import type { ColumnTable } from '../table';
import type { KeyProposal } from './candidacy';
import { TableCells } from './cells';
import { type Compared, compareNames, type Doubt, findDoubt } from './doubt';
import { gather, type Gathered } from './gather';
import type { TableGeography } from './geography';
import type { Duplicates, JoinChoices } from './join-choices';
import { placeRows } from './join-places';
import { proposeKeys } from './keys';
import type { JoinLevel, KeyChoice, Place } from './places';
import type { Reference } from './reference';
import { periodColumnOf, periodsOfRows } from './row-periods';

/** Counts of rows and of distinct keys. */
export interface Count {
	readonly rows: number;
	readonly values: number;
}

/** A table put on areas of today: what was understood, what was not, and why. */
export interface Join {
	/** Ways to read its territories, the best first. */
	readonly proposals: readonly KeyProposal[];
	/** The one that was followed; null where no column names territories. */
	readonly key: KeyChoice | null;
	/** Null where no column names territories, or where there is a doubt that the reader has not lifted. */
	readonly level: JoinLevel | null;
	readonly doubt: Doubt | null;
	/** Column of names that was compared with the codes. */
	readonly names: Compared | null;
	/** Each key of the table once. */
	readonly places: readonly Place[];
	/** Row → place in `places`; −1 where no column names territories. */
	readonly placeOf: Int32Array;
	readonly recognised: Count;
	readonly unrecognised: Count;
	/** Rows that add others up: counted neither way. */
	readonly totals: Count;
	/** Areas of today that rows lead to, each once, in the order of codes. */
	readonly codes: readonly string[];
	readonly gathered: Gathered;
	readonly geography: TableGeography | null;
	readonly periodColumn: string | null;
	readonly duplicates: Duplicates;
	readonly parts: 'sum' | 'refuse';
}

/**
 * Puts a table on territories. Every code of the answer is one of the reference's; what is not recognised is refused, with
 * the reason. A table without territories has a null key and level.
 *
 * @throws {RangeError} where a choice names a column that the table does not have
 */
export function joinTable(table: ColumnTable, choices: JoinChoices, reference: Reference): Join {
	const cells = new TableCells(table);
	const proposals = proposeKeys(table, reference, cells);
	const key = choices.key ?? proposals[0]?.choice ?? null;
	const { places, placeOf, geography, terms } = placeRows(table, key, choices, reference, cells);
	const names = key?.by === 'code' ? compareNames(table, key, places, reference, cells) : null;
	const doubt = key?.by === 'code' ? findDoubt(table, key, places, names, terms, cells) : null;
	const level = key === null || (doubt && choices.insist !== true) ? null : key.level;
	const periodColumn = choices.periodColumn === undefined ? periodColumnOf(table, key) : choices.periodColumn;
	const gathered = gather({
		level: level ?? 'commune',
		places: level === null ? [] : places,
		placeOf,
		periodOf: periodsOfRows(table, periodColumn, cells),
		reference,
		geography
	});
	return {
		proposals,
		key,
		level,
		doubt,
		names,
		places: names === null ? places : withNames(places, names.column, cells),
		placeOf,
		...countRows(table, places, level),
		codes: [...new Set([...gathered.of.values()].flatMap((areas) => [...areas.keys()]))].toSorted(),
		gathered,
		geography,
		periodColumn,
		duplicates: choices.duplicates ?? 'refuse',
		parts: choices.parts ?? 'refuse'
	};
}

/** What another column calls each place. */
function withNames(places: readonly Place[], column: string, cells: TableCells): Place[] {
	const { ids, words } = cells.of(column);
	return places.map((place) => ({ ...place, said: words[ids[place.first] ?? -1] ?? '' }));
}

/** Rows and keys that were recognised, that were not, and that are totals; under a doubt, none is recognised. */
function countRows(table: ColumnTable, places: readonly Place[], level: JoinLevel | null) {
	const count = (kept: readonly Place[]): Count => ({
		rows: kept.reduce((sum, { rows }) => sum + rows, 0),
		values: kept.length
	});
	const recognised = count(level === null ? [] : places.filter(({ verdict }) => verdict.kind === 'area'));
	const totals = count(places.filter(({ verdict }) => verdict.kind === 'total'));
	return {
		recognised,
		totals,
		unrecognised: {
			rows: table.rows - recognised.rows - totals.rows,
			values: places.length - recognised.values - totals.values
		}
	};
}
