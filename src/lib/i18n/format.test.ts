import { afterEach, expect, it } from 'vitest';
import { overwriteGetLocale } from '../paraglide/runtime';
import {
	formatBytes,
	formatNumber,
	formatPeriod,
	formatDay,
	formatPercent,
	formatValue,
	ordinal,
	ordinalText,
	readNumber,
	unbroken,
	withUnit
} from './format';

it('writes numbers as French print does', () => {
	expect(formatNumber(34526)).toBe('34\u202F526');
	expect(formatNumber(-0.077, 2)).toBe('\u22120,08');
	expect(formatNumber(12, 1, { signed: true })).toBe('+12,0');
});

it('puts the right blank before a unit', () => {
	expect(formatValue(8.66, 'percent', 1)).toBe('8,7\u202F%');
	expect(formatValue(20130, 'euro', 0)).toBe('20\u202F130\u202F€');
	expect(formatValue(35.2, 'km', 1)).toBe('35,2\u00A0km');
	expect(formatValue(0.5, 'percent_per_year', 2)).toBe('+0,50\u202F%\u00A0par an');
});

it('names periods, places and sizes', () => {
	expect(formatPeriod('2013-2018')).toBe('2013–2018');
	expect(formatPeriod('2025-T4')).toBe('4e trimestre 2025');
	expect(ordinal(1)).toEqual({ number: '1', suffix: 'er' });
	expect(ordinal(1103)).toEqual({ number: '1\u202F103', suffix: 'e' });
	expect(formatBytes(31_500_000)).toBe('31,5\u00A0Mo');
});

it('reads numbers as French people type them', () => {
	expect([readNumber('1 234,5'), readNumber('−3'), readNumber('2.5')]).toEqual([1234.5, -3, 2.5]);
	expect([readNumber(''), readNumber('x')]).toEqual([NaN, NaN]);
});

afterEach(() => overwriteGetLocale(() => 'fr'));

it('writes and reads the same things in English', () => {
	overwriteGetLocale(() => 'en');
	expect(formatNumber(34526)).toBe('34,526');
	expect(formatNumber(-0.077, 2)).toBe('\u22120.08');
	expect(formatValue(8.66, 'percent', 1)).toBe('8.7%');
	expect(formatValue(20130, 'euro', 0)).toBe('€20,130');
	expect(formatValue(2134.4, 'euro_per_m2', 0)).toBe('€2,134\u00A0per m²');
	expect(withUnit('\u22125', '€')).toBe('\u2212€5');
	expect(formatValue(0.5, 'percent_per_year', 2)).toBe('+0.50% a year');
	expect(formatValue(35.2, 'km', 1)).toBe('35.2\u00A0km');
	expect(formatPercent(12.34, 1)).toBe('12.3%');
	expect([1, 2, 3, 4, 11, 21, 1103].map(ordinalText)).toEqual([
		'1st',
		'2nd',
		'3rd',
		'4th',
		'11th',
		'21st',
		'1,103rd'
	]);
	expect(formatPeriod('2025-T4')).toBe('4th quarter 2025');
	expect(formatDay(new Date('2026-11-01T12:00:00Z'))).toBe('1 November 2026');
	expect(formatBytes(31_500_000)).toBe('31.5\u00A0MB');
	expect(unbroken('a : b')).toBe('a : b');
	expect([readNumber('1,234.5'), readNumber('12,345,678'), readNumber('2,5')]).toEqual([
		1234.5, 12345678, 2.5
	]);
});
