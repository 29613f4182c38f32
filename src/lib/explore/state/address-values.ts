import { MAX_CLASSES, MIN_CLASSES } from '$lib/analysis/thresholds';
import {
	columns,
	type ExploreState,
	type Extent,
	extentLevels,
	type Interval,
	type OwnTerritory
} from './explore-state';

/*
 * How each value is written in an address, and read back. What reads answers null to what is not
 * valid.
 */

const MAX_PICKED = 12;
const MAX_LASSO = 200;
const CODE = /^[0-9A-Za-z-]{1,20}$/;
const COMMUNE = /^(\d{2}|2A|2B)\d{3}$/;

export const readOneOf =
	<T extends string>(all: readonly T[]) =>
	(text: string): T | null =>
		all.find((known) => known === text) ?? null;

export const readListOf =
	<T extends string>(all: readonly T[]) =>
	(text: string): T[] | null => {
		const parts = text.split('.').filter(Boolean);
		const known = parts.flatMap((part) => readOneOf(all)(part) ?? []);
		return known.length === parts.length ? known : null;
	};

export const writeFlag = (on: boolean): string => (on ? '1' : '0');
export const readFlag = (text: string): boolean | null => (text === '1' ? true : text === '0' ? false : null);

/** As many figures as tell one place or value from another. */
export const writeNumbers = (values: readonly number[], digits = 6): string =>
	values.map((value) => String(Number(value.toPrecision(digits)))).join('~');

function readNumber(text: string | undefined): number | null {
	if (text === undefined || text.trim() === '') return null;
	const value = Number(text);
	return Number.isFinite(value) ? value : null;
}

export function readClassCount(text: string): number | null {
	const size = readNumber(text);
	return size !== null && Number.isInteger(size) && size >= MIN_CLASSES && size <= MAX_CLASSES ? size : null;
}

export function readThresholds(text: string): number[] | null {
	const values = text.split('~').map((part) => readNumber(part));
	const valid = values.every((value) => value !== null) && values.length < MAX_CLASSES;
	return valid ? [...new Set(values.flatMap((value) => value ?? []))].sort((a, b) => a - b) : null;
}

export function readInterval(text: string): Interval | null {
	const [from, to, ...rest] = text.split('~').map((part) => readNumber(part));
	if (from === null || from === undefined || to === null || to === undefined || rest.length > 0) return null;
	return from <= to ? [from, to] : [to, from];
}

export function readBox(text: string): ExploreState['box'] {
	const [x0, x1, y0, y1] = text.split('~');
	const [x, y] = [readInterval(`${x0}~${x1}`), readInterval(`${y0}~${y1}`)];
	return x && y ? [x, y] : null;
}

export const writeLasso = (lasso: readonly Interval[]): string =>
	lasso.map((point) => writeNumbers(point, 5)).join('_');
export function readLasso(text: string): ExploreState['lasso'] {
	const points = text.split('_').map((point) => {
		const [longitude, latitude] = point.split('~').map((part) => readNumber(part));
		return longitude == null || latitude == null ? null : ([longitude, latitude] as const);
	});
	const valid = points.flatMap((point) => (point ? [point] : []));
	return valid.length === points.length && valid.length >= 3 && valid.length <= MAX_LASSO ? valid : null;
}

export function readView(text: string): ExploreState['view'] {
	const [longitude, latitude, zoom] = text.split('~').map((part) => readNumber(part));
	return longitude == null || latitude == null || zoom == null ? null : [longitude, latitude, zoom];
}

export function writeExtent(extent: Extent): string {
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
export function readExtent(text: string): Extent | null {
	if (text === 'france') return { kind: 'france' };
	const [, kind = '', rest = ''] = /^([a-z_]+)-(.+)$/.exec(text) ?? [];
	if (kind === 'aires') {
		const codes = rest.split('.').filter((code) => CODE.test(code));
		return codes.length > 0 ? { kind: 'areas', codes } : null;
	}
	if (!CODE.test(rest)) return null;
	if (kind === 'voisins') return { kind: 'neighbours', code: rest };
	const level = readOneOf(extentLevels)(kind);
	return level && { kind: level, code: rest };
}

/** A group of communes: name, then codes. */
export const writeOwn = ({ name, communes }: OwnTerritory): string => `${name}~${communes.join('.')}`;
export function readOwn(text: string): OwnTerritory | null {
	const cut = text.lastIndexOf('~');
	const communes = [...new Set(text.slice(cut + 1).split('.'))].filter((code) => COMMUNE.test(code));
	const name = text.slice(0, Math.max(0, cut)).trim();
	return communes.length > 0 && name !== '' ? { name, communes } : null;
}

export const readSiren = (text: string): string | null => (/^\d{9}$/.test(text) ? text : null);

export function readPicked(text: string): string[] | null {
	const codes = text.split('.').filter((code) => CODE.test(code));
	return codes.length > 0 ? codes.slice(0, MAX_PICKED) : null;
}

const readSortKey = readOneOf(['name', ...columns]);

export const writeFilters = (filters: ExploreState['filters']): string =>
	Object.entries(filters)
		.filter(([, text]) => text !== '')
		.map(([key, text]) => `${key}:${text.replaceAll('|', ' ')}`)
		.join('|');
export function readFilters(text: string): ExploreState['filters'] | null {
	const entries = text.split('|').map((part) => {
		const cut = part.indexOf(':');
		return [part.slice(0, cut), part.slice(cut + 1)] as const;
	});
	const valid = entries.every(([key, value]) => readSortKey(key) !== null && value !== '');
	return valid ? Object.fromEntries(entries) : null;
}

export const writeSort = ({ key, descending }: ExploreState['sort']): string =>
	`${descending ? '-' : ''}${key}`;
export function readSort(text: string): ExploreState['sort'] | null {
	const key = readSortKey(text.replace(/^-/, ''));
	return key && { key, descending: text.startsWith('-') };
}
