import { HOME_EPCI, type Level, levels, axes, findIndicator } from '$lib/catalogue';
import { peerVariables, type PeerVariableId } from '$lib/catalogue/structure';
import { readOwn, writeOwn } from './address-values';
import type { OwnTerritory } from './explore-state';
import type { Notice } from './notice';

/** Who the first territory is compared with. */
export const groups = ['peers', 'departement', 'region', 'industry', 'space', 'density', 'level'] as const;
export type Group = (typeof groups)[number];

export const compareAxes = ['key', ...axes, 'all'] as const;
export type CompareAxis = (typeof compareAxes)[number];

export const bases = ['france', 'region', 'group'] as const;
export type Base = (typeof bases)[number];

/** A territory of any level, or the visitor's own. */
export type ComparedKey = { level: Level; code: string } | { level: 'own' };

export { peerVariables, type PeerVariableId };

export interface CompareState {
	areas: readonly ComparedKey[];
	group: Group;
	k: number;
	weights: Readonly<Record<PeerVariableId, number>>;
	/** Indicators of an axis, all of them, or those that matter most today. */
	axis: CompareAxis;
	/** Indicator of the slope chart. */
	slope: string;
	base: Base;
	own: OwnTerritory | null;
}

export const MAX_AREAS = 8;
export const MIN_K = 3;
export const MAX_K = 30;
const DEFAULT_SLOPE = 'unemployment_rate_census';

const defaultWeights = () =>
	Object.fromEntries(peerVariables.map(({ id, weight }) => [id, weight])) as Record<PeerVariableId, number>;

export const defaultCompare = (): CompareState => ({
	areas: [{ level: 'epci', code: HOME_EPCI }],
	group: 'peers',
	k: 8,
	weights: defaultWeights(),
	axis: 'key',
	slope: DEFAULT_SLOPE,
	base: 'france',
	own: null
});

/** What addresses called the group of the same kind of space before cities had one. */
const OLD_SPACE = 'rurality';

const KEYS = {
	areas: 'territoires',
	group: 'face-a',
	k: 'k',
	weights: 'poids',
	axis: 'axe',
	slope: 'evolution',
	base: 'base',
	own: 'mien'
} as const;

export const writeKey = (key: ComparedKey): string =>
	key.level === 'own' ? 'mien' : `${key.level}:${key.code}`;

export function parseKey(text: string): ComparedKey | null {
	if (text === 'mien') return { level: 'own' };
	const [name, code = ''] = text.split(':');
	const level = levels.find((other) => other === name);
	return level && /^[0-9A-Za-z-]{1,20}$/.test(code) ? { level, code } : null;
}

/** The comparison that an address asks for, and what of it is not as it was written. */
export function readCompareState(parameters: URLSearchParams): { state: CompareState; notices: Notice[] } {
	const state = defaultCompare();
	const notices: Notice[] = [];
	const tell = (key: keyof typeof KEYS, given: string, used: string) =>
		notices.push({ key: KEYS[key], given, used });
	const one = <T extends string>(key: 'group' | 'axis' | 'base', all: readonly T[], fallback: T): T => {
		const text = parameters.get(KEYS[key]);
		const found = all.find((other) => other === (key === 'group' && text === OLD_SPACE ? 'space' : text));
		if (text !== null && found === undefined) tell(key, text, fallback);
		return found ?? fallback;
	};
	const ownText = parameters.get(KEYS.own);
	if (ownText !== null) {
		state.own = readOwn(ownText);
		if (!state.own) tell('own', ownText, '');
	}
	const areasText = parameters.get(KEYS.areas);
	if (areasText !== null) {
		const parts = areasText.split('.').filter(Boolean);
		const keys: ComparedKey[] = [];
		for (const part of parts) {
			const key = parseKey(part);
			if (!key || (key.level === 'own' && !state.own)) tell('areas', part, '');
			else if (!keys.some((other) => writeKey(other) === writeKey(key))) keys.push(key);
		}
		if (keys.length > MAX_AREAS) tell('areas', String(keys.length), String(MAX_AREAS));
		if (keys.length > 0) state.areas = keys.slice(0, MAX_AREAS);
	} else if (state.own) state.areas = [{ level: 'own' }];
	state.group = one('group', groups, state.group);
	state.axis = one('axis', compareAxes, state.axis);
	state.base = one('base', bases, state.base);
	const k = parameters.get(KEYS.k);
	if (k !== null) {
		const size = Number(k);
		if (Number.isInteger(size) && size >= MIN_K && size <= MAX_K) state.k = size;
		else tell('k', k, String(state.k));
	}
	const slope = parameters.get(KEYS.slope);
	if (slope !== null) {
		if (findIndicator(slope)) state.slope = slope;
		else tell('slope', slope, state.slope);
	}
	const weights = parameters.get(KEYS.weights);
	if (weights !== null) {
		const values = weights.split('~').map(Number);
		if (values.length === peerVariables.length && values.every((value) => value >= 0 && value <= 5)) {
			state.weights = Object.fromEntries(peerVariables.map(({ id }, at) => [id, values[at] ?? 0])) as Record<
				PeerVariableId,
				number
			>;
		} else tell('weights', weights, '');
	}
	return { state, notices };
}

/** The address of a comparison: only what is not by default. */
export function writeCompareState(state: CompareState): URLSearchParams {
	const parameters = new URLSearchParams();
	const defaults = defaultCompare();
	const put = (key: keyof typeof KEYS, value: string, unless: string) => {
		if (value !== unless) parameters.set(KEYS[key], value);
	};
	const list = (areas: readonly ComparedKey[]) => areas.map(writeKey).join('.');
	if (state.own) put('own', writeOwn(state.own), '');
	put('areas', list(state.areas), state.own ? 'mien' : list(defaults.areas));
	put('group', state.group, defaults.group);
	put('k', String(state.k), String(defaults.k));
	const weights = (of: CompareState) => peerVariables.map(({ id }) => of.weights[id]).join('~');
	put('weights', weights(state), weights(defaults));
	put('axis', state.axis, defaults.axis);
	put('slope', state.slope, defaults.slope);
	put('base', state.base, defaults.base);
	return parameters;
}
