/** A figure, a text, or null where it is not known. */
export type Cell = string | number | null;

/** What a file of figures holds: a head, and rows as long as it. */
export interface Table {
	columns: readonly string[];
	rows: readonly (readonly Cell[])[];
}

/** The same with columns that say of every row what it is of: a row taken elsewhere keeps it. */
export function withColumns({ columns, rows }: Table, added: Readonly<Record<string, Cell>>): Table {
	return {
		columns: [...columns, ...Object.keys(added)],
		rows: rows.map((row) => [...row, ...Object.values(added)])
	};
}
