import * as v from 'valibot';
import { SourceError } from '../io/errors';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder } from './source';

export const identity: SourceIdentity = {
	id: 'insee-bpe-2024',
	producer: 'Insee',
	title: 'Base permanente des équipements 2024',
	page: 'https://www.insee.fr/fr/metadonnees/source/serie/s1161',
	licence: 'Licence Ouverte 2.0',
	vintage: '1er janvier 2024',
	geography: '2024-01-01',
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
	superette: 'minimarkets_2024',
	boulangerie: 'bakeries_2024',
	poste: 'post_offices_2024',
	gare: 'railway_stations_2024',
	structure_sante: 'health_facilities_2024',
	sport_piscine: 'swimming_pools_2024',
	sport_salle: 'sports_halls_2024',
	sport_terrain: 'sports_grounds_2024'
};

/** Trap: a commune or a family that is absent has none, which is zero here. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const path = identity.files[0]?.path ?? '';
		const builder = new TableBuilder(Object.values(FAMILIES));
		const rows = readByCommune(raw, path, v.record(v.string(), v.number()));
		for (const [code, row] of rows) {
			const unknown = Object.keys(row).find((family) => !(family in FAMILIES));
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
