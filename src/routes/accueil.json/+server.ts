import { json } from '@sveltejs/kit';
import { areasOf } from '$lib/queries/areas';
import { askOnServer } from '$lib/server/warehouse';
import { homeFigures } from '../home.server';
import type { RequestHandler } from './$types';

/** Values of the home page's map, by EPCI, with their names. */
export const GET: RequestHandler = async () => {
	const names = new Map((await askOnServer(areasOf('epci'))).map(({ code, name }) => [code, name]));
	return json(
		(await homeFigures()).map(({ area, value }) => [
			area,
			value === null ? null : Number(value.toPrecision(6)),
			names.get(area) ?? ''
		])
	);
};
