import { render } from 'svelte/server';
import CircleLegend from '../../src/lib/explore/CircleLegend.svelte';
import type { Drawing } from './kit/drawing';
import { explorerAt } from './kit/explorer';

export default {
	of: 'CircleLegend',
	width: 260,
	async draw() {
		const explorer = await explorerAt({ indicator: 'population', map: 'circles' });
		return render(CircleLegend, { props: { explorer } });
	}
} satisfies Drawing;
