import { render } from 'svelte/server';
import Sparkline from '../../src/lib/charts/Sparkline.svelte';
import type { Drawing } from './kit/drawing';
import { historyHere } from './kit/figures';

export default {
	of: 'Sparkline',
	width: 84,
	async draw() {
		const points = (await historyHere('dwellings_authorised')).flatMap(({ period, value }) =>
			value === null ? [] : [{ period, value }]
		);
		return render(Sparkline, { props: { points, label: points.map(({ value }) => value).join(', ') } });
	}
} satisfies Drawing;
