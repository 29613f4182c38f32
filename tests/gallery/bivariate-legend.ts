import { render } from 'svelte/server';
import BivariateLegend from '../../src/lib/explore/BivariateLegend.svelte';
import type { Drawing } from './kit/drawing';
import { explorerAt } from './kit/explorer';

export default {
	of: 'BivariateLegend',
	width: 310,
	async draw() {
		const explorer = await explorerAt({
			indicator: 'industry_establishment_share',
			second: 'population_growth',
			map: 'bivariate'
		});
		return render(BivariateLegend, { props: { explorer } });
	}
} satisfies Drawing;
