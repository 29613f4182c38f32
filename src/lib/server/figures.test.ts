import { describe, expect, it } from 'vitest';
import { indicators } from '$lib/catalogue';
import { areasOf } from '$lib/queries/areas';
import { observationsOf } from '$lib/queries/indicators';
import { allCommunes } from './communes';
import { figures } from './figures';
import { askOnServer } from './warehouse';

describe('figures', () => {
	it('are those of the warehouse, row for row', async () => {
		const all = await figures();
		const some = indicators.filter(
			({ periods }, k) => k % 9 === 0 && periods.some(({ levels }) => levels.includes('epci'))
		);
		expect(some.length).toBeGreaterThan(8);
		for (const { id } of some) {
			const rows = await askOnServer(observationsOf(id, ['epci', 'departement', 'france']));
			expect(rows.length, id).toBeGreaterThan(0);
			const different = rows.filter(({ level, area, period, value, status, numerator, coverage }) => {
				const figure = all.at(id, level, area, period);
				return (
					figure?.value !== value ||
					figure.status !== status ||
					figure.numerator !== numerator ||
					figure.coverage !== coverage
				);
			});
			expect(different, id).toEqual([]);
		}
	});

	it('know nothing of what the warehouse lacks', async () => {
		const all = await figures();
		expect(all.at('population', 'epci', 'nowhere', '2023')).toBeUndefined();
		expect(all.of('population', 'epci', '1850')).toBeUndefined();
	});
});

describe('allCommunes', () => {
	it('each stand in the EPCI whose population they add up to', async () => {
		const sums = new Map<string, number>();
		for (const { epci, population } of await allCommunes())
			if (epci !== null) sums.set(epci, (sums.get(epci) ?? 0) + population);
		const areas = await askOnServer(areasOf('epci'));
		expect(areas.filter(({ code, population }) => sums.get(code) !== population)).toEqual([]);
	});
});
