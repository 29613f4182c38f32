import { base } from '$app/paths';
import type { AroundLevel, Level, OWN_SOURCE, SourceId } from '$lib/catalogue';

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
	figures: Record<string, LevelFigures>;
	/** Larger areas where most inhabitants of each area live, by row; a level that has none here is left out. */
	main: Partial<Record<AroundLevel, { codes: (string | null)[]; names: (string | null)[] }>>;
	/** Rates that this level does not have, of those larger areas. */
	around: Record<string, LevelFigures & { level: AroundLevel }>;
}

/** Figures of an indicator, by row of a level; `partial` holds the share covered where it is not the whole. */
export interface LevelFigures {
	period: string;
	source?: SourceId | typeof OWN_SOURCE;
	values: (number | null)[];
	partial: Record<number, number>;
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
