import { expect, it } from 'vitest';
import type { OwnColumn, OwnTable } from '../table';
import { withZeros } from './zeros';

const column = (id: string, given: Partial<OwnColumn>): OwnColumn => ({
	id,
	label: id,
	role: { kind: 'quantity' },
	period: '2026',
	sign: null,
	decimals: 0,
	values: [],
	absent: {},
	...given
});
const table: OwnTable = {
	id: 't',
	name: 'Parcelles',
	file: 'p.csv',
	day: '2026-11-27',
	level: 'commune',
	codes: ['a', 'b'],
	columns: [
		column('own_n', { values: [4, null], absent: { 1: 'secret' } }),
		column('own_r', { values: [1.5, 2], role: { kind: 'rate' } })
	],
	version: '1',
	rows: 2,
	recognised: 2,
	unrecognised: 0
};

it('adds areas with 0 for quantities and nothing for rates; what is secret stays secret', () => {
	const { codes, columns } = withZeros(table, ['b', 'c']);
	expect(codes).toEqual(['a', 'b', 'c']);
	expect(columns[0]).toMatchObject({ values: [4, null, 0], absent: { 1: 'secret' } });
	expect(columns[1]).toMatchObject({ values: [1.5, 2, null], absent: { 2: 'empty' } });
});

it('changes nothing where it is told of no area', () => {
	expect(withZeros(table, [])).toEqual(table);
});
