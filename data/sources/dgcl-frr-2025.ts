import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'dgcl-frr-2025',
	producer: 'DGCL',
	title: 'Communes classées France ruralités revitalisation (FRR)',
	page: 'https://www.collectivites-locales.gouv.fr/france-ruralites-revitalisation',
	licence: 'Licence Ouverte 2.0',
	vintage: 'zonage au 10 juillet 2025',
	geography: '2025-01-01',
	expected: {
		of: 'rows',
		count: 34875,
		what: text('communes', 'communes'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2025',
			'Insee, official geographic code at 1 January 2025'
		)
	},
	files: [file('dgcl/frr_communes_2025-07.csv.gz')]
};

/** Class of a commune: exemptions of taxes for companies that settle are the greatest under FRR+. */
export const frrClasses = ['socle', 'plus', 'beneficiaire', 'partial', 'none'] as const;
export type FrrClass = (typeof frrClasses)[number];

const CLASS = 'Classement FRR et FRR+ au 10 juillet 2025';
const CLASSES: Readonly<Record<string, FrrClass>> = {
	'FRR socle': 'socle',
	'FRR+': 'plus',
	'FRR bénéficiaire': 'beneficiaire',
	'Classée FRR partiellement': 'partial',
	'FRR bénéficiaire partiellement': 'partial',
	'Non classée': 'none'
};
/** 1 where the whole commune is classed, 0 where it is not, unknown where a part is. */
const CLASSED: Readonly<Record<FrrClass, number | null>> = {
	socle: 1,
	plus: 1,
	beneficiaire: 1,
	partial: null,
	none: 0
};

/** Class of each commune. Trap: a `;` ends each line, and its empty column has no heading. */
export function readFrrClasses(raw: RawDirectory): Map<string, FrrClass> {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ';',
		columns: ['Code_insee', CLASS]
	});
	table.unique('Code_insee');
	return new Map(
		table.records.map((record) => {
			const found = CLASSES[record.text(CLASS)];
			if (!found) throw record.fault(CLASS, Object.keys(CLASSES).join(', '));
			return [record.text('Code_insee'), found];
		})
	);
}

/** Whether each commune is classed, as a number that the build multiplies by its inhabitants. */
export const source: MeasureSource = {
	identity,
	read(raw: RawDirectory, report: Report) {
		const classes = readFrrClasses(raw);
		report.rows(identity.id, classes.size);
		const builder = new TableBuilder(['frr_classed_2025']);
		for (const [code, found] of classes) builder.add(code, { frr_classed_2025: CLASSED[found] });
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
