import Papa from 'papaparse';
import type { Cell } from '../sources/source';
import { SourceError } from './errors';
import { parseNumber, type NumberFormat } from './numbers';
import type { Encoding, RawDirectory } from './raw';

export interface CsvFormat extends NumberFormat {
	delimiter: ',' | ';';
	encoding?: Encoding;
	/** Columns that must be there. */
	columns: readonly string[];
	/** Line of the header, 0 for the first. */
	headerLine?: number;
	/** Texts that mean «kept secret». */
	secret?: readonly string[];
	/** Texts that mean «not published», beside the empty cell. */
	missing?: readonly string[];
}

/** One line of a published table; every way to read a cell names its place when it fails. */
export class CsvRecord {
	constructor(
		private readonly table: CsvTable,
		private readonly cells: readonly string[],
		readonly line: number
	) {}

	text(column: string): string {
		return (this.cells[this.table.position(column)] ?? '').trim();
	}

	/** A cell by its place, where a table leaves its heading out (0 for the first). */
	at(position: number): string {
		return (this.cells[position] ?? '').trim();
	}

	/** A number that must be there. */
	number(column: string): number {
		const cell = this.cell(column);
		if (typeof cell !== 'number') throw this.fault(column, 'a number');
		return cell;
	}

	/** A figure: a number, `secret`, or null where nothing is published. */
	cell(column: string): Cell {
		const text = this.text(column);
		const { format } = this.table;
		if (text === '' || format.missing?.includes(text)) return null;
		if (format.secret?.includes(text)) return 'secret';
		const value = parseNumber(text, format);
		if (value === null) throw this.fault(column, 'a number');
		return value;
	}

	fault(column: string, expected: string): SourceError {
		return new SourceError({
			file: this.table.file,
			line: this.line,
			column,
			value: this.text(column),
			expected
		});
	}
}

export class CsvTable {
	readonly records: CsvRecord[];
	private readonly positions: Map<string, number>;

	constructor(
		readonly file: string,
		text: string,
		readonly format: CsvFormat
	) {
		const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
			delimiter: format.delimiter,
			skipEmptyLines: false
		});
		const fatal = parsed.errors.find((error) => error.type === 'Quotes');
		if (fatal) {
			throw new SourceError({
				file,
				line: (fatal.row ?? 0) + 1,
				value: fatal.message,
				expected: 'well-formed quotes'
			});
		}
		const headerLine = format.headerLine ?? 0;
		const header = parsed.data[headerLine] ?? [];
		this.positions = new Map(header.map((name, index) => [name.trim(), index]));
		for (const column of format.columns) {
			if (!this.positions.has(column.trim())) {
				throw new SourceError({
					file,
					line: headerLine + 1,
					column,
					expected: `this column among: ${header.filter(Boolean).join(', ').slice(0, 300)}`
				});
			}
		}
		this.records = [];
		for (let line = headerLine + 1; line < parsed.data.length; line++) {
			const cells = parsed.data[line];
			if (!cells || cells.every((cell) => cell.trim() === '')) continue;
			if (cells.length < header.filter(Boolean).length) {
				throw new SourceError({
					file,
					line: line + 1,
					value: cells.join(format.delimiter).slice(0, 80),
					expected: `${header.length} columns, not ${cells.length}`
				});
			}
			this.records.push(new CsvRecord(this, cells, line + 1));
		}
	}

	position(column: string): number {
		const position = this.positions.get(column.trim());
		if (position === undefined) {
			throw new SourceError({ file: this.file, column, expected: 'a declared column' });
		}
		return position;
	}

	/** All column names, in the file's order. */
	get columns(): string[] {
		return [...this.positions.keys()];
	}

	/** Stops the build when a key stands twice. */
	unique(column: string): void {
		const seen = new Map<string, number>();
		for (const record of this.records) {
			const key = record.text(column);
			const first = seen.get(key);
			if (first !== undefined) {
				throw record.fault(column, `a key that stands once (it stands on line ${first} too)`);
			}
			seen.set(key, record.line);
		}
	}
}

export function readCsv(raw: RawDirectory, file: string, format: CsvFormat): CsvTable {
	return new CsvTable(file, raw.text(file, format.encoding), format);
}
