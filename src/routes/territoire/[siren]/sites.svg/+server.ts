import { error } from '@sveltejs/kit';
import { sitesSvg } from '$lib/map/sites-svg';
import { outlinesOf } from '$lib/server/boundaries';
import { territoryCodes } from '../everything.server';
import { territoryOutlines } from '../outlines.server';
import { territorySites } from '../sites.server';
import type { RequestHandler } from './$types';

/** Where a territory's sites lie, as a picture: it needs no script. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await territoryCodes()).includes(params.siren)) error(404);
	const { inside, bounds } = await territoryOutlines(params.siren);
	const { brownfields, industrial } = await territorySites(params.siren);
	const svg = sitesSvg({ outlines: await outlinesOf(inside), bounds, brownfields, industrial });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
