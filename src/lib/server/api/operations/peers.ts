import { peerVariables } from '$lib/catalogue/structure';
import { m } from '$lib/paraglide/messages';
import { nearestTerritories } from '$lib/server/territory-facts';
import { addressTo } from '../address';
import { placeOf, rowOf } from '../areas';
import { figureShort } from '../figures';
import { knownIndicator } from '../names';
import { operation } from '../operation';
import { code, epciLevel } from '../parameters';
import { Peers } from '../shapes/territory';

export const peers = operation({
	id: 'listPeers',
	tag: 'diagnostic',
	template: '/territories/{level}/{code}/peers',
	summary: m.api_op_peers,
	text: m.api_op_peers_text,
	path: { level: epciLevel, code },
	query: {},
	formats: ['json', 'csv', 'fr.csv'],
	answer: Peers,
	make: async ({ path, here, links }) => {
		const { areas, row } = await rowOf('epci', path.code);
		const found = await nearestTerritories(row);
		return {
			territory: await placeOf('epci', path.code),
			variables: peerVariables.map(({ id, weight, log }) => ({
				indicator: id,
				label: knownIndicator(id).label,
				weight,
				logarithm: log
			})),
			peers: found.map((peer, at) => {
				const own = areas.code[peer.row] ?? '';
				return {
					level: 'epci' as const,
					code: own,
					name: areas.name[peer.row] ?? '',
					rank: at + 1,
					distance: figureShort(peer.distance) ?? 0,
					covered: figureShort(peer.covered) ?? 0,
					link: addressTo(here, `/territories/epci/${own}`)
				};
			}),
			links: links()
		};
	},
	table: ({ territory, peers: rows }) => ({
		columns: ['of_code', 'rank', 'code', 'name', 'distance', 'covered'],
		rows: rows.map((row) => [territory.code, row.rank, row.code, row.name, row.distance, row.covered])
	}),
	name: ({ territory }) => `peers_${territory.code}`
});
