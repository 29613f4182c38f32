import { render } from 'svelte/server';
import BranchesChart from '../../src/routes/territoire/[siren]/BranchesChart.svelte';
import { loadTerritory } from '../../src/routes/territoire/[siren]/load.server';
import type { Drawing } from './kit/drawing';
import { HOME } from './kit/figures';

/** Bars with further columns, and what is left under them. */
export default {
	of: 'FigureBars',
	within: 'BranchesChart',
	width: 560,
	async draw() {
		const territory = await loadTerritory(HOME);
		const zone = territory?.zones[0];
		if (!territory?.branches || !zone) throw new Error(`No branches around ${HOME}`);
		return render(BranchesChart, { props: { branches: territory.branches, zone } });
	}
} satisfies Drawing;
