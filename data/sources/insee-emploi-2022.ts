import { CsvTable } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text, withoutMayotte } from './source';

const ZIP = 'insee/base-cc-emploi-pop-active-2022_csv.zip';
const ENTRY = 'base-cc-emploi-pop-active-2022.CSV';

export const identity: SourceIdentity = {
	id: 'insee-emploi-2022',
	producer: 'Insee',
	title: 'Emploi et population active en 2022, base communale du recensement',
	page: 'https://www.insee.fr/fr/statistiques/8581444',
	licence: 'Licence Ouverte 2.0',
	vintage: 'recensements de 2016 et 2022',
	geography: '2025-01-01',
	expected: {
		of: { areasWith: 'census_jobs_2022' },
		count: 34875,
		what: text('communes ayant un chiffre', 'communes with a figure'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2025',
			'Insee, official geographic code at 1 January 2025'
		)
	},
	without: withoutMayotte,
	files: [file(ZIP)]
};

/** Columns that add up over communes. P: main exploitation of the census; C: complementary, a sample, for sectors. */
const SUMS: Readonly<Record<string, string>> = {
	P22_EMPLT: 'census_jobs_2022',
	P16_EMPLT: 'census_jobs_2016',
	P22_EMPLT_SAL: 'census_salaried_jobs_2022',
	P22_POP1564: 'population_15_64_2022',
	P22_ACT1564: 'active_15_64_2022',
	P22_CHOM1564: 'unemployed_15_64_2022',
	C22_EMPLT: 'census_sector_jobs_2022',
	C22_EMPLT_AGRI: 'census_agriculture_jobs_2022',
	C22_EMPLT_INDUS: 'census_industry_jobs_2022',
	C22_EMPLT_CONST: 'census_construction_jobs_2022',
	C22_EMPLT_CTS: 'census_trade_services_jobs_2022',
	C22_EMPLT_APESAS: 'census_public_jobs_2022'
};

/**
 * A wanted file: read when it is in the raw folder. Traps: Paris, Lyon and Marseille stand as a whole and by
 * arrondissement; the sum of sectors is the complementary exploitation's number of jobs, not the main one's.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = new CsvTable(`${ZIP}/${ENTRY}`, raw.zipText(ZIP, ENTRY), {
			delimiter: ';',
			columns: ['CODGEO', ...Object.keys(SUMS)]
		});
		table.unique('CODGEO');
		const builder = new TableBuilder(Object.values(SUMS));
		for (const record of table.records) {
			builder.add(
				record.text('CODGEO'),
				Object.fromEntries(Object.entries(SUMS).map(([column, measure]) => [measure, record.cell(column)]))
			);
		}
		report.rows(identity.id, table.records.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
