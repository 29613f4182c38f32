/** A figure, a text, or null where it is not known. */
export type Cell = string | number | null;

/** What a file of figures holds: a head, and rows as long as it. */
export interface Table {
	columns: readonly string[];
	rows: readonly (readonly Cell[])[];
}

/**
 * The same with columns that say of every row what it is of: a row taken elsewhere keeps it. A column that the table has
 * already stays as it is.
 */
export function withColumns({ columns, rows }: Table, said: Readonly<Record<string, Cell>>): Table {
	const added = Object.entries(said).filter(([name]) => !columns.includes(name));
	return {
		columns: [...columns, ...added.map(([name]) => name)],
		rows: rows.map((row) => [...row, ...added.map(([, value]) => value)])
	};
}
