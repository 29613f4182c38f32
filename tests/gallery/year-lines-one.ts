import { render } from 'svelte/server';
import FailuresChart from '../../src/routes/territoire/[siren]/FailuresChart.svelte';
import { loadTerritory } from '../../src/routes/territoire/[siren]/load.server';
import type { Drawing } from './kit/drawing';
import { HOME } from './kit/figures';

/** One line of a larger area: not in the territory’s colour, from nought. */
export default {
	of: 'YearLines',
	within: 'FailuresChart',
	width: 560,
	async draw() {
		const territory = await loadTerritory(HOME);
		if (!territory?.failures) throw new Error(`No failures around ${HOME}`);
		return render(FailuresChart, { props: { failures: territory.failures } });
	}
} satisfies Drawing;
