import { render } from 'svelte/server';
import ShareBars from '../../src/lib/charts/ShareBars.svelte';
import type { Drawing } from './kit/drawing';
import { nameAt, ranked, spreadOf } from './kit/ranking';

/** How often the first of the ranking stay among the first ten. */
export default {
	of: 'ShareBars',
	width: 360,
	async draw() {
		const all = await ranked();
		const { inTop } = spreadOf(all);
		const items = Array.from(all.ranking.composite.order.slice(0, 6), (at) => ({
			label: nameAt(all, at),
			share: inTop[at] ?? 0
		}));
		return render(ShareBars, { props: { items } });
	}
} satisfies Drawing;
