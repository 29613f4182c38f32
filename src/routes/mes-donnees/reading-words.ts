import { formatBytes, formatList, formatNumber } from '$lib/i18n/format';
import type { ColumnKind, ColumnReading, Encoding, Format, Reading } from '$lib/own/read/reading';
import type { Absence } from '$lib/own/table';
import { m } from '$lib/paraglide/messages';

export const encodingLabels: Readonly<Record<Encoding, () => string>> = {
	'utf-8': () => 'UTF-8',
	'windows-1252': () => 'Windows-1252 (Latin)',
	'utf-16le': () => 'UTF-16 LE',
	'utf-16be': () => 'UTF-16 BE',
	macintosh: () => 'Mac OS Roman'
};

/** Separators by the value of their choice; `none`: a single column. */
export const separatorLabels: Readonly<Record<';' | ',' | '\t' | '|' | 'none', () => string>> = {
	';': m.mine_separator_semicolon,
	',': m.mine_separator_comma,
	'\t': m.mine_separator_tab,
	'|': m.mine_separator_bar,
	none: m.mine_separator_none
};

export const kindLabels: Readonly<Record<ColumnKind, () => string>> = {
	text: m.mine_kind_text,
	number: m.mine_kind_number,
	date: m.mine_kind_date
};

export const absenceLabels: Readonly<Record<Absence, () => string>> = {
	empty: m.mine_absent_empty,
	not_available: m.mine_absent_not_available,
	secret: m.mine_absent_secret,
	error: m.mine_absent_error
};

const formats: Readonly<Record<Format, () => string>> = {
	text: m.mine_format_text,
	xlsx: m.mine_format_xlsx,
	ods: m.mine_format_ods,
	geojson: m.mine_format_geojson
};

/** What the file is, in a sentence. */
export function formatWords(reading: Reading): string {
	const { file, bytes, format, rows, columns, sheet, sheets } = reading;
	const known = { file, size: formatBytes(bytes), format: formats[format]() };
	const counts = { rows: formatNumber(rows), columns: formatNumber(columns.length) };
	const name = sheets[sheet ?? -1]?.name;
	return name === undefined || sheets.length < 2
		? m.mine_read({ ...known, ...counts })
		: m.mine_read_sheet({ ...known, ...counts, sheet: name });
}

/** What was left out or mended on the way, a sentence each: nothing is silent. */
export function readingNotes(reading: Reading): string[] {
	const { headings, repeated, notes, shorter, longer, columns } = reading;
	const lines = (of: readonly number[]) => formatList(of.slice(0, 5).map((line) => formatNumber(line)));
	const booleans = columns.filter((column) => column.booleans.count > 0);
	const said: (string | false)[] = [
		headings.above.length > 0 &&
			m.mine_note_above({
				text: headings.above
					.map(({ text }) => text)
					.join(' · ')
					.slice(0, 240)
			}),
		headings.rows > 1 && m.mine_note_merged({ count: headings.rows }),
		headings.rows === 0 && m.mine_note_no_headings(),
		repeated.count > 0 && m.mine_note_repeated({ count: repeated.count, lines: lines(repeated.lines) }),
		notes.length > 0 &&
			m.mine_note_notes({
				text: notes
					.map(({ text }) => text)
					.join(' · ')
					.slice(0, 240)
			}),
		reading.hiddenRows > 0 && m.mine_note_hidden({ count: formatNumber(reading.hiddenRows) }),
		reading.macros && m.mine_note_macros(),
		reading.openQuote !== null && m.mine_note_quote({ line: formatNumber(reading.openQuote) }),
		shorter.count > 0 &&
			m.mine_note_shorter({ count: formatNumber(shorter.count), lines: lines(shorter.lines) }),
		longer.count > 0 && m.mine_note_longer({ count: formatNumber(longer.count), lines: lines(longer.lines) }),
		reading.columnsLeft > 0 && m.mine_note_columns_left({ count: formatNumber(reading.columnsLeft) }),
		reading.emptyColumns > 0 && m.mine_note_empty_columns({ count: formatNumber(reading.emptyColumns) }),
		reading.otherShapes > 0 && m.mine_note_shapes({ count: formatNumber(reading.otherShapes) }),
		...booleans.map(({ name, booleans: { count, lines: at } }) =>
			m.mine_note_booleans({ column: name, count: formatNumber(count), lines: lines(at) })
		),
		...columns
			.filter(({ doubtful }) => doubtful)
			.map(({ name, decimal }) => m.mine_note_decimal({ column: name, sign: decimal ?? ',' })),
		...columns
			.filter(({ written, name }) => written !== '' && written !== name)
			.map(({ written, name }) => m.mine_note_renamed({ written, name }))
	];
	return said.filter((one): one is string => one !== false);
}

const DAY = 86_400_000;
/** Most decimals that a preview shows. */
const DECIMALS = 6;

/** A cell that holds something, as a reader of the page's language writes it. */
export function cellWords(cell: string | number, column: ColumnReading | undefined): string {
	if (typeof cell === 'string') return cell;
	if (column?.kind === 'date') return new Date(cell * DAY).toISOString().slice(0, 10);
	const [, decimals = ''] = String(cell).split('.');
	return formatNumber(cell, Math.min(decimals.length, DECIMALS));
}
