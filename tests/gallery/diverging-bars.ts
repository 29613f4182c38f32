import { render } from 'svelte/server';
import DivergingBars from '../../src/lib/charts/DivergingBars.svelte';
import { alternativeOf } from '../../src/lib/deck/alternative';
import { formatPercent } from '../../src/lib/i18n/format';
import type { Drawing } from './kit/drawing';
import { deckSource, slideOf } from './kit/figures';

export default {
	of: 'DivergingBars',
	width: 560,
	async draw() {
		const slide = await slideOf('bars');
		return render(DivergingBars, {
			props: {
				bars: slide.view.bars,
				format: (value) => formatPercent(value, 1, { signed: true }),
				width: 560,
				label: alternativeOf(slide, await deckSource())
			}
		});
	}
} satisfies Drawing;
