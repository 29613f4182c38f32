import { plain } from '$lib/search/plain';

const LONGEST = 40;

const slug = (text: string): string =>
	plain(text).replaceAll(' ', '_').slice(0, LONGEST).replace(/_$/, '') || 'x';

/**
 * Ids of the indicators that some series make: `own_` and letters, digits or `_`, each once. A table that a newer file
 * replaces keeps its id, so its series keep theirs.
 */
export function ownIds(table: string, series: readonly string[]): ReadonlyMap<string, string> {
	const taken = new Set<string>();
	return new Map(
		[...new Set(series)].map((name) => {
			const id = `own_${slug(table)}_${slug(name)}`;
			let free = id;
			for (let number = 2; taken.has(free); number++) free = `${id}_${number}`;
			taken.add(free);
			return [name, free];
		})
	);
}
