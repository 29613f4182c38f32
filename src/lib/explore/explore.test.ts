import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIndicator, indicators, levels } from '$lib/catalogue';
import { readCsv, toCsv, toFrenchCsv } from '$lib/exchange/csv';
import { count, published, ratio } from '$lib/catalogue';
import {
	defaultCompare,
	groups,
	peerVariables,
	readCompareState,
	writeCompareState
} from './state/compare-state';
import { parseCondition } from './state/conditions';
import { communesWithin, readPasted } from './state/kept-territories';
import { aggregate } from './data/own-territory';
import { readExploreState, writeExploreState } from './state/address';
import { allowedMap, columns, fillIn, isCount, mapKinds, panels, placeLayers } from './state/explore-state';
import { methods } from '$lib/analysis/thresholds';
import { searchIndicators } from './words/indicator-search';

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
				kind: fc.constantFrom('region' as const, 'departement' as const, 'neighbours' as const),
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
		expect(unknown.state.indicator).toBe('industry_establishment_share');
		expect(unknown.state.level).toBe('epci');
		expect(unknown.notices.map(({ key }) => key).sort()).toEqual([
			'carte',
			'indicateur',
			'maille',
			'seuils',
			'territoire'
		]);
		// Poverty exists by commune only; 1801 for no indicator.
		const elsewhere = read('indicateur=poverty_rate&maille=region&periode=1801');
		expect(elsewhere.state.level).toBe('commune');
		expect(elsewhere.notices.map(({ key, used }) => [key, used])).toEqual([
			['maille', 'commune'],
			['periode', elsewhere.state.period]
		]);
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

it('gives back any comparison from its address', () => {
	const comparisons = fc
		.record({
			areas: fc.uniqueArray(
				fc.record({ level: fc.constantFrom(...levels), code: fc.constantFrom('49', '244900809', '49331') }),
				{ minLength: 1, maxLength: 8, selector: ({ level, code }) => level + code }
			),
			group: fc.constantFrom(...groups),
			k: fc.integer({ min: 3, max: 30 }),
			weight: fc.constantFrom(0, 0.4, 2)
		})
		.map(({ weight, ...rest }) => ({
			...defaultCompare(),
			...rest,
			weights: Object.fromEntries(
				peerVariables.map(({ id }, at) => [id, at === 0 ? weight : 1])
			) as ReturnType<typeof defaultCompare>['weights']
		}));
	fc.assert(
		fc.property(comparisons, (state) => {
			const again = readCompareState(new URLSearchParams(writeCompareState(state).toString()));
			expect(again.notices).toEqual([]);
			expect(again.state).toEqual(state);
		})
	);
	const { state, notices } = readCompareState(
		new URLSearchParams('territoires=epci:244900809.lune:1&face-a=tous&k=900')
	);
	expect(state.areas).toEqual([{ level: 'epci', code: '244900809' }]);
	expect(notices.map(({ key }) => key).sort()).toEqual(['face-a', 'k', 'territoires']);
});

describe('typed conditions', () => {
	it.each([
		['> 12', 12, false],
		['> 12', 12.1, true],
		['>= 12', 12, true],
		['≤ 5,5', 5.5, true],
		['entre 5 et 8', 5, true],
		['8 à 5', 6, true],
		['entre 5 et 8', 8.01, false],
		['10,8', 10.79, true],
		['= 10,8', 10.7, false],
		['< -1 000', -1001, true],
		['> −2', -1.9, true],
		['≠ 3', 3, false]
	])('%s of %d is %s', (text, value, expected) => expect(parseCondition(text)?.(value)).toBe(expected));
	it('takes no unknown figure, and refuses what it does not read', () => {
		for (const text of ['> 1', '< 1', '= 1', '≠ 1', 'entre 1 et 2'])
			expect(parseCondition(text)?.(NaN)).toBe(false);
		for (const text of ['', 'beaucoup', '> douze', '12 13']) expect(parseCondition(text)).toBeNull();
	});
});

