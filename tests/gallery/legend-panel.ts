import { render } from 'svelte/server';
import LegendPanel from '../../src/lib/explore/LegendPanel.svelte';
import type { Drawing } from './kit/drawing';
import { explorerAt } from './kit/explorer';

export default {
	of: 'LegendPanel',
	width: 310,
	async draw() {
		const explorer = await explorerAt({ indicator: 'industry_establishment_share' });
		return render(LegendPanel, { props: { explorer } });
	}
} satisfies Drawing;
