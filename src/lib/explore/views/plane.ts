import type { Correlation } from '$lib/analysis/correlation';
import type { FigureScale } from '$lib/charts/axis';
import { round } from '$lib/charts/paths';
import { rankedOf } from '../data/ranked';
import type { Shown } from '../data/shown';
import type { ExploreState } from '../state/explore-state';

/** Room around a plane, in px. */
export const ROOM = { left: 46, right: 12, top: 10, bottom: 34 };

/** A plane of two figures, one across, one up. */
export interface Plane {
	x: FigureScale;
	y: FigureScale;
	/** Ranked figures of the extent on each axis, ascending. */
	known: Known;
	width: number;
	height: number;
}

export interface Known {
	x: Float64Array;
	y: Float64Array;
}

interface Point {
	x: number;
	y: number;
}

interface Rows {
	size: number;
	/** Rows that are looked at; null: all. */
	extent: Uint8Array | null;
}

/** Ranked figures of the extent on each axis, ascending. */
export const knownFigures = (first: Shown | null, second: Shown | null, { extent }: Rows): Known =>
	first && second
		? { x: rankedOf(first, extent).sorted, y: rankedOf(second, extent).sorted }
		: { x: new Float64Array(), y: new Float64Array() };

/** Whether ascending figures can stand on a logarithmic axis. */
export const canLog = (values: Float64Array): boolean => (values[0] ?? 0) >= 0 && (values.at(-1) ?? 0) > 0;

/** Figures as they stand on an axis. */
export const onAxis = (log: boolean, values: Float64Array): Float64Array =>
	log ? values.map((value) => (value > 0 ? Math.log10(value) : NaN)) : values;

/** Where each row stands; NaN where a figure is unknown or the row is not looked at. */
export function placeRows(
	{ x: across, y: up }: Pick<Plane, 'x' | 'y'>,
	first: Shown | null,
	second: Shown | null,
	{ size, extent }: Rows
): { x: Float32Array; y: Float32Array } {
	const x = new Float32Array(size).fill(NaN);
	const y = new Float32Array(size).fill(NaN);
	if (!first || !second) return { x, y };
	for (let row = 0; row < size; row++) {
		const [a, b] = [first.values[row] ?? NaN, second.values[row] ?? NaN];
		if ((extent && extent[row] === 0) || !Number.isFinite(a) || !Number.isFinite(b)) continue;
		x[row] = across(a);
		y[row] = up(b);
	}
	return { x, y };
}

/** The line over the figures it stands on, in the units of the axes. */
export function linePath({ x, y }: Plane, { slope, intercept }: Correlation): string | null {
	if (slope === null || intercept === null) return null;
	const [from, to] = x.domain;
	const at = (value: number) => {
		const up = intercept + slope * (x.log ? Math.log10(value) : value);
		return y.log ? 10 ** up : up;
	};
	const steps = Array.from({ length: 25 }, (_, i) => x.invert(x(from) + ((x(to) - x(from)) * i) / 24));
	const inside = steps.filter((value) => at(value) >= y.domain[0] && at(value) <= y.domain[1]);
	return inside.length < 2
		? null
		: `M${inside.map((value) => `${round(x(value))} ${round(y(at(value)))}`).join('L')}`;
}

/** The place itself, or the nearest inside the axes. */
export const inside = ({ width, height }: Plane, { x, y }: Point): Point => ({
	x: Math.min(width - ROOM.right, Math.max(ROOM.left, x)),
	y: Math.min(height - ROOM.bottom, Math.max(ROOM.top, y))
});

/** Figures between two places. A box that touches an edge takes what lies beyond it too. */
export function boxBetween(plane: Plane, a: Point, b: Point): NonNullable<ExploreState['box']> {
	const side = (
		low: number,
		high: number,
		scale: FigureScale,
		ends: [number, number],
		values: Float64Array
	) => {
		const [first, last] = low < high ? [low, high] : [high, low];
		return [
			Math.abs(first - ends[0]) < 2 ? (values[0] ?? 0) : scale.invert(first),
			Math.abs(last - ends[1]) < 2 ? (values.at(-1) ?? 0) : scale.invert(last)
		] as const;
	};
	const { x, y, known, width, height } = plane;
	const across = side(a.x, b.x, x, [ROOM.left, width - ROOM.right], known.x);
	const [top, bottom] = side(a.y, b.y, y, [ROOM.top, height - ROOM.bottom], known.y.toReversed());
	return [across, [Math.min(top, bottom), Math.max(top, bottom)]];
}
