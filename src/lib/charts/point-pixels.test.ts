import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cornersOf, paintPoints } from './point-pixels';

const place = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: -40, max: 160 }).map((tenth) => tenth / 10) },
	{ weight: 1, arbitrary: fc.constant(NaN) }
);

it('paints each pixel by how many of the points of a mask cover it, none outside the canvas', () => {
	const cases = fc.record({
		points: fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 40 }),
		radius: fc.constantFrom(0.7, 1, 2.2),
		ratio: fc.constantFrom(1, 1.5, 2),
		masked: fc.boolean()
	});
	fc.assert(
		fc.property(cases, ({ points, radius, ratio, masked }) => {
			const canvas = { width: 13, height: 9 };
			const mask = masked ? Uint8Array.from(points, ([, , on]) => Number(on)) : null;
			const x = Float32Array.from(points, ([across]) => across);
			const y = Float32Array.from(points, ([, down]) => down);
			const pixels = new Uint32Array(canvas.width * canvas.height);
			paintPoints(pixels, canvas, cornersOf(x, y, radius, ratio), [1, 2, 3], mask);
			const side = Math.max(1, Math.round(2 * radius * ratio));
			const covers = (at: number, start: number) => at >= start && at < start + side;
			pixels.forEach((found, at) => {
				const cover = points.filter(([px, py, on]) => {
					const [left, top] = [px, py].map((value) => Math.round((Math.fround(value) - radius) * ratio));
					return (
						(!masked || on) &&
						covers(at % canvas.width, left ?? NaN) &&
						covers(Math.floor(at / canvas.width), top ?? NaN)
					);
				});
				expect(found).toBe(Math.min(3, cover.length));
			});
		})
	);
});
