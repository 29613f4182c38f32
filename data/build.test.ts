import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { type Indicator, indicators } from '../src/lib/catalogue';
import { openNodeWarehouse } from '../src/lib/warehouse/node';
import { question } from '../src/lib/warehouse/contract';
import { tinyBuild, tinyDecoupage, tinyRaw } from '../tests/tiny-build';
import { build } from './build';

const Row = v.object({
	area: v.string(),
	period: v.string(),
	value: v.nullable(v.number()),
	status: v.string()
});

async function observations(out: string, where: string) {
	const warehouse = await openNodeWarehouse(join(out, 'warehouse.duckdb'));
	try {
		return await warehouse.ask(
			question(Row, `SELECT area, period, value, status FROM observation WHERE ${where} ORDER BY ALL`)
		);
	} finally {
		await warehouse.close();
	}
}

it('gives equal figures when the same files are built twice', async () => {
	const [first, second] = [await tinyBuild(), await tinyBuild()];
	const everything = 'true';
	const figures = await observations(first, everything);
	expect(figures.length).toBeGreaterThan(2_500);
	expect(await observations(second, everything)).toEqual(figures);
});

it('computes the known figures of Anjou Bleu from the published rows', async () => {
	const out = await tinyBuild();
	const value = async (indicator: string, period: string) =>
		(
			await observations(
				out,
				`indicator = '${indicator}' AND level = 'epci' AND area = '244900809' AND period = '${period}'`
			)
		)[0]?.value;
	expect(await value('population', '2018')).toBeCloseTo(34506, 6);
	expect(await value('population', '2023')).toBe(34625);
	expect(await value('jobs', '2018')).toBeCloseTo(13134, 0);
	expect(await value('jobs_growth', '2013-2018')).toBeCloseTo(-0.89, 2);
	expect(await value('unemployment_rate_census', '2018')).toBeCloseTo(12.08, 2);
	expect(await value('median_standard_of_living', '2019')).toBe(20130);
	expect(await value('brownfield_sites', '2026')).toBe(26);
});

it('needs one object in one file for an indicator of a source that is read already', async () => {
	const bakeries: Indicator = {
		id: 'bakeries_per_10000',
		label: { fr: 'Boulangeries pour 10 000 habitants', en: 'Bakeries per 10,000 inhabitants' },
		definition: { fr: 'Boulangeries rapportées à la population.', en: 'Bakeries over population.' },
		reading: { fr: 'On y compte {value}.', en: 'There are {value}.' },
		unit: 'per_10000',
		decimals: 1,
		polarity: 1,
		axis: 'attractivite',
		theme: 'services',
		numerator: { fr: 'boulangeries', en: 'bakeries' },
		denominator: { fr: 'habitants', en: 'inhabitants' },
		periods: [
			{
				period: '2024',
				source: 'insee-bpe-2024',
				levels: ['commune', 'epci'],
				formula: {
					kind: 'ratio',
					numerator: 'bakeries_2024',
					denominator: 'municipal_population_2022',
					factor: 10000
				}
			}
		]
	};
	const out = await tinyBuild({ indicators: [...indicators, bakeries] });
	const [row] = await observations(out, `indicator = 'bakeries_per_10000' AND level = 'epci'`);
	expect(row?.value).toBeCloseTo((20 / 34526) * 10000, 9);
});

it('stops on a faulty file, names the place, and leaves the previous warehouse as it was', async () => {
	const out = await tinyBuild();
	const before = readFileSync(join(out, 'warehouse.duckdb'));
	const raw = tinyRaw();
	const path = join(raw, 'anil/loyers_2025_maison.csv.gz');
	writeFileSync(
		path,
		gzipSync(
			gunzipSync(readFileSync(path))
				.toString('latin1')
				.replace(/\d+,\d+/, 'cher')
		)
	);
	await expect(build({ raw, out, decoupage: tinyDecoupage() })).rejects.toThrow(
		/loyers_2025_maison.csv.gz, line 2, column «loypredm2»: found «cher», expected a number/
	);
	expect(readFileSync(join(out, 'warehouse.duckdb')).equals(before)).toBe(true);
	expect(existsSync(join(out, '.building'))).toBe(false);
});

it('names a file that is not there', async () => {
	const raw = tinyRaw();
	rmSync(join(raw, 'dgfip/indicateurs_immobiliers_communes_2024.csv'));
	await expect(build({ raw, out: join(raw, 'out'), decoupage: tinyDecoupage() })).rejects.toThrow(
		/indicateurs_immobiliers_communes_2024.csv: expected this file/
	);
});

it('refuses an indicator of a measure that no source brings', async () => {
	const [first] = indicators;
	if (!first) throw new Error('The catalogue is empty');
	const orphan: Indicator = {
		...first,
		id: 'orphan',
		periods: [
			{
				period: '2018',
				source: 'insee-bpe-2024',
				levels: ['epci'],
				formula: { kind: 'count', of: 'unicorns_2018' }
			}
		]
	};
	await expect(tinyBuild({ indicators: [orphan] })).rejects.toThrow(/«orphan».*«unicorns_2018»/);
});
