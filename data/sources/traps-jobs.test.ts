import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import writeWorkbook from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { rawWith } from '../../tests/raw-fixture';
import { tinyHistory } from '../../tests/tiny-history';
import { carrySums } from '../indicators/carry';
import { inhabitantsOf } from '../indicators/inhabitants';
import { RawDirectory } from '../io/raw';
import { Report } from '../report';
import { source as failures } from './banquedefrance-defaillances';
import { source as frr } from './dgcl-frr-2025';
import { hiringMeasures, readHiringNeeds } from './francetravail-bmo-bassins';
import { source as estimates } from './insee-estimations-emploi';
import { source as filosofi } from './insee-filosofi-2020';
import { source as flores } from './insee-flores';
import { source as ptod } from './ptod-indicateurs-2022';
import type { MeasureTable } from './source';
import { source as privateJobs } from './urssaf-emploi-prive';
import { sectorJobs, source as sectors } from './urssaf-emploi-secteurs';

const history = tinyHistory();
const at = (code: string) => history.position(code) ?? -1;
const cell = (table: MeasureTable | undefined, code: string, measure: string) =>
	table?.columns[measure]?.[table.codes.indexOf(code)];

/** A raw folder with one Parquet file of the rows that a SELECT gives. */
async function parquet(path: string, select: string): Promise<RawDirectory> {
	const directory = mkdtempSync(join(tmpdir(), 'belvedere-raw-'));
	mkdirSync(dirname(join(directory, path)), { recursive: true });
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(`COPY (${select}) TO '${join(directory, path)}' (FORMAT parquet)`);
	connection.closeSync();
	instance.closeSync();
	return new RawDirectory(directory);
}

describe('Urssaf, private jobs by commune', () => {
	const read = async (rows: string) => {
		const raw = await parquet(
			'urssaf/emploi_prive_2014_2024.parquet',
			`SELECT * FROM (VALUES ${rows}) AS t(code, echelon, year, eff_total)`
		);
		const report = new Report();
		const [table] = await privateJobs.read(raw, report);
		if (!table) throw new Error('no table');
		return { table, carried: carrySums(table, history, report) };
	};

	it('reads the communes only, though a code stands at several levels', async () => {
		const { table } = await read(`('49331','communes',2024,5684), ('49331','bv',2024,9999)`);
		expect(cell(table, '49331', 'private_jobs_2024')).toBe(5684);
	});

	it('adds the arrondissements of Paris and the few jobs of the city’s own row', async () => {
		const { carried } = await read(
			`('75101','communes',2024,100), ('75102','communes',2024,50), ('75056','communes',2024,7)`
		);
		expect(carried.get('private_jobs_2024')?.single[at('75056')]).toBe(157);
	});

	it('counts no job where a covered département’s commune has no row, and none known in Mayotte', async () => {
		const { carried } = await read(`('49331','communes',2024,10), ('49331','communes',2019,5)`);
		const jobs = carried.get('private_jobs_2024');
		expect(jobs?.single[at('49007')]).toBe(0);
		expect(jobs?.single[at('97611')]).toBeNaN();
		expect(carried.get('private_jobs_2014')?.single[at('49331')]).toBe(0);
	});

	it('names file, row and column of a value that is none', async () => {
		await expect(read(`('49331','communes','l’an 2024',5)`)).rejects.toThrow(
			/emploi_prive_2014_2024.parquet, line 1, column «year»/
		);
	});
});

