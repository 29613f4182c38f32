import { json } from '@sveltejs/kit';
import { allSources } from '$lib/queries/documentation';
import { askOnServer } from '$lib/server/warehouse';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Identity of each dataset, by id: what a figure's definition names. */
export const GET: RequestHandler = async () =>
	json(Object.fromEntries((await askOnServer(allSources())).map((source) => [source.id, source])));
