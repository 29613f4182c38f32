import { render } from 'svelte/server';
import SectorsChart from '../../src/routes/territoire/[siren]/SectorsChart.svelte';
import { loadTerritory } from '../../src/routes/territoire/[siren]/load.server';
import type { Drawing } from './kit/drawing';
import { HOME } from './kit/figures';

/** Shares with what they were. */
export default {
	of: 'SharesAgainst',
	within: 'SectorsChart',
	width: 560,
	async draw() {
		const territory = await loadTerritory(HOME);
		if (!territory) throw new Error(`No territory ${HOME}`);
		return render(SectorsChart, { props: { territory } });
	}
} satisfies Drawing;
