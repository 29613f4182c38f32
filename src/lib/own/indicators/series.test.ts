import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OwnColumn, OwnTable } from '../table';
import { type Areas, itself, seriesOf } from './series';
import { indicatorsOf } from './to-indicators';

const areas = (population: Record<string, number>): Areas => {
	const code = Object.keys(population);
	return {
		code,
		population: Float64Array.from(Object.values(population)),
		rowOf: new Map(code.map((one, row) => [one, row]))
	};
};
const column = (given: Partial<OwnColumn> & Pick<OwnColumn, 'id' | 'values'>): OwnColumn => ({
	label: given.id,
	role: { kind: 'quantity' },
	period: '2026',
	sign: null,
	decimals: 0,
	absent: {},
	...given
});
const table = (codes: string[], columns: OwnColumn[]): OwnTable => ({
	id: 't',
	name: 'Essai',
	file: 'essai.csv',
	day: '2026-11-27',
	version: '1',
	level: 'commune',
	codes,
	columns,
	rows: codes.length,
	recognised: codes.length,
	unrecognised: 0
});
const words = { definition: () => '' };
const communes = areas({ a: 100, b: 300, c: 600 });
const groups = areas({ ab: 400, c: 600 });
const holding = [
	[0, 0],
	[1, 0],
	[2, 1]
] as const;
const at = (of: OwnTable, id: string) => {
	const formula = indicatorsOf(of, words).find((one) => one.id === id)?.periods[0]?.formula;
	if (!formula) throw new Error(`no ${id}`);
	return seriesOf(of, formula, communes, holding, groups);
};

it('adds quantities up, and says how much of a group they cover', () => {
	const own = table(['a', 'c'], [column({ id: 'plots', values: [2, 5] })]);
	const { value, coverage, status } = at(own, 'plots');
	expect([...value]).toEqual([2, 5]);
	expect([...coverage]).toEqual([0.25, 1]);
	expect([...status]).toEqual([1, 0]);
});

it('divides sums over the areas that have both terms', () => {
	const own = table(
		['a', 'b', 'c'],
		[
			column({ id: 'out', values: [1, null, 3] }),
			column({ id: 'of', values: [4, 100, 10] }),
			column({
				id: 'share',
				values: [25, null, 30],
				role: { kind: 'ratio', numerator: 'out', denominator: 'of', factor: 100 }
			})
		]
	);
	const { value, numerator, denominator } = at(own, 'share');
	expect([...value]).toEqual([25, 30]);
	expect([...numerator]).toEqual([1, 3]);
	expect([...denominator]).toEqual([4, 10]);
});

it('weighs a rate by its weight', () => {
	const own = table(
		['a', 'b', 'c'],
		[
			column({ id: 'homes', values: [10, 30, 7] }),
			column({ id: 'rent', values: [8, 12, 9], role: { kind: 'weighted', weight: 'homes' } })
		]
	);
	expect([...at(own, 'rent').value]).toEqual([11, 9]);
});

it('keeps a secret one: an area without any figure, and with a secret cell, is secret', () => {
	const own = table(
		['a', 'b', 'c'],
		[column({ id: 'n', values: [null, null, null], absent: { 0: 'secret', 2: 'empty' } })]
	);
	expect([...at(own, 'n').status]).toEqual([3, 2]);
	expect([...at(own, 'n').value]).toEqual([NaN, NaN]);
});

it('keeps a rate without its parts at its own level', () => {
	const own = table(['a'], [column({ id: 'median', values: [3], role: { kind: 'rate' } })]);
	const [indicator] = indicatorsOf(own, words);
	expect(indicator?.periods[0]?.levels).toEqual(['commune']);
	const formula = indicator?.periods[0]?.formula;
	expect(formula && [...seriesOf(own, formula, communes, itself(communes), communes).value]).toEqual([
		3,
		NaN,
		NaN
	]);
});

it('loses and adds nothing between levels', () => {
	fc.assert(
		fc.property(
			fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 })), { minLength: 3, maxLength: 3 }),
			(values) => {
				const own = table(['a', 'b', 'c'], [column({ id: 'n', values })]);
				const sum = (figures: Iterable<number | null>) =>
					[...figures].reduce<number>(
						(total, one) => total + (one === null || Number.isNaN(one) ? 0 : one),
						0
					);
				expect(sum(at(own, 'n').value)).toBe(sum(values));
			}
		)
	);
});
