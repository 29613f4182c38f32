import { francePicture } from '$lib/server/france-picture';
import { firstMap } from '../first-view.server';
import type { RequestHandler } from './$types';

const SIZE = 900;

/** The explorer's first map as a picture: what stands there until the live one is drawn. */
export const GET: RequestHandler = async () => {
	const { figures, classes, home } = await firstMap();
	const svg = await francePicture(figures, classes, home, SIZE);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
