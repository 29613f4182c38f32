import { readCsv } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text, withoutMayotte } from './source';

export const identity: SourceIdentity = {
	id: 'anil-loyers-2018-2022',
	producer: 'ANIL, ministère du Logement',
	title: 'Carte des loyers 2018 et 2022',
	page: 'https://www.data.gouv.fr/fr/datasets/carte-des-loyers-indicateurs-de-loyers-dannonce-par-commune-en-2022/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2018 et 2022',
	geography: '2022-01-01',
	expected: {
		of: 'commune',
		count: 34965,
		what: text('communes ayant un chiffre', 'communes with a figure'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2021',
			'Insee, official geographic code at 1 January 2021'
		)
	},
	without: withoutMayotte,
	files: [file('anil/loyers_communes_2018_2022.csv.gz')]
};

/** Commune code from a département without its leading zero and the code's last digits. */
export function communeCode(departement: string, lastDigits: string): string {
	const overseas = departement.length === 3;
	return overseas
		? departement + lastDigits.slice(-2)
		: departement.padStart(2, '0') + lastDigits.padStart(3, '0');
}

/**
 * Traps: the département lost its leading zero, the code is its three last digits (overseas,
 * where the département has three, they overlap: 971 and 101 make 97101); modelled rents,
 * communes only.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ',',
			columns: ['departement', 'id_ville', 'date', 'loyer_m2_appartement', 'loyer_m2_maison']
		});
		report.rows(identity.id, table.records.length);
		return ['2018', '2022'].map((year) => {
			const builder = new TableBuilder([`rent_m2_house_${year}`, `rent_m2_flat_${year}`]);
			const seen = new Set<string>();
			for (const record of table.records) {
				const date = record.text('date');
				if (date !== '2018' && date !== '2022') throw record.fault('date', '2018 or 2022');
				if (date !== year) continue;
				const code = communeCode(record.text('departement'), record.text('id_ville'));
				if (seen.has(code)) throw record.fault('id_ville', 'one row per commune and year');
				seen.add(code);
				builder.add(code, {
					[`rent_m2_house_${year}`]: record.cell('loyer_m2_maison'),
					[`rent_m2_flat_${year}`]: record.cell('loyer_m2_appartement')
				});
			}
			return builder.build(identity, {
				level: 'commune',
				kind: 'published',
				geography: year === '2018' ? '2017-01-01' : '2022-01-01'
			});
		});
	}
};
