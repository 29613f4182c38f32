import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicators, levels } from '../../src/lib/catalogue';
import { areaColumns } from '../../src/lib/queries/areas';
import { communeValues, indicatorTable, observationsOf, seriesOf } from '../../src/lib/queries/indicators';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { question, type Warehouse, WarehouseError } from '../../src/lib/warehouse/contract';

/** The real warehouse, as committed: small enough to open, so nothing here is made up. */
let warehouse: Warehouse;
beforeAll(async () => {
	warehouse = await openNodeWarehouse();
});
afterAll(() => warehouse.close());

const rows = (sql: string) => warehouse.ask(question(v.record(v.string(), v.unknown()), sql));
const none = async (sql: string) => expect(await rows(`${sql} LIMIT 5`)).toEqual([]);
const additive = indicators.filter(({ periods }) =>
	periods.every(({ formula, levels: of }) => formula.kind === 'count' && of.includes('commune'))
);

describe('every observation', () => {
	it('is of an area, an indicator, a period and a source that exist', async () => {
		await none(
			'SELECT DISTINCT o.level, o.area FROM observation o ANTI JOIN area a ON a.level = o.level AND a.code = o.area'
		);
		await none(
			'SELECT DISTINCT indicator FROM observation WHERE indicator NOT IN (SELECT id FROM indicator)'
		);
		await none('SELECT DISTINCT source FROM observation WHERE source NOT IN (SELECT id FROM source)');
	});
	it('is never NaN nor infinite, and is null exactly when its status says so', async () => {
		await none('SELECT * FROM observation WHERE isnan(value) OR isinf(value)');
		await none(`SELECT * FROM observation WHERE (value IS NULL) <> (status IN ('missing', 'secret'))`);
		await none(`SELECT * FROM observation WHERE status NOT IN ('ok', 'partial', 'missing', 'secret')`);
		await none(`SELECT * FROM observation WHERE status = 'partial' AND NOT (coverage > 0 AND coverage < 1)`);
		await none(`SELECT * FROM observation WHERE status = 'ok' AND coverage <> 1`);
	});
	it('stands once per indicator, level, area and period', async () => {
		await none('SELECT indicator, level, area, period FROM observation GROUP BY ALL HAVING count(*) > 1');
	});
	it('answers for every indicator of the catalogue at every level that it declares', async () => {
		const known = await rows('SELECT DISTINCT indicator, level, period FROM observation');
		const declared = indicators.flatMap(({ id, periods }) =>
			periods.flatMap(({ period, levels: of }) => of.map((level) => `${id} ${level} ${period}`))
		);
		expect(
			new Set(
				known.map(({ indicator, level, period }) => `${String(indicator)} ${String(level)} ${String(period)}`)
			)
		).toEqual(new Set(declared));
	});
});

describe('sums', () => {
	it('of communes are those of départements, régions and France, for every additive figure', async () => {
		expect(additive.length).toBeGreaterThan(20);
		for (const { id } of additive) {
			for (const level of ['departement', 'region'] as const) {
				await none(
					`SELECT f.period, f.value, s.total FROM (SELECT period, value FROM "indicator_${id}" WHERE level = 'france') f
           JOIN (SELECT period, sum(value) AS total FROM "indicator_${id}" WHERE level = '${level}' GROUP BY period) s USING (period)
           WHERE abs(f.value - s.total) > 1e-6 * greatest(abs(f.value), 1)`
				);
			}
			// Communes that split since hold no figure of their own; the country holds theirs together.
			await none(
				`SELECT f.period, f.value, s.total FROM (SELECT period, value FROM "indicator_${id}" WHERE level = 'france') f
         JOIN (SELECT period, sum(value) AS total FROM "indicator_${id}" WHERE level = 'commune' GROUP BY period) s USING (period)
         WHERE s.total > f.value + 1e-6 * abs(f.value) OR s.total < 0.99 * f.value`
			);
		}
	});
	it('of each EPCI are those of its communes where all of them are known', async () => {
		for (const { id } of additive) {
			await none(
				`WITH c AS (
           SELECT m.code, o.period, sum(o.value) AS total, count(*) = count(o.value) AS whole
           FROM "indicator_${id}" o JOIN membership m ON m.commune = o.area AND m.level = 'epci' WHERE o.level = 'commune' GROUP BY ALL)
         SELECT e.area, e.period, e.value, c.total FROM "indicator_${id}" e JOIN c ON c.code = e.area AND c.period = e.period
         WHERE e.level = 'epci' AND c.whole AND abs(e.value - c.total) > 1e-6 * greatest(abs(e.value), 1)`
			);
		}
	});
	it('give the published population of France, without Mayotte', async () => {
		const figures = await rows(
			`SELECT period, value, status FROM indicator_population WHERE level = 'france' AND period IN ('2018', '2022') ORDER BY period`
		);
		expect(figures).toEqual([
			{ period: '2018', value: 66732538, status: 'partial' },
			{ period: '2022', value: 67760573, status: 'partial' }
		]);
	});
});

