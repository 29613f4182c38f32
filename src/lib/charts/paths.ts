import { scaleBand, scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

export { scaleBand, scaleLinear, scaleLog };

/** A tenth of a pixel is enough for a drawing, and shorter to send. */
export const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Bars of equal width standing on a base line, as one path of vertical strokes (drawn with the
 * bar's width): light to draw, light to send. The base stands at `base`, the tallest is `height` above it.
 */
export function columnsPath(counts: readonly number[], step: number, height: number, base: number): string {
	const scale = scaleLinear([0, Math.max(...counts, 1)], [0, height]);
	let path = `M${round(step / 2)} ${base}`;
	let across = 0;
	let down = 0;
	for (const count of counts) {
		if (count > 0) {
			const tall = Math.max(Math.round(scale(count)), 1);
			path += `${across > 0 || down > 0 ? `m${round(across)} ${down}` : ''}v-${tall}`;
			across = 0;
			down = tall;
		}
		across += step;
	}
	return path;
}

/** A line through points. */
export function linePath(points: readonly (readonly [number, number])[]): string {
	return (
		line<readonly [number, number]>(
			(point) => round(point[0]),
			(point) => round(point[1])
		)(points) ?? ''
	);
}

/** Horizontal place of each period: its year, or the middle of its span. */
export function periodMiddle(period: string): number {
	const quarter = /^(\d{4})-T([1-4])$/.exec(period);
	if (quarter) return Number(quarter[1]) + (Number(quarter[2]) - 0.5) / 4;
	const years = period.split('-').map(Number);
	return years.reduce((sum, year) => sum + year, 0) / years.length;
}
