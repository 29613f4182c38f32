import * as v from 'valibot';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'dgfip-fiscalite-2025',
	producer: 'DGFiP',
	title: 'Fiscalité directe locale, taux par commune',
	page: 'https://data.economie.gouv.fr/explore/dataset/fiscalite-locale-des-particuliers/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2025',
	geography: '2025-01-01',
	expected: {
		of: 'commune',
		count: 34875,
		what: text('communes ayant un chiffre', 'communes with a figure'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2025',
			'Insee, official geographic code at 1 January 2025'
		)
	},
	files: [file('dgfip/fiscalite_locale_communes_2025.json.gz')]
};

const Row = v.object({ tfpb_pct: v.optional(v.number()), teom_pct: v.optional(v.number()) });

/** Trap: rates stand for communes only; they are neither summed nor averaged. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const builder = new TableBuilder(['property_tax_rate_2025', 'waste_tax_rate_2025']);
		const rows = readByCommune(raw, identity.files[0]?.path ?? '', Row);
		for (const [code, row] of rows) {
			builder.add(code, {
				property_tax_rate_2025: row.tfpb_pct ?? null,
				waste_tax_rate_2025: row.teom_pct ?? null
			});
		}
		report.rows(identity.id, rows.length);
		return [builder.build(identity, { level: 'commune', kind: 'published' })];
	}
};
