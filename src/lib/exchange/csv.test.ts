import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { toCsv } from './csv';

it('gives the same figures back when it is read again; a missing figure is empty, never 0', () => {
	const csv = toCsv(
		['name', 'value'],
		[
			['L’Œuf, « bleu »', 1234.5678901],
			['b', null],
			['c', 0]
		]
	);
	expect(Papa.parse(csv.trim(), { header: true }).data).toEqual([
		{ name: 'L’Œuf, « bleu »', value: '1234.5678901' },
		{ name: 'b', value: '' },
		{ name: 'c', value: '0' }
	]);
});
