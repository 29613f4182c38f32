import { expect, it } from 'vitest';
import { CsvTable } from './csv';
import { SourceError } from './errors';
import { parseNumber } from './numbers';

const table = (text: string, extra = {}) =>
	new CsvTable('some.csv', text, { delimiter: ';', columns: ['code', 'value'], ...extra });

it('tells file, line, column, value and what was expected', () => {
	const record = table('code;value\n01;12\n02;douze\n').records[1];
	let error: unknown;
	try {
		record?.number('value');
	} catch (thrown) {
		error = thrown;
	}
	expect(error).toBeInstanceOf(SourceError);
	expect(error).toHaveProperty('fault', {
		file: 'some.csv',
		line: 3,
		column: 'value',
		value: 'douze',
		expected: 'a number'
	});
});

it('refuses a missing column, naming those that are there', () => {
	expect(() => table('code;valeur\n01;12\n')).toThrow(/line 1, column «value».*code, valeur/);
});

it('refuses a key that stands twice, naming both lines', () => {
	expect(() => table('code;value\n01;1\n02;2\n01;3\n').unique('code')).toThrow(/line 4.*stands on line 2/);
});

it('refuses a line that is cut short', () => {
	expect(() => table('code;value\n01\n')).toThrow(/line 2.*2 columns, not 1/);
});

it('keeps secret, missing and zero apart', () => {
	const cells = table('code;value\n1;s\n2;\n3;nd\n4;0\n', { secret: ['s'], missing: ['nd'] }).records.map(
		(record) => record.cell('value')
	);
	expect(cells).toEqual(['secret', null, null, 0]);
});

it('reads past a byte order mark and empty trailing columns', () => {
	const [record] = table('\uFEFFcode;value;;;\n01;5;;;\n').records;
	expect([record?.text('code'), record?.number('value')]).toEqual(['01', 5]);
});

it.each([
	['1234.5', {}, 1234.5],
	['12,5', { decimal: ',' as const }, 12.5],
	['1.5', { decimal: ',' as const }, null],
	['12,5', {}, null],
	['5\u202F922', { decimal: ',' as const, groups: true }, 5922],
	['31\u00A0654', { decimal: ',' as const, groups: true }, 31654],
	['5 922', {}, null],
	['-1.2e3', {}, -1200],
	['NA', {}, null]
])('reads %j as a number in its format', (text, format, expected) => {
	expect(parseNumber(text, format)).toBe(expected);
});
