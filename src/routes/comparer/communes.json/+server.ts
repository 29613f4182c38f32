import { json } from '@sveltejs/kit';
import type { CommuneList } from '$lib/explore/data/site-files';
import { areasOf } from '$lib/queries/areas';
import { askOnServer } from '$lib/server/warehouse';
import type { RequestHandler } from './$types';

const short = (degrees: number | null) => Number((degrees ?? NaN).toFixed(4));

/** Every commune's code, name and centre: what a territory of one's own is made of. */
export const GET: RequestHandler = async () => {
	const list: CommuneList = (await askOnServer(areasOf('commune'))).map(
		({ code, name, latitude, longitude }) => [code, name, short(latitude), short(longitude)]
	);
	return json(list);
};
