import { base } from '$app/paths';
import type { DeckSource } from '$lib/deck/source';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const response = await fetch(`${base}/territoire/${params.siren}/diapositives.json`);
	return { source: (await response.json()) as DeckSource };
};
