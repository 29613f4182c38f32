import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { question, type Warehouse } from '../../src/lib/warehouse/contract';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';

const Built = v.object({
	reconciliations: v.array(
		v.object({
			what: v.string(),
			compared: v.number(),
			equal: v.number(),
			differing: v.array(
				v.object({ code: v.string(), name: v.string(), ours: v.number(), published: v.number() })
			)
		})
	)
});
const { reconciliations } = v.parse(
	Built,
	JSON.parse(readFileSync('static/data/build-report.json', 'utf8')) as unknown
);

let warehouse: Warehouse;
beforeAll(async () => {
	warehouse = await openNodeWarehouse();
});
afterAll(() => warehouse.close());

const Row = v.object({ key: v.string(), value: v.number() });
const rows = async (sql: string) =>
	new Map((await warehouse.ask(question(Row, sql))).map(({ key, value }) => [key, value]));

/** Employees of the private sector at the end of 2024, without Mayotte, as Urssaf totals them. */
const PRIVATE_JOBS_2024 = 19_995_376;

it('adds up private jobs to the same total by commune, zone, département, région and for France', async () => {
	const sums = await rows(
		`SELECT level AS key, sum(value)::DOUBLE AS value FROM indicator_private_jobs WHERE period = '2024' GROUP BY level`
	);
	for (const level of ['commune', 'zone_emploi', 'departement', 'region', 'france'])
		expect(sums.get(level), level).toBe(PRIVATE_JOBS_2024);
});

it.each([
	['urssaf', 2019, 18_748_962],
	['urssaf', 2024, PRIVATE_JOBS_2024],
	['flores', 2022, 26_115_622],
	['flores', 2023, 26_527_385]
])('adds up the branches of %s to the total of %i', async (source, year, total) => {
	const sums = await rows(
		`SELECT 'jobs' AS key, sum(jobs)::DOUBLE AS value FROM zone_sector_jobs WHERE source = '${source}' AND year = ${String(year)}`
	);
	expect(sums.get('jobs')).toBe(total);
});

it('adds up the branches of each zone to the private jobs of its communes, or says where not', async () => {
	const [branches, communes] = [
		await rows(
			`SELECT zone AS key, sum(jobs)::DOUBLE AS value FROM zone_sector_jobs WHERE source = 'urssaf' AND year = 2024 GROUP BY zone`
		),
		await rows(
			`SELECT area AS key, value FROM indicator_private_jobs WHERE period = '2024' AND level = 'zone_emploi' AND value IS NOT NULL`
		)
	];
	const differing = [...branches].filter(([zone, jobs]) => communes.get(zone) !== jobs);
	console.log(`Zones whose branches differ from their communes: ${JSON.stringify(differing)}`);
	expect(branches.size).toBe(305);
	// Communes that merged across two zones since, and one that Insee moved from Granville to Coutances.
	expect(differing.length).toBeLessThanOrEqual(8);
});

it('adds up hiring plans by cell to the figure of each basin', async () => {
	const cells = await rows(
		`SELECT basin AS key, sum(projects)::DOUBLE AS value FROM hiring_need WHERE year = 2025 AND projects IS NOT NULL GROUP BY basin`
	);
	const figures = await rows(
		`SELECT area AS key, value FROM indicator_hiring_projects WHERE period = '2025' AND value IS NOT NULL`
	);
	expect(figures.size).toBeGreaterThan(400);
	for (const [basin, projects] of figures) expect(projects, basin).toBe(cells.get(basin));
});

it('agrees with what producers add up themselves, and lists where it does not', () => {
	for (const { what, compared, equal, differing } of reconciliations) {
		const first = differing.slice(0, 8).map(({ name, ours, published }) => `${name} ${ours} / ${published}`);
		console.log(`${what}: ${equal} of ${compared} equal${first.length > 0 ? `; ${first.join(', ')}` : ''}`);
	}
	const share = (start: string) => {
		const found = reconciliations.find(({ what }) => what.startsWith(start));
		return found ? found.equal / found.compared : 0;
	};
	// The file's own sums of groups lose communes whose names changed: 19,986,277 of 19,995,376.
	expect(share('private jobs 2024, epci')).toBeGreaterThan(0.95);
	expect(share('private jobs 2024, zone_emploi')).toBeGreaterThan(0.97);
	expect(share('population 2022, epci')).toBe(1);
	expect(share('median standard of living 2019')).toBeGreaterThan(0.98);
});

it('adds figures of intercommunalités up to Territoires d’industrie, though départements are published too', async () => {
	const known = await rows(
		`SELECT level AS key, count(value)::DOUBLE AS value FROM observation WHERE indicator = 'population_1968' GROUP BY level`
	);
	expect(known.get('territoire_industrie')).toBeGreaterThan(130);
});
