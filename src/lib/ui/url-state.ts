/** State that a reader shares lives in the address; this module is the only one that names its keys. */
const MAP_INDICATOR = 'carte';

/** Indicator of a map in the address; null where there is none, or none of those offered. */
export function readMapIndicator(url: URL, offered: readonly string[]): string | null {
	const id = url.searchParams.get(MAP_INDICATOR);
	return id !== null && offered.includes(id) ? id : null;
}

/** The address with that indicator; null takes it out. */
export function writeMapIndicator(url: URL, id: string | null): URL {
	const next = new URL(url);
	if (id === null) next.searchParams.delete(MAP_INDICATOR);
	else next.searchParams.set(MAP_INDICATOR, id);
	return next;
}
