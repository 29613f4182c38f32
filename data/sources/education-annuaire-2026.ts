import * as v from 'valibot';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder } from './source';

export const identity: SourceIdentity = {
	id: 'education-annuaire-2026',
	producer: 'Ministère de l’Éducation nationale',
	title: 'Annuaire de l’éducation',
	page: 'https://data.education.gouv.fr/explore/dataset/fr-en-annuaire-education/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2026',
	geography: '2026-01-01',
	files: [file('education/annuaire_2026_communes.json.gz')]
};

const Row = v.object({ byLevel: v.optional(v.record(v.string(), v.number()), {}) });

/** Where industrial trades are taught within secondary education. */
const VOCATIONAL = ['LYCEE PROFESSIONNEL', 'LYCEE POLYVALENT', 'SECTION D ENSEIGNEMENT PROFESSIONNEL'];
const RURAL_FAMILY = ['MAISON FAMILIALE RURALE EDUCATION ORIENT'];

/**
 * Trap: Paris, Lyon and Marseille are keyed by arrondissement. An absent commune has no school, but the extract has
 * not one commune of Corsica: missing there, not none.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const builder = new TableBuilder(['vocational_schools_2026', 'rural_family_schools_2026']);
		const rows = readByCommune(raw, identity.files[0]?.path ?? '', Row);
		for (const [code, { byLevel }] of rows) {
			const open = (levels: string[]) => levels.reduce((sum, level) => sum + (byLevel[level] ?? 0), 0);
			builder.add(code, {
				vocational_schools_2026: open(VOCATIONAL),
				rural_family_schools_2026: open(RURAL_FAMILY)
			});
		}
		report.rows(identity.id, rows.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum', absent: 'zero_where_named' })];
	}
};
