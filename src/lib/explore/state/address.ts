import { findIndicator, HOME_EPCI, levels } from '$lib/catalogue';
import { methods } from '$lib/analysis/thresholds';
import {
	readBox,
	readClassCount,
	readExtent,
	readFilters,
	readFlag,
	readInterval,
	readLasso,
	readListOf,
	readOneOf,
	readOwn,
	readPicked,
	readSiren,
	readSort,
	readThresholds,
	readView,
	writeExtent,
	writeFilters,
	writeFlag,
	writeLasso,
	writeNumbers,
	writeOwn,
	writeSort
} from './address-values';
import {
	columns,
	DEFAULT_COLUMNS,
	DEFAULT_INDICATOR,
	DEFAULT_SECOND,
	type ExploreState,
	mapKinds,
	panels,
	placeLayers
} from './explore-state';
import { defaultClasses, defaultMap, defaultMethod, defaultState, fillIn, requireDefault } from './fill-in';
import { periodsAt } from './indicator-offer';
import type { Notice } from './notice';

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
	const knownIndicator = (text: string) => findIndicator(text)?.id ?? null;

	const wanted: Partial<ExploreState> = {};
	const keep = <Key extends keyof ExploreState>(key: Key, value: ExploreState[Key] | undefined) => {
		if (value !== undefined) wanted[key] = value;
	};
	keep('indicator', read('indicator', knownIndicator, DEFAULT_INDICATOR));
	keep('level', read('level', readOneOf(levels), 'epci'));
	keep('period', get('period') ?? undefined);
	keep('since', get('since') ?? undefined);
	wanted.second =
		get('second') === NONE
			? null
			: (read('second', knownIndicator) ?? (get('second') === null ? DEFAULT_SECOND : null));
	keep('map', read('map', readOneOf(mapKinds)));
	keep('extent', read('extent', readExtent, 'france'));
	keep('method', read('method', readOneOf(methods)));
	keep('classes', read('classes', readClassCount));
	const thresholds = read('thresholds', readThresholds);
	if (thresholds && thresholds.length > 0) {
		wanted.method = 'own';
		wanted.thresholds = thresholds;
		wanted.classes = thresholds.length + 1;
	} else if (wanted.method === 'own') delete wanted.method;
	keep('territory', read('territory', readSiren, HOME_EPCI));
	keep('own', read('own', readOwn));
	keep('places', read('places', readListOf(placeLayers)));
	keep('range', read('range', readInterval));
	keep('box', read('box', readBox));
	keep('lasso', read('lasso', readLasso));
	keep('picked', read('picked', readPicked));
	keep('filters', read('filters', readFilters));
	keep('sort', read('sort', readSort));
	keep('columns', read('columns', readListOf(columns)));
	keep('panel', read('panel', readOneOf(panels)));
	keep('logX', read('logX', readFlag));
	keep('logY', read('logY', readFlag));
	keep('weighted', read('weighted', readFlag));
	keep('basemap', read('basemap', readFlag));
	keep('view', read('view', readView));

	const state = fillIn(wanted);
	for (const key of ['level', 'period', 'since', 'map'] as const) {
		if (wanted[key] !== undefined && wanted[key] !== state[key]) {
			if (!(key === 'since' && state.map !== 'change')) tell(key, String(state[key] ?? ''));
		}
	}
	return { state, notices };
}

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
	if (state.method === 'own') put('thresholds', writeNumbers(state.thresholds), '');
	else {
		put('method', state.method, defaultMethod(indicator, state.map));
		put('classes', String(state.classes), String(defaultClasses(state.method)));
	}
	put('territory', state.territory, HOME_EPCI);
	if (state.own) put('own', writeOwn(state.own), '');
	put('places', state.places.join('.'), '');
	if (state.range) put('range', writeNumbers(state.range), '');
	if (state.box) put('box', writeNumbers(state.box.flat()), '');
	if (state.lasso) put('lasso', writeLasso(state.lasso), '');
	put('picked', state.picked.join('.'), '');
	put('filters', writeFilters(state.filters), '');
	put('sort', writeSort(state.sort), '-value');
	put('columns', state.columns.join('.'), DEFAULT_COLUMNS.join('.'));
	put('panel', state.panel, 'table');
	if (state.logX !== null) put('logX', writeFlag(state.logX), '');
	if (state.logY !== null) put('logY', writeFlag(state.logY), '');
	put('weighted', writeFlag(state.weighted), '0');
	put('basemap', writeFlag(state.basemap), '0');
	if (state.view) put('view', writeNumbers(state.view, 5), '');
	return parameters;
}