describe('Jobs by branch and employment zone', () => {
	it('takes NaN for no job, and industry for the branches of A5 «BE»', async () => {
		const raw = await parquet(
			'urssaf/emploi_prive_ze2020_a38_2019_2024.parquet',
			`SELECT * FROM (VALUES ('5221','CA','BE',90,95,98,100), ('5221','CD','BE',NULL,NULL,NULL,NULL),
			  ('5221','GZ','GU',50,50,50,300), ('0051','CA','BE',1,1,1,10)) AS t(code_ze, a38, a5, eff_19, eff_22, eff_23, eff_24)`
		);
		const rows = await sectorJobs.readRows(raw, new Report());
		expect(rows.find(({ sector, year }) => sector === 'CD' && year === 2024)?.jobs).toBe(0);
		const [zones, france] = await sectors.read(raw, new Report());
		expect(cell(zones, '5221', 'industry_private_jobs_2024')).toBe(100);
		expect(cell(zones, '5221', 'private_jobs_by_sector_2024')).toBe(400);
		expect(cell(france, 'FR', 'industry_private_jobs_2024')).toBe(110);
	});

	it('counts all salaried jobs in Flores, agriculture included, 0 and NaN alike', async () => {
		const raw = await parquet(
			'insee/emploi/flores_ze2020_a38_2022_2023.parquet',
			`SELECT * FROM (VALUES ('5221','AZ',20,30), ('5221','CB',0,10), ('5221','CF',NULL,NULL)) AS t(code_ze, a38, eff_22, eff_23)`
		);
		const [zones] = await flores.read(raw, new Report());
		expect(cell(zones, '5221', 'salaried_jobs_by_sector_2023')).toBe(40);
		expect(cell(zones, '5221', 'industry_salaried_jobs_2022')).toBe(0);
	});

	it('keeps each row of the estimates apart: parts of a zone are no zone of today', async () => {
		const row = (code: string, eff: number) => ({ code_ze: code, year: 2023, na5: 'T', eff });
		const [table] = await estimates.read(
			rawWith({
				'insee/emploi/estimations_emploi_ze_1998_2023.json.gz': JSON.stringify([
					row('0051', 45279),
					row('1151', 20000)
				])
			}),
			new Report()
		);
		expect(cell(table, '0051', 'estimated_salaried_jobs_2023')).toBe(45279);
		expect(cell(table, '0051', 'estimated_salaried_jobs_1998')).toBeNull();
	});
});

describe('PTOD, second file', () => {
	it('takes business creations and Grand Paris from the file of the economy, never Paris', async () => {
		const files = Object.fromEntries(
			['epci', 'ze', 'departement', 'region'].map((level) => [
				`ptod/indicateurs_${level}_2022.json.gz`,
				JSON.stringify(
					level === 'epci' ? [{ code: '244900809', P23_POP: 34625, eco_sectindus_pct_22: 26.93 }] : []
				)
			])
		);
		const [table] = await ptod.read(
			rawWith({
				...files,
				'ptod/indicateurs_epci_economie_2022.json.gz': JSON.stringify([
					{ code: '244900809', P23_POP: 34625, eco_entrcrea_tot_vevol_1924: 43.1 },
					{ code: '200054781', P23_POP: 7142540, eco_sectindus_pct_22: 5.32 },
					{ code: '75056', P23_POP: 2103778, eco_sectindus_pct_22: 3.62 }
				])
			}),
			new Report()
		);
		expect(cell(table, '244900809', 'business_creations_growth_2019_2024')).toBe(43.1);
		expect(cell(table, '200054781', 'industry_job_share_2022')).toBe(5.32);
		expect(table?.codes).not.toContain('75056');
	});
});

