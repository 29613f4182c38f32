import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankedOf } from './ranked';
import type { Shown } from './shown';

/** What is shown of some figures; words are not looked at. */
const shownOf = (values: Float64Array, ranked: Uint8Array, status: Float64Array): Shown => ({
	label: '',
	caption: '',
	values,
	status,
	ranked,
	coverage: values.map(() => 1),
	coverageOf: 'inhabitants',
	atLeast: false,
	diverging: false,
	figure: String,
	format: String,
	unit: '',
	polarity: 0
});

it('puts figures in order as a plain count does: some unknown, some not ranked, some outside the extent', () => {
	const row = fc.record({
		value: fc.oneof(
			{ weight: 5, arbitrary: fc.integer({ min: -4, max: 6 }) },
			{ weight: 1, arbitrary: fc.constant(NaN) }
		),
		whole: fc.boolean(),
		secret: fc.boolean(),
		inside: fc.boolean()
	});
	fc.assert(
		fc.property(fc.array(row, { maxLength: 30 }), fc.boolean(), (rows, everywhere) => {
			const ranks = ({ value, whole, inside }: (typeof rows)[number]) =>
				!Number.isNaN(value) && whole && (everywhere || inside);
			const ranked = rankedOf(
				shownOf(
					Float64Array.from(rows, ({ value }) => value),
					Uint8Array.from(rows, ({ value, whole }) => Number(!Number.isNaN(value) && whole)),
					Float64Array.from(rows, ({ value, secret }) => (Number.isNaN(value) ? (secret ? 3 : 2) : 0))
				),
				everywhere ? null : Uint8Array.from(rows, ({ inside }) => Number(inside))
			);
			const counted = rows.filter(ranks).map(({ value }) => value);
			expect([...ranked.sorted]).toEqual(counted.toSorted((a, b) => a - b));
			expect([...ranked.figures]).toEqual(rows.map((one) => (ranks(one) ? one.value : NaN)));
			expect([...ranked.ranks]).toEqual(
				rows.map((one) => (ranks(one) ? 1 + counted.filter((value) => value > one.value).length : 0))
			);
			expect(ranked.largest).toBe(Math.max(0, ...counted.map(Math.abs)));
			const unknown = rows.filter(({ value, inside }) => Number.isNaN(value) && (everywhere || inside));
			const secret = unknown.filter((one) => one.secret).length;
			expect(ranked.unknown).toEqual({ missing: unknown.length - secret, secret });
		})
	);
});

it('is made once for figures and an extent', () => {
	const shown = shownOf(Float64Array.of(2, 1), Uint8Array.of(1, 1), Float64Array.of(0, 0));
	const extent = Uint8Array.of(1, 0);
	expect(rankedOf(shown, null)).toBe(rankedOf(shown, null));
	const inside = rankedOf(shown, extent);
	expect(rankedOf(shown, extent)).toBe(inside);
	expect([...inside.sorted]).toEqual([2]);
	expect([...rankedOf(shown, null).sorted]).toEqual([1, 2]);
});
