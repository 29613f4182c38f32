import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

const grid = (id: SourceIdentity['id'], title: string, path: string, vintage: string): SourceIdentity => ({
	id,
	producer: 'ANCT, Observatoire des territoires, d’après l’Insee',
	title,
	page: 'https://www.observatoire-des-territoires.gouv.fr',
	licence: 'Licence Ouverte 2.0',
	vintage,
	geography: '2024-01-01',
	expected: {
		of: 'rows',
		count: 34875,
		what: text('communes', 'communes'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2025',
			'Insee, official geographic code at 1 January 2025'
		)
	},
	files: [file(path)]
});

export const ruralityIdentity = grid(
	'anct-grille-ruralite',
	'Typologie des ruralités',
	'anct/grille_ruralite.csv',
	'2022–2024'
);
export const densityIdentity = grid(
	'anct-grille-densite',
	'Grille de densité à sept niveaux',
	'anct/grille_densite.csv',
	'2022–2024'
);
export const centralityIdentity = grid(
	'anct-grille-centralite',
	'Centres d’équipements et de services',
	'anct/grille_centralite.csv',
	'2022–2024'
);

/** Words that mean that a commune has no class. */
const NO_CLASS = new Set([
	'Hors champ : DOM ou commune urbaine',
	'Commune dont le périmètre a changé depuis la réalisation de la typologie',
	'- undefined',
	''
]);

/** Class of each commune. Traps: leading blanks in labels; «- undefined» and out-of-scope rows. */
export function readGrid(
	raw: RawDirectory,
	report: Report,
	identity: SourceIdentity,
	column: string
): Map<string, string> {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: ['insee_com', column]
	});
	table.unique('insee_com');
	const classes = new Map<string, string>();
	report.rows(identity.id, table.records.length);
	for (const record of table.records) {
		const label = record.text(column);
		if (NO_CLASS.has(label)) report.refuse(identity.id, `no class: ${label}`, record.text('insee_com'));
		else classes.set(record.text('insee_com'), label);
	}
	return classes;
}
