import { render } from 'svelte/server';
import PopulationChart from '../../src/routes/territoire/[siren]/PopulationChart.svelte';
import type { Drawing } from './kit/drawing';
import { deckSource } from './kit/figures';

/** The frame as a page uses it: its title, its source and its table around a chart. */
export default {
	of: 'ChartFrame',
	within: 'PopulationChart',
	width: 560,
	draw: async () => render(PopulationChart, { props: { territory: await deckSource() } })
} satisfies Drawing;
