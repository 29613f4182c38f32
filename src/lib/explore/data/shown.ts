import { say } from '$lib/i18n/language';
import type { Indicator } from '$lib/catalogue';
import { formatFigure, formatNumber, formatPeriod, formatValue, unbroken, withUnit } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { type Classes, classesAt, classOf } from '$lib/analysis/classes';
import { type Method, thresholdsBy } from '$lib/analysis/thresholds';
import { isRanked, type Series } from './frame';
import { isCount, isDiverging } from '../state/explore-state';

/** What the views show: the indicator's figures, or their change between two periods. */
export interface Shown {
	label: string;
	/** When, and of what. */
	caption: string;
	values: Float64Array;
	/** Position in `statusCodes`. */
	status: Float64Array;
	ranked: Uint8Array;
	diverging: boolean;
	/** Without and with its unit. */
	figure: (value: number) => string;
	format: (value: number) => string;
	unit: string;
	polarity: -1 | 0 | 1;
}

const unitOf = (indicator: Indicator) =>
	formatValue(0, indicator.unit, 0)
		.replace(/^[\d\s]*/, '')
		.trim();

/** The figures of one period. */
export function showLevel(indicator: Indicator, period: string, series: Series): Shown {
	const ranked = Uint8Array.from(series.value, (_, row) => Number(isRanked(series, row)));
	return {
		label: unbroken(say(indicator.label)),
		caption: [formatPeriod(period), unitOf(indicator)].filter(Boolean).join(', '),
		values: series.value,
		status: series.status,
		ranked,
		diverging: isDiverging(indicator),
		figure: (value) => formatFigure(value, indicator.unit, indicator.decimals),
		format: (value) => formatValue(value, indicator.unit, indicator.decimals),
		unit: unitOf(indicator),
		polarity: indicator.polarity
	};
}

/**
 * The change between two periods: in % for a quantity, in points (or the figure's own unit) for a
 * rate. Unknown where either is, and where a quantity starts from 0.
 */
export function showChange(
	indicator: Indicator,
	since: string,
	period: string,
	before: Series,
	after: Series
): Shown {
	const relative = isCount(indicator);
	const values = after.value.map((value, row) => {
		const from = before.value[row] ?? NaN;
		return relative ? (from > 0 ? 100 * (value / from - 1) : NaN) : value - from;
	});
	const decimals = relative ? 1 : indicator.decimals;
	const unit = relative
		? '%'
		: indicator.unit === 'percent' || indicator.unit === 'percent_per_year'
			? m.unit_points()
			: unitOf(indicator);
	const figure = (value: number) => formatNumber(value, decimals, { signed: true });
	return {
		label: m.explore_change_label({ label: unbroken(say(indicator.label)) }),
		caption: [`${formatPeriod(since)} → ${formatPeriod(period)}`, unit].filter(Boolean).join(', '),
		values,
		status: after.status.map((status, row) => Math.max(status, before.status[row] ?? 2)),
		ranked: Uint8Array.from(values, (value, row) =>
			Number(Number.isFinite(value) && isRanked(before, row) && isRanked(after, row))
		),
		diverging: true,
		figure,
		format: (value) => withUnit(figure(value), unit),
		unit,
		polarity: indicator.polarity
	};
}

/** Values that take part in classes and ranks. */
export function rankedValues({ values, ranked }: Shown, extent: Uint8Array | null): number[] {
	const kept: number[] = [];
	values.forEach((value, row) => {
		if (ranked[row] === 1 && (!extent || extent[row] === 1)) kept.push(value);
	});
	return kept;
}

/** Classes of what is shown, from its ranked values, ascending; null where there is nothing to class. */
export function classesOf(
	shown: Shown,
	sorted: Float64Array,
	method: Method,
	size: number,
	own: readonly number[]
): Classes | null {
	if (sorted.length === 0) return null;
	const thresholds = method === 'own' ? [...own] : thresholdsBy(method, sorted, size);
	const kind =
		method === 'deviations' || (shown.diverging && crossesZero(sorted)) ? 'diverging' : 'sequential';
	return classesAt(kind, sorted, thresholds);
}

const crossesZero = (sorted: Float64Array) => (sorted[0] ?? 0) < 0 && (sorted.at(-1) ?? 0) > 0;

/** Decimals that tell bounds apart as they stand. */
export const boundDecimals = (bounds: readonly number[]): number =>
	Math.min(4, Math.max(0, ...bounds.map((value) => (String(value).split('.')[1] ?? '').length)));

/** Rows without a class. */
export const NO_FIGURE = -1;
export const SECRET = -2;
export const OUTSIDE = -3;

/** Class of each row, or why it has none. */
export function paintRows(
	{ values, status }: Shown,
	classes: Classes | null,
	extent: Uint8Array | null
): Int8Array {
	return Int8Array.from(values, (value, row) => {
		if (extent && extent[row] === 0) return OUTSIDE;
		if (!Number.isFinite(value) || !classes) return status[row] === 3 ? SECRET : NO_FIGURE;
		return classOf(classes.thresholds, value);
	});
}

/** Thirds of two series, crossed: 3 · third of the first + third of the second. */
export function paintBivariate(first: Shown, second: Shown, extent: Uint8Array | null) {
	const thirds = (shown: Shown) =>
		thresholdsBy('quantiles', Float64Array.from(rankedValues(shown, extent)).sort(), 3);
	const [a, b] = [thirds(first), thirds(second)];
	const rows = Int8Array.from(first.values, (value, row) => {
		if (extent && extent[row] === 0) return OUTSIDE;
		const other = second.values[row] ?? NaN;
		if (!Number.isFinite(value) || !Number.isFinite(other))
			return first.status[row] === 3 || second.status[row] === 3 ? SECRET : NO_FIGURE;
		return 3 * classOf(a, value) + classOf(b, other);
	});
	return { rows, first: a, second: b };
}
