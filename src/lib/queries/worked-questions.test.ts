import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOME_EPCI, type Level } from '../catalogue/levels';
import { GROWTH_PERIOD } from '../catalogue/population-year';
import { question, type Warehouse } from '../warehouse/contract';
import { openNodeWarehouse } from '../warehouse/node';
import { areasOf, membershipsOf } from './areas';
import { observationsOf } from './indicators';
import { sitesOf } from './sites';
import { headNames, type Heads, type WorkedId, workedQuestions } from './worked-questions';

/** The real warehouse: what a visitor is answered. */
let warehouse: Warehouse;
beforeAll(async () => {
	warehouse = await openNodeWarehouse();
});
afterAll(() => warehouse.close());

type Row = Record<string, unknown>;
const heads = Object.fromEntries(headNames.map((name) => [name, name])) as Heads;
const rowsOf = (sql: string) => warehouse.ask<Row>(question(v.record(v.string(), v.unknown()), sql));
async function answerTo(id: WorkedId): Promise<Row[]> {
	const rows = await rowsOf(workedQuestions.find((each) => each.id === id)?.sql(heads) ?? '');
	expect(rows.length, id).toBeGreaterThan(0);
	return rows;
}
const numberAt = (row: Row | undefined, name: string): number => v.parse(v.number(), row?.[name]);
const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

/** Figures of an indicator at a level in a period, by area, from the page's own question. */
async function figures(indicator: string, level: Level, period: string): Promise<Map<string, number>> {
	const rows = await warehouse.ask(observationsOf(indicator, [level]));
	return new Map(
		rows.flatMap((row) => (row.period === period && row.value !== null ? [[row.area, row.value]] : []))
	);
}
const areas = async (level: Level) =>
	new Map((await warehouse.ask(areasOf(level))).map((area) => [area.code, area]));

it('names the communes of an EPCI: they add up to it', async () => {
	const rows = await answerTo('communes');
	const home = (await areas('epci')).get(HOME_EPCI);
	expect(rows.length).toBe(home?.communes);
	expect(sum(rows.map((row) => numberAt(row, 'inhabitants')))).toBe(home?.population);
});

it('finds the ten EPCI of like jobs: the same by a scalar product of roots', async () => {
	const rows = await answerTo('structure');
	const shares = await Promise.all(
		['agriculture', 'industry', 'construction', 'trade_services', 'public'].map((sector) =>
			figures(`${sector}_job_share`, 'epci', '2022')
		)
	);
	const roots = (code: string) => shares.map((share) => Math.sqrt((share.get(code) ?? NaN) / 100));
	const home = roots(HOME_EPCI);
	// H² = ½ Σ(√p − √q)² = ½ (Σp + Σq) − Σ√(pq); shares that are rounded add up to one, but for a hair.
	const gap = (code: string) => {
		const other = roots(code);
		const whole = (of: readonly number[]) => sum(of.map((root) => root * root));
		return Math.sqrt(
			(whole(home) + whole(other)) / 2 - sum(home.map((root, at) => root * (other[at] ?? NaN)))
		);
	};
	const nearest = [...(shares[0]?.keys() ?? [])]
		.filter((code) => code !== HOME_EPCI && Number.isFinite(gap(code)))
		.toSorted((a, b) => gap(a) - gap(b))
		.slice(0, 10);
	expect(rows.map(({ code }) => code)).toEqual(nearest);
	expect(numberAt(rows[0], 'gap')).toBeCloseTo(gap(nearest[0] ?? ''), 3);
});

it('counts industrial jobs lost and won by zone: the same from the branches', async () => {
	const rows = await answerTo('industry');
	const jobs = await rowsOf(
		`SELECT zone, CAST(sum(jobs) FILTER (year = 2024) - sum(jobs) FILTER (year = 2019) AS DOUBLE) AS change
     FROM zone_sector_jobs JOIN sector ON sector.code = zone_sector_jobs.sector
     WHERE source = 'urssaf' AND a5 = 'BE' GROUP BY zone`
	);
	const changes = new Map(jobs.map(({ zone, change }) => [zone, change]));
	const known = rows.filter(({ change }) => change !== null);
	expect(known.length).toBeGreaterThan(290);
	for (const { code, change } of known) expect(change, String(code)).toBe(changes.get(code));
});

it('follows private jobs year by year: the base is the first year', async () => {
	const rows = (await answerTo('years')).filter(({ code }) => code === HOME_EPCI);
	const [measure] = await rowsOf(
		`SELECT CAST(private_jobs_2014 AS DOUBLE) AS before, CAST(private_jobs_2024 AS DOUBLE) AS after
     FROM measure WHERE level = 'epci' AND code = '${HOME_EPCI}'`
	);
	expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 11 }, (_, at) => String(2014 + at)));
	expect(numberAt(rows[0], 'base_100')).toBe(100);
	expect(numberAt(rows.at(-1), 'base_100')).toBeCloseTo(
		(100 * numberAt(measure, 'after')) / numberAt(measure, 'before'),
		1
	);
});

