import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import type { Place } from './place';
import { file, type SourceIdentity } from './source';

export const identity: SourceIdentity = {
	id: 'esr-etablissements',
	producer: 'Ministère de l’Enseignement supérieur et de la Recherche',
	title: 'Principaux établissements d’enseignement supérieur',
	page: 'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-principaux-etablissements-enseignement-superieur/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2023',
	geography: null,
	files: [
		file(
			'esr/etablissements_enseignement_superieur.csv',
			'https://data.enseignementsup-recherche.gouv.fr/api/explore/v2.1/catalog/datasets/fr-esr-principaux-etablissements-enseignement-superieur/exports/csv'
		)
	]
};

export function readHigherEducation(raw: RawDirectory, report: Report): Place[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ';',
		columns: [
			'etablissement_id_paysage',
			'uo_lib',
			'type_d_etablissement',
			'LAT',
			'LONG',
			'com_code',
			'inscrits_2022'
		]
	});
	report.rows(identity.id, table.records.length);
	const places: Place[] = [];
	for (const record of table.records) {
		const latitude = record.cell('LAT');
		const longitude = record.cell('LONG');
		if (typeof latitude !== 'number' || typeof longitude !== 'number') {
			report.refuse(identity.id, 'institution without a position', record.text('uo_lib'));
			continue;
		}
		const students = record.cell('inscrits_2022');
		places.push({
			kind: 'higher_education',
			id: `esr-${record.text('etablissement_id_paysage')}`,
			name: record.text('uo_lib'),
			commune: record.text('com_code') || null,
			latitude,
			longitude,
			category: record.text('type_d_etablissement'),
			size: typeof students === 'number' ? students : null,
			sizeYear: '2022'
		});
	}
	return places;
}
