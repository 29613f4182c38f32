import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'francetravail-bassins',
	producer: 'Pôle emploi (France Travail)',
	title: 'Bassins d’emploi',
	page: 'https://www.francetravail.org/statistiques-analyses/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2019',
	geography: '2019-01-01',
	expected: {
		of: { sql: "count(*) FROM area WHERE level = 'commune' AND employment_basin IS NOT NULL" },
		count: 34875,
		what: text('communes d’aujourd’hui', 'communes of today'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2025',
			'Insee, official geographic code at 1 January 2025'
		)
	},
	files: [file('francetravail/bassin_emploi_communes.csv')]
};

/** Employment basin of each commune of 2019. */
export function readBasins(raw: RawDirectory, report: Report): Map<string, string> {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: ['code_insee', 'code_bassin_emploi']
	});
	table.unique('code_insee');
	report.rows(identity.id, table.records.length);
	return new Map(
		table.records.map((record) => [record.text('code_insee'), record.text('code_bassin_emploi')])
	);
}
