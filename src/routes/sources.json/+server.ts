import { namedSources } from '$lib/server/sources';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Identity of each dataset, by id: what a figure's definition names. */
export const GET: RequestHandler = async () =>
	json(Object.fromEntries((await namedSources()).map((source) => [source.id, source])));
