import * as v from 'valibot';
import { expect, it } from 'vitest';
import { Problem } from '$lib/server/api/shapes/entry';
import { ask } from '../../../tests/ask-api';

const problem = async (path: string, init: Parameters<typeof ask>[1] = {}) => {
	const response = await ask(path, init);
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
	expect(response.headers.get('cache-control')).toBe('no-store');
	const told = v.parse(Problem, await response.json());
	expect(told.status).toBe(response.status);
	return told;
};

it.each([
	['/api/v1/lune.json', 404, { see: 'https://here.test/api/v1/index.json' }],
	['/api/v1/territories/lune.json', 404, { parameter: 'level', value: 'lune' }],
	['/api/v1/territories/epci/000000000.json', 404, { parameter: 'code', value: '000000000' }],
	['/api/v1/territories/epci/%00.json', 404, { parameter: 'code' }],
	['/api/v1/territories/commune/49331/peers.json', 404, { parameter: 'level', allowed: ['epci'] }],
	['/api/v1/indicators/jobs/epci/1999.json', 404, { parameter: 'period', allowed: ['2013', '2018'] }],
	['/api/v1/indicators/jobs/epci/99.json', 404, { parameter: 'period', value: '99' }],
	['/api/v1/indicators/lune/epci.json', 404, { parameter: 'indicator', value: 'lune' }],
	[
		'/api/v1/indicators/unemployment_rate_localised/commune.json',
		404,
		{ parameter: 'level', value: 'commune' }
	],
	['/api/v1/sources/lune-lune.json', 404, { parameter: 'source' }],
	['/api/v1/levels.xml', 404, { parameter: 'format', value: 'xml', allowed: ['json'] }],
	['/api/v1/territories/france.geojson', 404, { parameter: 'format', value: 'geojson' }],
	['/api/v9/levels.json', 404, { parameter: 'version', value: 'v9', allowed: ['v1'] }],
	['/api/v1/search.json', 400, { parameter: 'q' }],
	['/api/v1/search.json?q=', 400, { parameter: 'q' }],
	[`/api/v1/search.json?q=${'a'.repeat(101)}`, 400, { parameter: 'q' }],
	[
		'/api/v1/territories/epci.json?limt=2',
		400,
		{ parameter: 'limt', allowed: ['within', 'limit', 'offset'] }
	],
	['/api/v1/territories/epci.json?limit=0', 400, { parameter: 'limit', value: '0' }],
	['/api/v1/territories/epci.json?limit=5001', 400, { parameter: 'limit', value: '5001' }],
	['/api/v1/territories/epci.json?limit=010', 400, { parameter: 'limit', value: '010' }],
	['/api/v1/territories/epci.json?limit=1&limit=2', 400, { parameter: 'limit' }],
	['/api/v1/territories/epci.json?within=49', 400, { parameter: 'within', value: '49' }],
	['/api/v1/territories/epci.json?within=departement:99', 400, { parameter: 'within', value: '99' }],
	['/api/v1/territories/commune.geojson', 400, { parameter: 'within' }]
])('%s: says what is wrong and what was expected', async (path, status, expected) => {
	const told = await problem(path);
	expect(told.status).toBe(status);
	expect(told).toMatchObject(expected);
	expect(told.type).toMatch(/^https:\/\/here\.test\/donnees\/api\/#probleme-/);
	expect(told.detail.length).toBeGreaterThan(20);
	expect(told.instance).toBe(new URL(path, 'https://here.test').pathname);
});

it('speaks the language of who asks', async () => {
	const english = await problem('/api/v1/lune.json', {
		headers: { 'accept-language': 'de, en;q=0.8, fr;q=0.1' }
	});
	expect(english.title).toBe('Nothing at this address');
	expect((await problem('/api/v1/lune.json')).title).toBe('Rien à cette adresse');
	expect((await problem('/api/v1/lune.json', { headers: { 'accept-language': 'de' } })).title).toBe(
		'Rien à cette adresse'
	);
});

it('answers to reading methods only, and says which', async () => {
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
		const response = await ask('/api/v1/levels.json', { method });
		expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
	}
	const told = await ask('/api/v1/levels.json', { method: 'OPTIONS' });
	expect([told.status, told.headers.get('access-control-allow-methods')]).toEqual([
		204,
		'GET, HEAD, OPTIONS'
	]);
});

it('leads an address without an ending to the format that who asks prefers', async () => {
	const to = async (path: string, accept?: string) => {
		const response = await ask(path, accept === undefined ? {} : { headers: { accept } });
		return [response.status, response.headers.get('location'), response.headers.get('vary')];
	};
	expect(await to('/api/v1/levels')).toEqual([307, '/api/v1/levels.json', 'Accept']);
	expect(await to('/api/v1/territories/epci?limit=2', 'text/csv')).toEqual([
		307,
		'/api/v1/territories/epci.csv?limit=2',
		'Accept'
	]);
	expect(await to('/api/v1/territories/epci', 'application/geo+json, application/json;q=0.5')).toEqual([
		307,
		'/api/v1/territories/epci.geojson',
		'Accept'
	]);
	expect(await to('/api/v1/territories/epci', 'text/html,application/xml;q=0.9,*/*;q=0.8')).toEqual([
		307,
		'/api/v1/territories/epci.json',
		'Accept'
	]);
	expect(await to('/api/v1/', '*/*')).toEqual([307, '/api/v1/index.json', 'Accept']);
	const told = await problem('/api/v1/levels', { headers: { accept: 'text/html' } });
	expect(told).toMatchObject({ status: 406, parameter: 'Accept', allowed: ['application/json'] });
});

it('leads addresses of no version, of a retired one, of another language, to today’s', async () => {
	for (const [from, to] of [
		['/api', '/api/v1/'],
		['/api/', '/api/v1/'],
		['/api/levels.json', '/api/v1/levels.json'],
		['/api/territories/epci.csv?limit=2', '/api/v1/territories/epci.csv?limit=2'],
		['/api/v0/levels.json', '/api/v1/levels.json'],
		['/en/api/v1/levels.json', '/api/v1/levels.json'],
		['/en/api/levels.json', '/api/v1/levels.json']
	] as const) {
		const response = await ask(from);
		expect([from, response.status, response.headers.get('location')]).toEqual([from, 308, to]);
	}
});
