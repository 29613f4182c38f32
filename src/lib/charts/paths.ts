import { scaleBand, scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

export { scaleBand, scaleLinear, scaleLog };

/** A tenth of a pixel is enough for a drawing, and shorter to send. */
export const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The silhouette of bars that stand side by side, a unit wide each (the drawing widens them), as one path: light to draw,
 * light to send. The base stands at `base`, the tallest is `height` above it.
 */
export function stepsPath(counts: readonly number[], height: number, base: number): string {
	const scale = scaleLinear([0, Math.max(...counts, 1)], [0, height]);
	let path = `M0 ${base}`;
	let top = 0;
	for (const count of counts) {
		const tall = count > 0 ? Math.max(Math.round(scale(count)), 1) : 0;
		path += tall === top ? 'h1' : `v${top - tall}h1`;
		top = tall;
	}
	return `${path}V${base}z`;
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
