import { expect, it } from 'vitest';
import { addressesOf } from './package';

it('prepares a territory in both languages, and each file without words once', () => {
	const site = {
		version: '1',
		assets: [['/_app/a.js', 10]] as [string, number][],
		languages: ['fr' as const, 'en' as const]
	};
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

it('asks a site of one language for that one only', () => {
	const territories = [{ code: '244900809', name: 'Anjou Bleu', departements: ['49'] }];
	const french = addressesOf({ version: '1', assets: [], languages: ['fr'] }, territories);
	const english = addressesOf({ version: '1', assets: [], languages: ['en'] }, territories);
	expect(french.filter((address) => address.startsWith('/en/'))).toEqual([]);
	expect(english).not.toContain('/territoire/244900809/');
	expect(english).toContain('/en/territoire/244900809/');
	for (const addresses of [french, english]) expect(addresses).toContain('/territoire/244900809/carte.json');
});
