import { error } from '@sveltejs/kit';
import { pictureStyle } from '$lib/map/static-svg';
import { glimpses, isDoor, SIZE } from '../glimpses.server';
import type { RequestHandler } from './$types';

/** What a page of the site looks like, without its words: a small picture beside the link to it. */
export const GET: RequestHandler = async ({ params: { door } }) => {
	if (!isDoor(door)) error(404);
	const [width, height] = SIZE;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${pictureStyle}</style>${await glimpses[door]()}</svg>`;
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
