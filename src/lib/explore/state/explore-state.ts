import {
	ALL_LEVELS,
	findIndicator,
	HOME_EPCI,
	type Indicator,
	type Level,
	levels,
	type Period
} from '$lib/catalogue';
import type { Method } from '$lib/analysis/thresholds';

/** How the map shows a figure. */
export const mapKinds = ['choropleth', 'circles', 'bivariate', 'change'] as const;
export type MapKind = (typeof mapKinds)[number];

/** Places that can be laid over the map. */
export const placeLayers = ['station', 'rail', 'hospital', 'higher_education', 'france_services'] as const;
export type PlaceLayer = (typeof placeLayers)[number];

export const columns = [
	'department',
	'population',
	'value',
	'rank',
	'second',
	'numerator',
	'denominator'
] as const;
export type Column = (typeof columns)[number];
export type SortKey = Column | 'name';

export const panels = ['table', 'scatter', 'strip', 'time'] as const;
export type Panel = (typeof panels)[number];

/** Part of the country that is looked at. */
export type Extent =
	| { kind: 'france' }
	| { kind: 'region' | 'departement' | 'neighbours'; code: string }
	| { kind: 'areas'; codes: readonly string[] };

/** A group of communes that the visitor made. */
export interface OwnTerritory {
	name: string;
	communes: readonly string[];
}

export type Interval = readonly [number, number];

export interface ExploreState {
	indicator: string;
	level: Level;
	period: string;
	/** Earlier period that a change is counted from. */
	since: string | null;
	second: string | null;
	map: MapKind;
	extent: Extent;
	method: Method;
	classes: number;
	/** The reader's own bounds; empty unless `method` is `own`. */
	thresholds: readonly number[];
	/** SIREN of the territory that is marked. */
	territory: string;
	own: OwnTerritory | null;
	places: readonly PlaceLayer[];
	/** Brush in the histogram. */
	range: Interval | null;
	/** Box in the scatter: first the indicator's interval, then the second one's. */
	box: readonly [Interval, Interval] | null;
	/** Line drawn on the map, as longitudes and latitudes of what is drawn. */
	lasso: readonly Interval[] | null;
	/** Areas chosen one by one. */
	picked: readonly string[];
	/** What is typed above the columns of the table. */
	filters: Readonly<Partial<Record<SortKey, string>>>;
	sort: { key: SortKey; descending: boolean };
	columns: readonly Column[];
	panel: Panel;
	/** null: the scale that suits the figures. */
	logX: boolean | null;
	logY: boolean | null;
	weighted: boolean;
	basemap: boolean;
	/** Where the visitor moved the map: longitude, latitude, zoom; null: the whole extent. */
	view: readonly [number, number, number] | null;
}

export const DEFAULT_INDICATOR = 'industry_establishment_share';
export const DEFAULT_SECOND = 'population_growth';
export const DEFAULT_COLUMNS: readonly Column[] = ['value', 'numerator', 'second'];
/** One empty list: what did not change is the same. */
const NO_THRESHOLDS: readonly number[] = [];

/** Periods of an indicator at a level, oldest first. */
export const periodsAt = (indicator: Indicator, level: Level): Period[] =>
	indicator.periods.filter((period) => period.levels.includes(level));

/** Levels at which an indicator has any figure, smallest first. */
export const levelsOf = (indicator: Indicator): Level[] =>
	ALL_LEVELS.filter((level) => periodsAt(indicator, level).length > 0);

/** Whether a figure is a quantity: shown by circles, since a larger area has more of it by itself. */
export const isCount = (indicator: Indicator): boolean =>
	indicator.periods.every(({ formula }) => formula.kind === 'count') && indicator.unit !== 'per_km2';

/** Whether zero means something and values stand on both sides of it. */
export const isDiverging = (indicator: Indicator): boolean => indicator.unit === 'percent_per_year';

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

/** The level itself, or the nearest one in size that the indicator has. */
export function nearestLevel(indicator: Indicator, level: Level): Level {
	const offered = levelsOf(indicator);
	const from = levels.indexOf(level);
	const distance = (other: Level) => Math.abs(levels.indexOf(other) - from);
	return offered.toSorted((a, b) => distance(a) - distance(b))[0] ?? level;
}

/** Earlier periods that a change can be counted from: same formula, no break of method, same span. */
export function comparablePeriods(indicator: Indicator, level: Level, period: string): string[] {
	if (indicator.breaks) return [];
	const all = periodsAt(indicator, level);
	const to = all.findIndex((other) => other.period === period);
	const kind = all[to]?.formula.kind;
	return all
		.slice(0, Math.max(0, to))
		.filter((other) => other.formula.kind === kind)
		.map((other) => other.period);
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
