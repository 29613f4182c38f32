import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceOf } from '../../table';
import { read } from '../tests/kit';
import { distinct } from './distinct';
import { group } from './group';

const { table } = await read(
	'nom;v;jour\na;1,5;01/02/2020\nb;2,5;\na;s;03/02/2020\nc;;04/02/2020\nb;0;05/02/2020\n'
);

describe('groups of rows', () => {
	it('add up figures, and keep the gravest reason why one is missing', () => {
		// a and c in the first group, b in the second; nobody in the third.
		const { value } = group(table, { assignments: Int32Array.of(0, 1, 0, 0, 1), groups: 3 }, ['v']);
		const [{ sums, counts, absent } = { sums: [], counts: [], absent: [] }] = value.columns;
		expect([...sums]).toEqual([1.5, 2.5, NaN]);
		expect([...counts]).toEqual([1, 2, 0]);
		expect([...absent].map(absenceOf)).toEqual(['secret', null, null]);
		expect([...value.rows]).toEqual([3, 2, 0]);
		expect([...value.firsts]).toEqual([0, 1, -1]);
	});
	it('lose and make nothing: sums of groups add up to the sum of all', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 5, maxLength: 5 }), (places) => {
				const { value } = group(table, { assignments: Int32Array.from(places), groups: 3 }, ['v']);
				const all = [1.5, 2.5, 0, 0, 0].reduce(
					(sum, figure, row) => sum + ((places[row] ?? -1) < 0 ? 0 : figure),
					0
				);
				const sums = value.columns[0]?.sums ?? [];
				expect([...sums].reduce((sum, figure) => sum + (Number.isNaN(figure) ? 0 : figure), 0)).toBe(all);
			})
		);
	});
	it('refuse words, and assignments of another table', () => {
		expect(() => group(table, { assignments: new Int32Array(5), groups: 1 }, ['nom'])).toThrow(
			'no column of figures'
		);
		expect(() => group(table, { assignments: new Int32Array(4), groups: 1 }, ['v'])).toThrow(
			'4 assignments for 5 rows'
		);
	});
});

it('tells different figures as it tells different words', () => {
	const { value } = distinct(table, 'v');
	expect([value.values, [...value.counts], value.absent]).toEqual([[1.5, 2.5, 0], [1, 1, 1], 2]);
});
