import { render } from 'svelte/server';
import BalanceBars from '../../src/lib/charts/BalanceBars.svelte';
import type { Drawing } from './kit/drawing';
import { deckSource } from './kit/figures';

export default {
	of: 'BalanceBars',
	width: 300,
	async draw() {
		const { balances, name } = await deckSource();
		const rates = balances.flatMap(({ natural, migration }) => [natural, migration, 0]);
		return render(BalanceBars, {
			props: {
				spans: balances.map(({ start, end, natural, migration }) => ({
					period: `${start}-${end}`,
					natural,
					migration
				})),
				domain: [Math.min(...rates), Math.max(...rates)],
				label: name
			}
		});
	}
} satisfies Drawing;
