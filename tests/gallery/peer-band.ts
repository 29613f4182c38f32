import { render } from 'svelte/server';
import PeerBand from '../../src/lib/charts/PeerBand.svelte';
import type { Drawing } from './kit/drawing';
import { deckSource } from './kit/figures';

export default {
	of: 'PeerBand',
	width: 132,
	async draw() {
		const { facts } = await deckSource();
		const fact = Object.values(facts).find(({ value, peers, all }) => value !== null && peers && all);
		if (!fact) throw new Error('No fact stands among its peers');
		return render(PeerBand, { props: { value: fact.value, peers: fact.peers, all: fact.all } });
	}
} satisfies Drawing;
