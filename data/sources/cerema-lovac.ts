import { readCsv } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text, withoutMayotte } from './source';

export const identity: SourceIdentity = {
	id: 'cerema-lovac',
	producer: 'DGALN, Cerema',
	title: 'LOVAC, logements vacants du parc privé depuis plus de deux ans',
	page: 'https://www.data.gouv.fr/fr/datasets/logements-vacants-du-parc-prive-par-commune-departement-region-france/',
	licence: 'Licence Ouverte 2.0',
	vintage: '1er janvier 2021',
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
	partial: text(
		'Une commune sur deux n’est pas dans le fichier, surtout de petites : leurs groupes sont « partiels », ou non publiés.',
		'Half of the communes, mostly small, are not in the file: their groups are “partial”, or not published.'
	),
	files: [file('cerema/logements_vacants_2ans_communes_2021.csv')]
};

/**
 * Traps: windows-1252, decimal commas, blanks between thousands, codes that lost their leading
 * zero («1004» is 01004), `s` for secret, Paris, Lyon and Marseille by arrondissement. The
 * dwellings count only where the share is known, so that the two always go together.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ';',
			encoding: 'windows-1252',
			decimal: ',',
			groups: true,
			secret: ['s'],
			columns: ['comm_insee', 'Nb_log_pp_2022', 'Prop_logvac_pp_2A_010121']
		});
		const builder = new TableBuilder(['private_dwellings_2021', 'long_vacant_dwellings_2021']);
		for (const record of table.records) {
			const dwellings = record.cell('Nb_log_pp_2022');
			const share = record.cell('Prop_logvac_pp_2A_010121');
			const code = record.text('comm_insee').padStart(5, '0');
			const known = typeof dwellings === 'number' && typeof share === 'number';
			const status = dwellings === 'secret' || share === 'secret' ? 'secret' : null;
			builder.add(code, {
				private_dwellings_2021: known ? dwellings : status,
				long_vacant_dwellings_2021: known ? (dwellings * share) / 100 : status
			});
		}
		report.rows(identity.id, table.records.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
