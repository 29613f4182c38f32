import { expect, it } from 'vitest';
import type { Indicator } from '../../src/lib/catalogue';
import type { ResolvedPeriod, StatusException } from '../indicators/compute';
import { ALL_PERIODS, gatherExceptions } from './exceptions';

const indicator = { id: 'x' } as Indicator;
const formula = { kind: 'count', of: 'x' } as const;
const periods: ResolvedPeriod[] = ['2018', '2021'].map((period) => ({
	indicator,
	formula,
	period: { period, formula, source: 'insee-bpe-2024', levels: ['epci'] }
}));
const row = (area: string, period: string, coverage: number): StatusException => ({
	indicator: 'x',
	level: 'epci',
	area,
	period,
	status: 'partial',
	coverage
});

it('gathers periods of the same coverage, and keeps apart those that differ or are alone', () => {
	const gathered = gatherExceptions(
		[
			row('a', '2018', 0.9),
			row('a', '2021', 0.9),
			row('b', '2018', 0.9),
			row('b', '2021', 0.8),
			row('c', '2018', 0.9)
		],
		periods
	);
	expect(gathered).toEqual([
		row('a', ALL_PERIODS, 0.9),
		row('b', '2018', 0.9),
		row('b', '2021', 0.8),
		row('c', '2018', 0.9)
	]);
});
