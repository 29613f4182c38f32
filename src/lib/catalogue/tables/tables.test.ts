import { afterAll, beforeAll, expect, it } from 'vitest';
import { frenchIn } from '../../../../tests/french-words';
import { schemaColumns } from '../../queries/schema';
import type { Warehouse } from '../../warehouse/contract';
import { openNodeWarehouse } from '../../warehouse/node';
import { warehouseTables } from '.';

let warehouse: Warehouse;
beforeAll(async () => {
	warehouse = await openNodeWarehouse();
});
afterAll(() => warehouse.close());

it('names every table and every column of the warehouse, and none that is not there', async () => {
	const found = await warehouse.ask(schemaColumns());
	const inFile = new Map<string, Set<string>>();
	for (const { table, column } of found) inFile.set(table, (inFile.get(table) ?? new Set()).add(column));
	expect([...inFile.keys()].toSorted()).toEqual(warehouseTables.map(({ name }) => name).toSorted());
	for (const { name, columns, others } of warehouseTables) {
		const there = [...(inFile.get(name) ?? [])];
		expect(
			Object.keys(columns).filter((column) => !there.includes(column)),
			name
		).toEqual([]);
		const unnamed = there.filter((column) => !(column in columns));
		expect(others ? [] : unnamed, name).toEqual([]);
		expect(unnamed.length > 100, name).toBe(others !== undefined);
	}
});

it('says each in both languages, without French in its English', () => {
	for (const { name, what, columns, others } of warehouseTables)
		for (const { fr, en } of [what, ...Object.values(columns), ...(others ? [others] : [])]) {
			expect(fr.length, name).toBeGreaterThan(2);
			expect(fr, name).not.toMatch(/ [:;?!]/);
			expect(frenchIn(en), name).toEqual([]);
		}
});
