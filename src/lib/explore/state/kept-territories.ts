import * as v from 'valibot';
import type { OwnTerritory } from './explore-state';

const Own = v.object({ name: v.string(), communes: v.array(v.string()) });
const KEY = 'belvedere.territoires';

/** Territories that the visitor made, the last one first; none where the browser keeps nothing. */
export function readKeptOwn(): OwnTerritory[] {
	try {
		const parsed = v.safeParse(v.array(Own), JSON.parse(localStorage.getItem(KEY) ?? '[]'));
		return parsed.success ? parsed.output : [];
	} catch {
		return [];
	}
}

/** @returns whether the browser kept it. */
export function keepOwn(own: OwnTerritory): boolean {
	try {
		const others = readKeptOwn().filter(({ name }) => name !== own.name);
		localStorage.setItem(KEY, JSON.stringify([own, ...others].slice(0, 20)));
		return true;
	} catch {
		return false;
	}
}
