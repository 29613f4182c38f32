import Papa from 'papaparse';
import * as v from 'valibot';
import type { Separator } from '../reading';

/** What PapaParse says of a piece of text; its own types leave it open. */
const resultSchema = v.object({
	data: v.custom<string[][]>(Array.isArray),
	errors: v.array(v.object({ code: v.string(), row: v.optional(v.number()) })),
	meta: v.object({ cursor: v.number() })
});

/** Characters that no table holds: where there is one column only, or no quotation marks. */
const [NO_SEPARATOR, NO_QUOTE] = ['\u001f', '\u001e'];

export interface Parsed {
	readonly rows: string[][];
	/** Characters that the rows take; what follows is a row that goes on. */
	readonly used: number;
	/** The first row with a quotation mark that nothing closes, or only one that was not meant to, lines further on. */
	readonly torn: number | null;
}

/** Takes a text apart into cells; lines end with `\n`. */
export function parserOf(separator: Separator, quotes: boolean): (text: string, last: boolean) => Parsed {
	const config = {
		delimiter: separator ?? NO_SEPARATOR,
		newline: '\n',
		...(quotes ? {} : { quoteChar: NO_QUOTE })
	} as const;
	return (text, last) => {
		const { data, errors, meta } = v.parse(resultSchema, new Papa.Parser(config).parse(text, 0, !last));
		const torn = errors.find(
			({ code, row = 0 }) => code === 'MissingQuotes' || data[row]?.some((cell) => cell.includes('\n'))
		);
		return { rows: data, used: meta.cursor, torn: torn ? (torn.row ?? data.length - 1) : null };
	};
}

/** A cell read without quotation marks, without those around it. */
export const unquoted = (cell: string): string =>
	cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
		? cell.slice(1, -1).replaceAll('""', '"')
		: cell;

/** The apostrophe that keeps a spreadsheet from taking a code for a figure, or a text for a formula: `'01001`. */
const guarded = /^'(?=[\d=+@\t\r-])/;
export const unguarded = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);

/** Whether some cell of a text may begin with such an apostrophe. */
export const mayGuard = (text: string, separator: Separator): boolean =>
	text.startsWith("'") ||
	text.includes("\n'") ||
	text.includes(`"'`) ||
	(separator !== null && text.includes(`${separator}'`));
