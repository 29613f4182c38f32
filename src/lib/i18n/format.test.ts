import { expect, it } from 'vitest';
import { formatBytes, formatNumber, formatPeriod, formatValue, ordinal } from './format';

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
