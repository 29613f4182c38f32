import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '../paraglide/runtime';
import { clipboardText } from './clipboard';
import { readCsv, writeCsv } from './csv';
import { type CsvForm, csvForms } from './csv-form';
import { csvMarks } from './csv-marks';
import { type Table, withColumns } from './table';

const FORMS: readonly CsvForm[] = ['french', 'international'];
afterEach(() => overwriteGetLocale(() => 'fr'));

it('gives the same figures back when it is read again; a missing figure is empty, never 0', () => {
	const rows = [
		['L’Œuf, « bleu »', 1234.5678901],
		['b', null],
		['c', 0],
		['d', NaN]
	];
	const csv = writeCsv({ columns: ['name', 'value'], rows }, 'international');
	expect(Papa.parse(csv.trim(), { header: true }).data).toEqual([
		{ name: 'L’Œuf, « bleu »', value: '1234.5678901' },
		{ name: 'b', value: '' },
		{ name: 'c', value: '0' },
		{ name: 'd', value: '' }
	]);
});

it('is written as Excel reads it in each language, with the mark that tells its accents', () => {
	const table: Table = { columns: ['nom', 'écart'], rows: [['Île', -0.8]] };
	expect(writeCsv(table, 'french')).toBe('\uFEFFnom;écart\r\nÎle;-0,8\r\n');
	expect(writeCsv(table, 'international')).toBe('\uFEFFnom,écart\nÎle,-0.8\n');
});

it('says of every row what it is of, once', () => {
	const table: Table = { columns: ['Période', 'Habitants'], rows: [['2023', 5]] };
	expect(withColumns(table, { Territoire: 'Anjou', Période: '1968-2023', Source: 'Insee' })).toEqual({
		columns: ['Période', 'Habitants', 'Territoire', 'Source'],
		rows: [['2023', 5, 'Anjou', 'Insee']]
	});
});

it('offers the form of the page’s language first', () => {
	expect(csvForms()).toEqual(['french', 'international']);
	overwriteGetLocale(() => 'en');
	expect(csvForms()).toEqual(['international', 'french']);
});

const cell = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
	fc.integer(),
	fc.constant(null)
);
/** Texts that try to be run, among others. */
const word = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'=',
				'+',
				'-',
				'@',
				'\t',
				'\r',
				'\n',
				';',
				',',
				"'",
				'"',
				'＝',
				' ',
				'0',
				'5',
				'e',
				'|A1'
			),
			fc.string({ maxLength: 3 })
		),
		{ maxLength: 8 }
	)
	.map((parts) => parts.join(''))
	.filter((text) => text !== '');

it('reads its own CSV again, whatever its figures and its words, in either form', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(word, cell, cell), { minLength: 1 }), word, (lines, head) => {
			const table = {
				columns: ['area', 'name', 'value', `${head} · other`],
				rows: lines.map(([name, a, b]) => ['01001', name, a, b])
			};
			for (const form of FORMS)
				expect(readCsv(writeCsv(table, form), new Set(['area', 'name']))).toEqual(table);
		}),
		{ numRuns: 300 }
	);
});

describe('what a spreadsheet would run', () => {
	const RUN = /^[=+\-@\t\r\n＝＋－＠]/;
	const FIGURE = /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;
	/** As any spreadsheet may part it: by what the file says, or by what its own language says. */
	const cells = (csv: string, delimiter: string) =>
		Papa.parse<string[]>(csv.slice(1), {
			delimiter,
			newline: csv.includes('\r\n') ? '\r\n' : '\n'
		}).data.flat();

	it.each([
		['=HYPERLINK("https://exemple.org","Anjou")', '\'=HYPERLINK("https://exemple.org","Anjou")'],
		['+33 2 41', "'+33 2 41"],
		['-cmd', "'-cmd"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1+1', "'\t'=1+1"],
		['＝1', "'＝1"],
		["'=1", "''=1"],
		['Anjou;=1+1', "Anjou;'=1+1"],
		// Figures are left as they are, as figures or as texts.
		['-0.8', '-0.8'],
		['-0,8', '-0,8'],
		['+5', '+5'],
		['Val-d’Oise, Île-de-France', 'Val-d’Oise, Île-de-France'],
		['l’=', 'l’=']
	])('«%s» is written «%s», in cells and in heads', (text, written) => {
		for (const form of FORMS) {
			const csv = writeCsv({ columns: [text, 'x'], rows: [[text, -0.8]] }, form);
			const [head, , first, figure] = cells(csv, csvMarks[form].delimiter);
			expect([head, first]).toEqual([written, written]);
			expect(figure).toBe(`-0${csvMarks[form].decimal}8`);
		}
	});

	it('is in no cell, whichever delimiter the file is parted by', () => {
		fc.assert(
			fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (row) => {
				for (const form of FORMS) {
					const csv = writeCsv({ columns: row.map((_, at) => `c${at}`), rows: [row] }, form);
					const parted = cells(csv, csvMarks[form].delimiter);
					expect(parted.filter((text) => RUN.test(text) && !FIGURE.test(text))).toEqual([]);
				}
			}),
			{ numRuns: 300 }
		);
		// A comma file opened where semicolons part cells.
		const csv = writeCsv({ columns: ['a', 'b'], rows: [['x', 'y;=1+1;-A1']] }, 'international');
		expect(cells(csv, ';').filter((text) => RUN.test(text))).toEqual([]);
	});

	it('is not copied either; figures are copied with the decimals of the language', () => {
		const table: Table = {
			columns: ['=a', 'b'],
			rows: [
				['=HYPERLINK("x")\t=2', -0.8],
				['c\nd', null]
			]
		};
		expect(clipboardText(table)).toBe('\'=a\tb\n\'=HYPERLINK("x") =2\t-0,8\nc d\t');
		overwriteGetLocale(() => 'en');
		expect(clipboardText(table)).toContain('\t-0.8\n');
	});
});