describe('the population of 2023', () => {
	it('of an EPCI is that of its communes, and what the list of areas says, Mayotte included', async () => {
		await none(
			`WITH c AS (
         SELECT m.level, m.code, sum(p.value) AS total, count(*) = count(p.value) AS whole
         FROM membership m JOIN indicator_population p ON p.level = 'commune' AND p.area = m.commune AND p.period = '2023' GROUP BY ALL)
       SELECT a.level, a.code, p.value, c.total, a.population FROM area a
         LEFT JOIN indicator_population p ON p.level = a.level AND p.area = a.code AND p.period = '2023'
         LEFT JOIN c ON c.level = a.level AND c.code = a.code
       WHERE p.status IS DISTINCT FROM 'ok' OR p.value IS DISTINCT FROM a.population
         OR (a.level <> 'france' AND (NOT c.whole OR p.value IS DISTINCT FROM c.total))`
		);
		expect(
			await rows(
				`SELECT value::INTEGER AS people FROM indicator_population
           WHERE period = '2023' AND ((level = 'epci' AND area = '244900809') OR level = 'france') ORDER BY value`
			)
		).toEqual([{ people: 34_625 }, { people: 68_094_280 + 256_518 }]);
	});
	it('makes a growth since 2015 that leaves Mayotte out and says so', async () => {
		expect(
			await rows(
				`SELECT level, status, numerator::INTEGER AS people FROM indicator_population_growth
           WHERE period = '2015-2023' AND (level = 'france' OR (level = 'departement' AND area = '976')) ORDER BY level`
			)
		).toEqual([
			{ level: 'departement', status: 'missing', people: null },
			{ level: 'france', status: 'partial', people: 68_094_280 }
		]);
	});
});

describe('the kind of space', () => {
	const RURAL = `('Bourgs ruraux', 'Rural à habitat dispersé', 'Rural à habitat très dispersé')`;
	const people = `SELECT m.level, m.code, sum(c.population) AS classed,
       coalesce(sum(c.population) FILTER (c.density_class IN ${RURAL}), 0) AS rural
     FROM membership m JOIN area c ON c.level = 'commune' AND c.code = m.commune
     WHERE c.density_class IS NOT NULL GROUP BY ALL`;

	it('is rural only where most inhabitants live in rural communes, however large the intercommunalité', async () => {
		await none(
			`WITH people AS (${people}) SELECT a.name, a.rurality FROM area a JOIN people p USING (level, code)
         WHERE a.level = 'epci' AND a.population > 120000 AND a.rurality IS NOT NULL AND 2 * p.rural <= p.classed`
		);
		await none(
			`WITH people AS (${people}) SELECT a.level, a.code FROM area a JOIN people p USING (level, code)
         WHERE a.level <> 'commune' AND (a.urban <> (2 * p.rural <= p.classed) OR (a.urban AND a.rurality IS NOT NULL))`
		);
	});
	it('of cities is urban: Lyon, Bordeaux, Dunkerque, Rouen, Saint-Nazaire', async () => {
		expect(
			await rows(
				`SELECT code, urban, rurality, space FROM area WHERE level = 'epci'
           AND code IN ('200046977', '243300316', '245900428', '200023414', '244400644') ORDER BY code`
			)
		).toEqual(
			['200023414', '200046977', '243300316', '244400644', '245900428'].map((code) => ({
				code,
				urban: true,
				rurality: null,
				space: code === '244400644' ? 'Centres urbains intermédiaires' : 'Grands centres urbains'
			}))
		);
	});
	it('is known for every area', async () => {
		await none('SELECT level, code FROM area WHERE urban IS NULL OR space IS NULL');
	});
});

describe('rates', () => {
	it('are Σ numerator / Σ denominator at every level, never a mean of rates', async () => {
		for (const { id, periods } of indicators) {
			const ratio = periods.find(({ formula }) => formula.kind === 'ratio')?.formula;
			if (ratio?.kind !== 'ratio') continue;
			await none(
				`SELECT * FROM "indicator_${id}" WHERE value IS NOT NULL
           AND abs(value - ${ratio.factor} * numerator / denominator) > 1e-9 * greatest(abs(value), 1)`
			);
		}
	});
	it('of a département come from its communes’ numerators and denominators', async () => {
		await none(
			`WITH c AS (
         SELECT a.department, sum(o.numerator) AS n, sum(o.denominator) AS d, count(*) = count(o.value) AS whole
         FROM indicator_vacant_housing_share o JOIN area a ON a.level = o.level AND a.code = o.area
         WHERE o.level = 'commune' AND o.period = '2018' GROUP BY a.department)
       SELECT d.area FROM indicator_vacant_housing_share d JOIN c ON c.department = d.area
       WHERE d.level = 'departement' AND d.period = '2018' AND c.whole AND abs(d.value - 100 * c.n / c.d) > 1e-9`
		);
	});
	it('of growth split exactly into natural balance and migration', async () => {
		await none(
			`SELECT g.level, g.area, g.period FROM indicator_population_growth g
         JOIN indicator_natural_balance_rate n USING (level, area, period) JOIN indicator_net_migration_rate m USING (level, area, period)
       WHERE g.period = '2013-2018' AND abs(g.value - n.value - m.value) > 1e-9 * greatest(abs(n.value), 1) AND g.value <> 0`
		);
	});
	it('of specialisation are 1 for France', async () => {
		await none(
			`SELECT * FROM observation WHERE indicator LIKE '%_specialisation' AND level = 'france' AND abs(value - 1) > 1e-12`
		);
	});
});

