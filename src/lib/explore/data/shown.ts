import { say } from '$lib/i18n/language';
import { type Indicator, rankedFrom } from '$lib/catalogue';
import { formatFigure, formatNumber, formatPeriod, formatValue, unbroken, withUnit } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { isRanked, type Series } from './frame';
import { isCount, isDiverging } from '../state/indicator-offer';

/** What the views show: the indicator's figures, or their change between two periods. */
export interface Shown {
	label: string;
	/** When, and of what. */
	caption: string;
	values: Float64Array;
	/** Position in `statusCodes`. */
	status: Float64Array;
	ranked: Uint8Array;
	/** Share that a partial figure covers, 0–1, and of what. */
	coverage: Float64Array;
	coverageOf: 'inhabitants' | 'cells';
	/** Whether a partial figure is a part of a whole: «at least». */
	atLeast: boolean;
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

const partsOf = (indicator: Indicator, coverage: Float64Array, atLeast = isCount(indicator)) => ({
	coverage,
	coverageOf: indicator.coverageOf ?? ('inhabitants' as const),
	atLeast
});

/** A series is of one indicator and period: what is shown of it is the same each time. */
const levels = new WeakMap<Series, Shown>();

/** The figures of one period. */
export function showLevel(indicator: Indicator, period: string, series: Series): Shown {
	const shown = levels.get(series) ?? makeLevel(indicator, period, series);
	levels.set(series, shown);
	return shown;
}

function makeLevel(indicator: Indicator, period: string, series: Series): Shown {
	const from = rankedFrom(indicator);
	const ranked = Uint8Array.from(series.value, (_, row) => Number(isRanked(series, row, from)));
	return {
		label: unbroken(say(indicator.label)),
		caption: [formatPeriod(period), unitOf(indicator)].filter(Boolean).join(', '),
		values: series.value,
		status: series.status,
		ranked,
		...partsOf(indicator, series.coverage),
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
	const from = rankedFrom(indicator);
	const values = after.value.map((value, row) => {
		const old = before.value[row] ?? NaN;
		return relative ? (old > 0 ? 100 * (value / old - 1) : NaN) : value - old;
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
			Number(Number.isFinite(value) && isRanked(before, row, from) && isRanked(after, row, from))
		),
		...partsOf(
			indicator,
			after.coverage.map((share, row) => Math.min(share, before.coverage[row] ?? share)),
			false
		),
		diverging: true,
		figure,
		format: (value) => withUnit(figure(value), unit),
		unit,
		polarity: indicator.polarity
	};
}
