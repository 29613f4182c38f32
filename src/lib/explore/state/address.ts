import { findIndicator, HOME_EPCI, levels } from '$lib/catalogue';
import { MAX_CLASSES, methods, MIN_CLASSES } from '$lib/analysis/thresholds';
import {
	columns,
	DEFAULT_COLUMNS,
	DEFAULT_INDICATOR,
	DEFAULT_SECOND,
	defaultClasses,
	defaultMap,
	defaultMethod,
	defaultState,
	type ExploreState,
	type Extent,
	fillIn,
	type Interval,
	mapKinds,
	type OwnTerritory,
	panels,
	periodsAt,
	placeLayers,
	requireDefault
} from './explore-state';

/** What of an address was not valid, and what stands in its place. */
export interface Notice {
	key: string;
	given: string;
	used: string;
}

const MAX_PICKED = 12;
const MAX_LASSO = 200;

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
	basemap: 'fond',
	view: 'vue'
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
	keep(
		'view',
		read('view', (text) => {
			const [longitude, latitude, zoom] = text.split('~').map((part) => number(part));
			return longitude == null || latitude == null || zoom == null
				? null
				: ([longitude, latitude, zoom] as const);
		})
	);

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
	if (state.view) put('view', state.view.map((value) => round(value, 5)).join('~'), '');
	return parameters;
}
