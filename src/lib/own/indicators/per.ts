import type { Unit } from '$lib/catalogue';
import type { OwnColumn, OwnTable } from '../table';

/** What a quantity may be divided by, of the site's own figures. */
export const pers = ['inhabitants', 'establishments', 'area'] as const;
export type Per = (typeof pers)[number];

/** How a quantity divided so is told: its factor and its unit. */
const FORMS: Readonly<Record<Per, { factor: 1 | 1000; unit: Unit; decimals: number }>> = {
	inhabitants: { factor: 1000, unit: 'per_1000', decimals: 1 },
	establishments: { factor: 1000, unit: 'per_1000_establishments', decimals: 1 },
	area: { factor: 1, unit: 'per_area', decimals: 2 }
};

/** A public figure of the areas of a table, in the order of its codes. */
export interface Divisor {
	readonly label: string;
	readonly period: string;
	readonly values: readonly (number | null)[];
}

const divisorId = (table: OwnTable, per: Per): string => `own_${table.id.replaceAll('-', '_')}_per_${per}`;

/**
 * Adds to a table a quantity of it divided by a public figure: Σ/Σ at every level, over the areas of the table that have
 * both. The divisor is a hidden column, once for all that it divides.
 *
 * @param label name of the new indicator
 */
export function withPer(table: OwnTable, of: string, per: Per, divisor: Divisor, label: string): OwnTable {
	const { factor, unit, decimals } = FORMS[per];
	const denominator = divisorId(table, per);
	const hidden: OwnColumn = {
		id: denominator,
		label: divisor.label,
		role: { kind: 'quantity' },
		period: divisor.period,
		sign: null,
		decimals: 0,
		hidden: true,
		values: divisor.values,
		absent: {}
	};
	const made = table.columns
		.filter((column) => column.id === of)
		.map((column): OwnColumn => ({
			...column,
			id: `${of}_per_${per}`,
			label,
			role: { kind: 'ratio', numerator: of, denominator, factor },
			sign: null,
			unit,
			decimals,
			values: column.values.map((value, row) => {
				const by = divisor.values[row] ?? null;
				return value === null || by === null || by === 0 ? null : (factor * value) / by;
			})
		}));
	const others = table.columns.filter(({ id }) => id !== denominator && id !== `${of}_per_${per}`);
	return { ...table, columns: [...others, ...made, hidden] };
}
