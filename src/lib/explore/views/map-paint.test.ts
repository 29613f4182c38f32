import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillByte } from '$lib/map/fill';
import { NO_FIGURE, OUTSIDE, SECRET } from '../data/row-classes';
import { circlesOf, fadeCircles, fillBytes, type Rgb } from './map-paint';

it('fills each area by the class of its row: behind where it is not selected, patterns where it has no class', () => {
	const colours: readonly Rgb[] = [
		[10, 20, 30],
		[250, 128, 1]
	];
	const cases = fc.record({
		rows: fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 12 }),
		paint: fc.array(fc.constantFrom(0, 1, NO_FIGURE, SECRET, OUTSIDE), { minLength: 8, maxLength: 8 }),
		mask: fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 }),
		active: fc.boolean(),
		circles: fc.boolean()
	});
	fc.assert(
		fc.property(cases, ({ rows, paint, mask, active, circles }) => {
			const plain: Rgb | null = circles ? [200, 200, 200] : null;
			const bytes = fillBytes(
				Int32Array.from(rows),
				Int8Array.from(paint),
				colours,
				{ mask: Uint8Array.from(mask), active },
				plain
			);
			const expected = rows.flatMap((row) => {
				const of = paint[row] ?? OUTSIDE;
				const opacity = active && mask[row] === 0 ? 0.22 : 1;
				if (of === OUTSIDE) return [0, 0, 0, 0];
				if (of === NO_FIGURE) return [0, 0, 0, fillByte('missing', opacity)];
				if (of === SECRET) return [0, 0, 0, fillByte('secret', opacity)];
				return [...(plain ?? colours[of] ?? []), fillByte('plain', plain ? 1 : opacity)];
			});
			expect([...bytes]).toEqual(expected);
		})
	);
});

it('draws a circle on each area that has a figure, the largest first, and fades those that are not selected', () => {
	const values = Float64Array.of(4, NaN, -9, 0, 1, 4);
	const frame = { longitude: values.map(() => 2), latitude: values.map(() => 47) };
	const colours = { more: [0, 0, 1], less: [0, 0, 2], focus: [0, 0, 3] } as const;
	const circles = circlesOf(frame, Int32Array.of(0, 1, 2, 2, 3, 4), values, 9, colours, new Set([4]));
	expect([...circles.rows]).toEqual([2, 0, 4]);
	const each = (data: Float32Array, at: number) => [0, 1, 2].map((k) => data[5 * k + at]);
	expect(each(circles.data, 3)).toEqual([2, 1, 3]);
	expect(each(circles.data, 2).map((radius) => Math.round(radius ?? 0))).toEqual([34, 23, 11]);
	const selected = { mask: Uint8Array.of(1, 1, 0, 1, 1, 1), active: true };
	expect(each(fadeCircles(circles, selected), 4).map((opacity) => Number(opacity?.toFixed(2)))).toEqual([
		0.12, 0.82, 0.82
	]);
	expect(fadeCircles(circles, { ...selected, active: false })).toBe(circles.data);
});
