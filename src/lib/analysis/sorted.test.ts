import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascendingRows, descendingRows, medianOf, quantileOf } from './sorted';

const figures = fc
	.array(
		fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e6, max: 1e6 }), fc.constantFrom(NaN, -0)),
		{ maxLength: 60 }
	)
	.map((values) => Float64Array.from(values));

it('orders rows as a sort with a comparison does, both ways: equals stay, unknown figures are last', () => {
	fc.assert(
		fc.property(figures, (values) => {
			const sorted = (way: 1 | -1) =>
				[...values.keys()].sort((a, b) => {
					const [x = NaN, y = NaN] = [values[a], values[b]];
					if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
					return x === y ? 0 : x < y ? -way : way;
				});
			const ascending = ascendingRows(values);
			expect([...ascending]).toEqual(sorted(1));
			expect([...descendingRows(ascending, values)]).toEqual(sorted(-1));
		})
	);
});

it('finds the median of some rows as that of their sorted figures', () => {
	fc.assert(
		fc.property(figures, fc.infiniteStream(fc.boolean()), (values, keep) => {
			const mask = Uint8Array.from(values, () => Number(keep.next().value));
			const kept = values.filter((value, row) => mask[row] === 1 && !Number.isNaN(value)).sort();
			const found = medianOf(ascendingRows(values), values, mask);
			if (kept.length === 0) expect(found).toBeNull();
			// 0 and −0 are equal figures: which of them stands first is nobody's matter.
			else expect((found ?? NaN) + 0).toBe(quantileOf(kept, 0.5) + 0);
		})
	);
});
