import { render } from 'svelte/server';
import { chooseClasses } from '../../src/lib/analysis/classes';
import { GROWTH_PERIOD } from '../../src/lib/catalogue/population-year';
import Histogram from '../../src/lib/charts/Histogram.svelte';
import { formatNumber } from '../../src/lib/i18n/format';
import { classColours } from '../../src/lib/map/palette';
import type { Drawing } from './kit/drawing';
import { areasOf, HOME, valuesOf } from './kit/figures';

/** With classes, a brush, and the territory marked. */
export default {
	of: 'Histogram',
	width: 290,
	async draw() {
		const values = await valuesOf('population_growth', 'epci', GROWTH_PERIOD);
		const sorted = values.filter((value) => !Number.isNaN(value)).sort();
		const classes = chooseClasses([...sorted], true);
		if (!classes) throw new Error('No classes of population_growth');
		const { code, name } = await areasOf('epci');
		const row = code.indexOf(HOME);
		return render(Histogram, {
			props: {
				sorted,
				figures: values,
				mask: Uint8Array.from(values, (value) => Number(value >= 0)),
				thresholds: classes.thresholds,
				colours: classColours(classes),
				marks: [{ kind: 'territory', name: name[row] ?? '', value: values[row] ?? 0 }],
				range: [0, sorted.at(-1) ?? 0],
				hovered: null,
				figure: (value) => formatNumber(value, 2),
				label: 'population_growth',
				onthresholds: () => undefined,
				onrange: () => undefined
			}
		});
	}
} satisfies Drawing;
