import type { Level } from '../../src/lib/catalogue';
import { SourceError } from '../io/errors';
import type { EpciOfYears } from '../geography/epci-of-years';
import type { CommuneHistory } from '../geography/history';
import type { Report } from '../report';
import type { Cell, MeasureTable } from '../sources/source';
import { type AreaIndex, type CommuneMeasure, emptyColumn, type LevelColumn, type United } from './store';

interface Piece {
	row: number;
	/** True for the commune's own row, false for a part merged into it (or an arrondissement). */
	whole: boolean;
}

/** Rows of a commune table by where they stand today. */
function placeRows(table: MeasureTable, history: CommuneHistory, report: Report) {
	const pieces = new Map<number, Piece[]>();
	const together = new Map<string, { communes: readonly number[]; rows: number[] }>();
	const withArrondissements = new Set(history.decoupage.arrondissements.values());
	const cities = new Set(table.codes.filter((code) => withArrondissements.has(code)));
	table.codes.forEach((code, row) => {
		const city = history.decoupage.arrondissements.get(code);
		if (city !== undefined && cities.has(city)) {
			report.refuse(table.source.id, 'arrondissement of a city that stands as a whole', code);
			return;
		}
		const carried = history.carry(code, table.geography);
		switch (carried.kind) {
			case 'one': {
				const known = pieces.get(carried.commune) ?? [];
				known.push({ row, whole: carried.whole });
				pieces.set(carried.commune, known);
				break;
			}
			case 'together': {
				const key = carried.communes.join();
				const known = together.get(key) ?? { communes: carried.communes, rows: [] };
				known.rows.push(row);
				together.set(key, known);
				break;
			}
			case 'outside':
				report.refuse(table.source.id, 'overseas collectivity, outside the site’s scope', code);
				break;
			case 'unknown':
				report.refuse(table.source.id, 'commune unknown to today’s and older lists', code);
		}
	});
	// Beside what its parts hold together, the row of one part is a part of that figure too.
	for (const { communes, rows } of together.values()) {
		for (const commune of communes) {
			rows.push(...(pieces.get(commune) ?? []).map(({ row }) => row));
			pieces.delete(commune);
		}
	}
	return { pieces, together };
}

/** Sum of cells; unknown, or secret, as soon as one is. */
function sumCells(cells: readonly Cell[]): Cell {
	let sum = 0;
	let missing = false;
	for (const cell of cells) {
		if (cell === 'secret') return 'secret';
		if (cell === null) missing = true;
		else sum += cell;
	}
	return missing ? null : sum;
}

/** Carries the columns of a commune table that add up onto today's communes. */
export function carrySums(
	table: MeasureTable,
	history: CommuneHistory,
	report: Report
): Map<string, CommuneMeasure> {
	const { pieces, together } = placeRows(table, history, report);
	const departementOf = (commune: number) => history.decoupage.communes[commune]?.departement ?? '';
	const named = new Set([...pieces.keys()].map(departementOf));
	/** Whether a commune that the table does not name has none. */
	const none = (commune: number) =>
		table.absent === 'zero' || (table.absent === 'zero_where_named' && named.has(departementOf(commune)));
	const measures = new Map<string, CommuneMeasure>();
	for (const [name, cells] of Object.entries(table.columns)) {
		const single = Float64Array.from({ length: history.size }, (_, commune) => (none(commune) ? 0 : NaN));
		const covered = Uint8Array.from(single, (value) => (value === 0 ? 1 : 0));
		const secret = new Uint8Array(history.size);
		const united: United[] = [];
		const set = (commune: number, cell: Cell) => {
			single[commune] = typeof cell === 'number' ? cell : NaN;
			covered[commune] = typeof cell === 'number' ? 1 : 0;
			secret[commune] = cell === 'secret' ? 1 : 0;
		};
		for (const [commune, rows] of pieces) set(commune, sumCells(rows.map(({ row }) => cells[row] ?? null)));
		for (const { communes, rows } of together.values()) {
			const cell = sumCells(rows.map((row) => cells[row] ?? null));
			for (const commune of communes) set(commune, cell === 'secret' ? 'secret' : null);
			if (typeof cell !== 'number') continue;
			united.push({ communes, value: cell });
			for (const commune of communes) covered[commune] = 1;
		}
		measures.set(name, { single, united, covered, secret });
	}
	return measures;
}

