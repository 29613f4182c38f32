import { chooseClasses } from '$lib/analysis/classes';
import { choroplethSvg } from '$lib/map/static-svg';
import { METROPOLITAN_BOUNDS } from '$lib/map/project';
import { outlinesOf, placesOfFile } from '$lib/server/boundaries';
import { homeFigures } from '../home.server';
import type { RequestHandler } from './$types';

/** The map of France as a picture, for the time before scripts and where there are none. */
export const GET: RequestHandler = async () => {
	const figures = new Map((await homeFigures()).map((figure) => [figure.area, figure]));
	const classes = chooseClasses(
		[...figures.values()].flatMap(({ value }) => value ?? []),
		true
	);
	const svg = choroplethSvg({
		outlines: await outlinesOf(await placesOfFile('epci')),
		inside: new Set(),
		figures,
		classes,
		bounds: METROPOLITAN_BOUNDS,
		width: 720,
		height: 720,
		padding: 8
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
