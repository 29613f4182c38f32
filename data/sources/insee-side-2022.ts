import * as v from 'valibot';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'insee-side-2022',
	producer: 'Insee',
	title: 'SIDE, stocks d’unités légales et d’établissements',
	page: 'https://www.insee.fr/fr/metadonnees/source/serie/s2111',
	licence: 'Licence Ouverte 2.0',
	vintage: '31 décembre 2022',
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
	without: {
		departements: ['2A', '2B'],
		words: text(
			'Extrait sans la Corse : ses communes sont « non publiées ».',
			'Extract without Corsica: its communes are “not published”.'
		)
	},
	files: [file('insee/side_stocks_2022_communes.json.gz')]
};

const Row = v.object({ year: v.number(), legalUnits: v.number(), establishments: v.number() });

/** Trap: in some small communes the last known year is not 2022; then it is not the 2022 figure. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const builder = new TableBuilder(['legal_units_2022', 'establishments_2022']);
		const rows = readByCommune(raw, identity.files[0]?.path ?? '', Row);
		report.rows(identity.id, rows.length);
		for (const [code, row] of rows) {
			if (row.year !== 2022) {
				report.refuse(identity.id, 'figure of another year than 2022', `${code} (${row.year})`);
				continue;
			}
			builder.add(code, { legal_units_2022: row.legalUnits, establishments_2022: row.establishments });
		}
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
