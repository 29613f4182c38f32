import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '$lib/exchange/csv';
import { Observations } from '$lib/server/api/shapes/observation';
import { question, type Warehouse } from '$lib/warehouse/contract';
import { openNodeWarehouse } from '$lib/warehouse/node';
import { ask } from '../../../tests/ask-api';
import { observed, told } from '../../../tests/observed';

let warehouse: Warehouse;
beforeAll(async () => {
	warehouse = await openNodeWarehouse();
});
afterAll(() => warehouse.close());

const observations = async (path: string) =>
	v.parse(Observations, await (await ask(`/api/v1/indicators/${path}`)).json());

describe('an indicator in every territory', () => {
	it.each([
		['population', 'epci', '2023'],
		['industry_job_share', 'departement', '2022'],
		['median_standard_of_living', 'commune', '2021'],
		['unemployment_rate_localised', 'zone_emploi', '2025-T1'],
		['jobs_growth', 'aire_attraction', '2013-2018'],
		['difficult_hiring_share', 'bassin_emploi', '2025']
	])('%s, %s, %s: is what the warehouse says, row for row', async (indicator, level, period) => {
		const answer = await observations(`${indicator}/${level}/${period}.json`);
		const rows = await observed(warehouse, 'indicator = ? AND level = ? AND period = ?', [
			indicator,
			level,
			period
		]);
		expect(rows.length).toBeGreaterThan(90);
		expect(answer.page).toEqual({ total: rows.length, offset: 0, count: rows.length });
		expect(answer.observations.map(({ code }) => code)).toEqual(rows.map(({ area }) => area));
		expect(answer.observations.map(told)).toEqual(rows.map(told));
		expect(answer.source.id).toBe(rows[0]?.source);
	});

	it('says why a figure is not known, and never gives 0 instead', async () => {
		const statuses = new Map<string, number>();
		for (const path of ['poverty_rate/commune.json', 'difficult_hiring_share/bassin_emploi.json']) {
			for (const { value, status, coverage } of (await observations(path)).observations) {
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
				if (status === 'secret' || status === 'missing') expect([value, coverage]).toEqual([null, null]);
				if (status === 'partial') expect(coverage).toBeLessThan(1);
			}
		}
		expect([...statuses.keys()]).toEqual(expect.arrayContaining(['ok', 'partial']));
		expect((statuses.get('secret') ?? 0) + (statuses.get('missing') ?? 0)).toBeGreaterThan(0);
	});

	it('without a period is the last one, and says where that one stays', async () => {
		const answer = await observations('jobs/epci.json');
		const periods = await observed(warehouse, "indicator = 'jobs' AND level = 'epci' AND area = ?", [
			'244900809'
		]);
		expect(answer.period).toBe(periods.at(-1)?.period);
		expect(answer.latest).toBe(true);
		expect(answer.links.self).toBe(`https://here.test/api/v1/indicators/jobs/epci/${answer.period}.json`);
		const earlier = await observations(`jobs/epci/${periods[0]?.period ?? ''}.json`);
		expect(earlier.latest).toBe(false);
		expect(earlier.links.latest).toBe('https://here.test/api/v1/indicators/jobs/epci.json');
	});

	it('comes by pages that hold all of it, once, in the same order', async () => {
		const whole = await observations('population/epci.json');
		const codes: string[] = [];
		let next: string | undefined = 'population/epci.json?limit=500';
		while (next !== undefined) {
			const part: v.InferOutput<typeof Observations> = await observations(next);
			codes.push(...part.observations.map(({ code }) => code));
			next = part.links.next?.split('/indicators/')[1];
		}
		expect(codes).toEqual(whole.observations.map(({ code }) => code));
	});

	it('within a territory is that of the ones which share a commune with it', async () => {
		const Code = v.object({ code: v.string() });
		const members = await warehouse.ask(
			question(
				Code,
				"SELECT commune AS code FROM membership WHERE level = 'epci' AND code = '244900809' ORDER BY 1"
			)
		);
		const answer = await observations('population/commune.json?within=epci:244900809');
		expect(answer.observations.map(({ code }) => code)).toEqual(members.map(({ code }) => code));
		expect(answer.observations.reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBe(
			(await observations('population/epci.json')).observations.find(({ code }) => code === '244900809')
				?.value
		);
	});

	it.each([
		['csv', ',', false],
		['fr.csv', ';', true]
	])('says the same in %s', async (ending, delimiter, marked) => {
		const path = 'industry_job_share/departement/2022';
		const { observations: rows, source } = await observations(`${path}.json`);
		const bytes = new Uint8Array(await (await ask(`/api/v1/indicators/${path}.${ending}`)).arrayBuffer());
		expect([...bytes.slice(0, 3)].join() === '239,187,191').toBe(marked);
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
		expect(text.split('\n')[0]?.split(delimiter).length).toBe(15);
		const table = readCsv(text, new Set(['indicator', 'level', 'code', 'name', 'period', 'source']));
		const column = (name: string) => table.rows.map((row) => row[table.columns.indexOf(name)]);
		expect(column('code')).toEqual(rows.map(({ code }) => code));
		expect(column('value')).toEqual(rows.map(({ value }) => value));
		expect(column('numerator')).toEqual(rows.map(({ numerator }) => numerator));
		expect(column('status')).toEqual(rows.map(({ status }) => status));
		expect(new Set(column('source'))).toEqual(new Set([source.id]));
		expect(new Set(column('unit'))).toEqual(new Set(['percent']));
	});
});
