import { error, json } from '@sveltejs/kit';
import { levels } from '$lib/catalogue';
import { levelValues } from '$lib/server/level-values';
import type { RequestHandler } from './$types';

/** Communes are too many for one file: their figures come by département. */
const offered = levels.filter((level) => level !== 'commune');

export const GET: RequestHandler = async ({ params }) => {
	const level = offered.find((other) => other === params.level);
	if (!level) error(404);
	return json(await levelValues(level));
};
