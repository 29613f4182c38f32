import { error, json } from '@sveltejs/kit';
import { communesOf, everything, territoryCodes } from '../everything.server';
import { basinOccupations } from '../hiring.server';
import { heaviest } from '../place.server';
import type { RequestHandler } from './$types';

/** Every industrial occupation that the hiring basin of a territory looks for, fetched when its table is opened. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await territoryCodes()).includes(params.siren)) error(404);
	const all = await everything();
	const [basin] = heaviest(
		communesOf(all, params.siren),
		(commune) => commune.basin ?? undefined,
		all.basins
	);
	return json(basin ? await basinOccupations(basin.code) : []);
};
