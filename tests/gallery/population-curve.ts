import { render } from 'svelte/server';
import PopulationCurve from '../../src/lib/charts/PopulationCurve.svelte';
import { m } from '../../src/lib/paraglide/messages';
import type { Drawing } from './kit/drawing';
import { deckSource } from './kit/figures';

export default {
	of: 'PopulationCurve',
	width: 560,
	async draw() {
		const { populations, balances } = await deckSource();
		return render(PopulationCurve, {
			props: {
				populations,
				balances,
				naturalLabel: m.population_natural(),
				migrationLabel: m.population_migration(),
				width: 560,
				label: m.population_alt({
					first: populations[0]?.year ?? '',
					last: populations.at(-1)?.year ?? ''
				})
			}
		});
	}
} satisfies Drawing;
