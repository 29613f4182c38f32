import { json } from '@sveltejs/kit';
import { homeFigures } from '../home.server';
import type { RequestHandler } from './$types';

/** Values of the home page's map, by EPCI. */
export const GET: RequestHandler = async () =>
	json(
		(await homeFigures()).map(({ area, value }) => [
			area,
			value === null ? null : Number(value.toPrecision(6))
		])
	);