it('finds the most industrial EPCI of each région: none of the same région has more', async () => {
	const rows = await answerTo('most_industrial');
	const [epci, shares] = [await areas('epci'), await figures('industry_job_share', 'epci', '2022')];
	const best = new Map<string, number>();
	for (const [code, share] of shares) {
		const region = epci.get(code)?.region ?? '';
		best.set(region, Math.max(best.get(region) ?? 0, share));
	}
	expect(rows.length).toBe(best.size);
	for (const row of rows) {
		const most = best.get(epci.get(String(row.code))?.region ?? '') ?? NaN;
		expect(Math.abs(numberAt(row, 'industry_share') - most)).toBeLessThan(0.0501);
	}
});

it('finds those that gain jobs and lose inhabitants', async () => {
	const rows = await answerTo('more_jobs_fewer_people');
	const jobs = await figures('private_jobs_growth', 'epci', '2019-2024');
	const people = await figures('population_growth', 'epci', GROWTH_PERIOD);
	const wanted = [...jobs].flatMap(([code, growth]) =>
		growth > 0 && (people.get(code) ?? 0) < 0 ? code : []
	);
	expect(rows.map(({ code }) => String(code)).toSorted()).toEqual(wanted.toSorted());
});

it('adds up brownfields by EPCI', async () => {
	const rows = await answerTo('brownfields');
	const epciOf = new Map(
		(await warehouse.ask(membershipsOf(['epci']))).map(({ commune, code }) => [commune, code])
	);
	const hectares = new Map<string, number>();
	for (const { commune, area_m2 } of await warehouse.ask(sitesOf('brownfield'))) {
		const code = epciOf.get(commune ?? '');
		if (code && area_m2 !== null) hectares.set(code, (hectares.get(code) ?? 0) + area_m2 / 10_000);
	}
	expect(rows.length).toBe(hectares.size);
	for (const row of rows.slice(0, 50))
		expect(Math.abs(numberAt(row, 'hectares') - (hectares.get(String(row.code)) ?? NaN))).toBeLessThan(0.501);
});

it('tells who hires in the basin, and with what difficulty', async () => {
	const rows = await answerTo('hiring');
	const plans = await rowsOf(
		`SELECT label, CAST(projects AS DOUBLE) AS projects, CAST(difficult AS DOUBLE) AS difficult, year FROM hiring_need
     WHERE basin IN (SELECT m.code FROM membership m JOIN membership e USING (commune)
       WHERE m.level = 'bassin_emploi' AND e.level = 'epci' AND e.code = '${HOME_EPCI}')`
	);
	const last = Math.max(...plans.map((plan) => numberAt(plan, 'year')));
	const [first] = rows;
	const mine = plans.filter(
		({ label, year, projects, difficult }) =>
			label === first?.occupation && year === last && projects !== null && difficult !== null
	);
	const projects = sum(mine.map((plan) => numberAt(plan, 'projects')));
	expect(numberAt(first, 'projects')).toBe(projects);
	expect(numberAt(first, 'difficult_share')).toBe(
		Math.round((100 * sum(mine.map((plan) => numberAt(plan, 'difficult')))) / projects)
	);
	const counts = rows.map((row) => numberAt(row, 'projects'));
	expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

it('finds the communes far from a station', async () => {
	const rows = await answerTo('stations');
	const [communes, epci] = [await areas('commune'), await areas('epci')];
	const far = [...(await figures('distance_station', 'commune', '2026'))].filter(
		([code, km]) => km > 20 && communes.get(code)?.region === epci.get(HOME_EPCI)?.region
	);
	expect(rows.length).toBe(far.length);
	expect(numberAt(rows[0], 'km')).toBeCloseTo(Math.max(...far.map(([, km]) => km)), 1);
});

it('counts the communes that merged, by département', async () => {
	const rows = await answerTo('merged');
	const communes = await areas('commune');
	const former = await rowsOf('SELECT successor, until, renamed FROM former_commune');
	const counts = new Map<string | null, number>();
	for (const { successor, until, renamed } of former) {
		const department = communes.get(String(successor))?.department ?? null;
		if (renamed === false && String(until) >= '2015-01-01' && department !== null)
			counts.set(department, (counts.get(department) ?? 0) + 1);
	}
	expect(new Map(rows.map((row) => [row.code, numberAt(row, 'merged')]))).toEqual(counts);
});

it('is checked by a test for each of its ten questions', () => {
	expect(workedQuestions.length).toBe(10);
	expect(new Set(workedQuestions.map(({ id }) => id)).size).toBe(10);
});
