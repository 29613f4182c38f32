import { error, json } from '@sveltejs/kit';
import { territoryCodes } from '../everything.server';
import { loadTerritoryMap } from '../outlines.server';
import type { RequestHandler } from './$types';

/** Communes of a territory and the map's first figures, fetched when the map starts. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await territoryCodes()).includes(params.siren)) error(404);
	return json(await loadTerritoryMap(params.siren));
};
