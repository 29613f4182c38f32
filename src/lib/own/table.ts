import type { Level, Unit } from '$lib/catalogue';

/** Why a cell holds no figure. A reason is kept as it was given; none is ever 0. */
export const absences = ['empty', 'not_available', 'secret', 'error'] as const;
export type Absence = (typeof absences)[number];

/** In a column's `absent`: 0 where the cell holds something, else 1 + the place of its reason in `absences`. */
export type AbsenceCodes = Uint8Array;
export const absenceCode = (absence: Absence): number => absences.indexOf(absence) + 1;
export const absenceOf = (code: number): Absence | null => absences[code - 1] ?? null;

interface ColumnBase {
	/** Its heading; no two columns of a table have the same. */
	readonly name: string;
	readonly absent: AbsenceCodes;
}

/** Words, each kept once: row → place in `words`, -1 where absent. Codes are words: a code stays text. */
export interface TextColumn extends ColumnBase {
	readonly kind: 'text';
	readonly ids: Int32Array;
	readonly words: readonly string[];
}

/** Figures, NaN where absent. */
export interface NumberColumn extends ColumnBase {
	readonly kind: 'number';
	readonly values: Float64Array;
	/** Sign that stands beside the figures, in the cells or in the heading. */
	readonly sign: '%' | '€' | null;
	/** Most decimals that a cell has. */
	readonly decimals: number;
}

/** Days since 1970-01-01, in UTC; NaN where absent. */
export interface DateColumn extends ColumnBase {
	readonly kind: 'date';
	readonly values: Float64Array;
}

export type Column = TextColumn | NumberColumn | DateColumn;

/** A table as it was read: columns, all of the same length. */
export interface ColumnTable {
	readonly rows: number;
	readonly columns: readonly Column[];
	/** Line of the file (from 1) where each row stands. */
	readonly lines: Int32Array;
}

/** What a column of figures is, and how it adds up. */
export type OwnRole =
	/** Adds up over areas. */
	| { readonly kind: 'quantity' }
	/** factor · Σ numerator / Σ denominator, by the ids of two quantities of the same table. */
	| {
			readonly kind: 'ratio';
			readonly numerator: string;
			readonly denominator: string;
			readonly factor: 1 | 100 | 1000;
	  }
	/** Σ weight · rate / Σ weight, by the id of a quantity of the same table. */
	| { readonly kind: 'weighted'; readonly weight: string }
	/** A rate without its parts: stands at its own level only. */
	| { readonly kind: 'rate' };

/** One series of figures of an own table, by area: the cells of its rows, carried to today's areas. */
export interface OwnColumn {
	/** `own_` and letters, digits or `_`; the id of the indicator in addresses. Periods of one series share it. */
	readonly id: string;
	readonly label: string;
	readonly role: OwnRole;
	/** Year (`2020`) or date (`2020-03`) of the figures; '' where the table does not say. */
	readonly period: string;
	readonly sign: '%' | '€' | null;
	/** Unit of the figures where no sign and no role tell it. */
	readonly unit?: Unit;
	readonly decimals: number;
	/** Only divides others (inhabitants, km²): no indicator by itself. */
	readonly hidden?: boolean;
	/** In the order of the table's `codes`; null where there is no figure. */
	readonly values: readonly (number | null)[];
	/** Why there is none, by row. */
	readonly absent: Readonly<Record<number, Absence>>;
}

/** A table of one's own, joined to territories: what is kept, drawn, compared and taken away. */
export interface OwnTable {
	readonly id: string;
	readonly name: string;
	/** Name of the file that it comes from. */
	readonly file: string;
	/** Day of the file, or of the import: `2026-11-27`. */
	readonly day: string;
	/** Level of its rows. */
	readonly level: Exclude<Level, 'france'>;
	/** Codes of areas of today, each once. */
	readonly codes: readonly string[];
	readonly columns: readonly OwnColumn[];
	/** Changes with the figures: an id of its own for each table that was read. */
	readonly version: string;
	readonly rows: number;
	readonly recognised: number;
	readonly unrecognised: number;
}
