import { expect, it } from 'vitest';
import { findIndicator } from '$lib/catalogue';
import { GROWTH_PERIOD, POPULATION_PERIOD } from '$lib/catalogue/population-year';
import { keyIndicators, mapIndicators, sections } from './key-indicators';

it('speaks of periods that the catalogue has', () => {
	for (const { id, period } of mapIndicators)
		expect(
			findIndicator(id)?.periods.map((one) => one.period),
			id
		).toContain(period);
});

it('shows in rows what the catalogue has for intercommunalités, each once', () => {
	const rows = sections.flatMap((section) => keyIndicators[section]);
	for (const id of rows.flatMap(({ id, otherwise }) => [id, ...(otherwise ? [otherwise] : [])]))
		expect(
			findIndicator(id)?.periods.flatMap(({ levels }) => levels),
			id
		).toContain('epci');
	expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('shows the last population and the growth that leads to it', () => {
	expect(findIndicator('population')?.periods.at(-1)?.period).toBe(POPULATION_PERIOD);
	expect(findIndicator('population_growth')?.periods.at(-1)?.period).toBe(GROWTH_PERIOD);
});
