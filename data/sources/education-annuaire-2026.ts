import * as v from 'valibot';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

const DEPP = text(
	'DEPP, L’Éducation nationale en chiffres, édition 2025',
	'DEPP (statistics of the ministry of education), Education in figures, 2025 edition'
);

export const identity: SourceIdentity = {
	id: 'education-annuaire-2026',
	producer: 'Ministère de l’Éducation nationale',
	title: 'Annuaire de l’éducation',
	page: 'https://data.education.gouv.fr/explore/dataset/fr-en-annuaire-education/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2026',
	geography: '2026-01-01',
	expected: {
		of: { counted: 'primary' },
		count: 47400,
		what: text('écoles', 'nursery and primary schools'),
		published: DEPP
	},
	also: [
		{
			of: { counted: 'upper secondary' },
			count: 3700,
			what: text(
				'lycées, agricoles et hors contrat compris',
				'upper secondary schools, agricultural and private ones included'
			),
			published: DEPP
		}
	],
	without: {
		departements: ['2A', '2B'],
		words: text(
			'Extrait sans la Corse : ses communes sont « non publiées ».',
			'Extract without Corsica: its communes are “not published”.'
		)
	},
	files: [file('education/annuaire_2026_communes.json.gz')]
};

const Counts = v.optional(v.record(v.string(), v.number()), {});
const Row = v.object({ byType: Counts, byLevel: Counts });

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
		for (const [code, { byType, byLevel }] of rows) {
			report.count(identity.id, 'primary', byType.Ecole ?? 0);
			for (const [kind, open] of Object.entries(byLevel)) {
				if (kind.startsWith('LYCEE')) report.count(identity.id, 'upper secondary', open);
			}
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
