import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'francetravail-bmo',
	producer: 'Pôle emploi (France Travail)',
	title: 'Enquête Besoins en main-d’œuvre, difficultés de recrutement par métier',
	page: 'https://statistiques.francetravail.org/bmo',
	licence: 'Licence Ouverte 2.0',
	vintage: 'enquêtes 2018 et 2019',
	geography: null,
	expected: {
		of: { sql: 'count(DISTINCT occupation) FROM occupation_survey' },
		count: 225,
		what: text('familles professionnelles détaillées', 'detailed occupational families'),
		published: text('Dares, nomenclature FAP-2009', 'Dares, FAP-2009 nomenclature')
	},
	partial: text(
		'Le fichier n’a pas tous les métiers : de ceux qui manquent, la difficulté à recruter n’est pas connue.',
		'The file does not have every occupation: how hard the missing ones are to fill is not known.'
	),
	files: [file('francetravail/metiers_tension_2019.csv'), file('francetravail/metiers_tension.csv')]
};

export interface DifficultHirings {
	occupation: string;
	survey: string;
	/** Share of planned hirings judged difficult, in %, national. */
	difficultShare: number;
}

const SURVEYS = {
	'2018': 'francetravail/metiers_tension.csv',
	'2019': 'francetravail/metiers_tension_2019.csv'
} as const;

/** Traps: one row per ROME code, so shares repeat; labels beside the FAP codes are not theirs. */
export function readDifficultHirings(raw: RawDirectory, report: Report): DifficultHirings[] {
	return Object.entries(SURVEYS).flatMap(([survey, path]) => {
		const table = readCsv(raw, path, { delimiter: ',', columns: ['fap_code', 'tension_pct'] });
		const shares = new Map<string, number>();
		report.rows(identity.id, table.records.length);
		for (const record of table.records) {
			const occupation = record.text('fap_code');
			const share = record.cell('tension_pct');
			if (typeof share !== 'number') {
				report.refuse(identity.id, 'no share published', `${survey} ${occupation}`);
				continue;
			}
			const known = shares.get(occupation);
			if (known !== undefined && known !== share) {
				throw record.fault('tension_pct', `the share of the occupation’s other rows, ${known}`);
			}
			shares.set(occupation, share);
		}
		return [...shares].map(([occupation, difficultShare]) => ({ occupation, survey, difficultShare }));
	});
}
