import { readCsv } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'anct-france-services-2023',
	producer: 'ANCT',
	title: 'Communes qui ont un espace France Services',
	page: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2023',
	geography: '2023-01-01',
	expected: {
		of: { sum: 'france_services_2023' },
		count: 2840,
		what: text('espaces France services', 'France services offices'),
		published: text(
			'Cour des comptes, Programme France services (2020-2023), septembre 2024',
			'Cour des comptes, Programme France services (2020–2023), September 2024'
		)
	},
	files: [file('anct/france_services_communes_2023.csv.gz')]
};

/** Trap: a commune stands once, and its offices share a cell («703 ; 2907»). An absent commune has none. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ',',
			columns: ['insee_com', 'id_fs']
		});
		table.unique('insee_com');
		report.rows(identity.id, table.records.length);
		const builder = new TableBuilder(['france_services_2023']);
		for (const record of table.records) {
			const offices = record
				.text('id_fs')
				.split(';')
				.filter((id) => id.trim() !== '');
			if (offices.length === 0) throw record.fault('id_fs', 'an office, or several parted by «;»');
			builder.add(record.text('insee_com'), { france_services_2023: offices.length });
		}
		return [builder.build(identity, { level: 'commune', kind: 'sum', absent: 'zero' })];
	}
};
