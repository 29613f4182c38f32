import { error } from '@sveltejs/kit';
import { territoryCodes } from './everything.server';
import { loadTerritory } from './load.server';
import { loadSites } from './sites.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const territory = await loadTerritory(params.siren);
	if (!territory) error(404);
	return { territory, sites: await loadSites(params.siren), epciCount: (await territoryCodes()).length };
};
