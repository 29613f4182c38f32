import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'francetravail-embauches',
	producer: 'Pôle emploi (France Travail)',
	title: 'Embauches par métier (ROME) et par activité (NAF)',
	page: 'https://francetravail.io/data',
	licence: 'Licence Ouverte 2.0',
	vintage: '2021',
	geography: null,
	expected: {
		of: { sql: 'count(DISTINCT rome) FROM occupation_hiring' },
		count: 532,
		what: text('métiers du répertoire ROME', 'occupations of the ROME directory'),
		published: text('France Travail, répertoire ROME, version 3', 'France Travail, ROME directory, version 3')
	},
	partial: text(
		'Les métiers sans embauche publiée ne sont pas dans le fichier.',
		'Occupations without a published hiring are not in the file.'
	),
	files: [file('francetravail/embauches_rome_naf_2021.csv')]
};

export interface Hirings {
	rome: string;
	romeLabel: string;
	naf: string;
	nafLabel: string;
	hirings: number;
}

export function readHirings(raw: RawDirectory, report: Report): Hirings[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: ['rome_id', 'rome_label', 'naf_id', 'naf_label', 'hirings']
	});
	report.rows(identity.id, table.records.length);
	return table.records.map((record) => ({
		rome: record.text('rome_id'),
		romeLabel: record.text('rome_label'),
		naf: record.text('naf_id'),
		nafLabel: record.text('naf_label'),
		hirings: record.number('hirings')
	}));
}
