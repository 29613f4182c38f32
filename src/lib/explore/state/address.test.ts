import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicators, levels } from '$lib/catalogue';
import { methods } from '$lib/analysis/thresholds';
import { readExploreState, writeExploreState } from './address';
import { columns, extentLevels, mapKinds, panels, placeLayers } from './explore-state';
import { allowedMap, fillIn } from './fill-in';
import { changeState } from './change-state';
import { isCount, periodsAt } from './indicator-offer';

const number = fc
	.double({ min: -1e5, max: 1e5, noNaN: true })
	.map((value) => Number(value.toPrecision(6)) + 0);
const interval = fc.tuple(number, number).map(([a, b]) => (a <= b ? [a, b] : [b, a]) as [number, number]);
const code = fc.constantFrom('49331', '2A004', '244900809', '52', 'ti-1105');

const states = fc
	.record({
		indicator: fc.constantFrom(...indicators.map(({ id }) => id)),
		level: fc.constantFrom(...levels),
		second: fc.option(fc.constantFrom(...indicators.map(({ id }) => id)), { nil: null }),
		map: fc.constantFrom(...mapKinds),
		extent: fc.oneof(
			fc.constant({ kind: 'france' as const }),
			fc.record({
				kind: fc.constantFrom('neighbours' as const, ...extentLevels),
				code
			}),
			fc.record({ kind: fc.constant('areas' as const), codes: fc.uniqueArray(code, { minLength: 1 }) })
		),
		method: fc.constantFrom(...methods),
		classes: fc.integer({ min: 2, max: 7 }),
		thresholds: fc
			.uniqueArray(number, { minLength: 1, maxLength: 6 })
			.map((values) => values.sort((a, b) => a - b)),
		territory: fc.constantFrom('244900809', '200071678'),
		own: fc.option(fc.constant({ name: 'Mon bassin', communes: ['49331', '49377'] }), { nil: null }),
		places: fc.uniqueArray(fc.constantFrom(...placeLayers)),
		range: fc.option(interval, { nil: null }),
		box: fc.option(fc.tuple(interval, interval), { nil: null }),
		picked: fc.uniqueArray(code),
		filters: fc.dictionary(
			fc.constantFrom('name' as const, ...columns),
			fc.constantFrom('> 12', 'entre 5 et 8', 'segré')
		),
		sort: fc.record({ key: fc.constantFrom('name' as const, ...columns), descending: fc.boolean() }),
		columns: fc.uniqueArray(fc.constantFrom(...columns), { minLength: 1 }),
		panel: fc.constantFrom(...panels),
		logX: fc.option(fc.boolean(), { nil: null }),
		weighted: fc.boolean(),
		basemap: fc.boolean(),
		view: fc.option(
			fc.tuple(fc.constantFrom(-0.87, 2.35), fc.constantFrom(47.69, 48.86), fc.constantFrom(5, 8.25)),
			{ nil: null }
		)
	})
	.map((wanted) => {
		const own = wanted.method === 'own';
		return fillIn({ ...wanted, classes: own ? wanted.thresholds.length + 1 : wanted.classes });
	});

describe('the explorer’s address', () => {
	it('gives back any state', () => {
		fc.assert(
			fc.property(states, (state) => {
				const again = readExploreState(new URLSearchParams(writeExploreState(state).toString()));
				expect(again.notices).toEqual([]);
				expect(again.state).toEqual(state);
			}),
			{ numRuns: 400 }
		);
	});
	it('is empty for the state that the page opens on', () => {
		expect(writeExploreState(fillIn({ second: 'population_growth' })).toString()).toBe('');
	});
	it('opens with the nearest valid state and tells what was changed', () => {
		const read = (address: string) => readExploreState(new URLSearchParams(address));
		const unknown = read('indicateur=nothing&maille=galaxie&seuils=a~b&territoire=1&carte=tarte');
		expect(unknown.state.indicator).toBe('private_jobs_growth');
		expect(unknown.state.level).toBe('epci');
		expect(unknown.notices.map(({ key }) => key).sort()).toEqual([
			'carte',
			'indicateur',
			'maille',
			'seuils',
			'territoire'
		]);
		// The property tax rate exists by commune only; 1801 for no indicator.
		const elsewhere = read('indicateur=property_tax_rate&maille=region&periode=1801');
		expect(elsewhere.state.level).toBe('commune');
		expect(elsewhere.notices.map(({ key, used }) => [key, used])).toEqual([
			['maille', 'commune'],
			['periode', elsewhere.state.period]
		]);
	});
	it('opens an indicator of one level at that level, at its last period there', () => {
		const { state, notices } = readExploreState(
			new URLSearchParams('indicateur=difficult_hiring_share&maille=epci')
		);
		expect([state.level, state.period]).toEqual(['bassin_emploi', '2025']);
		expect(notices.map(({ key, used }) => [key, used])).toEqual([['maille', 'bassin_emploi']]);
		for (const indicator of indicators) {
			for (const level of levels) {
				const filled = fillIn({ indicator: indicator.id, level });
				const last = periodsAt(indicator, filled.level).at(-1)?.period;
				expect(filled.period, `${indicator.id} ${level}`).toBe(last);
				expect(last, `${indicator.id} ${level}`).toBeDefined();
			}
		}
	});
	it('leaves behind what was chosen at a level that the indicator does not have', () => {
		const before = fillIn({ level: 'epci', picked: ['244900809'], lasso: null });
		const after = changeState(before, { indicator: 'difficult_hiring_share' });
		expect([after.level, after.picked]).toEqual(['bassin_emploi', []]);
		expect(changeState(before, { indicator: 'density' }).picked).toEqual(['244900809']);
	});
	it('never shows a quantity as a choropleth', () => {
		for (const indicator of indicators.filter(isCount)) {
			expect(allowedMap('choropleth', indicator, null, null)).toBe('circles');
			const read = readExploreState(new URLSearchParams(`indicateur=${indicator.id}&carte=choropleth`));
			expect(read.state.map).toBe('circles');
			expect(read.notices.some(({ key }) => key === 'carte')).toBe(true);
		}
	});
});
