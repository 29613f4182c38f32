import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { question } from '../../src/lib/warehouse/contract';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { storageType } from './storage';
import { createDatabase, writeTable } from './write';

it('keeps whole figures as integers, large ones too', () => {
	expect(storageType([1, null, -3])).toBe('INTEGER');
	expect(storageType([1, 165_663_298_548])).toBe('BIGINT');
	expect(storageType([])).toBe('INTEGER');
});

it('keeps figures of a few decimals as decimals, sums with their last digits astray too', () => {
	expect(storageType([5.14, 11.53, null])).toBe('DECIMAL(18,2)');
	expect(storageType([0.1 + 0.2, 11])).toBe('DECIMAL(18,1)');
});

it('keeps estimates to less than a billionth of themselves, and what needs more digits as it is', () => {
	expect(storageType([69.8148148148148, 1])).toBe('DECIMAL(18,7)');
	expect(storageType([1e-7 / 3])).toBe('DOUBLE');
	expect(storageType([1 / 3, 9e15 + 0.5])).toBe('DOUBLE');
	// One person of a sample's estimate, and the whole country.
	expect(storageType([0.967320261437909, 28_123_456.789012345])).toBe('DECIMAL(18,9)');
});

async function stored(values: readonly (number | null)[]): Promise<(number | null)[]> {
	const path = join(mkdtempSync(join(tmpdir(), 'belvedere-storage-')), 'warehouse.duckdb');
	const rows = values.map((_, row) => row);
	await createDatabase(path, (connection) =>
		writeTable(connection, 'measure', [
			{ name: 'row', type: 'INTEGER', values: rows },
			{ name: 'value', type: storageType(values), values }
		])
	);
	const warehouse = await openNodeWarehouse(path);
	try {
		const Row = v.object({ value: v.nullable(v.number()) });
		const sql = 'SELECT CAST(value AS DOUBLE) AS value FROM measure ORDER BY row';
		return (await warehouse.ask(question(Row, sql))).map(({ value }) => value);
	} finally {
		await warehouse.close();
	}
}

it('gives back the very doubles of decimals', async () => {
	const values = [5.14, 11.53, 0.07, null, 18_360.95, -2.5, 33.33];
	expect(await stored(values)).toEqual(values);
	const large = [165_663_298_548, -1, null];
	expect(await stored(large)).toEqual(large);
});

it('never loses a billionth of a figure', async () => {
	const figure = fc.double({ min: -1e7, max: 1e7, noNaN: true });
	await fc.assert(
		fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 20 }), async (values) => {
			const back = await stored(values);
			values.forEach((value, row) => {
				expect(Math.abs((back[row] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
			});
		}),
		{ numRuns: 15 }
	);
});
