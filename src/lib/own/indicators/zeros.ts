import type { OwnTable } from '../table';

/** Where an area that the table does not name has none of what it counts; elsewhere it is unknown. */
export const zeroScopes = ['nowhere', 'epci', 'departement', 'france'] as const;
export type ZeroScope = (typeof zeroScopes)[number];

/**
 * A table that also has the areas which it does not name, with 0 for its quantities: for lists of things, where what is
 * not listed is not there. The visitor says so; a cell that is there and empty stays as it is, and a rate has no figure.
 *
 * @param codes areas that have none where the table does not name them
 */
export function withZeros(table: OwnTable, codes: readonly string[]): OwnTable {
	const known = new Set(table.codes);
	const added = codes.filter((code) => !known.has(code));
	const from = table.codes.length;
	return {
		...table,
		codes: [...table.codes, ...added],
		columns: table.columns.map((column) =>
			column.role.kind === 'quantity'
				? { ...column, values: [...column.values, ...added.map(() => 0)] }
				: {
						...column,
						values: [...column.values, ...added.map(() => null)],
						absent: {
							...column.absent,
							...Object.fromEntries(added.map((_, at) => [from + at, 'empty' as const]))
						}
					}
		)
	};
}
