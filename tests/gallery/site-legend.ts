import { render } from 'svelte/server';
import SiteLegend from '../../src/lib/explore/views/SiteLegend.svelte';
import type { Drawing } from './kit/drawing';

export default {
	of: 'SiteLegend',
	width: 300,
	draw: () =>
		Promise.resolve(render(SiteLegend, { props: { shown: ['airport', 'brownfield', 'industrial_site'] } }))
} satisfies Drawing;
