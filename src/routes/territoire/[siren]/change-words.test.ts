import { expect, it } from 'vitest';
import { changeWords } from './change-words';

const row = (
	indicator: string,
	unit: 'percent' | 'percent_per_year' | 'euro',
	value: number,
	before: number,
	period: string
) => ({
	indicator,
	unit,
	decimals: unit === 'euro' ? 0 : 1,
	value,
	before: { period, value: before }
});

it('tells a change in points, with what it was', () => {
	expect(changeWords(row('x', 'percent', 9.3, 10.6, '2018'))).toBe('−1,3\u00A0pt depuis 2018 (10,6\u202F%)');
	expect(changeWords(row('x', 'euro', 21110, 20130, '2018'))).toBe('20\u202F130\u202F€ en 2018');
	expect(changeWords({ ...row('x', 'percent', 1, 1, '2018'), before: null })).toBe('');
});

it('puts in words a sign that turned, not one that is nought', () => {
	const growth = (id: string, value: number, before: number) =>
		changeWords(row(id, 'percent_per_year', value, before, '2011-2016'));
	expect(growth('jobs_growth', 0.5, -1)).toBe('reculait en 2011–2016 (−1,0\u202F%), progresse depuis');
	expect(growth('jobs_growth', -0.5, 1)).toBe('progressait en 2011–2016 (+1,0\u202F%), recule depuis');
	expect(growth('net_migration_rate', 0.5, -1)).toContain('plus de départs en 2011–2016');
	expect(growth('natural_balance_rate', -0.5, 1)).toContain('plus de décès depuis');
	expect(growth('jobs_growth', -0.05, 1)).toBe('+1,0\u202F% en 2011–2016');
});
