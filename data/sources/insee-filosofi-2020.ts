import { readCsv } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'insee-filosofi-2020',
	producer: 'Insee',
	title: 'Filosofi 2020, communes',
	page: 'https://www.insee.fr/fr/statistiques/6692220',
	licence: 'Licence Ouverte 2.0',
	vintage: 'revenus 2020',
	geography: '2022-01-01',
	expected: {
		of: 'commune',
		count: 34955,
		what: text('communes ayant un chiffre ou sous secret', 'communes with a figure or kept secret'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2022',
			'Insee, official geographic code at 1 January 2022'
		)
	},
	without: {
		departements: ['971', '973', '976'],
		words: text('Sans la Guadeloupe, la Guyane ni Mayotte.', 'Without Guadeloupe, French Guiana and Mayotte.')
	},
	files: [file('insee/filosofi/cc_filosofi_2020_COM.csv.gz')]
};

const MEASURES = { MED20: 'median_standard_of_living_2020', TP6020: 'poverty_rate_2020' } as const;

/** Medians and rates as published, never aggregated. Trap: `s` is secret, not missing. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ';',
			decimal: ',',
			columns: ['CODGEO', ...Object.keys(MEASURES)],
			secret: ['s', 'ns'],
			missing: ['nd']
		});
		table.unique('CODGEO');
		report.rows(identity.id, table.records.length);
		const builder = new TableBuilder(Object.values(MEASURES));
		for (const record of table.records) {
			builder.add(
				record.text('CODGEO'),
				Object.fromEntries(
					Object.entries(MEASURES).map(([column, measure]) => [measure, record.cell(column)])
				)
			);
		}
		return [builder.build(identity, { level: 'commune', kind: 'published' })];
	}
};
