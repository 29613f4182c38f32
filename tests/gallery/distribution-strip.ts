import { render } from 'svelte/server';
import { distribution } from '../../src/lib/analysis/distribution';
import { GROWTH_PERIOD } from '../../src/lib/catalogue/population-year';
import DistributionStrip from '../../src/lib/charts/DistributionStrip.svelte';
import type { Drawing } from './kit/drawing';
import { areasOf, HOME, valuesOf } from './kit/figures';

export default {
	of: 'DistributionStrip',
	width: 432,
	async draw() {
		const values = await valuesOf('population_growth', 'epci', GROWTH_PERIOD);
		const made = distribution(
			values.filter((value) => !Number.isNaN(value)),
			24
		);
		if (!made) throw new Error('No distribution of population_growth');
		const row = (await areasOf('epci')).code.indexOf(HOME);
		return render(DistributionStrip, { props: { distribution: made, value: values[row] ?? null } });
	}
} satisfies Drawing;
