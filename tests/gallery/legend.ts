import { render } from 'svelte/server';
import { formatNumber } from '../../src/lib/i18n/format';
import Legend from '../../src/lib/map/Legend.svelte';
import { m } from '../../src/lib/paraglide/messages';
import type { Drawing } from './kit/drawing';
import { deckSource } from './kit/figures';

export default {
	of: 'Legend',
	width: 360,
	async draw() {
		const { classes, missing, secret } = (await deckSource()).map;
		if (!classes) throw new Error('The map has no classes');
		return render(Legend, {
			props: {
				classes: { ...classes, extent: [0, 0], values: 0 },
				missing,
				secret,
				format: (value) => formatNumber(value, 2, { signed: true }),
				caption: m.deck_map_legend()
			}
		});
	}
} satisfies Drawing;
