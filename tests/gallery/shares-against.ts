import { render } from 'svelte/server';
import SharesAgainst from '../../src/lib/charts/SharesAgainst.svelte';
import { formatValue } from '../../src/lib/i18n/format';
import { m } from '../../src/lib/paraglide/messages';
import type { Drawing } from './kit/drawing';
import { slideOf } from './kit/figures';

export default {
	of: 'SharesAgainst',
	width: 560,
	async draw() {
		const { view } = await slideOf('shares');
		return render(SharesAgainst, {
			props: {
				bars: view.bars,
				thereLabel: m.sectors_there(),
				format: (value) => formatValue(value, 'percent', 1),
				width: 560,
				label: m.sectors_alt()
			}
		});
	}
} satisfies Drawing;
