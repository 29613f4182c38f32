import { render } from 'svelte/server';
import PrivateJobsChart from '../../src/routes/territoire/[siren]/PrivateJobsChart.svelte';
import { loadTerritory } from '../../src/routes/territoire/[siren]/load.server';
import type { Drawing } from './kit/drawing';
import { HOME } from './kit/figures';

/** Three lines that start together, named at their ends. */
export default {
	of: 'YearLines',
	within: 'PrivateJobsChart',
	width: 560,
	async draw() {
		const territory = await loadTerritory(HOME);
		if (!territory?.privateJobs) throw new Error(`No private jobs of ${HOME}`);
		return render(PrivateJobsChart, { props: { jobs: territory.privateJobs, territory } });
	}
} satisfies Drawing;
