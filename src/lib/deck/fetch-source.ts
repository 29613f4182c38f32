import { root } from '../i18n/address';
import type { DeckSource } from './source';

/** What the slides of a territory are made of, from our own origin; `fetch` is the page's own where it has one. */
export async function fetchDeckSource(territory: string, get: typeof fetch = fetch): Promise<DeckSource> {
	const response = await get(`${root()}/territoire/${territory}/diapositives.json`);
	if (!response.ok) throw new Error(`${territory}: ${response.status}`);
	return (await response.json()) as DeckSource;
}
