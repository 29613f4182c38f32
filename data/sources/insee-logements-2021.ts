import * as v from 'valibot';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text, withoutMayotte } from './source';

export const identity: SourceIdentity = {
	id: 'insee-logements-2021',
	producer: 'Insee',
	title: 'Recensement 2021, base communale logement',
	page: 'https://www.insee.fr/fr/statistiques/8202349',
	licence: 'Licence Ouverte 2.0',
	vintage: 'recensement 2021',
	geography: '2023-01-01',
	expected: {
		of: 'commune',
		count: 34955,
		what: text('communes ayant un chiffre', 'communes with a figure'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2022',
			'Insee, official geographic code at 1 January 2022'
		)
	},
	without: withoutMayotte,
	files: [file('insee/logements_2021_communes.json.gz')]
};

const Row = v.object({ log: v.number(), rp: v.number(), rsec: v.number(), vac: v.number() });

/** Trap: Paris, Lyon and Marseille stand as a whole and by arrondissement. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const builder = new TableBuilder([
			'dwellings_2021',
			'main_residences_2021',
			'second_homes_2021',
			'vacant_dwellings_2021'
		]);
		const rows = readByCommune(raw, identity.files[0]?.path ?? '', Row);
		for (const [code, row] of rows) {
			builder.add(code, {
				dwellings_2021: row.log,
				main_residences_2021: row.rp,
				second_homes_2021: row.rsec,
				vacant_dwellings_2021: row.vac
			});
		}
		report.rows(identity.id, rows.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
