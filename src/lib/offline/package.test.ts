import { expect, it } from 'vitest';
import { addressesOf } from './package';

it('prepares a territory in both languages, and each file without words once', () => {
	const site = { version: '1', assets: [['/_app/a.js', 10]] as [string, number][] };
	const addresses = addressesOf(site, [{ code: '244900809', name: 'Anjou Bleu', departements: ['49'] }]);
	expect(new Set(addresses).size).toBe(addresses.length);
	for (const page of [
		'/',
		'/methode/',
		'/territoire/244900809/',
		'/territoire/244900809/presenter/',
		'/territoire/244900809/diapositives.json'
	]) {
		expect(addresses).toContain(page);
		expect(addresses).toContain(`/en${page}`);
	}
	expect(addresses.filter((address) => address.endsWith('warehouse.duckdb'))).toEqual([
		'/data/warehouse.duckdb'
	]);
	expect(addresses).toContain('/_app/a.js');
});
