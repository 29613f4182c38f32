import { readCsv } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'insee-chomage-localise',
	producer: 'Insee',
	title: 'Taux de chômage localisés par zone d’emploi',
	page: 'https://www.insee.fr/fr/statistiques/1893230',
	licence: 'Licence Ouverte 2.0',
	vintage: '1er trimestre 2003 au 4e trimestre 2025',
	geography: null,
	expected: {
		of: 'zone_emploi',
		count: 306,
		what: text('zones d’emploi', 'employment zones'),
		published: text('Insee, zonage 2020', 'Insee, 2020 zoning')
	},
	without: {
		departements: [],
		words: text('Sans la Guyane ni Mayotte.', 'Without French Guiana and Mayotte.')
	},
	files: [file('insee/taux_chomage_localise_ze2020.csv')]
};

const QUARTER = /^\d{4}-T[1-4]$/;

/** Traps: two header lines (words, then codes), decimal commas, a byte order mark. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ';',
			decimal: ',',
			headerLine: 1,
			columns: ['ZE2020', '2025-T4']
		});
		table.unique('ZE2020');
		const quarters = table.columns.filter((column) => QUARTER.test(column));
		const measure = (quarter: string) => `unemployment_rate_localised_${quarter.replace('-', '_')}`;
		const builder = new TableBuilder(quarters.map(measure));
		for (const record of table.records) {
			builder.add(
				record.text('ZE2020'),
				Object.fromEntries(quarters.map((quarter) => [measure(quarter), record.cell(quarter)]))
			);
		}
		report.rows(identity.id, table.records.length);
		return [builder.build(identity, { level: 'zone_emploi', kind: 'published' })];
	}
};
