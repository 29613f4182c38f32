import { inject } from 'vitest';
import type { SearchFile } from '../../src/lib/search/search-file';

/** What the server answers at an address, asked once a file of tests. */
export interface Served {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
}

const answers = new Map<string, Promise<Served>>();
/** Asks the server for an address as a program would, without following where it sends to. */
export function served(path: string): Promise<Served> {
	let answer = answers.get(path);
	if (!answer) {
		answer = fetch(inject('siteUrl') + path, { redirect: 'manual' }).then(async (response) => ({
			status: response.status,
			headers: response.headers,
			text: await response.text()
		}));
		answers.set(path, answer);
	}
	return answer;
}

/** Does something with each of a list, a few at a time, in any order. */
export async function eachOf<T>(
	list: Iterable<T>,
	act: (one: T) => Promise<void>,
	atOnce = 4
): Promise<void> {
	const waiting = [...list].values();
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (const one of waiting) await act(one);
		})
	);
}

/** Every territory that has a page, from the file that the search looks in: by decreasing population. */
export const territories = async (): Promise<SearchFile['epci']> =>
	(JSON.parse((await served('/recherche.json')).text) as SearchFile).epci;

const OVERSEAS = /Guadeloupe|Martinique|Guyane|La Réunion|Mayotte/;
/** One in so many: small ones and large ones, for the list goes by population. */
const STEP = 40;

/** Territories to look at where looking at all would be long: one in forty, all overseas, and those named. */
export async function sampleOfTerritories(named: readonly string[]): Promise<string[]> {
	const all = await territories();
	const chosen = all.filter(([, , departements], at) => at % STEP === 0 || OVERSEAS.test(departements));
	return [...new Set([...named, ...chosen.map(([siren]) => siren)])];
}