describe('France Travail, hiring plans by basin', () => {
	const head = (year: number) =>
		`annee,Code métier BMO,Nom métier BMO,Famille_met,Lbl_fam_met,REG,NOM_REG,Dept,NomDept,BE${year % 100},NOMBE${year % 100},met,xmet,smet`.split(
			','
		);
	const workers = "Ouvriers des secteurs de l'industrie";
	async function survey(rows: (year: number) => string[][]): Promise<RawDirectory> {
		const directory = mkdtempSync(join(tmpdir(), 'belvedere-raw-'));
		mkdirSync(join(directory, 'francetravail'));
		for (const year of [2024, 2025]) {
			const data = [head(year), ...rows(year)].map((row) => row.map((value) => ({ value, type: String })));
			await writeWorkbook([
				{ data: [[{ value: 'Description' }]], sheet: 'Description_des_variables' },
				{ data, sheet: `BMO_${year}_open_data` }
			]).toFile(join(directory, `francetravail/Base_open_data_BMO_${year}.xlsx`));
		}
		return new RawDirectory(directory);
	}
	const need = (occupation: string, family: string, departement: string, ...figures: string[]) => [
		'2025',
		occupation,
		'Ouviers qualifiés',
		'I',
		family,
		'52',
		'Pays de la Loire',
		departement,
		'',
		'5219',
		'SEGRE',
		...figures
	];

	it('adds up what is published, says which share of the cells that is, and pairs rates', async () => {
		const raw = await survey(() => [
			need('A', workers, '49', '100', '40', '*'),
			need('B', workers, '49', '50', '*', '*'),
			need('C', 'Autres métiers', '49', '*', '*', '*'),
			need('A', workers, '53', '10', '10', '10')
		]);
		const needs = await readHiringNeeds(raw, new Report());
		expect(needs[0]?.label).toBe('Ouvriers qualifiés');
		expect(needs).toHaveLength(8);
		const table = hiringMeasures(needs);
		expect(cell(table, '5219', 'hiring_projects_2025')).toBe(160);
		expect(table.coverage?.['hiring_projects_2025']?.[0]).toBe(0.75);
		expect(cell(table, '5219', 'hiring_difficult_2025')).toBe(50);
		expect(cell(table, '5219', 'hiring_difficult_of_2025')).toBe(110);
		expect(table.coverage?.['hiring_difficult_of_2025']?.[0]).toBe(0.5);
		expect(cell(table, '5219', 'industry_hiring_projects_2025')).toBe(160);
	});

	it('is secret where no cell is published, missing where there is none', async () => {
		const raw = await survey(() => [need('C', 'Autres métiers', '49', '*', '*', '*')]);
		const table = hiringMeasures(await readHiringNeeds(raw, new Report()));
		expect(cell(table, '5219', 'hiring_projects_2025')).toBe('secret');
		expect(cell(table, '5219', 'industry_hiring_projects_2025')).toBeNull();
	});

	it('names file, line, column and value of a cell that is neither a number nor «*»', async () => {
		const raw = await survey(() => [need('A', workers, '49', 'beaucoup', '*', '*')]);
		await expect(readHiringNeeds(raw, new Report())).rejects.toThrow(
			/BMO_2024.xlsx, line 2, column «met»: found «beaucoup»/
		);
	});
});

describe('Zoning, incomes, failures', () => {
	it('neither counts nor leaves out a commune that is classed in part', async () => {
		const head = 'Code_insee;Departement;Commune;Classement FRR et FRR+ au 10 juillet 2025;';
		const raw = rawWith({
			'dgcl/frr_communes_2025-07.csv.gz': [
				head,
				'49331;49;Segré-en-Anjou Bleu;FRR socle;',
				'49007;49;Angers;Non classée;',
				'97411;974;Saint-Denis;Classée FRR partiellement;'
			].join('\n')
		});
		const report = new Report();
		const [table] = await frr.read(raw, report);
		if (!table) throw new Error('no table');
		const classed = carrySums(table, history, report).get('frr_classed_2025');
		if (!classed) throw new Error('no measure');
		const population = { ...classed, single: new Float64Array(history.size).fill(10) };
		const inhabitants = inhabitantsOf(population, classed);
		expect([at('49331'), at('49007')].map((commune) => inhabitants.single[commune])).toEqual([10, 0]);
		expect(inhabitants.single[at('97411')]).toBeNaN();
		expect(inhabitants.covered[at('97411')]).toBe(0);
	});

	it('refuses a class that it does not know', async () => {
		const raw = rawWith({
			'dgcl/frr_communes_2025-07.csv.gz':
				'Code_insee;Departement;Commune;Classement FRR et FRR+ au 10 juillet 2025;\n49331;49;S;FRR++;'
		});
		await expect(async () => frr.read(raw, new Report())).rejects.toThrow(/line 2.*found «FRR\+\+»/);
	});

	it('keeps `s` secret in Filosofi 2020', async () => {
		const raw = rawWith({
			'insee/filosofi/cc_filosofi_2020_COM.csv.gz': 'CODGEO;MED20;TP6020\n49331;21500;s\n49007;s;12,5'
		});
		const [table] = await filosofi.read(raw, new Report());
		expect(cell(table, '49331', 'poverty_rate_2020')).toBe('secret');
		expect(cell(table, '49007', 'poverty_rate_2020')).toBe(12.5);
	});

	it('reads failures by December’s sum of twelve months, and no other month', async () => {
		const raw = (date: string) =>
			rawWith({
				'banquedefrance/defaillances_departement_1990_2025.csv': `date,dept,failures\n${date},49,679.0`
			});
		const [table] = await failures.read(raw('2025-12-01'), new Report());
		expect(cell(table, '49', 'business_failures_2025')).toBe(679);
		await expect(async () => failures.read(raw('2025-06-01'), new Report())).rejects.toThrow(/«2025-06-01»/);
	});
});
