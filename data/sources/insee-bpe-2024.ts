import * as v from 'valibot';
import { SourceError } from '../io/errors';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

const DEPP = text(
	'DEPP, L’Éducation nationale en chiffres, édition 2025',
	'DEPP (statistics of the ministry of education), Education in figures, 2025 edition'
);

export const identity: SourceIdentity = {
	id: 'insee-bpe-2024',
	producer: 'Insee',
	title: 'Base permanente des équipements 2024',
	page: 'https://www.insee.fr/fr/metadonnees/source/serie/s1161',
	licence: 'Licence Ouverte 2.0',
	vintage: '1er janvier 2024',
	geography: '2024-01-01',
	expected: {
		of: { sum: 'pharmacies_2024' },
		count: 20502,
		what: text('pharmacies', 'pharmacies'),
		published: text(
			'Ordre national des pharmaciens, démographie au 1er janvier 2024 (19 887 en métropole, 615 outre-mer)',
			'Ordre national des pharmaciens, pharmacies at 1 January 2024 (19,887 in metropolitan France, 615 overseas)'
		)
	},
	also: [
		{
			of: { sum: 'lower_secondary_schools_2024' },
			count: 7000,
			what: text('collèges', 'lower secondary schools'),
			published: DEPP
		},
		{
			of: { sum: 'upper_secondary_schools_2024' },
			count: 3700,
			what: text('lycées', 'upper secondary schools'),
			published: DEPP
		},
		{
			of: { sum: 'railway_stations_2024' },
			count: 2925,
			what: text('gares', 'railway stations'),
			published: text(
				'SNCF Gares & Connexions, gares ayant eu des voyageurs en 2024',
				'SNCF Gares & Connexions, stations that had travellers in 2024'
			)
		}
	],
	files: [file('insee/bpe_2024_communes.json.gz')]
};

const FAMILIES: Readonly<Record<string, string>> = {
	medecin_generaliste: 'general_practitioners_2024',
	infirmier: 'nurses_2024',
	pharmacie: 'pharmacies_2024',
	creche: 'nurseries_2024',
	ecole_primaire: 'primary_schools_2024',
	college: 'lower_secondary_schools_2024',
	lycee: 'upper_secondary_schools_2024',
	grande_surface: 'supermarkets_2024',
	boulangerie: 'bakeries_2024',
	gare: 'railway_stations_2024',
	structure_sante: 'health_facilities_2024'
};

/**
 * Families that are read and not drawn, because the extract holds too few of them: 13,824 postal outlets of the 17,000
 * that the law asks for; 7,029 sports grounds of 43,467, 16,144 halls of 18,351 and 3,636 pools of 6,411 (ministry of
 * Sports, census of sports facilities, 2020); 5,593 convenience stores and groceries, where Insee counted 4.4 for
 * 10,000 inhabitants in 2013.
 */
const INCOMPLETE = new Set(['poste', 'superette', 'sport_piscine', 'sport_salle', 'sport_terrain']);

/** Trap: a commune or a family that is absent has none, which is zero here. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const path = identity.files[0]?.path ?? '';
		const builder = new TableBuilder(Object.values(FAMILIES));
		const rows = readByCommune(raw, path, v.record(v.string(), v.number()));
		for (const [code, row] of rows) {
			const unknown = Object.keys(row).find((family) => !(family in FAMILIES) && !INCOMPLETE.has(family));
			if (unknown) {
				throw new SourceError({
					file: path,
					column: code,
					value: unknown,
					expected: `a known family: ${Object.keys(FAMILIES).join(', ')}`
				});
			}
			builder.add(
				code,
				Object.fromEntries(Object.entries(FAMILIES).map(([family, measure]) => [measure, row[family] ?? 0]))
			);
		}
		report.rows(identity.id, rows.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum', absent: 'zero' })];
	}
};
