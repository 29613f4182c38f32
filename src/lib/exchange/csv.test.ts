import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readCsv, toCsv, toFrenchCsv } from './csv';

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
