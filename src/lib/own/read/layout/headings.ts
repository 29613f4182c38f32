import type { Choices, HeadingsReading } from '../reading';
import type { CellShape, SampleRow } from './shape';

type Rows = HeadingsReading['rows'];
export interface HeadingPlace {
	readonly line: number;
	readonly rows: Rows;
}

/** Names of variables, as Insee writes them under its labels: `CODGEO`, `P21_POP`. */
const variable = /^[A-Z][A-Z0-9_.]*$/;
/** What a line of units holds. */
const unit = /^(\(.*\)|%|€|k€|m€|en .{1,25}|nombre|effectif|unités?|code|libellé|texte|km²?|ha|hab\.?)$/i;
/** Share of a row's cells that says what the row is. */
const MOST = 0.8;

/**
 * Where the headings of a table stand. The first row that is nearly as long as most is a heading, unless it has
 * figures where the rows below have them; names of variables, units, or parts of groups below it belong to it.
 *
 * @param sample the first rows that hold something
 */
export function judgeHeadings(sample: readonly SampleRow[], choices: Choices): HeadingPlace {
	if (choices.headings) return choices.headings;
	const start = firstLongRow(sample);
	const first = sample[start];
	if (!first) return { line: 1, rows: 0 };
	if (looksLikeBody(first, sample.slice(start + 1))) return { line: first.line, rows: 0 };
	let rows: 1 | 2 | 3 = 1;
	while (rows < 3 && goesOn(sample, start, rows)) rows = rows === 1 ? 2 : 3;
	return { line: first.line, rows };
}

/** The row length that most cells stand in, and the first row of about that length. */
function firstLongRow(sample: readonly SampleRow[]): number {
	const lengths = sample.map(({ filled }) => filled).sort((a, b) => b - a);
	let [usual, most] = [1, 0];
	for (const [at, length] of lengths.entries()) {
		// `at + 1` rows are at least this long.
		if (length * (at + 1) >= most) [usual, most] = [length, length * (at + 1)];
	}
	return Math.max(
		0,
		sample.findIndex(({ filled }) => filled >= Math.min(usual, Math.max(2, 0.6 * usual)))
	);
}

/** The shape that most filled cells of a column have. */
function usualShape(body: readonly SampleRow[], column: number): CellShape {
	const counts = new Map<CellShape, number>();
	for (const { shapes } of body) {
		const shape = shapes[column] ?? 'empty';
		if (shape !== 'empty') counts.set(shape, (counts.get(shape) ?? 0) + 1);
	}
	let usual: CellShape = 'empty';
	for (const [shape, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = shape;
	return usual;
}

/** Whether a row has figures wherever the rows below it have them. A single row is headings. */
function looksLikeBody(row: SampleRow, below: readonly SampleRow[]): boolean {
	let figures = 0;
	for (const [column, shape] of row.shapes.entries()) {
		const usual = usualShape(below, column);
		if (usual !== 'figure') continue;
		if (shape === 'figure') figures++;
		else if (shape !== 'empty') return false;
	}
	return figures > 0;
}

/** Whether the row after `rows` rows of headings is one of them. */
function goesOn(sample: readonly SampleRow[], start: number, rows: number): boolean {
	const above = sample[start + rows - 1];
	const row = sample[start + rows];
	const body = sample.slice(start + rows + 1);
	if (!above || !row || body.length === 0 || row.line !== above.line + 1) return false;
	if (row.shapes.includes('figure')) return false;
	const columns = [...row.shapes.keys()];
	const filled = columns.filter((column) => row.shapes[column] !== 'empty');
	if (filled.length === 0) return false;
	// It is unlike what stands below it.
	if (!filled.some((column) => usualShape(body, column) === 'figure')) return false;
	const share = (test: RegExp, of: SampleRow) =>
		filled.filter((column) => test.test(textAt(of, column))).length / filled.length;
	if (share(unit, row) >= MOST && share(unit, above) < MOST) return true;
	if (share(variable, row) >= MOST && share(variable, above) < MOST) return true;
	const gaps = filled.filter((column) => (above.shapes[column] ?? 'empty') === 'empty');
	return gaps.length > 0;
}

const textAt = ({ cells }: SampleRow, column: number): string => {
	const cell = cells[column];
	return typeof cell === 'string' ? cell.trim() : '';
};
