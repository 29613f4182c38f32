import { readCsv } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'dgfip-immobilier-2024',
	producer: 'DGFiP, demandes de valeurs foncières',
	title: 'Indicateurs immobiliers par commune et par année',
	page: 'https://www.data.gouv.fr/fr/datasets/indicateurs-immobiliers-par-commune-et-par-annee-prix-et-volumes-sur-la-periode-2014-2024/',
	licence: 'Licence Ouverte 2.0',
	vintage: 'ventes de 2024',
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
	without: {
		departements: ['57', '67', '971', '972', '973', '974', '976'],
		words: text(
			'Ni l’Alsace-Moselle, dont les ventes sont au livre foncier, ni l’outre-mer.',
			'Neither Alsace-Moselle, whose sales are in a land register of its own, nor overseas France.'
		)
	},
	partial: text(
		'Les communes sans vente n’y sont pas non plus : leurs groupes sont « partiels », ou non publiés.',
		'Communes without a sale are not in it either: their groups are “partial”, or not published.'
	),
	files: [file('dgfip/indicateurs_immobiliers_communes_2024.csv')]
};

/** Trap: means over sales; a group's mean is weighted by the number of sales. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ',',
			columns: ['INSEE_COM', 'annee', 'nb_mutations', 'PrixMoyen', 'Prixm2Moyen']
		});
		table.unique('INSEE_COM');
		const builder = new TableBuilder(['sales_2024', 'price_m2_times_sales_2024', 'price_times_sales_2024']);
		for (const record of table.records) {
			if (record.text('annee') !== '2024') throw record.fault('annee', '2024');
			const sales = record.number('nb_mutations');
			builder.add(record.text('INSEE_COM'), {
				sales_2024: sales,
				price_m2_times_sales_2024: record.number('Prixm2Moyen') * sales,
				price_times_sales_2024: record.number('PrixMoyen') * sales
			});
		}
		report.rows(identity.id, table.records.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
