import type { Column, ColumnTable } from '../../table';

/** The column of a name. */
export function columnOf({ columns }: ColumnTable, name: string): Column {
	const column = columns.find((each) => each.name === name);
	if (!column) throw new RangeError(`The table has no column «${name}»`);
	return column;
}
