import { ascendingRows, descendingRows } from '$lib/analysis/sorted';
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

/** What stands for a row in the table of `fillBytes`: classes after those that have none. */
const WITHOUT_CLASS = 3;

/** Four bytes an area: the colour of its class, hatching or dots where it has none. */
export function fillBytes(
	rows: Int32Array,
	paint: Int8Array,
	colours: readonly Rgb[],
	selected: { mask: Uint8Array; active: boolean },
	plain: Rgb | null
): Uint8Array {
	const inside = fillTable(colours, plain, 1);
	const behind = fillTable(colours, plain, UNSELECTED);
	const words = new Uint32Array(rows.length);
	const { mask, active } = selected;
	for (let area = 0; area < rows.length; area++) {
		const row = rows[area] ?? -1;
		if (row < 0) continue;
		const of = (paint[row] ?? OUTSIDE) + WITHOUT_CLASS;
		words[area] = (active && mask[row] !== 1 ? behind[of] : inside[of]) ?? 0;
	}
	return new Uint8Array(words.buffer);
}

/** The four bytes of each class, as one number; those of rows without a class first. */
function fillTable(colours: readonly Rgb[], plain: Rgb | null, opacity: number): Uint32Array {
	const bytes = new Uint8Array(4 * (WITHOUT_CLASS + colours.length));
	bytes[4 * (NO_FIGURE + WITHOUT_CLASS) + 3] = fillByte('missing', opacity);
	bytes[4 * (SECRET + WITHOUT_CLASS) + 3] = fillByte('secret', opacity);
	colours.forEach((colour, of) =>
		// Under circles every area has one colour, and none is behind.
		bytes.set([...(plain ?? colour), fillByte('plain', plain ? 1 : opacity)], 4 * (of + WITHOUT_CLASS))
	);
	return new Uint32Array(bytes.buffer);
}

/** Radius in px of the circle of the largest figure. */
export const LARGEST_CIRCLE = 34;

/** Radius of a figure: areas of circles are in proportion (Flannery's correction is not used). */
export const radiusOf = (value: number, largest: number): number =>
	largest > 0 ? LARGEST_CIRCLE * Math.sqrt(Math.abs(value) / largest) : 0;

/** Circles, and the row that each is of. */
export interface Circles {
	/** `CIRCLE_SIZE` numbers a circle. */
	data: Float32Array;
	rows: Int32Array;
}

/** Opacity of circles, and of those that the selection leaves out. */
const CIRCLE_OPACITY = { inside: 0.82, behind: 0.12 };

/** A circle on each area, the largest drawn first so that it hides none. */
export function circlesOf(
	frame: Pick<Frame, 'longitude' | 'latitude'>,
	rows: Int32Array,
	values: Float64Array,
	largest: number,
	colours: { more: Rgb; less: Rgb; focus: Rgb },
	focus: ReadonlySet<number>
): Circles {
	const sizes = values.map((value) => (value === 0 ? NaN : Math.abs(value)));
	const drawn = new Set(rows);
	const order = descendingRows(ascendingRows(sizes), sizes).filter(
		(row) => drawn.has(row) && Number.isFinite(values[row] ?? NaN) && values[row] !== 0
	);
	const data = new Float32Array(CIRCLE_SIZE * order.length);
	order.forEach((row, position) => {
		const value = values[row] ?? 0;
		const [x, y] = toMesh(frame.longitude[row] ?? 0, frame.latitude[row] ?? 0);
		const [red, green, blue] = focus.has(row) ? colours.focus : value < 0 ? colours.less : colours.more;
		data.set(
			[
				x,
				y,
				Math.max(0.6, radiusOf(value, largest)),
				red * 65536 + green * 256 + blue,
				CIRCLE_OPACITY.inside
			],
			CIRCLE_SIZE * position
		);
	});
	return { data, rows: order };
}

/** The same circles, those that a selection leaves out behind the others: all that a brush changes. */
export function fadeCircles(
	{ data, rows }: Circles,
	{ mask, active }: { mask: Uint8Array; active: boolean }
): Float32Array {
	if (!active) return data;
	const faded = data.slice();
	for (let position = 0; position < rows.length; position++)
		if (mask[rows[position] ?? -1] !== 1)
			faded[CIRCLE_SIZE * position + CIRCLE_SIZE - 1] = CIRCLE_OPACITY.behind;
	return faded;
}
