import type { Absence } from '../table';
import type { DateOrder } from './columns/dates';
import type { Decimal } from './columns/number-text';

export type Format = 'text' | 'xlsx' | 'ods' | 'geojson';
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'macintosh'] as const;
export type Encoding = (typeof encodings)[number];
/** `null`: one column only. */
export type Separator = ';' | ',' | '\t' | '|' | null;
export type ColumnKind = 'text' | 'number' | 'date';

/** Some things of one kind: how many, and the lines of the first. */
export interface Counted {
	readonly count: number;
	readonly lines: readonly number[];
}

/** What a conversion dropped of a cell. */
export type LossKind =
	/** Is no figure, or no date: its place is empty, for the reason «error». */
	| 'unread'
	/** The time of day of a date. */
	| 'time'
	/** Digits after the fifteenth. */
	| 'digits'
	/** What follows the 32,767th character. */
	| 'long';
export interface Loss {
	readonly kind: LossKind;
	readonly line: number;
	/** As it stands in the file, shortened where it is long. */
	readonly value: string;
}

/** Why a column has its kind. */
export type KindReason =
	| 'chosen'
	| 'figures'
	| 'dates'
	| 'words'
	/** Its heading says that it holds codes. */
	| 'code_heading'
	/** Its values start with 0, mix digits and letters, or have more digits than a figure holds. */
	| 'code_values'
	| 'nothing';

export interface MarkerReading {
	/** As written in the file; '' for an empty cell. */
	readonly marker: string;
	readonly absence: Absence;
	readonly count: number;
}

/** What was understood of a column. */
export interface ColumnReading {
	/** Place in the file, from 0. */
	readonly place: number;
	/** Heading, no two the same. */
	readonly name: string;
	/** Heading as it stands in the file, where it was changed to be unlike the others. */
	readonly written: string;
	readonly kind: ColumnKind;
	readonly because: KindReason;
	/** Of a column of figures. */
	readonly decimal: Decimal;
	/** Whether every cell reads as a figure with the other sign too (`1,234`), so that the choice is a guess. */
	readonly doubtful: boolean;
	/** Sign that parts thousands somewhere in the column. */
	readonly thousands: boolean;
	readonly dateOrder: DateOrder;
	readonly sign: '%' | '€' | null;
	/** Cells with the sign, where others have none. */
	readonly signedCells: number;
	readonly markers: readonly MarkerReading[];
	/** Cells of a workbook that hold true or false, read as the word that one sees: `Vrai`, `Faux`. */
	readonly booleans: Counted;
	readonly lost: { readonly count: number; readonly list: readonly Loss[] };
	/** Cells that hold something. */
	readonly filled: number;
}

export interface SheetReading {
	readonly name: string;
	readonly hidden: boolean;
	/** Larger for more cells; not a count of them. */
	readonly weight: number;
}

export interface HeadingsReading {
	/** Line of the first heading; of the first row where there is none. */
	readonly line: number;
	/** Lines of headings: 0 where the columns have none. */
	readonly rows: 0 | 1 | 2 | 3;
	/** What stands on the lines above, empty ones left out. */
	readonly above: readonly { readonly line: number; readonly text: string }[];
}

/** All that was understood of a table, so that people see it and change it. */
export interface Reading {
	readonly file: string;
	readonly bytes: number;
	readonly format: Format;
	readonly macros: boolean;
	/** Of a text file. */
	readonly encoding: Encoding | null;
	readonly separator: Separator;
	/** Whether a line `sep=` says which. */
	readonly sepLine: boolean;
	/** Line of a quotation mark that nothing closes: marks are then read as any other character. */
	readonly openQuote: number | null;
	/** Of a workbook. */
	readonly sheets: readonly SheetReading[];
	readonly sheet: number | null;
	/** Rows that a filter or someone hides; they are read. */
	readonly hiddenRows: number;
	readonly headings: HeadingsReading;
	/** Headings that stand again among the rows; left out. */
	readonly repeated: Counted;
	/** Lines under the table that say something of it; left out. */
	readonly notes: readonly { readonly line: number; readonly text: string }[];
	readonly blankLines: number;
	/** Rows with fewer cells than there are headings, of a text file. */
	readonly shorter: Counted;
	/** Rows that hold something after the last heading. */
	readonly longer: Counted;
	/** Columns after the last that is read. */
	readonly columnsLeft: number;
	/** Columns without heading nor cell; left out. */
	readonly emptyColumns: number;
	/** Features of a GeoJSON that are no points; their place is empty. */
	readonly otherShapes: number;
	readonly rows: number;
	readonly columns: readonly ColumnReading[];
}

/** What someone wants read otherwise. Whatever is not named is judged. */
export interface Choices {
	readonly encoding?: Encoding;
	readonly separator?: Separator;
	/** Index in `Reading.sheets`. */
	readonly sheet?: number;
	readonly headings?: { readonly line: number; readonly rows: 0 | 1 | 2 | 3 };
	readonly columns?: readonly ColumnChoice[];
}
export interface ColumnChoice {
	readonly place: number;
	readonly name?: string;
	readonly kind?: ColumnKind;
	readonly decimal?: Decimal;
	readonly dateOrder?: DateOrder;
	readonly sign?: '%' | '€' | null;
	/** Words that stand for an absence in this column, or (`null`) that do not. */
	readonly markers?: readonly { readonly marker: string; readonly absence: Absence | null }[];
	/** Left out of the table. */
	readonly without?: boolean;
}
