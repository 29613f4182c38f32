import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'dares-fap',
	producer: 'Dares',
	title: 'Familles professionnelles (FAP-2009) et table avec le ROME',
	page: 'https://dares.travail-emploi.gouv.fr/donnees/la-nomenclature-des-familles-professionnelles-2009',
	licence: 'Licence Ouverte 2.0',
	vintage: 'nomenclature 2009',
	geography: null,
	expected: {
		of: { sql: 'count(*) FROM occupation WHERE length(code) = 5' },
		count: 225,
		what: text('familles professionnelles détaillées', 'detailed occupational families'),
		published: text('Dares, nomenclature FAP-2009', 'Dares, FAP-2009 nomenclature')
	},
	files: [file('dares/fap_2009_libelles.csv'), file('dares/fap225_rome.csv')]
};

/** Names of the families at 1, 3 and 5 characters, by code. */
export function readFapLabels(raw: RawDirectory, report: Report): Map<string, string> {
	const table = readCsv(raw, 'dares/fap_2009_libelles.csv', { delimiter: ',', columns: ['fap', 'libelle'] });
	table.unique('fap');
	report.rows(identity.id, table.records.length);
	return new Map(table.records.map((record) => [record.text('fap'), record.text('libelle')]));
}

/** ROME codes of each family (5 characters). Traps: windows-1252, `NA`, rows without a family. */
export function readFapRome(raw: RawDirectory, report: Report): Map<string, string[]> {
	const table = readCsv(raw, 'dares/fap225_rome.csv', {
		delimiter: ';',
		encoding: 'windows-1252',
		columns: ['Fap', 'Rome']
	});
	report.rows(identity.id, table.records.length);
	const codes = new Map<string, string[]>();
	for (const record of table.records) {
		const occupation = record.text('Fap');
		const rome = record.text('Rome');
		if (rome === 'NA' || rome === '' || occupation === '') {
			report.refuse(identity.id, 'family without a ROME code', occupation || rome);
			continue;
		}
		codes.set(occupation, [...(codes.get(occupation) ?? []), rome]);
	}
	return codes;
}
