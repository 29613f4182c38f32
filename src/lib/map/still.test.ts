import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillByte, type FillPattern } from './fill';
import { StillPainter, type StillPicture } from './still';

const AREAS = 5;
const patterns: readonly FillPattern[] = ['plain', 'missing', 'secret'];
const fill = fc
	.array(
		fc.oneof(
			{
				weight: 5,
				arbitrary: fc
					.tuple(
						fc.nat(255),
						fc.nat(255),
						fc.nat(255),
						fc.constantFrom(...patterns),
						fc.constantFrom(0, 0.22, 1)
					)
					.map(([red, green, blue, pattern, opacity]) => [red, green, blue, fillByte(pattern, opacity)])
			},
			{ weight: 1, arbitrary: fc.constant([0, 0, 0, 0]) }
		),
		{ minLength: AREAS, maxLength: AREAS }
	)
	.map((areas) => Uint8Array.from(areas.flat()));
const inks = fc.constantFrom([0, 0, 0] as const, [1, 0.5, 0.2] as const);

/** A pixel as the shader draws it: the colour of its area, or ink where its pattern has some, over nothing. */
function plainPixel(
	picture: StillPicture,
	bytes: Uint8Array,
	ink: readonly number[],
	x: number,
	y: number
): number[] {
	const fromBottom = picture.height - 1 - y;
	const id = picture.ids[fromBottom * picture.width + x] ?? 0;
	if (id === 0) return [0, 0, 0, 0];
	const [red = 0, green = 0, blue = 0, last = 0] = bytes.slice(4 * (id - 1), 4 * id);
	const opacity = Math.round((255 * (last & 63)) / 63);
	const [across, up] = [
		(picture.left + x + 0.5) / picture.ratio,
		(picture.bottom + fromBottom + 0.5) / picture.ratio
	];
	const dark = ink.map((part) => Math.round(255 * part));
	switch (patterns[last >> 6]) {
		case 'missing':
			return (across + up) % 6 < 1.3 ? [...dark, opacity] : [0, 0, 0, 0];
		case 'secret':
			return Math.hypot((across % 5) - 2.5, (up % 5) - 2.5) < 1 ? [...dark, opacity] : [0, 0, 0, 0];
		default:
			return [red, green, blue, opacity];
	}
}

it('paints each pixel by its area, whatever was painted before', () => {
	const pictures = fc.record({
		ids: fc.array(fc.nat(AREAS), { minLength: 99, maxLength: 99 }).map((ids) => Uint32Array.from(ids)),
		left: fc.nat(7),
		bottom: fc.nat(7),
		ratio: fc.constantFrom(1, 1.5, 2)
	});
	fc.assert(
		fc.property(
			pictures,
			fc.array(fc.tuple(fill, inks), { minLength: 1, maxLength: 5 }),
			({ ids, ...place }, turns) => {
				const picture = { ids, width: 11, height: 9, tall: 30, ...place };
				const painter = new StillPainter(picture, AREAS);
				for (const [bytes, ink] of turns) {
					painter.paint(bytes, ink);
					const found = new Uint8Array(painter.pixels.buffer);
					for (let at = 0; at < 99; at++) {
						const expected = plainPixel(picture, bytes, ink, at % 11, Math.floor(at / 11));
						expect([...found.slice(4 * at, 4 * at + 4)]).toEqual(expected);
					}
				}
			}
		)
	);
});
