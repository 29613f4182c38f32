import * as v from 'valibot';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'insee-filosofi-2021',
	producer: 'Insee',
	title: 'Filosofi 2021, communes',
	page: 'https://www.insee.fr/fr/statistiques/7756729',
	licence: 'Licence Ouverte 2.0',
	vintage: 'revenus 2021',
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
		departements: ['971', '973', '976'],
		words: text('Sans la Guadeloupe, la Guyane ni Mayotte.', 'Without Guadeloupe, French Guiana and Mayotte.')
	},
	partial: text(
		'Les communes de moins de cinquante ménages ou de cent personnes ne sont pas publiées : rien n’y est dessiné.',
		'Communes under fifty households or a hundred people are not published: nothing is drawn there.'
	),
	files: [file('insee/filosofi_2021_communes.json.gz')]
};

const Row = v.object({ median_eur: v.optional(v.number()), minima_pct: v.optional(v.number()) });

/** Trap: arrondissements stand in place of Paris, Lyon and Marseille; a median cannot be summed. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const builder = new TableBuilder(['median_standard_of_living_2021', 'minimum_benefit_share_2021']);
		const rows = readByCommune(raw, identity.files[0]?.path ?? '', Row);
		for (const [code, row] of rows) {
			builder.add(code, {
				median_standard_of_living_2021: row.median_eur ?? null,
				minimum_benefit_share_2021: row.minima_pct ?? null
			});
		}
		report.rows(identity.id, rows.length);
		return [builder.build(identity, { level: 'commune', kind: 'published' })];
	}
};
