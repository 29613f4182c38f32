import * as v from 'valibot';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text, withoutMayotte } from './source';

export const identity: SourceIdentity = {
	id: 'insee-populations-historiques',
	producer: 'Insee',
	title: 'Populations historiques des communes (DS_POPULATIONS_HISTORIQUES)',
	page: 'https://www.insee.fr/fr/statistiques/3698339',
	licence: 'Licence Ouverte 2.0',
	vintage: 'populations municipales 2010, 2015, 2020, 2021 et 2022',
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
	files: [file('insee/populations_municipales_2010_2022.json.gz')]
};

const YEARS = ['2010', '2015', '2020', '2021', '2022'] as const;
const Row = v.object({
	'2010': v.number(),
	'2015': v.number(),
	'2020': v.number(),
	'2021': v.number(),
	'2022': v.number()
});

/** Trap: Mayotte is absent, which is not zero. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const builder = new TableBuilder(YEARS.map((year) => `municipal_population_${year}`));
		const rows = readByCommune(raw, identity.files[0]?.path ?? '', Row);
		for (const [code, row] of rows) {
			builder.add(code, Object.fromEntries(YEARS.map((year) => [`municipal_population_${year}`, row[year]])));
		}
		report.rows(identity.id, rows.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
