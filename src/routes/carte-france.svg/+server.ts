import { HOME_EPCI } from '$lib/catalogue';
import { francePicture } from '$lib/server/france-picture';
import { homeFigures } from '../home.server';
import { homeClasses } from '../home-map';
import type { RequestHandler } from './$types';

const SIZE = 720;

/** The map of France as a picture, for the time before scripts and where there are none. */
export const GET: RequestHandler = async () => {
	const figures = new Map((await homeFigures()).map((figure) => [figure.area, figure]));
	const svg = await francePicture(figures, homeClasses(figures.values()), HOME_EPCI, SIZE);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
