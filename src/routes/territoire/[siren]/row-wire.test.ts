import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRow, unpackRow } from './row-wire';
import type { IndicatorRow } from './indicator-row';

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
const figure = fc.option(number, { nil: null });
const row: fc.Arbitrary<IndicatorRow> = fc.record({
	indicator: fc.constant('density'),
	period: fc.constantFrom('2018', '2013-2018'),
	label: fc.string(),
	producer: fc.string(),
	computed: fc.boolean(),
	unit: fc.constantFrom('percent' as const, 'km' as const),
	decimals: fc.nat(3),
	status: fc.constantFrom('ok' as const, 'partial' as const, 'missing' as const, 'secret' as const),
	value: figure,
	numerator: figure,
	denominator: figure,
	coverage: figure,
	rank: fc.option(fc.record({ rank: fc.nat(), of: fc.nat() }), { nil: null }),
	distribution: fc.option(
		fc.record({
			from: number,
			to: number,
			median: number,
			q1: number,
			q3: number,
			size: fc.nat(),
			counts: fc.array(fc.nat(), { minLength: 1 })
		}),
		{ nil: null }
	),
	peersMedian: figure,
	departement: figure,
	region: figure,
	france: fc.option(fc.record({ value: number, metropolitan: fc.boolean() }), { nil: null }),
	before: fc.option(fc.record({ period: fc.constantFrom('2016', '2010-2015'), value: number }), {
		nil: null
	}),
	trend: fc.array(fc.record({ period: fc.constantFrom('2015', '2010-2015'), value: number }))
});

it('gives back the row that was packed', () => {
	fc.assert(
		fc.property(row, (original) => {
			const producers = ['Insee'];
			expect(unpackRow(packRow(original, producers), producers)).toEqual(original);
		})
	);
});
