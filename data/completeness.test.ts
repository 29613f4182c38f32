import { expect, it } from 'vitest';
import {
	completeness,
	IncompleteSourceError,
	leastAreas,
	lineOf,
	missingDepartements,
	refuseOtherDepartements,
	refuseUntold
} from './completeness';
import { identity as hospitals } from './sources/eurostat-sante-2020';
import { identity as stations } from './sources/sncf-gares';
import { TableBuilder, text } from './sources/source';

const told = (found: number, expected: number) => completeness(found, expected).complete;

it('tells the withdrawn sources incomplete', () => {
	// Hospitals of OpenStreetMap, main seats for programmes, France services of 2021 (2,500 then aimed at, 2,840 now).
	expect(told(534, 2500)).toBe(false);
	expect(told(245, 14252)).toBe(false);
	expect(told(909, 2500)).toBe(false);
	expect(told(909, 2840)).toBe(false);
	// Families of the 2024 facilities: postal outlets, sports grounds and halls, pools.
	expect(told(13824, 17000)).toBe(false);
	expect(told(7029, 43467)).toBe(false);
	expect(told(16144, 18351)).toBe(false);
	expect(told(3636, 6411)).toBe(false);
});

it('tells those that stand for them complete', () => {
	expect(told(2535, 2500)).toBe(true);
	expect(told(14252, 14252)).toBe(true);
	expect(told(2703, 2840)).toBe(true);
});

it('cuts at 95 %', () => {
	expect(told(949, 1000)).toBe(false);
	expect(told(950, 1000)).toBe(true);
	expect(completeness(950, 1000).share).toBe(0.95);
});

it('refuses a build whose source is incomplete and says nothing of it', () => {
	const line = lineOf(hospitals.id, hospitals.expected, 534);
	expect(line).toMatchObject({ found: 534, expected: 2500, complete: false });
	expect(() => refuseUntold([hospitals], [line])).toThrow(IncompleteSourceError);
	expect(() => refuseUntold([hospitals], [line])).toThrow(/eurostat-sante-2020: 534 found of 2500 expected/);
	expect(() => refuseUntold([hospitals], [lineOf(hospitals.id, hospitals.expected, 2535)])).not.toThrow();
});

it('lets one pass that says what it misses, and none that has no count and says nothing', () => {
	const uncounted = lineOf(stations.id, null, 0);
	expect(uncounted).toMatchObject({ found: null, expected: null, share: null, complete: null });
	expect(() => refuseUntold([stations], [lineOf(stations.id, stations.expected, 2774)])).not.toThrow();
	expect(() =>
		refuseUntold([{ id: stations.id, partial: text('Inventaire.', 'Inventory.') }], [uncounted])
	).not.toThrow();
	expect(() => refuseUntold([{ id: stations.id }], [uncounted])).toThrow(IncompleteSourceError);
});

it('counts areas by the least complete table, secret figures included', () => {
	const table = (rows: [string, number | 'secret' | null][]) => {
		const builder = new TableBuilder(['rent']);
		for (const [code, rent] of rows) builder.add(code, { rent });
		return builder.build(hospitals, { level: 'commune', kind: 'published' });
	};
	const houses = table([
		['49001', 8],
		['49002', 'secret'],
		['49003', null]
	]);
	const flats = table([['49003', 9]]);
	expect(leastAreas([houses], 'commune')).toBe(2);
	expect(leastAreas([houses, flats], 'commune')).toBe(1);
	expect(leastAreas([houses], 'epci')).toBe(0);
});

it('sees a département that is not there, which a count does not', () => {
	const all = ['2A', '49', '971'];
	const of = (codes: string[], value: number, absent: 'missing' | 'zero') => {
		const builder = new TableBuilder(['shops']);
		for (const code of codes) builder.add(code, { shops: value });
		return builder.build(hospitals, { level: 'commune', kind: 'sum', absent });
	};
	expect(missingDepartements([of(['49001', '97101'], 1, 'missing')], all)).toEqual(['2A']);
	expect(missingDepartements([of(['49001', '97101', '2A004'], 0, 'missing')], all)).toEqual([]);
	expect(missingDepartements([of(['49001', '97101', '2A004'], 0, 'zero')], all)).toEqual(all);
	const tables = [of(['49001', '97101'], 1, 'missing')];
	const words = text('Sans la Corse-du-Sud.', 'Without Corse-du-Sud.');
	expect(() => refuseOtherDepartements([hospitals], tables, all)).toThrow(/without 2A, where it says none/);
	expect(() =>
		refuseOtherDepartements([{ ...hospitals, without: { departements: ['2A'], words } }], tables, all)
	).not.toThrow();
});
