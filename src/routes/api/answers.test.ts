import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Diagnostic } from '$lib/server/api/shapes/diagnostic';
import { Memberships, Peers, SearchResults, Territories } from '$lib/server/api/shapes/territory';
import { territoryFacts } from '$lib/server/territory-facts';
import { question } from '$lib/warehouse/contract';
import { openNodeWarehouse } from '$lib/warehouse/node';
import { ask } from '../../../tests/ask-api';
import { loadDiagnostic } from '../territoire/[siren]/diagnostic/load.server';

const HOME = '244900809';
const read = async <Answer>(schema: v.GenericSchema<unknown, Answer>, path: string): Promise<Answer> =>
	v.parse(schema, await (await ask(`/api/v1${path}`)).json());

describe('territories', () => {
	it('are all of a level, each with its code, as text', async () => {
		const { territories, page } = await read(Territories, '/territories/departement.json');
		expect([page.total, territories.length]).toEqual([101, 101]);
		expect(territories.map(({ code }) => code)).toEqual(expect.arrayContaining(['01', '2A', '976']));
		expect(territories.find(({ code }) => code === '49')).toMatchObject({
			name: 'Maine-et-Loire',
			region: '52'
		});
	});

	it('share communes with others, counted by hand', async () => {
		const { memberships } = await read(Memberships, `/territories/epci/${HOME}/memberships.json`);
		const warehouse = await openNodeWarehouse();
		const Row = v.object({ level: v.string(), code: v.string(), communes: v.number(), people: v.number() });
		const rows = await warehouse.ask(
			question(
				Row,
				`SELECT m.level, m.code, count(*) AS communes, CAST(sum(a.population) AS DOUBLE) AS people
         FROM membership m JOIN area a ON a.level = 'commune' AND a.code = m.commune
         WHERE m.level <> 'epci' AND m.commune IN (SELECT commune FROM membership WHERE level = 'epci' AND code = ?)
         GROUP BY m.level, m.code`,
				[HOME]
			)
		);
		await warehouse.close();
		const key = (row: { level: string; code: string }) => `${row.level} ${row.code}`;
		expect(memberships.map((row) => [key(row), row.communes, row.population]).toSorted()).toEqual(
			rows.map((row) => [key(row), row.communes, row.people]).toSorted()
		);
		const communes = memberships.filter(({ level }) => level === 'commune');
		expect(communes.reduce((sum, { share }) => sum + (share ?? NaN), 0)).toBeCloseTo(100, 6);
	});

	it.each([
		['Segré', 'commune', '49331'],
		['49331', 'commune', '49331'],
		[HOME, 'epci', HOME],
		['Anjou bleu', 'epci', HOME]
	])('are found by «%s»', async (q, level, code) => {
		const { results } = await read(SearchResults, `/search.json?q=${encodeURIComponent(q)}`);
		expect(results.map((one) => `${one.level} ${one.code}`)).toContain(`${level} ${code}`);
		const only = await read(SearchResults, `/search.json?q=${encodeURIComponent(q)}&level=${level}`);
		expect(only.results.map((one) => one.code)).toContain(code);
		expect(new Set(only.results.map((one) => one.level))).toEqual(new Set([level]));
	});

	it('have outlines with what is said of each, longitude first', async () => {
		const { features } = (await (
			await ask('/api/v1/indicators/population/commune/2023.geojson?within=epci:244900809')
		).json()) as {
			features: { id: string; geometry: { type: string; coordinates: number[][][][] }; properties: object }[];
		};
		expect(features).toHaveLength(11);
		const segre = features.find(({ id }) => id === '49331');
		expect(segre?.properties).toMatchObject({
			code: '49331',
			period: '2023',
			status: 'ok',
			unit: 'inhabitants'
		});
		const [longitude = NaN, latitude = NaN] = segre?.geometry.coordinates[0]?.[0]?.[0] ?? [];
		expect(longitude).toBeCloseTo(-0.9, 0);
		expect(latitude).toBeCloseTo(47.7, 0);
	});
});

describe('a diagnostic', () => {
	it('compares with the territories that the page compares with', async () => {
		const { peers } = await read(Peers, `/territories/epci/${HOME}/peers.json`);
		expect(peers.map(({ code }) => code)).toEqual((await territoryFacts(HOME))?.peers);
		expect(peers.map(({ rank }) => rank)).toEqual(peers.map((_, at) => at + 1));
		expect(peers.map(({ distance }) => distance)).toEqual(
			peers.map(({ distance }) => distance).toSorted((a, b) => a - b)
		);
	});

	it('says what the page says, in both languages, with every fact that it names', async () => {
		const answer = await read(Diagnostic, `/territories/epci/${HOME}/diagnostic.json`);
		const page = await loadDiagnostic(HOME);
		expect(answer.findings.map(({ rule, text }) => [rule, text.fr])).toEqual(
			page?.findings.map(({ rule, text }) => [rule, text])
		);
		expect(answer.claims.map(({ id, verdict }) => [id, verdict])).toEqual(
			page?.claims.map(({ id, verdict }) => [id, verdict])
		);
		expect(answer.findings.length).toBeGreaterThan(3);
		for (const { title } of answer.findings) expect(title.en).not.toBe(title.fr);
		const known = new Set(answer.facts.map(({ id }) => id));
		const called = [
			...answer.findings.flatMap(({ evidence }) => evidence),
			...answer.claims.flatMap(({ facets }) => facets.flatMap(({ evidence }) => evidence)),
			...answer.axes.flatMap(({ facts }) => facts)
		];
		expect(called.filter(({ fact }) => !known.has(fact))).toEqual([]);
	});

	it('is made for territories of every kind', async () => {
		const { territories } = await read(Territories, '/territories/epci.json');
		for (const { code } of territories.filter((_, at) => at % 60 === 0)) {
			const answer = await read(Diagnostic, `/territories/epci/${code}/diagnostic.json`);
			expect(answer.axes).toHaveLength(4);
			expect(answer.peers.length, code).toBeGreaterThan(0);
		}
	});
});
