import { error, json } from '@sveltejs/kit';
import { loadDeckSource } from '../deck.server';
import type { RequestHandler } from './$types';

/** What the slides of a territory are made from, fetched when a deck opens. */
export const GET: RequestHandler = async ({ params }) => {
	const source = await loadDeckSource(params.siren);
	if (!source) error(404);
	return json(source);
};
