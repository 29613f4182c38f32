import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statusCodes } from '../../queries/indicators';
import type { Absence, OwnColumn, OwnRole, OwnTable } from '../table';
import { aggregate, atOwnLevel, type Membership } from './aggregate';

const CODES = ['a', 'b', 'c', 'd', 'e'];
const column = (id: string, role: OwnRole, values: (number | null)[], absent: Record<number, Absence> = {}): OwnColumn => ({
	id, label: id, role, period: '', sign: null, decimals: 0, values, absent
}); // prettier-ignore

const columns = {
	jobs: column('jobs', { kind: 'quantity' }, [10, 20, 30, null, null], { 3: 'secret', 4: 'empty' }),
	people: column('people', { kind: 'quantity' }, [100, 100, 200, 400, null], { 4: 'empty' }),
	share: column('share', { kind: 'ratio', numerator: 'jobs', denominator: 'people', factor: 100 }, [
		10,
		20,
		15,
		null,
		null
	]),
	income: column('income', { kind: 'weighted', weight: 'people' }, [5, 7, 9, null, null]),
	median: column('median', { kind: 'rate' }, [1, 2, 3, 4, 5])
};
const table: OwnTable = {
	id: 't', name: 't', file: 't', day: '2026-11-27', level: 'commune', codes: CODES,
	columns: Object.values(columns), rows: 5, recognised: 5, unrecognised: 0
}; // prettier-ignore

/** a and b in the first area, c and d in the second, e and one that the table lacks in the third, d alone in the fourth. */
const membership: Membership = {
	codes: ['a', 'b', 'c', 'd', 'e', 'z', 'd'],
	areaOf: [0, 0, 1, 1, 2, 2, 3],
	population: [1000, 3000, 500, 1500, 10, 10, 1500],
	areas: 4
};
const statuses = (status: Float64Array) => [...status].map((code) => statusCodes[code]);

it('adds quantities up, and says how much of an area they cover', () => {
	const { value, numerator, coverage, status } = aggregate(table, columns.jobs, membership);
	expect([...value]).toEqual([30, 30, NaN, NaN]);
	expect([...numerator]).toEqual([30, 30, NaN, NaN]);
	expect([...coverage]).toEqual([1, 0.25, 0, 0]);
	expect(statuses(status)).toEqual(['ok', 'partial', 'missing', 'secret']);
});

it('makes rates of the sums of their terms, over the areas that have both', () => {
	const { value, numerator, denominator } = aggregate(table, columns.share, membership);
	expect([...value]).toEqual([15, 15, NaN, NaN]);
	expect([[...numerator].slice(0, 2), [...denominator].slice(0, 2)]).toEqual([
		[30, 30],
		[200, 200]
	]);
});

it('weighs what is counted by something', () => {
	expect([...aggregate(table, columns.income, membership).value]).toEqual([6, 9, NaN, NaN]);
});

it('gives a rate without its parts no figure but its own', () => {
	expect([...aggregate(table, columns.median, membership).value]).toEqual([NaN, NaN, NaN, NaN]);
	expect([...atOwnLevel(table, columns.median, ['b', 'z', 'a']).value]).toEqual([2, NaN, 1]);
	const own = atOwnLevel(table, columns.jobs, ['d', 'a', 'e']);
	expect(statuses(own.status)).toEqual(['secret', 'ok', 'missing']);
	expect([...own.coverage]).toEqual([0, 1, 0]);
});

it('counts areas where nobody lives, and leaves out those in none', () => {
	const empty: Membership = { codes: ['a', 'd', 'b'], areaOf: [0, 0, -1], population: [0, 0, 5], areas: 1 };
	const { value, coverage } = aggregate(table, columns.jobs, empty);
	expect([[...value], [...coverage]]).toEqual([[10], [0.5]]);
});

it('loses nothing of a quantity between the areas that share it out', () => {
	fc.assert(
		fc.property(
			fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 })), { minLength: 1, maxLength: 40 }),
			fc.array(fc.nat(4), { minLength: 40, maxLength: 40 }),
			(values, areaOf) => {
				const codes = values.map((_, at) => String(at));
				const jobs = column('jobs', { kind: 'quantity' }, values);
				const series = aggregate({ ...table, codes, columns: [jobs] }, jobs, {
					codes,
					areaOf,
					population: codes.map(() => 1),
					areas: 5
				});
				const sum = (all: readonly number[]) =>
					all.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
				expect(sum([...series.value])).toBe(sum(values.map((value) => value ?? 0)));
			}
		)
	);
});
