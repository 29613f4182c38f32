import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rawWith } from '../../tests/raw-fixture';
import { tinyHistory } from '../../tests/tiny-history';
import { carrySums } from '../indicators/carry';
import { RawDirectory } from '../io/raw';
import { Report } from '../report';
import { source as franceServices } from './anct-france-services-2023';
import { readProgrammes } from './esr-parcoursup-2025';
import { readHospitals } from './eurostat-sante-2020';
import { source as populations } from './insee-populations-2023';
import { source as ptod } from './ptod-indicateurs-2022';
import type { MeasureSource, MeasureTable } from './source';

const FIXTURES = 'tests/fixtures/raw';
const fixtures = new RawDirectory(FIXTURES);
/** A fixture as text, for a test that spoils it. */
const fixture = (path: string) => gunzipSync(readFileSync(`${FIXTURES}/${path}`)).toString();
const read = async (source: MeasureSource, raw = fixtures, report = new Report()) =>
	await source.read(raw, report);
const cell = (table: MeasureTable | undefined, code: string, measure: string) =>
	table?.columns[measure]?.[table.codes.indexOf(code)];
const refusals = (report: Report, source: string) =>
	report.toJSON().sources.find((one) => one.source === source)?.refused ?? 0;

describe('Insee, populations of 2023', () => {
	const PATH = 'insee/populations_legales_2023_communes.csv.gz';
	const POPULATION = 'municipal_population_2023';

	it('takes Mayotte’s legal population, which the file leaves out, from the reference geography', async () => {
		const [table] = await read(populations);
		expect(cell(table, '49331', POPULATION)).toBe(17_667);
		const mayotte = (table?.codes ?? []).filter((code) => code.startsWith('976'));
		expect(mayotte).toHaveLength(17);
		const people = mayotte.map((code) => Number(cell(table, code, POPULATION)));
		expect(people.reduce((sum, value) => sum + value, 0)).toBe(256_518);
	});

	it('adds the arrondissements of a city up into it', async () => {
		const raw = rawWith({ [PATH]: 'COM;PMUN\n69381;28000\n69382;31000\n' });
		const report = new Report();
		const history = tinyHistory();
		const [table] = await read(populations, raw, report);
		const carried = table && carrySums(table, history, report);
		expect(carried?.get(POPULATION)?.single[history.position('69123') ?? -1]).toBe(59_000);
	});

	it('names file, line, column and value of a faulty population', async () => {
		const faulty = fixture(PATH).replace(/;(\d+);(\d+);(\d+)$/m, ';beaucoup;$2;$3');
		await expect(read(populations, rawWith({ [PATH]: faulty }))).rejects.toThrow(
			/populations_legales_2023_communes.csv.gz, line 2, column «PMUN»: found «beaucoup», expected a number/
		);
	});
});

describe('Eurostat, health sites', () => {
	const PATH = 'eurostat/etablissements_sante_fr_2020.csv.gz';

	it('keeps general hospitals, by site, and neither mental health nor rehabilitation alone', () => {
		const report = new Report();
		expect(readHospitals(fixtures, report).map(({ id, name, latitude }) => [id, name, latitude])).toEqual([
			['finess-490000001', 'CENTRE HOSPITALIER DU BOCAGE', 47.681],
			['finess-490000002', 'SITE DE POUANCE', 47.742]
		]);
		expect(refusals(report, 'eurostat-sante-2020')).toBe(2);
	});

	it('names the place of a faulty latitude, and of a site that stands twice', () => {
		const raw = (text: string) => rawWith({ [PATH]: text });
		expect(() => readHospitals(raw(fixture(PATH).replace('47.742', 'nord')), new Report())).toThrow(
			/etablissements_sante_fr_2020.csv.gz, line 3, column «lat»: found «nord»/
		);
		expect(() => readHospitals(raw(fixture(PATH).replace('490000002', '490000001')), new Report())).toThrow(
			/line 3.*line 2/
		);
	});
});

describe('Parcoursup', () => {
	const PATH = 'esr/parcoursup_formations.csv.gz';

	it('parts names at three blanks, and leaves out what is abroad, remote or nowhere', () => {
		const report = new Report();
		expect(
			readProgrammes(fixtures, report).map(({ school, words, industrial }) => [school, words, industrial])
		).toEqual([
			['Lycee du Bocage', ['BTS', 'Production', 'Electrotechnique'], true],
			['Lycee du Bocage', ['BTS', 'Services', 'Gestion de la PME'], false],
			['Lycee des Mines', ['BTS', 'Agricole', 'Productions animales'], false]
		]);
		expect(refusals(report, 'esr-parcoursup-2025')).toBe(3);
	});

	it('names the place of a faulty point', () => {
		const faulty = fixture(PATH).replace('47.742, -1.174', 'Pouancé');
		expect(() => readProgrammes(rawWith({ [PATH]: faulty }), new Report())).toThrow(
			/parcoursup_formations.csv.gz, line 4, column «Coordonnées GPS de la formation»: found «Pouancé»/
		);
	});
});

describe('ANCT, France services', () => {
	const PATH = 'anct/france_services_communes_2023.csv.gz';

	it('counts the offices that share a cell; an absent commune has none', async () => {
		const [table] = await read(franceServices);
		expect(cell(table, '49331', 'france_services_2023')).toBe(2);
		expect(cell(table, '49248', 'france_services_2023')).toBe(1);
		expect(table?.absent).toBe('zero');
	});

	it('names the place of a commune without an office', async () => {
		const raw = rawWith({ [PATH]: 'insee_com,id_fs\n49331, ; \n' });
		await expect(read(franceServices, raw)).rejects.toThrow(
			/france_services_communes_2023.csv.gz, line 2, column «id_fs»/
		);
	});
});

describe('PTOD', () => {
	it('drops Paris from the intercommunalités, and keeps France’s rates but not its mean population', async () => {
		const report = new Report();
		const all = await read(ptod, fixtures, report);
		expect(all.map(({ level, codes }) => [level, codes])).toEqual([
			['epci', ['244900809']],
			['zone_emploi', ['5221']],
			['departement', ['49']],
			['region', ['52']],
			['france', ['FR']]
		]);
		expect(refusals(report, 'ptod-indicateurs-2022')).toBe(1);
		const [epci, , , , france] = all;
		expect(epci?.populations).toEqual([34_625]);
		expect(cell(epci, '244900809', 'industry_job_share_2022')).toBe(26.93);
		expect(cell(france, 'FR', 'industry_job_share_2022')).toBe(11.62);
		expect(cell(france, 'FR', 'net_migration_rate_managers_2022')).toBeNull();
		expect(france?.populations).toBeUndefined();
	});
});
