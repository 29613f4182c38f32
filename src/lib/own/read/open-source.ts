import type { RowSource, Run } from './cell';
import { kindOfArchive } from './detect/archive';
import { insideOle } from './detect/ole';
import { signatureOf } from './detect/signature';
import { GeoJsonSource } from './geojson';
import { MAX_BYTES } from './limits';
import { failureOfFile, ReadError } from './read-error';
import type { Choices, Format, Reading } from './reading';
import { markedEncoding } from './text/encoding';
import { judgeText, TextSource } from './text/text-source';
import { broken } from './workbook/broken';
import { openOds } from './workbook/ods';
import { openXlsx } from './workbook/xlsx';
import { Zip } from './workbook/zip';

/** What a table is read from: a file, or what was copied in a spreadsheet. */
export type Source =
	| { readonly kind: 'file'; readonly file: Blob; readonly name: string }
	| { readonly kind: 'text'; readonly text: string; readonly name: string };

/** Rows to read, and what is known of where they come from. */
export interface Opened {
	readonly rows: RowSource & { readonly hiddenRows?: number };
	readonly file: Blob;
	/** The next likely sheet of a workbook, where there is another. */
	readonly otherSheet?: () => Opened | null;
	readonly about: Pick<
		Reading,
		'format' | 'macros' | 'encoding' | 'separator' | 'sepLine' | 'sheets' | 'sheet' | 'otherShapes'
	>;
}

const nothing: Omit<Opened['about'], 'format'> = {
	macros: false,
	encoding: null,
	separator: null,
	sepLine: false,
	sheets: [],
	sheet: null,
	otherShapes: 0
};
const START = 4096;

/**
 * Finds out what a file is from what it holds, whatever its name says, and opens it.
 * @throws {ReadError} where it is no table that can be read
 */
export async function openSource(source: Source, choices: Choices, run: Run): Promise<Opened> {
	const { name } = source;
	const file = source.kind === 'file' ? source.file : new Blob([source.text]);
	if (file.size > MAX_BYTES) {
		throw new ReadError('too_big', { file: name, value: String(file.size), expected: String(MAX_BYTES) });
	}
	const start = await firstBytes(file, name);
	// A folder that is dropped is a file without bytes that cannot be read.
	if (start.length === 0) throw new ReadError('empty', { file: name });
	const signature = source.kind === 'text' ? { is: 'text' as const } : signatureOf(start, isUtf16(start));
	if ('refused' in signature) {
		throw new ReadError(signature.refused, {
			file: name,
			...(signature.value ? { value: signature.value } : {})
		});
	}
	switch (signature.is) {
		case 'zip':
			return broken(name, () => openWorkbook(file, name, choices, run));
		case 'ole':
			throw new ReadError(await insideOle(file, run.signal), { file: name });
		case 'json': {
			const rows = await GeoJsonSource.open(file, name);
			return { rows, file, about: { ...nothing, format: 'geojson', otherShapes: rows.otherShapes } };
		}
		case 'text': {
			const layout = await judgeText(file, choices, run);
			const { encoding, separator, sepLine } = layout;
			return {
				rows: new TextSource(file, name, layout),
				file,
				about: { ...nothing, format: 'text', encoding, separator, sepLine }
			};
		}
	}
}

const isUtf16 = (start: Uint8Array): boolean => markedEncoding(start)?.startsWith('utf-16') ?? false;

async function firstBytes(file: Blob, name: string): Promise<Uint8Array> {
	try {
		return new Uint8Array(await file.slice(0, START).arrayBuffer());
	} catch (cause) {
		throw failureOfFile(cause, name, false);
	}
}

async function openWorkbook(file: Blob, name: string, choices: Choices, run: Run): Promise<Opened> {
	const zip = new Zip(new Uint8Array(await file.arrayBuffer()), name);
	const format: Format = kindOfArchive(zip, name);
	const { sheets, macros, sheet: rowsOf } = await (format === 'ods' ? openOds : openXlsx)(zip, name, run);
	if (sheets.length === 0) throw new ReadError('no_sheet', { file: name });
	const [chosen, ...others] = likelySheets(sheets);
	const openSheet = (sheet: number): Opened => ({
		rows: rowsOf(sheet),
		file,
		otherSheet: () => {
			const other = others.shift();
			return other === undefined ? null : openSheet(other);
		},
		about: { ...nothing, format, macros, sheets, sheet }
	});
	return openSheet(choices.sheet !== undefined && sheets[choices.sheet] ? choices.sheet : (chosen ?? 0));
}

/** The sheets, those that are shown and have most cells first. */
const likelySheets = (sheets: Reading['sheets']): number[] =>
	[...sheets.keys()].sort(
		(a, b) =>
			Number(sheets[a]?.hidden) - Number(sheets[b]?.hidden) ||
			(sheets[b]?.weight ?? 0) - (sheets[a]?.weight ?? 0)
	);
