import { fetchDeckSource } from '$lib/deck/fetch-source';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({
	source: await fetchDeckSource(params.siren, fetch)
});
