import { render } from 'svelte/server';
import AxisBars from '../../src/lib/charts/AxisBars.svelte';
import { alternativeOf } from '../../src/lib/deck/alternative';
import { m } from '../../src/lib/paraglide/messages';
import type { Drawing } from './kit/drawing';
import { deckSource, slideOf } from './kit/figures';

export default {
	of: 'AxisBars',
	width: 640,
	async draw() {
		const slide = await slideOf('axes');
		return render(AxisBars, {
			props: {
				rows: slide.view.rows.map((row) => ({ ...row, none: m.profile_none() })),
				width: 640,
				label: alternativeOf(slide, await deckSource()),
				low: m.profile_low(),
				middle: m.median_word(),
				high: m.profile_high()
			}
		});
	}
} satisfies Drawing;
