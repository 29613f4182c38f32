import { describe, expect, it } from 'vitest';
import { decimalsOf, NumberText } from './number-text';

const number = new NumberText();
/** The figure with each sign, `null` where the text is none with it. */
const both = (text: string) => {
	if (!number.read(text)) return [null, null];
	const [comma, point] = [number.value(','), number.value('.')];
	return [Number.isNaN(comma) ? null : comma, Number.isNaN(point) ? null : point];
};

describe('a text as a figure', () => {
	it.each([
		['12', 12, 12],
		['-12', -12, -12],
		['−12', -12, -12],
		['+ 12', 12, 12],
		['1,5', 1.5, null],
		['1.5', null, 1.5],
		['1,234', 1.234, 1234],
		['1.234', 1234, 1.234],
		['0,123', 0.123, null],
		['1 234,5', 1234.5, null],
		['1\u202f234\u00a0567', 1234567, 1234567],
		['1’234.5', null, 1234.5],
		['1.234,5', 1234.5, null],
		['1,234.5', null, 1234.5],
		['1.234.567', 1234567, null],
		['12,5 %', 12.5, null],
		['12 €', 12, 12],
		['€ 1 200', 1200, 1200],
		['1,5E+03', 1500, null],
		['1.5e-3', null, 0.0015],
		[',5', 0.5, null],
		['  7 ', 7, 7],
		['0', 0, 0],
		['01001', 1001, 1001],
		['12345678901234567', 12345678901234568, 12345678901234568],
		['0.1234567890123456', null, 0.1234567890123456]
	])('%s', (text, comma, point) => expect(both(text)).toEqual([comma, point]));

	it.each([
		'',
		' ',
		'a',
		'-',
		'.',
		',',
		'1a',
		'2A004',
		'2E004',
		'12/05/2020',
		'1 23',
		'12 34',
		'1.23.456',
		'1,2,3',
		'1 234 5',
		'%',
		'12-5',
		'1..5',
		'NaN',
		'Infinity',
		'0x10',
		'1234 567'
	])('«%s» is none', (text) => expect(both(text)).toEqual([null, null]));

	it('tells a code by its first zero, and digits that no double holds', () => {
		number.read('01001');
		expect(number.leadingZero).toBe(true);
		number.read('0,5');
		expect(number.leadingZero).toBe(false);
		number.read('9007199254740993');
		expect(number.losesDigits(',')).toBe(true);
		number.read('900719925474099');
		expect(number.losesDigits(',')).toBe(false);
	});
});

it('counts the decimals that a double shows', () => {
	expect([0, 12, 1.5, 10021.25, 1e-7, 1.25e-7, 1e21].map(decimalsOf)).toEqual([0, 0, 1, 2, 7, 9, 0]);
});