/**
 * Carries figures that do not add up (medians, rates): they stand only where the commune of today
 * is the very commune that was measured. Merged, split, by arrondissement: missing.
 */
export function carryPublishedCommunes(
	table: MeasureTable,
	history: CommuneHistory,
	report: Report
): Map<string, LevelColumn> {
	const { pieces } = placeRows(table, history, report);
	const columns = new Map<string, LevelColumn>();
	for (const [name, cells] of Object.entries(table.columns)) {
		const column = emptyColumn(history.size);
		for (const [commune, rows] of pieces) {
			const [only] = rows;
			if (rows.length !== 1 || !only?.whole || !history.unchanged(commune, table.geography)) continue;
			const cell = cells[only.row] ?? null;
			if (typeof cell === 'number') {
				column.value[commune] = cell;
				column.coverage[commune] = 1;
			}
			column.secret[commune] = cell === 'secret' ? 1 : 0;
		}
		columns.set(name, column);
	}
	return columns;
}

/**
 * Carries figures of groups onto the areas of that level today. An EPCI keeps its figure when its
 * communes were the same at the date of the table's boundaries, or its population where the table gives it; zones,
 * départements and régions by their code.
 */
export function carryGroups(
	table: MeasureTable,
	index: AreaIndex,
	epci: EpciOfYears,
	report: Report
): Map<string, LevelColumn> {
	const level: Level = table.level;
	const { weights } = index.history;
	const areas = index.of(level);
	const target = table.codes.map((code, row) => {
		const position = index.position(level, code);
		if (position === undefined) {
			report.refuse(table.source.id, `${level} that does not exist today`, code);
			return null;
		}
		if (table.populations) {
			const members = areas[position]?.communes ?? [];
			const today = members.reduce((sum, commune) => sum + (weights[commune] ?? 0), 0);
			if (table.populations[row] === today) return position;
			report.refuse(table.source.id, `${level} whose population shows other communes than today`, code);
			return null;
		}
		if (level !== 'epci') return position;
		if (!epci.same(code, areas[position]?.communes ?? [], table.geography)) {
			report.refuse(table.source.id, 'epci whose communes changed since', code);
			return null;
		}
		return position;
	});
	const twice = target.find((position, row) => position !== null && target.indexOf(position) !== row);
	if (typeof twice === 'number') {
		throw new SourceError({
			file: table.source.files.map(({ path }) => path).join(', '),
			value: areas[twice]?.code,
			expected: `one row per ${level}`
		});
	}
	const columns = new Map<string, LevelColumn>();
	for (const [name, cells] of Object.entries(table.columns)) {
		const column = emptyColumn(areas.length);
		target.forEach((position, row) => {
			if (position === null) return;
			const cell = cells[row] ?? null;
			if (typeof cell === 'number') {
				column.value[position] = cell;
				column.coverage[position] = table.coverage?.[name]?.[row] ?? 1;
			}
			column.secret[position] = cell === 'secret' ? 1 : 0;
		});
		columns.set(name, column);
	}
	return columns;
}

/** Figures of groups as figures held together by their communes, to be summed into larger areas. */
export function unitedByGroup(
	table: MeasureTable,
	membersOf: (code: string) => readonly number[] | undefined,
	history: CommuneHistory
): Map<string, CommuneMeasure> {
	const measures = new Map<string, CommuneMeasure>();
	for (const [name, cells] of Object.entries(table.columns)) {
		const covered = new Uint8Array(history.size);
		const united: United[] = [];
		table.codes.forEach((code, row) => {
			const communes = membersOf(code);
			const cell = cells[row] ?? null;
			if (!communes || typeof cell !== 'number') return;
			united.push({ communes, value: cell });
			for (const commune of communes) covered[commune] = 1;
		});
		measures.set(name, {
			single: new Float64Array(history.size).fill(NaN),
			united,
			covered,
			secret: new Uint8Array(history.size)
		});
	}
	return measures;
}