describe('a territory of one’s own', () => {
	const commune = (population: number, measures: Record<string, number | null>) => ({
		population,
		read: (measure: string) => measures[measure] ?? null
	});
	const period = (formula: ReturnType<typeof ratio>) => ({
		period: '2018',
		formula,
		source: indicators[0]?.periods[0]?.source ?? ('' as never),
		levels
	});
	const none = () => null;
	it('divides sums, never averages rates', () => {
		const rows = [commune(100, { part: 1, whole: 10 }), commune(900, { part: 0, whole: 90 })];
		const figure = aggregate(rows, period(ratio('part', 'whole', 100)), none);
		expect(figure).toEqual({ value: 1, numerator: 1, denominator: 100, coverage: 1, refusal: null });
	});
	it('leaves out of both terms a commune that lacks one, and says how much is covered', () => {
		const rows = [commune(100, { part: 1, whole: 10 }), commune(300, { part: null, whole: 90 })];
		const figure = aggregate(rows, period(ratio('part', 'whole', 100)), none);
		expect(figure.value).toBe(10);
		expect(figure.coverage).toBe(0.25);
	});
	it('refuses medians, with the reason, except for a single commune', () => {
		const rows = [commune(100, { median: 20000 }), commune(100, { median: 30000 })];
		expect(aggregate(rows, period(published('median') as never), none).refusal).toBe('published');
		expect(aggregate(rows.slice(0, 1), period(published('median') as never), none).value).toBe(20000);
		expect(aggregate(rows, { ...period(count('median') as never), levels: ['epci'] }, none).refusal).toBe(
			'level'
		);
		expect(aggregate([commune(1, {})], period(count('x') as never), none).refusal).toBe('missing');
	});
	const list = [
		['01001', 'L’Abergement-Clémenciat', 46.15, 4.92],
		['49331', 'Segré-en-Anjou Bleu', 47.68, -0.87],
		['14666', 'Sainte-Croix', 49, 0],
		['46260', 'Sainte-Croix', 44, 1]
	] as const;
	it('reads codes and names, and tells by line what it does not know', () => {
		const read = readPasted('1001\nsegre en anjou bleu; 99999\nSainte-Croix\n\nAtlantide', list);
		expect(read.codes).toEqual(['01001', '49331']);
		expect(read.unknown).toEqual([
			{ line: 2, text: '99999' },
			{ line: 5, text: 'Atlantide' }
		]);
		expect(read.ambiguous).toEqual([{ line: 3, text: 'Sainte-Croix', codes: ['14666', '46260'] }]);
	});
	it('takes the communes around a point', () => {
		expect(communesWithin('49331', 1, list)).toEqual(['49331']);
		expect(communesWithin('49331', 170, list)).toEqual(['49331', '14666']);
		expect(communesWithin('00000', 500, list)).toEqual([]);
	});
});

it('reads its own CSV again with the same figures, French or not', () => {
	const cell = fc.oneof(
		fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
		fc.integer(),
		fc.constant(null)
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (figures) => {
			const rows = figures.map(([a, b]) => ['01001', 'L’Île ; d’«Yeu», "ici"', a, b]);
			for (const write of [toCsv, toFrenchCsv]) {
				const read = readCsv(
					`\uFEFF${write(['area', 'name', 'value', 'other'], rows)}`,
					new Set(['area', 'name'])
				);
				expect(read.columns).toEqual(['area', 'name', 'value', 'other']);
				expect(read.rows).toEqual(rows);
			}
		})
	);
});

it('finds indicators by the words that people use', () => {
	const sources = { 'insee-comparateur-2022': 'Insee, Comparateur' };
	const ids = (query: string) =>
		searchIndicators(query, sources).flatMap(({ items }) => items.map(({ id }) => id));
	expect(ids('chomage')).toContain('unemployment_rate_census');
	expect(ids('immobilier prix')).toContain('house_price_m2');
	expect(ids('usines')).toContain('industry_establishment_share');
	expect(ids('comparateur industrie')).toContain('industry_establishment_share');
	expect(ids('recrutement').length).toBeGreaterThan(5);
	for (const id of ids('recrutement').slice(0, 5)) expect(findIndicator(id)?.axis).toBe('recrutement');
	expect(ids('logemants vacants')).toContain('vacant_housing_share');
	expect(ids('zzzzzzzz')).toEqual([]);
	expect(findIndicator(ids('densité')[0] ?? '')?.id).toBe('density');
});
