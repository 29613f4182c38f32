import { CsvTable } from '../io/csv';
import { file, type Cell, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'insee-comparateur-2022',
	producer: 'Insee',
	title: 'Base du comparateur de territoires, édition 2022',
	page: 'https://www.insee.fr/fr/statistiques/2521169',
	licence: 'Licence Ouverte 2.0',
	vintage: 'recensements 2013 et 2018, Flores fin 2018, Filosofi 2019, état civil 2020',
	geography: '2022-01-01',
	expected: {
		of: { areasWith: 'population_2018' },
		count: 34955,
		what: text('communes ayant un chiffre', 'communes with a figure'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2022',
			'Insee, official geographic code at 1 January 2022'
		)
	},
	also: [
		{
			of: { areasWith: 'median_standard_of_living_2019' },
			count: 34955,
			what: text('communes ayant un niveau de vie médian', 'communes with a median standard of living'),
			published: text(
				'Insee, code officiel géographique au 1er janvier 2022',
				'Insee, official geographic code at 1 January 2022'
			)
		}
	],
	without: {
		departements: ['971', '973', '976'],
		words: text(
			'Mayotte n’a aucun chiffre ; le niveau de vie et la pauvreté sont aussi sans la Guadeloupe ni la Guyane.',
			'Mayotte has no figure; the standard of living and poverty leave out Guadeloupe and French Guiana too.'
		)
	},
	partial: text(
		'Le niveau de vie et la pauvreté des communes de moins de cinquante ménages ou de cent personnes ne sont pas publiés : rien n’y est dessiné.',
		'The standard of living and poverty of communes under fifty households or a hundred people are not published: nothing is drawn there.'
	),
	files: [file('insee/base_cc_comparateur_2022_csv.zip')]
};

const ZIP = 'insee/base_cc_comparateur_2022_csv.zip';
const ENTRY = 'base_cc_comparateur.CSV';

/** Columns that add up over communes, with the measure that each brings. */
const SUMS: Readonly<Record<string, string>> = {
	P18_POP: 'population_2018',
	P13_POP: 'population_2013',
	SUPERF: 'area_km2',
	NAIS1318: 'births_2013_2018',
	DECE1318: 'deaths_2013_2018',
	P18_MEN: 'households_2018',
	NAISD20: 'births_2020',
	DECESD20: 'deaths_2020',
	P18_LOG: 'dwellings_2018',
	P18_RP: 'main_residences_2018',
	P18_RSECOCC: 'second_homes_2018',
	P18_LOGVAC: 'vacant_dwellings_2018',
	P18_RP_PROP: 'owner_dwellings_2018',
	NBMENFISC19: 'tax_households_2019',
	P18_EMPLT: 'jobs_2018',
	P18_EMPLT_SAL: 'salaried_jobs_2018',
	P13_EMPLT: 'jobs_2013',
	P18_POP1564: 'population_15_64_2018',
	P18_CHOM1564: 'unemployed_15_64_2018',
	P18_ACT1564: 'active_15_64_2018',
	ETTOT18: 'employer_establishments_2018',
	ETAZ18: 'agriculture_establishments_2018',
	ETBE18: 'industry_establishments_2018',
	ETFZ18: 'construction_establishments_2018',
	ETGU18: 'trade_services_establishments_2018',
	ETGZ18: 'retail_establishments_2018',
	ETOQ18: 'public_establishments_2018',
	ETTEF118: 'establishments_1_9_2018',
	ETTEFP1018: 'establishments_10plus_2018'
};

/** Medians and rates: they stand only where Insee publishes them. */
const PUBLISHED: Readonly<Record<string, string>> = {
	MED19: 'median_standard_of_living_2019',
	TP6019: 'poverty_rate_2019'
};

/**
 * Traps: Paris, Lyon and Marseille stand as a whole and by arrondissement; Mayotte has empty
 * cells; `s` is statistical secret; medians and rates cannot be summed.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = new CsvTable(`${ZIP}/${ENTRY}`, raw.zipText(ZIP, ENTRY), {
			delimiter: ';',
			secret: ['s'],
			columns: ['CODGEO', 'PIMP19', ...Object.keys(SUMS), ...Object.keys(PUBLISHED)]
		});
		table.unique('CODGEO');
		const sums = new TableBuilder([...Object.values(SUMS), 'taxed_households_2019']);
		const published = new TableBuilder(Object.values(PUBLISHED));
		for (const record of table.records) {
			const code = record.text('CODGEO');
			const cells: Record<string, Cell> = {};
			for (const [column, measure] of Object.entries(SUMS)) cells[measure] = record.cell(column);
			cells.taxed_households_2019 = timesShare(record.cell('NBMENFISC19'), record.cell('PIMP19'));
			sums.add(code, cells);
			published.add(
				code,
				Object.fromEntries(
					Object.entries(PUBLISHED).map(([column, measure]) => [measure, record.cell(column)])
				)
			);
		}
		report.rows(identity.id, table.records.length);
		return [
			sums.build(identity, { level: 'commune', kind: 'sum' }),
			published.build(identity, { level: 'commune', kind: 'published' })
		];
	}
};

/** Households behind a published share in %; unknown as soon as one of the two is. */
function timesShare(households: Cell, share: Cell): Cell {
	if (share === 'secret' || households === 'secret') return 'secret';
	return share === null || households === null ? null : (households * share) / 100;
}
