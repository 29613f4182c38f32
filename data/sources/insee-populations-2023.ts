import { readCsv } from '../io/csv';
import { readDecoupage } from './etalab-decoupage-administratif';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'insee-populations-2023',
	producer: 'Insee',
	title: 'Populations légales des communes en 2023',
	page: 'https://www.insee.fr/fr/information/2008354',
	licence: 'Licence Ouverte 2.0',
	vintage: 'populations municipales de 2023, en vigueur au 1er janvier 2026 (Mayotte : recensement de 2017)',
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
	files: [file('insee/populations_legales_2023_communes.csv.gz')]
};

const MEASURE = 'municipal_population_2023';
const MAYOTTE = '976';

/**
 * Traps: Paris, Lyon and Marseille stand by arrondissement; Mayotte is absent, and its legal population in force,
 * that of its census of 2017, comes from the reference geography.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ';',
			columns: ['COM', 'PMUN']
		});
		table.unique('COM');
		const builder = new TableBuilder([MEASURE]);
		const published = new Set<string>();
		for (const record of table.records) {
			const code = record.text('COM');
			published.add(code);
			builder.add(code, { [MEASURE]: record.number('PMUN') });
		}
		for (const { code, departement, population } of readDecoupage().communes) {
			if (departement !== MAYOTTE || published.has(code)) continue;
			builder.add(code, { [MEASURE]: population ?? null });
		}
		report.rows(identity.id, builder.codes.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
