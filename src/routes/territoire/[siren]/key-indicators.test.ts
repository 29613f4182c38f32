import { expect, it } from 'vitest';
import { findIndicator } from '$lib/catalogue';
import { GROWTH_PERIOD, POPULATION_PERIOD } from '$lib/catalogue/population-year';
import { keyIndicators, mapIndicators } from './key-indicators';

it('speaks of periods that the catalogue has', () => {
	for (const { id, period } of [...keyIndicators.flatMap(({ rows }) => rows), ...mapIndicators])
		expect(
			findIndicator(id)?.periods.map((one) => one.period),
			id
		).toContain(period);
});

it('shows the last population and the growth that leads to it', () => {
	expect(findIndicator('population')?.periods.at(-1)?.period).toBe(POPULATION_PERIOD);
	expect(findIndicator('population_growth')?.periods.at(-1)?.period).toBe(GROWTH_PERIOD);
});
