import { render } from 'svelte/server';
import AxisBars from '../../src/lib/charts/AxisBars.svelte';
import { m } from '../../src/lib/paraglide/messages';
import type { Drawing } from './kit/drawing';
import { slideOf } from './kit/figures';

/** On a phone: names stand over the lines. */
export default {
	of: 'AxisBars',
	width: 328,
	async draw() {
		const { view } = await slideOf('axes');
		return render(AxisBars, {
			props: {
				rows: view.rows.slice(0, 2).map((row) => ({ ...row, none: m.profile_none() })),
				width: 328,
				label: '',
				low: m.profile_low(),
				middle: m.median_word(),
				high: m.profile_high()
			}
		});
	}
} satisfies Drawing;
