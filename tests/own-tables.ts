import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { type Absence, absenceCode, type Column, type ColumnTable } from '../src/lib/own/table';

/** Tables that people tried to map; they stand beside the project, and are in no copy of it. */
const USER_FILES = '../shared/user-files';

/** Whether those files are here: their tests are skipped elsewhere. */
export const hasUserFiles = existsSync(USER_FILES);

type Cell = string | number | boolean | Date | null;

const ABSENT: Readonly<Record<string, Absence>> = {
	'': 'empty',
	NA: 'not_available',
	ZZZZZZZZZ: 'not_available',
	nd: 'not_available',
	s: 'secret'
};

const FIGURE = /^-?(0|[1-9]\d*)([.,]\d+)?$/;

/**
 * A small table of rows as one that was read: a column whose cells are all figures is one of figures, unless its heading
 * stands among `text`. Absences are those of `ABSENT`.
 */
export function tableOf(
	headings: readonly string[],
	rows: readonly (readonly Cell[])[],
	text: readonly string[] = []
): ColumnTable {
	return {
		rows: rows.length,
		lines: Int32Array.from(rows, (_, at) => at + 2),
		columns: headings.map((name, at) =>
			columnOf(
				name,
				rows.map((row) => row[at] ?? null),
				text.includes(name)
			)
		)
	};
}

function columnOf(name: string, cells: readonly Cell[], asText: boolean): Column {
	const words = cells.map((cell) =>
		cell === false ? 'Faux' : cell === true ? 'Vrai' : String(cell ?? '').trim()
	);
	const absent = Uint8Array.from(words, (word) => {
		const absence = ABSENT[word];
		return absence === undefined ? 0 : absenceCode(absence);
	});
	const told = words.filter((_, row) => absent[row] === 0);
	const numeric = !asText && told.length > 0 && told.every((word) => FIGURE.test(word));
	if (!numeric) {
		const known = new Map<string, number>();
		const ids = Int32Array.from(words, (word, row) => {
			if (absent[row]) return -1;
			const id = known.get(word) ?? known.size;
			known.set(word, id);
			return id;
		});
		return { kind: 'text', name, absent, ids, words: [...known.keys()] };
	}
	return {
		kind: 'number',
		name,
		absent,
		values: Float64Array.from(words, (word, row) => (absent[row] ? NaN : Number(word.replace(',', '.')))),
		sign: name.includes('%') ? '%' : null,
		decimals: Math.max(...told.map((word) => /[.,](\d+)$/.exec(word)?.[1]?.length ?? 0))
	};
}

/** One of the delimited files. */
export function readUserCsv(file: string, encoding: 'utf8' | 'latin1', delimiter: string): ColumnTable {
	const content = readFileSync(join(USER_FILES, file), encoding);
	const { data } = Papa.parse<string[]>(content, { delimiter, skipEmptyLines: true });
	const [headings = [], ...rows] = data;
	return tableOf(headings, rows);
}

/** A sheet of one of the workbooks, its headings on a line (from 1). */
export async function readUserSheet(
	file: string,
	sheet: number,
	headingLine: number,
	firstLine: number
): Promise<ColumnTable> {
	const lines = (await readSheet(join(USER_FILES, file), sheet)) as Cell[][];
	const headings = (lines[headingLine - 1] ?? []).map(String);
	return tableOf(headings, lines.slice(firstLine - 1));
}
