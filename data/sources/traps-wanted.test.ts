import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { indicatorsWith, isPublished } from '../../src/lib/catalogue';
import { wanted, withWanted } from '../../src/lib/catalogue/wanted';
import { question } from '../../src/lib/warehouse/contract';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { rawWith } from '../../tests/raw-fixture';
import { tinyBuild, tinyDecoupage, tinyRaw } from '../../tests/tiny-build';
import { build } from '../build';
import { Report } from '../report';
import { identity, source } from './insee-emploi-2022';

const [FILE] = identity.files;
const PATH = FILE?.path ?? '';
const ENTRY = 'base-cc-emploi-pop-active-2022.CSV';
const HEAD =
	'CODGEO;P22_POP1564;P22_ACT1564;P22_CHOM1564;P22_EMPLT;P22_EMPLT_SAL;C22_EMPLT;C22_EMPLT_AGRI;C22_EMPLT_INDUS;C22_EMPLT_CONST;C22_EMPLT_CTS;C22_EMPLT_APESAS;P16_EMPLT';
const line = (code: string) => `"${code}";600;450;45;400.5;350;400;20;120;40;140;80;410`;

describe('Insee, employment of 2022 by commune, a wanted file', () => {
	it('adds up what the census counts, sectors over their own total', async () => {
		const raw = rawWith({ [PATH]: { [ENTRY]: `${HEAD}\n${line('49331')}\n` } });
		const [table] = await source.read(raw, new Report());
		expect(table?.codes).toEqual(['49331']);
		expect(table?.columns.census_jobs_2022).toEqual([400.5]);
		expect(table?.columns.census_sector_jobs_2022).toEqual([400]);
		expect(table?.columns.census_industry_jobs_2022).toEqual([120]);
	});

	it('names the column that is not there', async () => {
		const raw = rawWith({ [PATH]: { [ENTRY]: 'CODGEO;P22_EMPLT\n49331;1\n' } });
		expect(() => source.read(raw, new Report())).toThrow(/P22_/);
	});

	it('knows the address that public code gives for it', () => {
		expect(FILE?.download).toBe(
			'https://www.insee.fr/fr/statistiques/fichier/8581444/base-cc-emploi-pop-active-2022_csv.zip'
		);
	});
});

describe('a build and its wanted files', () => {
	const Row = v.object({ indicator: v.string(), value: v.nullable(v.number()) });
	const ask = async (out: string) => {
		const warehouse = await openNodeWarehouse(join(out, 'warehouse.duckdb'));
		try {
			return await warehouse.ask(
				question(
					Row,
					`SELECT indicator, value FROM observation WHERE source = '${identity.id}' AND level = 'commune' AND area = '49331' AND period = '2022' ORDER BY indicator`
				)
			);
		} finally {
			await warehouse.close();
		}
	};

	it('goes without a file that is not there, and says so', async () => {
		const out = await tinyBuild();
		expect(await ask(out)).toEqual([]);
		expect(readFileSync(join(out, 'build-report.json'), 'utf8')).toContain(
			`${identity.id}: the build goes without`
		);
	});

	it('uses it when it is there: the same indicators, in the communes', async () => {
		const raw = tinyRaw();
		const codes = tinyDecoupage().communes.map(({ code }) => code);
		mkdirSync(join(raw, 'insee'), { recursive: true });
		writeFileSync(join(raw, PATH), zipSync({ [ENTRY]: strToU8([HEAD, ...codes.map(line)].join('\n')) }));
		const out = join(raw, 'out');
		await build({ raw, out, decoupage: tinyDecoupage() });
		const figures = new Map((await ask(out)).map(({ indicator, value }) => [indicator, value]));
		expect(figures.get('industry_job_share')).toBeCloseTo(30, 9);
		expect(figures.get('jobs')).toBeCloseTo(400.5, 9);
		expect(figures.get('unemployment_rate_census')).toBeCloseTo(10, 9);
		expect(figures.get('activity_rate')).toBeCloseTo(75, 9);
	});
});

describe('the catalogue and its wanted files', () => {
	const all = wanted.map(({ source }) => source);

	it('declares nothing of a file that is not there', () => {
		expect(withWanted(indicatorsWith([]), [])).toBe(indicatorsWith([]));
		const sources = new Set(indicatorsWith([]).flatMap(({ periods }) => periods.map(({ source }) => source)));
		expect(all.filter((source) => sources.has(source))).toEqual([]);
	});

	it('never lets two periods answer for the same level, and keeps the oldest first', () => {
		for (const { id, periods } of indicatorsWith(all)) {
			const keys = periods.flatMap(({ period, levels }) => levels.map((level) => `${period}:${level}`));
			expect(new Set(keys).size, id).toBe(keys.length);
			if (periods.some(({ source }) => isPublished(source) && all.includes(source))) {
				const ends = periods.map(({ period }) => period.split('-').at(-1) ?? '');
				expect(ends, id).toEqual(ends.toSorted());
			}
		}
	});
});
