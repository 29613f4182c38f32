import { error } from '@sveltejs/kit';
import { choroplethSvg } from '$lib/map/static-svg';
import { outlinesOf } from '$lib/server/boundaries';
import { territoryCodes } from '../everything.server';
import { classesOf, mapFigures, territoryOutlines } from '../outlines.server';
import type { RequestHandler } from './$types';

/** The map as a picture: it stands on the page before any script runs, and where none can. */
export const GET: RequestHandler = async ({ params }) => {
	if (!(await territoryCodes()).includes(params.siren)) error(404);
	const { inside, shown, bounds, growth } = await territoryOutlines(params.siren);
	const figures = mapFigures(shown, growth);
	const classes = classesOf(figures);
	const svg = choroplethSvg({
		outlines: await outlinesOf(shown),
		inside: new Set(inside.map(({ id }) => id)),
		figures,
		classes,
		bounds,
		width: 720,
		height: 540,
		padding: 24
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
