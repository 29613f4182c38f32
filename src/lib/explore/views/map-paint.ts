import { CIRCLE_SIZE } from '$lib/map/circle';
import { fillByte } from '$lib/map/fill';
import { type Mesh, toMesh } from '$lib/map/mesh';
import type { Frame } from '../data/frame';
import { NO_FIGURE, OUTSIDE, SECRET } from '../data/row-classes';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Opacity of areas that the selection leaves out: there, but behind. */
const UNSELECTED = 0.22;

/** Row of each area of a mesh; -1 where the frame has none. The country has one row for all outlines. */
export const rowsOfMesh = (mesh: Mesh, frame: Frame): Int32Array =>
	Int32Array.from(mesh.codes, (code) => (frame.level === 'france' ? 0 : (frame.rowOf.get(code) ?? -1)));

/** Four bytes an area: the colour of its class, hatching or dots where it has none. */
export function fillBytes(
	rows: Int32Array,
	paint: Int8Array,
	colours: readonly Rgb[],
	selected: { mask: Uint8Array; active: boolean },
	plain: Rgb | null
): Uint8Array {
	const bytes = new Uint8Array(4 * rows.length);
	const inside = fillByte('plain', 1);
	const behind = fillByte('plain', UNSELECTED);
	const patterns = new Map([
		[NO_FIGURE, [fillByte('missing', 1), fillByte('missing', UNSELECTED)]],
		[SECRET, [fillByte('secret', 1), fillByte('secret', UNSELECTED)]]
	]);
	for (let area = 0; area < rows.length; area++) {
		const row = rows[area] ?? -1;
		const of = row < 0 ? OUTSIDE : (paint[row] ?? OUTSIDE);
		if (of === OUTSIDE) continue;
		const kept = !selected.active || selected.mask[row] === 1;
		const colour = plain ?? colours[of];
		if (of >= 0 && colour) {
			bytes[4 * area] = colour[0];
			bytes[4 * area + 1] = colour[1];
			bytes[4 * area + 2] = colour[2];
			bytes[4 * area + 3] = kept || plain ? inside : behind;
		} else {
			bytes[4 * area + 3] = patterns.get(of)?.[kept ? 0 : 1] ?? 0;
		}
	}
	return bytes;
}

/** Radius in px of the circle of the largest figure. */
export const LARGEST_CIRCLE = 34;

/** Radius of a figure: areas of circles are in proportion (Flannery's correction is not used). */
export const radiusOf = (value: number, largest: number): number =>
	largest > 0 ? LARGEST_CIRCLE * Math.sqrt(Math.abs(value) / largest) : 0;

/** A circle on each area, the largest drawn first so that it hides none. */
export function circleData(
	frame: Frame,
	rows: Int32Array,
	values: Float64Array,
	largest: number,
	colours: { more: Rgb; less: Rgb; focus: Rgb },
	focus: ReadonlySet<number>,
	selected: { mask: Uint8Array; active: boolean }
): Float32Array {
	const shown = [...new Set(rows)]
		.filter((row) => row >= 0 && Number.isFinite(values[row] ?? NaN) && values[row] !== 0)
		.sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0));
	const data = new Float32Array(CIRCLE_SIZE * shown.length);
	shown.forEach((row, position) => {
		const value = values[row] ?? 0;
		const [x, y] = toMesh(frame.longitude[row] ?? 0, frame.latitude[row] ?? 0);
		const [red, green, blue] = focus.has(row) ? colours.focus : value < 0 ? colours.less : colours.more;
		const opacity = !selected.active || selected.mask[row] === 1 ? 0.82 : 0.12;
		data.set(
			[x, y, Math.max(0.6, radiusOf(value, largest)), red * 65536 + green * 256 + blue, opacity],
			CIRCLE_SIZE * position
		);
	});
	return data;
}
