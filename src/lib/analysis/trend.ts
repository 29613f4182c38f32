import { quantileOf } from './sorted';

/** Spread of the peers at one period. */
export interface BandPoint {
	period: string;
	p10: number;
	median: number;
	p90: number;
	/** Areas with a figure. */
	count: number;
}

/**
 * 10th and 90th percentiles (Hyndman and Fan's type 7) of the peers at each period. A period that
 * no peer has a figure for is left out.
 */
export function peerBand(
	periods: readonly { period: string; values: Float64Array }[],
	isPeer: (row: number) => boolean
): BandPoint[] {
	return periods.flatMap(({ period, values }) => {
		const known = [...values]
			.filter((value, row) => Number.isFinite(value) && isPeer(row))
			.sort((a, b) => a - b);
		if (known.length === 0) return [];
		const at = (p: number) => quantileOf(known, p);
		return [{ period, p10: at(0.1), median: at(0.5), p90: at(0.9), count: known.length }];
	});
}
