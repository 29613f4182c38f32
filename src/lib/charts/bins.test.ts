import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binsOf, countBins, countSelected, NO_BIN } from './bins';

it('puts each figure in the bin that holds it, in all and in a selection', () => {
	const cases = fc.record({
		values: fc.array(
			fc.oneof(fc.integer({ min: -5, max: 25 }), fc.double({ min: -5, max: 25 }), fc.constant(NaN))
		),
		edges: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 12 }),
		selected: fc.infiniteStream(fc.boolean())
	});
	fc.assert(
		fc.property(cases, ({ values, edges, selected }) => {
			const ends = Float64Array.from(edges).sort();
			const inside = (value: number, bin: number) =>
				value >= (ends[bin - 1] ?? -Infinity) && value < (ends[bin] ?? Infinity);
			const figures = Float64Array.from(values);
			const mask = Uint8Array.from(figures, () => Number(selected.next().value));
			const all = [...ends, 0].map((_, bin) => values.filter((value) => inside(value, bin)).length);
			const some = [...ends, 0].map(
				(_, bin) => values.filter((value, row) => mask[row] === 1 && inside(value, bin)).length
			);
			const bins = binsOf(figures, ends);
			expect([...countBins(figures.filter((value) => !Number.isNaN(value)).sort(), ends)]).toEqual(all);
			expect([...countSelected(bins, mask, ends.length + 1)]).toEqual(some);
			figures.forEach((value, row) => expect(bins[row] === NO_BIN).toBe(Number.isNaN(value)));
		})
	);
});
