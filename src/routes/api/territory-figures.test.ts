import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OneObservation, TerritoryObservations } from '$lib/server/api/shapes/observation';
import { question, type Warehouse } from '$lib/warehouse/contract';
import { openNodeWarehouse } from '$lib/warehouse/node';
import { ask } from '../../../tests/ask-api';
import { observed, told } from '../../../tests/observed';

let warehouse: Warehouse;
beforeAll(async () => {
	warehouse = await openNodeWarehouse();
});
afterAll(() => warehouse.close());

describe('a territory', () => {
	const seriesOf = async (path: string) =>
		v.parse(TerritoryObservations, await (await ask(`/api/v1/territories/${path}`)).json()).observations;
	const Count = v.object({ periods: v.number(), indicators: v.number() });
	/** Of each kind: a count, a growth, a rate, a quotient against France, what a producer publishes. */
	const SOME = [
		'population',
		'jobs_growth',
		'industry_establishment_share',
		'industry_specialisation',
		'poverty_rate'
	];

	it.each([
		['epci', '244900809'],
		['commune', '2A004'],
		['bassin_vie', '49331']
	])('%s %s: has every figure of every period that the warehouse has', async (level, code) => {
		const [count] = await warehouse.ask(
			question(
				Count,
				'SELECT count(*) AS periods, count(DISTINCT indicator) AS indicators FROM indicator_period WHERE level = ?',
				[level]
			)
		);
		const series = await seriesOf(`${level}/${code}/series.json`);
		expect(series.length).toBe(count?.periods);
		for (const indicator of SOME) {
			const rows = await observed(warehouse, 'indicator = ? AND level = ? AND area = ?', [
				indicator,
				level,
				code
			]);
			const own = series.filter((one) => one.indicator === indicator);
			expect(own.map(({ period }) => period).toSorted()).toEqual(rows.map(({ period }) => period));
			for (const row of rows) {
				const one = own.find(({ period }) => period === row.period);
				expect([indicator, one && told(one), one?.source]).toEqual([indicator, told(row), row.source]);
			}
		}
		const latest = await seriesOf(`${level}/${code}/observations.json`);
		expect(latest.length).toBe(count?.indicators);
		for (const one of latest)
			expect(series.findLast((other) => other.indicator === one.indicator)).toEqual(one);
	});

	it('has one figure at one address, which says all that is needed to read it', async () => {
		for (const [level, code] of [
			['epci', '244900809'],
			['commune', '49331']
		] as const) {
			const path = `/api/v1/territories/${level}/${code}/observations/population`;
			const answer = v.parse(OneObservation, await (await ask(`${path}.json`)).json());
			const [row] = await observed(
				warehouse,
				"indicator = 'population' AND level = ? AND area = ? AND period = ?",
				[level, code, answer.period]
			);
			expect(told(answer)).toEqual(row && told(row));
			expect(answer).toMatchObject({ status: 'ok', coverage: 1, indicator: { unit: 'inhabitants' } });
			expect(answer.source.geography).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			expect(answer.links.self).toBe(`https://here.test${path}/${answer.period}.json`);
			const again = v.parse(OneObservation, await (await ask(answer.links.self ?? '')).json());
			expect(again).toEqual(answer);
		}
	});
});
