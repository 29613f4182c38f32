import { render } from 'svelte/server';
import RankInterval from '../../src/lib/charts/RankInterval.svelte';
import { formatNumber } from '../../src/lib/i18n/format';
import { m } from '../../src/lib/paraglide/messages';
import type { Drawing } from './kit/drawing';
import { ranked, spreadOf } from './kit/ranking';

/** How sure the rank of the second is. */
export default {
	of: 'RankInterval',
	width: 200,
	async draw() {
		const all = await ranked();
		const { composite } = all.ranking;
		const at = composite.order[1] ?? 0;
		const spread = spreadOf(all);
		const [low, median, high] = [spread.low, spread.median, spread.high].map((column) => column[at] ?? 1) as [
			number,
			number,
			number
		];
		return render(RankInterval, {
			props: {
				low,
				median,
				high,
				rank: composite.rank[at] ?? 1,
				of: composite.order.length,
				label: m.invest_interval({ low: formatNumber(low), high: formatNumber(high) })
			}
		});
	}
} satisfies Drawing;
