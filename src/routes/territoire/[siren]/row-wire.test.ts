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
			// Heights already: the tallest is the last that a letter tells.
			counts: fc.array(fc.nat(35), { minLength: 1 }).map((counts) => [...counts, 35])
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

it('tells bins by their heights, and none that is not nought as nought', () => {
	const [sample] = fc.sample(row, { numRuns: 1, seed: 1 });
	if (!sample) throw new Error('No sample');
	const distribution = { from: 0, to: 1, median: 0.5, q1: 0.2, q3: 0.8, size: 9, counts: [0, 1, 700, 1400] };
	expect(unpackRow(packRow({ ...sample, distribution }, []), ['']).distribution?.counts).toEqual([
		0, 1, 18, 35
	]);
});
