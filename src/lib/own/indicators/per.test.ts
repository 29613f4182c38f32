import { expect, it } from 'vitest';
import type { OwnTable } from '../table';
import { itself, seriesOf } from './series';
import { withPer } from './per';
import { indicatorsOf } from './to-indicators';

const table: OwnTable = {
	id: 't-1',
	name: 'Parcelles',
	file: 'p.csv',
	day: '2026-11-27',
	level: 'commune',
	codes: ['a', 'b', 'c'],
	columns: [
		{
			id: 'own_t_plots',
			label: 'Parcelles',
			role: { kind: 'quantity' },
			period: '2026',
			sign: null,
			decimals: 0,
			values: [2, 4, 1],
			absent: {}
		}
	],
	version: '1',
	rows: 3,
	recognised: 3,
	unrecognised: 0
};

it('divides sums, of the areas that have both, and shows the divisor as no indicator', () => {
	const divisor = { label: 'Habitants', period: '2023', values: [1000, 500, null] };
	const divided = withPer(table, 'own_t_plots', 'inhabitants', divisor, 'Parcelles, pour 1 000 habitants');
	const found = indicatorsOf(divided, { definition: () => '' });
	expect(found.map(({ id, unit }) => [id, unit])).toEqual([
		['own_t_plots', 'count'],
		['own_t_plots_per_inhabitants', 'per_1000']
	]);
	const areas = {
		code: ['a', 'b', 'c'],
		population: Float64Array.of(1000, 500, 100),
		rowOf: new Map([
			['a', 0],
			['b', 1],
			['c', 2]
		])
	};
	const group = { code: ['g'], population: Float64Array.of(1600), rowOf: new Map([['g', 0]]) };
	const formula = found[1]?.periods[0]?.formula;
	if (!formula) throw new Error('no formula');
	expect([...seriesOf(divided, formula, areas, itself(areas), areas).value]).toEqual([2, 8, NaN]);
	const whole = seriesOf(
		divided,
		formula,
		areas,
		[
			[0, 0],
			[1, 0],
			[2, 0]
		],
		group
	);
	expect([whole.value[0], whole.numerator[0], whole.denominator[0]]).toEqual([4, 6, 1500]);
	expect(whole.status[0]).toBe(1);
});
