import { render } from 'svelte/server';
import HiringChart from '../../src/routes/territoire/[siren]/HiringChart.svelte';
import { loadTerritory } from '../../src/routes/territoire/[siren]/load.server';
import type { Drawing } from './kit/drawing';
import { HOME } from './kit/figures';

/** Counts that secrecy cuts: at least so many, and rates over the cells that are known. */
export default {
	of: 'FigureBars',
	within: 'HiringChart',
	width: 560,
	async draw() {
		const territory = await loadTerritory(HOME);
		if (!territory?.hiring) throw new Error(`No hiring basin of ${HOME}`);
		return render(HiringChart, { props: { hiring: territory.hiring, code: HOME } });
	}
} satisfies Drawing;
