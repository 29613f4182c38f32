import type { Unit } from '$lib/catalogue';
import type { Status } from '$lib/queries/rows';
import type { IndicatorRow } from './indicator-row';

type Figure = number | null;

/**
 * A row as it travels in the page: a list without names, for a page holds dozens of rows and must
 * stay light. `packRow` and `unpackRow` are each other's inverse, but for bins, whose heights are told.
 */
export type RowWire = [
	indicator: string,
	period: string,
	label: string,
	/** Place of the producer in the page's list; below nought where others computed the figure. */
	producer: number,
	unit: Unit,
	decimals: number,
	status: Status,
	figures: [value: Figure, numerator: Figure, denominator: Figure, coverage: Figure],
	/** Rank and how many are ranked; empty where the figure is not ranked. */
	rank: number[],
	/** From, to, median, quartiles, size; empty where there is none. */
	distribution: number[],
	/** Heights of the bins against the tallest, a letter each: more than a drawing shows. */
	bins: string,
	/** Département, région, France, same kind. */
	compared: [Figure, Figure, Figure, Figure],
	metropolitan: 0 | 1,
	/** Period and value of the figure that it is compared with in time; empty where there is none. */
	before: [string, number] | [],
	trendPeriods: string,
	trendValues: number[]
];

/** Heights that a letter tells: 0 to 35. */
const RADIX = 36;

/** Counts as letters, the tallest the last one; what is not nought is never told as nought. */
function letters(counts: readonly number[]): string {
	const tallest = Math.max(...counts, 1);
	const height = (count: number) =>
		count === 0 ? 0 : Math.max(1, Math.round(((RADIX - 1) * count) / tallest));
	return counts.map((count) => height(count).toString(RADIX)).join('');
}
const heights = (bins: string): number[] => Array.from(bins, (letter) => parseInt(letter, RADIX));

/** Named once a page: a producer of many rows travels as its place in a list, `~place` where others computed from it. */
export function packRow(row: IndicatorRow, producers: string[]): RowWire {
	const d = row.distribution;
	if (!producers.includes(row.producer)) producers.push(row.producer);
	const place = producers.indexOf(row.producer);
	return [
		row.indicator,
		row.period,
		row.label,
		row.computed ? ~place : place,
		row.unit,
		row.decimals,
		row.status,
		[row.value, row.numerator, row.denominator, row.coverage],
		row.rank ? [row.rank.rank, row.rank.of] : [],
		d ? [d.from, d.to, d.median, d.q1, d.q3, d.size] : [],
		d ? letters(d.counts) : '',
		[row.departement, row.region, row.france?.value ?? null, row.peersMedian],
		row.france?.metropolitan ? 1 : 0,
		row.before ? [row.before.period, row.before.value] : [],
		row.trend.map(({ period }) => period).join(' '),
		row.trend.map(({ value }) => value)
	];
}

export function unpackRow(wire: RowWire, producers: readonly string[]): IndicatorRow {
	const [
		indicator,
		period,
		label,
		producer,
		unit,
		decimals,
		status,
		figures,
		ranks,
		spread,
		bins,
		compared,
		metropolitan,
		before,
		periods,
		values
	] = wire;
	const [value, numerator, denominator, coverage] = figures;
	const [rank, of] = ranks;
	const [from, to, median, q1, q3, size] = spread;
	const [departement, region, france, peersMedian] = compared;
	const [earlier, then] = before;
	return {
		indicator,
		period,
		label,
		producer: producers[producer < 0 ? ~producer : producer] ?? '',
		computed: producer < 0,
		unit,
		decimals,
		status,
		value,
		numerator,
		denominator,
		coverage,
		rank: rank !== undefined && of !== undefined ? { rank, of } : null,
		distribution:
			from !== undefined &&
			to !== undefined &&
			median !== undefined &&
			q1 !== undefined &&
			q3 !== undefined &&
			size !== undefined
				? { from, to, median, q1, q3, size, counts: heights(bins) }
				: null,
		peersMedian,
		departement,
		region,
		france: france === null ? null : { value: france, metropolitan: metropolitan === 1 },
		before: earlier !== undefined && then !== undefined ? { period: earlier, value: then } : null,
		trend:
			periods === ''
				? []
				: periods.split(' ').map((name, index) => ({ period: name, value: values[index] ?? NaN }))
	};
}
