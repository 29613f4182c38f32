import { error } from '@sveltejs/kit';
import { storyline } from '$lib/deck/storyline';
import { shareCard } from '$lib/server/share-card';
import { loadDeckSource } from '../deck.server';
import type { RequestHandler } from './$types';

/** What a social network shows of a territory's page: its name, its first finding, its map. */
export const GET: RequestHandler = async ({ params }) => {
	const source = await loadDeckSource(params.siren);
	if (!source) error(404);
	const slides = storyline(source, null);
	const picture = await shareCard({
		name: source.name,
		place: [source.departement?.name, source.region].filter(Boolean).join(', '),
		findings: slides
			.filter(({ id }) => id === 'place' || id === 'industry' || id === 'jobs')
			.map(({ title }) => title),
		map: source.map
	});
	return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
