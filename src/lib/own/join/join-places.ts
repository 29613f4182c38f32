import type { ColumnTable } from '../table';
import { CELLS_APART, type Keys, keysOf, type TableCells } from './cells';
import { readCode } from './codes';
import { geographyOf, type TableGeography } from './geography';
import type { JoinChoices } from './join-choices';
import { isTotal } from './name-keys';
import { type KeyChoice, type Place, refused, type Verdict } from './places';
import { pointsOf } from './points';
import { byCode, byMending, byName, byPoint, byPostal, type Terms } from './recognise';
import type { Reference } from './reference';

/** A table's keys, what each leads to, and the key of each row. */
export interface Placed {
	readonly places: readonly Place[];
	/** Row → place. */
	readonly placeOf: Int32Array;
	/** Boundaries of the table's codes of communes; null where it has none. */
	readonly geography: TableGeography | null;
	readonly terms: Terms;
}

/**
 * Says what each key of a table leads to. A row without a key is one more place, refused as empty, or a total where one of
 * its cells says so.
 */
export function placeRows(
	table: ColumnTable,
	key: KeyChoice | null,
	choices: JoinChoices,
	reference: Reference,
	cells: TableCells
): Placed {
	const keys = key ? keysOfChoice(table, key, cells) : keysOf([], table.rows, 0);
	const geography =
		key?.by === 'code' && key.level === 'commune'
			? geographyOfKeys(keys, reference, choices.geography)
			: null;
	const terms: Terms = {
		reference,
		geography: geography?.date ?? reference.communes.today,
		successors: choices.successors ?? false
	};
	const mended = choices.mended ?? {};
	const places = !key
		? []
		: keys.cells.map((held, id): Place => {
				const raw = held.filter((cell) => cell !== null).join(CELLS_APART);
				const said = Object.hasOwn(mended, raw) ? mended[raw] : undefined;
				return {
					raw,
					said: '',
					rows: keys.rows[id] ?? 0,
					first: keys.first[id] ?? 0,
					verdict:
						said === undefined ? judge(key, held, terms, choices) : byMending(key.level, said, reference)
				};
			});
	return { ...withEmptyRows(table, key, places, keys.ids, cells), geography, terms };
}

/** Columns whose cells make the key of a row, the first being needed. */
const columnsOf = (key: Exclude<KeyChoice, { by: 'point' }>): string[] =>
	key.by === 'name'
		? [key.column, ...[key.departement, key.postal].filter((column) => column !== null)]
		: [key.column];

function keysOfChoice(table: ColumnTable, key: KeyChoice, cells: TableCells): Keys {
	if (key.by !== 'point')
		return keysOf(
			columnsOf(key).map((column) => cells.of(column)),
			table.rows
		);
	const { latitude, longitude } = pointsOf(table, key.latitude, key.longitude, cells);
	const words: string[] = [];
	const known = new Map<string, number>();
	const ids = Int32Array.from(latitude, (north, row) => {
		const east = longitude[row] ?? NaN;
		if (!Number.isFinite(north) || !Number.isFinite(east)) return -1;
		const word = `${north}, ${east}`;
		const id = known.get(word) ?? words.push(word) - 1;
		known.set(word, id);
		return id;
	});
	return keysOf([{ ids, words }], table.rows);
}

function geographyOfKeys(keys: Keys, reference: Reference, asked: string | undefined): TableGeography {
	const codes = new Set(keys.cells.flatMap(([cell]) => readCode('commune', cell ?? '')?.code ?? []));
	const found = geographyOf(codes, reference.communes);
	return asked === undefined ? found : { ...found, date: asked };
}

function judge(
	key: KeyChoice,
	held: readonly (string | null)[],
	terms: Terms,
	choices: JoinChoices
): Verdict {
	const [cell] = held;
	const raw = cell ?? '';
	switch (key.by) {
		case 'code':
			return byCode(key.level, raw, terms);
		case 'postal':
			return byPostal(raw, terms);
		case 'point': {
			const [latitude = NaN, longitude = NaN] = raw.split(', ').map(Number);
			return byPoint(latitude, longitude, choices.locate, terms.reference);
		}
		case 'name': {
			const departement = key.departement === null ? null : (held[1] ?? null);
			const postal = key.postal === null ? null : (held.at(-1) ?? null);
			return byName(key.level, raw, { departement, postal }, terms);
		}
	}
}

/** Adds the rows that have no key: totals, where a cell says so, and rows that name no place. */
function withEmptyRows(
	table: ColumnTable,
	key: KeyChoice | null,
	places: readonly Place[],
	ids: Int32Array,
	cells: TableCells
): { places: Place[]; placeOf: Int32Array } {
	const placeOf = Int32Array.from(ids);
	const all = [...places];
	const totals = key === null ? [] : totalsOf(table, cells);
	const put = (rows: readonly number[], verdict: Verdict, said: string) => {
		const [first] = rows;
		if (first === undefined) return;
		for (const row of rows) placeOf[row] = all.length;
		all.push({ raw: '', said, rows: rows.length, first, verdict });
	};
	const without: number[] = [];
	for (let row = 0; row < ids.length; row++) if ((ids[row] ?? -1) < 0) without.push(row);
	const isTotalRow = (row: number) => totals.some(({ ids: of, words }) => words.has(of[row] ?? -1));
	put(without.filter(isTotalRow), { kind: 'total' }, '');
	put(
		without.filter((row) => !isTotalRow(row)),
		refused('empty'),
		''
	);
	return { places: all, placeOf };
}

/** Columns that hold a word for a total, with the places of those words. */
function totalsOf(table: ColumnTable, cells: TableCells): { ids: Int32Array; words: ReadonlySet<number> }[] {
	return table.columns.flatMap((column) => {
		if (column.kind !== 'text') return [];
		const words = new Set(column.words.flatMap((word, id) => (isTotal(word) ? [id] : [])));
		return words.size === 0 ? [] : [{ ids: cells.of(column.name).ids, words }];
	});
}
