import { base } from '$app/paths';
import type { Level } from '$lib/catalogue';

/** Latest figure of every indicator for every area of a level, as the site's file gives it. */
export interface LevelValues {
	level: Level;
	codes: string[];
	names: string[];
	population: number[];
	department: (string | null)[];
	region: (string | null)[];
	space: (string | null)[];
	density: (string | null)[];
	industry: boolean[];
	figures: Record<string, { period: string; values: (number | null)[]; partial: Record<number, number> }>;
}

const files = new Map<string, Promise<unknown>>();

/** A file of our own origin, fetched once; one that failed is asked again. */
export function fetchOnce<T>(path: string): Promise<T> {
	let file = files.get(path);
	if (!file) {
		file = fetch(`${base}${path}`).then((response) => {
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			return response.json() as Promise<unknown>;
		});
		files.set(path, file);
		file.catch(() => files.delete(path));
	}
	return file as Promise<T>;
}

export const fetchValues = (level: Exclude<Level, 'commune'>): Promise<LevelValues> =>
	fetchOnce<LevelValues>(`/comparer/valeurs/${level}.json`);

/** Every commune: code, name, latitude, longitude. */
export type CommuneList = readonly (readonly [
	code: string,
	name: string,
	latitude: number,
	longitude: number
])[];
export const fetchCommunes = (): Promise<CommuneList> => fetchOnce<CommuneList>('/comparer/communes.json');
