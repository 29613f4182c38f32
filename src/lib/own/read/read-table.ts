import type { ColumnTable } from '../table';
import type { RowSource } from './cell';
import { type Opened, openSource, type Source } from './open-source';
import { failureOfFile, ReadError } from './read-error';
import type { Choices, ColumnReading, Reading } from './reading';
import { booleansOf, Converter } from './table/convert';
import type { Losses } from './table/builders';
import { type ColumnPlan, planColumns } from './table/plan';
import { type Survey, Surveyor } from './table/survey';
import { TextSource } from './text/text-source';
import type { ReadWords } from './words';

/** How far a reading is. Every byte is read twice: to judge, then to convert. */
export interface ReadProgress {
	readonly stage: 'judging' | 'converting';
	/** Bytes done of this stage, of `of`; those of a workbook are of its unpacked sheet. */
	readonly bytes: number;
	readonly of: number;
	readonly rows: number;
}

export interface ReadTools {
	readonly words: ReadWords;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: ReadProgress) => void;
}

export interface ReadTable {
	readonly reading: Reading;
	readonly table: ColumnTable;
}

/**
 * Reads a table of any shape: CSV and its like, XLSX, ODS, points of a GeoJSON, or what was pasted. Types are judged
 * on all rows. Nothing is dropped without being counted in the reading, and whatever was judged can be chosen otherwise.
 *
 * @throws {ReadError} where there is no table to read; the signal's reason once it is aborted
 */
export async function readTable(source: Source, choices: Choices, tools: ReadTools): Promise<ReadTable> {
	try {
		const opened = await openSource(source, choices, { signal: tools.signal });
		try {
			return await readOpened(opened, source.name, choices, tools, null);
		} catch (cause) {
			if (!(cause instanceof ReadError)) throw cause;
			const again = otherWay(cause, opened, source.name, choices);
			if (!again) throw cause;
			return await readOpened(again.opened, source.name, choices, tools, again.openQuote);
		}
	} catch (cause) {
		throw failureOfFile(cause, source.name, true);
	}
}

/** Another way to read what was refused, where nobody chose this one. */
function otherWay(
	{ why, place }: ReadError,
	opened: Opened,
	name: string,
	choices: Choices
): { opened: Opened; openQuote: number | null } | null {
	if (why === 'open_quote' && opened.rows instanceof TextSource) {
		// One stray mark would swallow all that follows: marks are then characters like any other.
		const rows = new TextSource(opened.file, name, { ...opened.rows.layout, quotes: false });
		return { opened: { ...opened, rows }, openQuote: place.line ?? 1 };
	}
	// A sheet may be large for its colours alone.
	const next =
		['empty_sheet', 'no_rows'].includes(why) && choices.sheet === undefined ? opened.otherSheet?.() : null;
	return next ? { opened: next, openQuote: null } : null;
}

async function readOpened(
	{ rows, file, about }: Opened,
	name: string,
	choices: Choices,
	tools: ReadTools,
	openQuote: number | null
): Promise<ReadTable> {
	// A GeoJSON has no headings but the names of its properties.
	const placed =
		about.format === 'geojson' ? { ...choices, headings: { line: 1, rows: 1 as const } } : choices;
	const surveyor = new Surveyor(name, placed, about.format === 'text');
	await run(rows, surveyor, 'judging', tools);
	const survey = surveyor.end();
	if (survey.rows === 0 || survey.columns.length === 0) {
		throw new ReadError(about.sheet !== null && survey.columns.length === 0 ? 'empty_sheet' : 'no_rows', {
			file: name,
			value: about.sheets[about.sheet ?? -1]?.name ?? '',
			line: survey.place.line
		});
	}
	const { columns: plans, empty } = planColumns(survey, choices, tools.words);
	const converter = new Converter(survey, plans);
	await run(rows, converter, 'converting', tools);
	const { table, losses } = converter.end();
	return {
		table,
		reading: {
			...about,
			file: name,
			bytes: file.size,
			openQuote,
			hiddenRows: rows.hiddenRows ?? 0,
			headings: { ...survey.place, above: survey.above },
			repeated: survey.repeated,
			notes: survey.notes,
			blankLines: survey.blankLines,
			shorter: survey.shorter,
			longer: survey.longer,
			columnsLeft: survey.columnsLeft,
			emptyColumns: empty,
			rows: table.rows,
			columns: plans.map((plan, at) => columnReading(plan, losses[at], survey))
		}
	};
}

/** Hands every row of a source to one of the two readings. */
async function run(
	source: RowSource,
	reader: Surveyor | Converter,
	stage: ReadProgress['stage'],
	{ signal, onProgress }: ReadTools
): Promise<void> {
	await source.each((cells, line) => reader.row(cells, line), {
		signal,
		onBytes: (bytes, of) => onProgress?.({ stage, bytes, of, rows: reader.rowsSoFar })
	});
}

function columnReading(plan: ColumnPlan, losses: Losses | undefined, { rows }: Survey): ColumnReading {
	const { place, name, written, judgement, markerCounts, survey } = plan;
	const missing = markerCounts.reduce((sum, { count }) => sum + count, 0);
	return {
		place,
		name,
		written,
		...judgement,
		thousands: survey.groups > 0 || (judgement.decimal === ',' ? survey.withPoints : survey.withCommas) > 0,
		signedCells: judgement.sign === '€' ? survey.euros : survey.percents,
		markers: markerCounts,
		booleans: booleansOf(plan),
		lost: { count: losses?.count ?? 0, list: losses?.list ?? [] },
		filled: rows - missing
	};
}
