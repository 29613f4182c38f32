import { readCsv } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text, withoutMayotte } from './source';

export const identity: SourceIdentity = {
	id: 'anil-loyers-2025',
	producer: 'ANIL, ministère du Logement',
	title: 'Carte des loyers 2025',
	page: 'https://www.data.gouv.fr/fr/datasets/carte-des-loyers-indicateurs-de-loyers-dannonce-par-commune-en-2025/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2025',
	geography: '2025-01-01',
	expected: {
		of: 'commune',
		count: 34935,
		what: text('communes ayant un chiffre', 'communes with a figure'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2024',
			'Insee, official geographic code at 1 January 2024'
		)
	},
	without: withoutMayotte,
	files: [file('anil/loyers_2025_maison.csv.gz'), file('anil/loyers_2025_appartement.csv.gz')]
};

const KINDS = {
	house: 'anil/loyers_2025_maison.csv.gz',
	flat: 'anil/loyers_2025_appartement.csv.gz'
} as const;

/** Traps: decimal commas; a model's estimate, often made on a wider mesh; communes only. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		return Object.entries(KINDS).map(([kind, path]) => {
			const table = readCsv(raw, path, {
				delimiter: ';',
				encoding: 'windows-1252',
				decimal: ',',
				columns: ['INSEE_C', 'loypredm2', 'lwr_IPm2', 'upr_IPm2']
			});
			table.unique('INSEE_C');
			const measures = {
				[`rent_m2_${kind}_2025`]: 'loypredm2',
				[`rent_m2_${kind}_2025_low`]: 'lwr_IPm2',
				[`rent_m2_${kind}_2025_high`]: 'upr_IPm2'
			};
			const builder = new TableBuilder(Object.keys(measures));
			for (const record of table.records) {
				builder.add(
					record.text('INSEE_C'),
					Object.fromEntries(
						Object.entries(measures).map(([measure, column]) => [measure, record.number(column)])
					)
				);
			}
			report.rows(identity.id, table.records.length);
			return builder.build(identity, { level: 'commune', kind: 'published' });
		});
	}
};
