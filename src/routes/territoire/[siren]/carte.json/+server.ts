import { error, json } from '@sveltejs/kit';
import { territoryCodes } from '../everything.server';
import { loadTerritoryMap } from '../outlines.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => (await territoryCodes()).map((siren) => ({ siren }));

/** Communes of a territory and the map's first figures, fetched when the map starts. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await territoryCodes()).includes(params.siren)) error(404);
	return json(await loadTerritoryMap(params.siren));
};
