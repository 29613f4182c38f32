import { error, json } from '@sveltejs/kit';
import { territoryCodes } from '../everything.server';
import { siteLists } from '../sites.server';
import type { RequestHandler } from './$types';

/** Whole lists of sites, schools and programmes: a page shows the first of each. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await territoryCodes()).includes(params.siren)) error(404);
	return json(await siteLists(params.siren));
};
