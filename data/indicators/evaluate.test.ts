import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balance, count, type Formula, growth, locationQuotient, ratio } from '../../src/lib/catalogue';
import { formulaSql } from '../warehouse/formula-sql';
import { evaluateFormula } from '../../src/lib/catalogue';

const figures = (values: Record<string, number | null>) => (measure: string) => values[measure] ?? null;
const nothing = () => null;

it('computes each kind of figure by hand', () => {
	const read = figures({ part: 103, whole: 954, start: 13738, end: 13134, births: 4, deaths: 1 });
	const france = figures({ part: 146467, whole: 2169322 });
	expect(evaluateFormula(ratio('part', 'whole', 100), read, nothing).value).toBeCloseTo(10.7966, 4);
	expect(evaluateFormula(growth('start', 'end', 5), read, nothing).value).toBeCloseTo(-0.895, 3);
	expect(evaluateFormula(locationQuotient('part', 'whole'), read, france).value).toBeCloseTo(1.5991, 4);
	expect(evaluateFormula(count({ plus: ['births'], minus: ['deaths'] }), read, nothing).value).toBe(3);
});

it('falls back on balance / (years · population) when the population did not change', () => {
	const read = figures({ natural: -286, start: 6911, end: 6911 });
	expect(evaluateFormula(balance('natural', 'start', 'end', 5), read, nothing).value).toBeCloseTo(
		(100 * -286) / (5 * 6911),
		12
	);
});

it('is unknown, never 0, where a measure is unknown or a denominator is 0', () => {
	const read = figures({ a: 1, zero: 0, unknown: null });
	expect(evaluateFormula(ratio('a', 'unknown'), read, nothing).value).toBeNull();
	expect(evaluateFormula(ratio('a', 'zero'), read, nothing).value).toBeNull();
	expect(evaluateFormula(growth('zero', 'a', 5), read, nothing).value).toBeNull();
});

it('says the same in SQL as in the pipeline', async () => {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const formulas: Formula[] = [
		count({ plus: ['a', 'b'], minus: ['c'] }),
		ratio('a', { plus: ['b'], minus: ['c'] }, 100),
		growth('b', 'c', 5),
		balance('a', 'b', 'c', 7),
		locationQuotient('a', 'b')
	];
	const figure = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null, freq: 8 });
	await fc.assert(
		fc.asyncProperty(
			fc.record({ a: figure, b: figure, c: figure }),
			fc.constantFrom(...formulas),
			async (values, formula) => {
				const sql = (value: number | null) => (value === null ? 'NULL::DOUBLE' : `${value}::DOUBLE`);
				const row = `SELECT ${sql(values.a)} AS a, ${sql(values.b)} AS b, ${sql(values.c)} AS c`;
				const reader = await connection.runAndReadAll(
					`SELECT ${formulaSql(formula).value} AS value FROM (${row}) m, (SELECT 30::DOUBLE AS a, 700::DOUBLE AS b, 9::DOUBLE AS c) france`
				);
				const answer = reader.getRowObjectsJS()[0]?.value;
				const ours = evaluateFormula(formula, figures(values), figures({ a: 30, b: 700, c: 9 })).value;
				if (ours === null) expect(answer).toBeNull();
				else expect(answer).toBeCloseTo(ours, 9);
			}
		),
		{ numRuns: 300 }
	);
	connection.closeSync();
	instance.closeSync();
});
