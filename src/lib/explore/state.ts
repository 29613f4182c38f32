import {
	ALL_LEVELS,
	findIndicator,
	HOME_EPCI,
	type Indicator,
	type Level,
	levels,
	type Period
} from '$lib/catalogue';
import { MAX_CLASSES, type Method, methods, MIN_CLASSES } from '$lib/analysis/thresholds';

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
}

/** What of an address was not valid, and what stands in its place. */
export interface Notice {
	key: string;
	given: string;
	used: string;
}

export const DEFAULT_INDICATOR = 'industry_establishment_share';
const DEFAULT_SECOND = 'population_growth';
const DEFAULT_COLUMNS: readonly Column[] = ['value', 'numerator', 'second'];
/** One empty list: what did not change is the same. */
const NO_THRESHOLDS: readonly number[] = [];
const MAX_PICKED = 12;
const MAX_LASSO = 200;

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

function requireDefault(): Indicator {
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

const isOneOf =
	<T extends string>(all: readonly T[]) =>
	(text: string | null): text is T =>
		text !== null && (all as readonly string[]).includes(text);
const isLevel = isOneOf(levels);
const isMap = isOneOf(mapKinds);
const isMethod = isOneOf(methods);
const isPanel = isOneOf(panels);
const isPlaces = isOneOf(placeLayers);
const isColumn = isOneOf(columns);

const number = (text: string | undefined): number | null => {
	if (text === undefined || text.trim() === '') return null;
	const value = Number(text);
	return Number.isFinite(value) ? value : null;
};
function interval(text: string | null): Interval | null {
	if (text === null) return null;
	const [from, to, ...rest] = text.split('~').map((part) => number(part));
	if (from === null || from === undefined || to === null || to === undefined || rest.length > 0) return null;
	return from <= to ? [from, to] : [to, from];
}

const CODE = /^[0-9A-Za-z-]{1,20}$/;

function parseExtent(text: string): Extent | null {
	if (text === 'france') return { kind: 'france' };
	const [, kind, rest = ''] = /^(region|departement|voisins|aires)-(.+)$/.exec(text) ?? [];
	if (kind === 'aires') {
		const codes = rest.split('.').filter((code) => CODE.test(code));
		return codes.length > 0 ? { kind: 'areas', codes } : null;
	}
	if (!CODE.test(rest)) return null;
	if (kind === 'voisins') return { kind: 'neighbours', code: rest };
	return kind === 'region' || kind === 'departement' ? { kind, code: rest } : null;
}

function writeExtent(extent: Extent): string {
	switch (extent.kind) {
		case 'france':
			return 'france';
		case 'areas':
			return `aires-${extent.codes.join('.')}`;
		case 'neighbours':
			return `voisins-${extent.code}`;
		default:
			return `${extent.kind}-${extent.code}`;
	}
}

const COMMUNE = /^(\d{2}|2A|2B)\d{3}$/;

/** A group of communes as an address holds it: name, then codes. */
export const writeOwn = ({ name, communes }: OwnTerritory): string => `${name}~${communes.join('.')}`;
export function parseOwn(text: string): OwnTerritory | null {
	const cut = text.lastIndexOf('~');
	const communes = [...new Set(text.slice(cut + 1).split('.'))].filter((code) => COMMUNE.test(code));
	const name = text.slice(0, Math.max(0, cut)).trim();
	return communes.length > 0 && name !== '' ? { name, communes } : null;
}

/** Keys of the address; short French words, since people read them. */
const KEYS = {
	indicator: 'indicateur',
	level: 'maille',
	period: 'periode',
	since: 'depuis',
	second: 'avec',
	map: 'carte',
	extent: 'etendue',
	method: 'methode',
	classes: 'classes',
	thresholds: 'seuils',
	territory: 'territoire',
	own: 'mien',
	places: 'lieux',
	range: 'plage',
	box: 'cadre',
	lasso: 'lasso',
	picked: 'choix',
	filters: 'filtre',
	sort: 'tri',
	columns: 'colonnes',
	panel: 'volet',
	logX: 'logx',
	logY: 'logy',
	weighted: 'poids',
	basemap: 'fond'
} as const;
const NONE = 'aucun';

/**
 * The state that an address asks for. What is not valid is replaced by the nearest valid choice,
 * and told: an old link opens, and says what is not as it was.
 */
export function readExploreState(parameters: URLSearchParams): { state: ExploreState; notices: Notice[] } {
	const notices: Notice[] = [];
	const get = (key: keyof typeof KEYS) => parameters.get(KEYS[key]);
	const tell = (key: keyof typeof KEYS, used: string) =>
		notices.push({ key: KEYS[key], given: get(key) ?? '', used });
	/** A choice of the address, or undefined, told if it is there and not valid. */
	const read = <T>(key: keyof typeof KEYS, parse: (text: string) => T | null, used = ''): T | undefined => {
		const text = get(key);
		if (text === null) return undefined;
		const parsed = parse(text);
		if (parsed === null) tell(key, used);
		return parsed ?? undefined;
	};
	const list =
		<T extends string>(is: (text: string) => text is T) =>
		(text: string): T[] | null => {
			const parts = text.split('.').filter(Boolean);
			return parts.every(is) ? (parts as T[]) : null;
		};
	const flag = (text: string) => (text === '1' ? true : text === '0' ? false : null);

	const wanted: Partial<ExploreState> = {};
	const keep = <Key extends keyof ExploreState>(key: Key, value: ExploreState[Key] | undefined) => {
		if (value !== undefined) wanted[key] = value;
	};
	keep(
		'indicator',
		read('indicator', (text) => (findIndicator(text) ? text : null), DEFAULT_INDICATOR)
	);
	keep(
		'level',
		read('level', (text) => (isLevel(text) ? text : null), 'epci')
	);
	keep('period', get('period') ?? undefined);
	keep('since', get('since') ?? undefined);
	wanted.second =
		get('second') === NONE
			? null
			: (read('second', (text) => (findIndicator(text) ? text : null)) ??
				(get('second') === null ? DEFAULT_SECOND : null));
	keep(
		'map',
		read('map', (text) => (isMap(text) ? text : null))
	);
	keep('extent', read('extent', parseExtent, 'france'));
	keep(
		'method',
		read('method', (text) => (isMethod(text) ? text : null))
	);
	keep(
		'classes',
		read('classes', (text) => {
			const size = number(text);
			return size !== null && Number.isInteger(size) && size >= MIN_CLASSES && size <= MAX_CLASSES
				? size
				: null;
		})
	);
	const thresholds = read('thresholds', (text) => {
		const values = text.split('~').map((part) => number(part));
		const valid = values.every((value) => value !== null) && values.length < MAX_CLASSES;
		return valid ? [...new Set(values.flatMap((value) => value ?? []))].sort((a, b) => a - b) : null;
	});
	if (thresholds && thresholds.length > 0) {
		wanted.method = 'own';
		wanted.thresholds = thresholds;
		wanted.classes = thresholds.length + 1;
	} else if (wanted.method === 'own') delete wanted.method;
	keep(
		'territory',
		read('territory', (text) => (/^\d{9}$/.test(text) ? text : null), HOME_EPCI)
	);
	keep('own', read('own', parseOwn));
	keep('places', read('places', list(isPlaces)));
	keep('range', read('range', interval));
	keep(
		'box',
		read('box', (text) => {
			const [x0, x1, y0, y1] = text.split('~');
			const [x, y] = [interval(`${x0}~${x1}`), interval(`${y0}~${y1}`)];
			return x && y ? ([x, y] as const) : null;
		})
	);
	keep(
		'lasso',
		read('lasso', (text) => {
			const points = text.split('_').map((point) => {
				const [longitude, latitude] = point.split('~').map((part) => number(part));
				return longitude == null || latitude == null ? null : ([longitude, latitude] as const);
			});
			const valid = points.flatMap((point) => (point ? [point] : []));
			return valid.length === points.length && valid.length >= 3 && valid.length <= MAX_LASSO ? valid : null;
		})
	);
	keep(
		'picked',
		read('picked', (text) => {
			const codes = text.split('.').filter((code) => CODE.test(code));
			return codes.length > 0 ? codes.slice(0, MAX_PICKED) : null;
		})
	);
	keep(
		'filters',
		read('filters', (text) => {
			const entries = text.split('|').map((part) => {
				const cut = part.indexOf(':');
				return [part.slice(0, cut), part.slice(cut + 1)] as const;
			});
			const valid = entries.filter(([key, value]) => (key === 'name' || isColumn(key)) && value !== '');
			return valid.length === entries.length ? Object.fromEntries(valid) : null;
		})
	);
	keep(
		'sort',
		read('sort', (text) => {
			const key = text.replace(/^-/, '');
			return key === 'name' || isColumn(key) ? { key, descending: text.startsWith('-') } : null;
		})
	);
	keep('columns', read('columns', list(isColumn)));
	keep(
		'panel',
		read('panel', (text) => (isPanel(text) ? text : null))
	);
	keep('logX', read('logX', flag));
	keep('logY', read('logY', flag));
	keep('weighted', read('weighted', flag));
	keep('basemap', read('basemap', flag));

	const state = fillIn(wanted);
	for (const key of ['level', 'period', 'since', 'map'] as const) {
		if (wanted[key] !== undefined && wanted[key] !== state[key]) {
			if (!(key === 'since' && state.map !== 'change')) tell(key, String(state[key] ?? ''));
		}
	}
	return { state, notices };
}

const round = (value: number, digits = 6) => String(Number(value.toPrecision(digits)));

/** The address of a state: only what differs from what would be chosen without it. */
export function writeExploreState(state: ExploreState): URLSearchParams {
	const parameters = new URLSearchParams();
	const base = fillIn({
		indicator: state.indicator,
		level: state.level,
		period: state.period,
		map: state.map,
		method: state.method,
		second: state.second
	});
	const defaults = defaultState();
	const put = (key: keyof typeof KEYS, value: string, unless: string) => {
		if (value !== unless) parameters.set(KEYS[key], value);
	};
	const indicator = findIndicator(state.indicator) ?? requireDefault();
	put('indicator', state.indicator, defaults.indicator);
	put('level', state.level, defaults.level);
	put('period', state.period, periodsAt(indicator, state.level).at(-1)?.period ?? '');
	if (state.map === 'change') put('since', state.since ?? '', base.since ?? '');
	put('second', state.second ?? NONE, DEFAULT_SECOND);
	put('map', state.map, defaultMap(indicator));
	put('extent', writeExtent(state.extent), 'france');
	if (state.method === 'own') put('thresholds', state.thresholds.map((value) => round(value)).join('~'), '');
	else {
		put('method', state.method, defaultMethod(indicator, state.map));
		put('classes', String(state.classes), String(defaultClasses(state.method)));
	}
	put('territory', state.territory, HOME_EPCI);
	if (state.own) put('own', writeOwn(state.own), '');
	put('places', state.places.join('.'), '');
	if (state.range) put('range', state.range.map((value) => round(value)).join('~'), '');
	if (state.box)
		put(
			'box',
			state.box
				.flat()
				.map((value) => round(value))
				.join('~'),
			''
		);
	if (state.lasso)
		put('lasso', state.lasso.map((point) => point.map((value) => round(value, 5)).join('~')).join('_'), '');
	put('picked', state.picked.join('.'), '');
	put(
		'filters',
		Object.entries(state.filters)
			.filter(([, text]) => text !== '')
			.map(([key, text]) => `${key}:${text.replaceAll('|', ' ')}`)
			.join('|'),
		''
	);
	put('sort', `${state.sort.descending ? '-' : ''}${state.sort.key}`, '-value');
	put('columns', state.columns.join('.'), DEFAULT_COLUMNS.join('.'));
	put('panel', state.panel, 'table');
	for (const key of ['logX', 'logY'] as const) if (state[key] !== null) put(key, state[key] ? '1' : '0', '');
	put('weighted', state.weighted ? '1' : '0', '0');
	put('basemap', state.basemap ? '1' : '0', '0');
	return parameters;
}