it('has all ten levels, Anjou Bleu’s 11 communes and its Territoire d’industrie', async () => {
	const known = await rows('SELECT DISTINCT level FROM area');
	expect(new Set(known.map(({ level }) => level))).toEqual(new Set(levels));
	expect(
		await rows(
			`SELECT count(*)::INTEGER AS communes FROM membership WHERE level = 'epci' AND code = '244900809'`
		)
	).toEqual([{ communes: 11 }]);
	expect(
		await rows(
			`SELECT DISTINCT code FROM membership WHERE level = 'territoire_industrie' AND commune = '49331'`
		)
	).toEqual([{ code: 'ti-5211' }]);
});

it('never gives a median to an area that Insee does not publish', async () => {
	await none(
		`SELECT * FROM indicator_median_standard_of_living WHERE level NOT IN ('commune', 'epci', 'departement', 'region')`
	);
	// Paris is published by arrondissement in 2021: a median cannot be made of twenty.
	expect(
		await rows(
			`SELECT value, status FROM indicator_median_standard_of_living WHERE area = '75056' AND period = '2021'`
		)
	).toEqual([{ value: null, status: 'missing' }]);
});

describe('questions', () => {
	it('give typed rows', async () => {
		const observations = await warehouse.ask(observationsOf('vacant_housing_share', ['epci']));
		expect(
			observations.find(({ area, period }) => area === '244900809' && period === '2021')?.value
		).toBeCloseTo(8.66, 1);
		const communes = await warehouse.ask(communeValues('density', '2022', ['49']));
		expect(communes.length).toBeGreaterThan(150);
		expect((await warehouse.ask(indicatorTable('gini')))[0]).toHaveProperty('name');
	});
	it('of an unknown indicator are refused before they reach SQL', () => {
		expect(() => observationsOf('"; DROP TABLE area', ['epci'])).toThrow(WarehouseError);
	});
	it('fail with a typed error when refused, cancelled, too long or of another shape', async () => {
		const failure = async (asked: Promise<unknown>) =>
			asked.then(
				() => 'none',
				(error: unknown) => (error instanceof WarehouseError ? error.failure : 'untyped')
			);
		expect(await failure(rows('SELECT nothing FROM nowhere'))).toBe('query');
		expect(await failure(warehouse.ask(question(v.object({ a: v.string() }), 'SELECT 1 AS a')))).toBe(
			'query'
		);
		expect(await failure(warehouse.ask(question(v.any(), 'SELECT 1'), { signal: AbortSignal.abort() }))).toBe(
			'cancelled'
		);
		const slow = 'SELECT count(*) FROM range(100000) a, range(1000000) b WHERE a.range + b.range = 7';
		expect(await failure(warehouse.ask(question(v.any(), slow), { timeout: 50 }))).toBe('timeout');
		expect(await openNodeWarehouse('/nowhere.duckdb').catch((error: unknown) => error)).toHaveProperty(
			'failure',
			'unreachable'
		);
	});
});

it('gives every series in the order of its level’s areas, so that rows need no code', async () => {
	for (const level of levels) {
		const areas = await warehouse.askColumns(areaColumns(level));
		for (const indicator of indicators) {
			const period = indicator.periods.filter((other) => other.levels.includes(level)).at(-1)?.period;
			if (period === undefined) continue;
			const series = await warehouse.askColumns(seriesOf(indicator.id, level, period));
			expect(series.value.length, `${indicator.id}, ${level}`).toBe(areas.code.length);
		}
		const [first] = indicators.filter(({ periods }) => periods.some((other) => other.levels.includes(level)));
		const period = first?.periods.filter((other) => other.levels.includes(level)).at(-1)?.period ?? '';
		const observed = await warehouse.ask(observationsOf(first?.id ?? '', [level]));
		const byCode = new Map(
			observed.filter((row) => row.period === period).map((row) => [row.area, row.value])
		);
		const series = await warehouse.askColumns(seriesOf(first?.id ?? '', level, period));
		areas.code.forEach((code, row) => {
			const value = series.value[row] ?? NaN;
			expect(Number.isNaN(value) ? null : value, code ?? '').toBe(byCode.get(code ?? '') ?? null);
		});
	}
}, 120_000);
