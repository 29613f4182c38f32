import { findIndicator, HOME_EPCI, type Indicator } from '$lib/catalogue';
import type { Method } from '$lib/analysis/thresholds';
import {
	DEFAULT_COLUMNS,
	DEFAULT_INDICATOR,
	DEFAULT_SECOND,
	type ExploreState,
	type MapKind
} from './explore-state';
import { comparablePeriods, isCount, isDiverging, nearestLevel, periodsAt } from './indicator-offer';

/** One empty list: what did not change is the same. */
const NO_THRESHOLDS: readonly number[] = [];

export const defaultMap = (indicator: Indicator): MapKind => (isCount(indicator) ? 'circles' : 'choropleth');
export const defaultMethod = (indicator: Indicator, map: MapKind): Method =>
	map === 'change' || isDiverging(indicator) ? 'diverging' : 'quantiles';
export const defaultClasses = (method: Method): number =>
	method === 'diverging' || method === 'deviations' ? 7 : 6;

export function defaultState(): ExploreState {
	return fillIn({ indicator: DEFAULT_INDICATOR, level: 'epci', second: DEFAULT_SECOND });
}

/** A whole state from a few choices, each other at what suits them. */
export function fillIn(wanted: Partial<ExploreState>): ExploreState {
	const indicator = findIndicator(wanted.indicator ?? '') ?? requireDefault();
	const level = nearestLevel(indicator, wanted.level ?? 'epci');
	const periods = periodsAt(indicator, level).map(({ period }) => period);
	const period = wanted.period && periods.includes(wanted.period) ? wanted.period : (periods.at(-1) ?? '');
	const earlier = comparablePeriods(indicator, level, period);
	const since = wanted.since && earlier.includes(wanted.since) ? wanted.since : (earlier.at(-1) ?? null);
	const second = wanted.second && findIndicator(wanted.second) ? wanted.second : null;
	const map = allowedMap(wanted.map ?? defaultMap(indicator), indicator, since, second);
	const method = wanted.method ?? defaultMethod(indicator, map);
	return {
		extent: { kind: 'france' },
		territory: HOME_EPCI,
		own: null,
		places: [],
		range: null,
		box: null,
		lasso: null,
		picked: [],
		filters: {},
		sort: { key: 'value', descending: true },
		columns: DEFAULT_COLUMNS,
		panel: 'table',
		logX: null,
		logY: null,
		weighted: false,
		basemap: false,
		view: null,
		...wanted,
		indicator: indicator.id,
		level,
		period,
		since: map === 'change' ? since : null,
		second,
		map,
		method,
		classes: wanted.classes ?? defaultClasses(method),
		thresholds: method === 'own' ? (wanted.thresholds ?? NO_THRESHOLDS) : NO_THRESHOLDS
	};
}

export function requireDefault(): Indicator {
	const indicator = findIndicator(DEFAULT_INDICATOR);
	if (!indicator) throw new Error(`The catalogue has no ${DEFAULT_INDICATOR}`);
	return indicator;
}

/** The map that was asked for, or the one that suits the figures: a count is never a choropleth. */
export function allowedMap(
	map: MapKind,
	indicator: Indicator,
	since: string | null,
	second: string | null
): MapKind {
	if (map === 'change' && since === null) return defaultMap(indicator);
	if (map === 'bivariate' && (second === null || isCount(indicator))) return defaultMap(indicator);
	if (map === 'choropleth' && isCount(indicator)) return 'circles';
	return map;
}
