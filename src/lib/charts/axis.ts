import { scaleLinear, scaleLog } from 'd3-scale';

/** A scale of figures, linear or logarithmic, and the ticks that read well on it. */
export interface FigureScale {
	(value: number): number;
	invert: (px: number) => number;
	ticks: number[];
	domain: [number, number];
	log: boolean;
}

const quantile = (sorted: ArrayLike<number>, p: number) => sorted[Math.round(p * (sorted.length - 1))] ?? 0;

/** Whether figures span so much that a linear axis would crush most of them. */
export function suitsLog(sorted: ArrayLike<number>): boolean {
	const low = quantile(sorted, 0.02);
	return sorted.length > 3 && low > 0 && quantile(sorted, 0.99) / quantile(sorted, 0.5) > 12;
}

/**
 * Scale over sorted figures. The half percent at each end is drawn at the edge, so that a few
 * extreme areas do not crush the others. On a logarithmic scale, 0 and below stand at the left edge.
 */
export function figureScale(
	sorted: ArrayLike<number>,
	range: [number, number],
	log: boolean,
	trim = 0.005
): FigureScale {
	let low = quantile(sorted, trim);
	let high = quantile(sorted, 1 - trim);
	if (log) {
		let first = 0;
		while (first < sorted.length && (sorted[first] ?? 0) <= 0) first += 1;
		low = Math.max(low, sorted[first] ?? 1);
		high = Math.max(high, low * 1.01);
	}
	if (high <= low)
		[low, high] = [low - Math.max(1e-9, Math.abs(low) * 0.1), high + Math.max(1, Math.abs(high) * 0.1)];
	const scale = (log ? scaleLog : scaleLinear)([low, high], range).clamp(true);
	const wide = Math.max(2, Math.abs(range[1] - range[0]) / 70);
	const ticks = log ? logTicks(low, high, wide) : scale.ticks(wide);
	const of = (value: number) => (log && !(value > 0) ? range[0] : scale(value));
	return Object.assign(of, {
		invert: (px: number) => Number(scale.invert(px)),
		ticks,
		domain: [low, high] as [number, number],
		log
	});
}

function logTicks(low: number, high: number, wanted: number): number[] {
	const powers: number[] = [];
	for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
		for (const step of wanted > 4 && Math.log10(high / low) < 3 ? [1, 2, 5] : [1])
			powers.push(step * 10 ** power);
	}
	return powers.filter((tick) => tick >= low && tick <= high);
}

/** A tick without useless decimals. */
export const tickDecimals = (ticks: readonly number[]): number =>
	Math.min(
		6,
		Math.max(0, ...ticks.map((tick) => (String(Number(tick.toPrecision(6))).split('.')[1] ?? '').length))
	);
