import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';
import type { Tension } from './dares-tensions-2019';

export const identity: SourceIdentity = {
	id: 'dares-tensions-evolution',
	producer: 'Dares, France Travail',
	title: 'Les tensions sur le marché du travail, évolution 2011–2019',
	page: 'https://dares.travail-emploi.gouv.fr/publication/les-tensions-sur-le-marche-du-travail-en-2019',
	licence: 'Licence Ouverte 2.0',
	vintage: '2011 à 2019',
	geography: null,
	expected: {
		of: {
			sql: "count(DISTINCT occupation) FROM occupation_tension WHERE level = 'france' AND length(occupation) = 5"
		},
		count: 225,
		what: text('familles professionnelles détaillées', 'detailed occupational families'),
		published: text('Dares, nomenclature FAP-2009', 'Dares, FAP-2009 nomenclature')
	},
	partial: text(
		'Dares ne publie pas la tension des métiers aux effectifs trop faibles.',
		'Dares does not publish the shortage of occupations with too few jobs.'
	),
	files: [file('dares/tensions_evolution_2011_2019.csv')]
};

/** National score by occupation and year; the code's length tells the nomenclature. */
export function readTensionHistory(raw: RawDirectory, report: Report): Tension[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: ['fap', 'Tension ', 'Année']
	});
	report.rows(identity.id, table.records.length);
	return table.records.flatMap((record) => {
		const occupation = record.text('fap');
		const score = record.cell('Tension ');
		const period = record.text('Année');
		// 2019 stands with its factors in the other dataset.
		if (period === '2019') return [];
		return [
			{
				occupation,
				nomenclature: occupation.length === 5 ? ('fap225' as const) : ('fap87' as const),
				level: 'france' as const,
				area: 'FR',
				period,
				employment: null,
				score: typeof score === 'number' ? score : null,
				category: null,
				hiring_intensity: null,
				training_link: null,
				labour_shortage: null,
				non_durable_jobs: null,
				working_conditions: null,
				geographical_mismatch: null
			}
		];
	});
}
