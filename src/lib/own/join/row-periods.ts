import type { Column, ColumnTable } from '../table';
import { dayOf, findColumn, type TableCells } from './cells';
import { hintOf } from './headings';
import type { KeyChoice } from './places';

const YEAR = /^(19|20)\d\d$/;

/** A year, a month (`2020-03`), or what the table says, without blanks around it. */
export function readPeriod(cell: string): string {
	const text = cell.trim();
	const month = /^((?:19|20)\d\d)[-/](\d\d)(?:[-/]\d\d)?$/.exec(text);
	if (month) return `${month[1]}-${month[2]}`;
	const reversed = /^(?:\d\d\/)?(\d\d)\/((?:19|20)\d\d)$/.exec(text);
	return reversed ? `${reversed[2]}-${reversed[1]}` : text;
}

function holdsPeriods(column: Column): boolean {
	if (column.kind === 'date') return true;
	if (column.kind === 'text')
		return column.words.length > 0 && column.words.every((word) => YEAR.test(readPeriod(word).slice(0, 4)));
	const years = column.values.filter((value) => !Number.isNaN(value));
	return years.length > 0 && years.every((value) => YEAR.test(String(value)));
}

const columnsOf = (key: KeyChoice): readonly string[] =>
	key.by === 'point' ? [key.latitude, key.longitude] : [key.column];

/** The column that tells the year of each row, where one does. */
export const periodColumnOf = (table: ColumnTable, key: KeyChoice | null): string | null =>
	table.columns.find(
		(column) =>
			hintOf(column.name) === 'period' &&
			!(key && columnsOf(key).includes(column.name)) &&
			holdsPeriods(column)
	)?.name ?? null;

/**
 * Period of each row; empty where none is told.
 *
 * @throws {RangeError} where the table has no such column
 */
export function periodsOfRows(
	table: ColumnTable,
	name: string | null,
	cells: TableCells
): (row: number) => string {
	if (name === null) return () => '';
	const column = findColumn(table, name);
	const { ids, words } = cells.of(name);
	const whole =
		column?.kind === 'date' &&
		column.values.every((day) => Number.isNaN(day) || /-(01-01|12-31)$/.test(dayOf(day)));
	const periods = words.map((word) => (whole ? word.slice(0, 4) : readPeriod(word)));
	return (row) => periods[ids[row] ?? -1] ?? '';
}
