import { error } from '@sveltejs/kit';
import { storyline } from '$lib/deck/storyline';
import { loadDeckSource } from '../deck.server';
import type { PageServerLoad } from './$types';

/** The storyline in words: what is read before the slides are drawn. */
export const load: PageServerLoad = async ({ params }) => {
	const source = await loadDeckSource(params.siren);
	if (!source) error(404);
	return {
		code: source.code,
		name: source.name,
		outline: storyline(source, null).map(({ id, title, line, source: from }) => ({
			id,
			title,
			line,
			source: from
		}))
	};
};
