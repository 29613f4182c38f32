import { readCsv } from '../io/csv';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const FAILURE_YEARS = Array.from({ length: 36 }, (_, at) => 1990 + at);

export const identity: SourceIdentity = {
	id: 'banquedefrance-defaillances',
	producer: 'Banque de France',
	title: 'Défaillances d’entreprises par département (Webstat, DIREN)',
	page: 'https://webstat.banque-france.fr/',
	licence: 'Réutilisation avec mention de la source',
	vintage: '1990 à 2025, cumul de douze mois en décembre',
	geography: '2025-01-01',
	expected: {
		of: 'departement',
		count: 101,
		what: text('départements', 'départements'),
		published: text('Insee, code officiel géographique', 'Insee, official geographic code')
	},
	files: [file('banquedefrance/defaillances_departement_1990_2025.csv')]
};

export const businessFailures = (year: number | string) => `business_failures_${year}`;

/** Failures of the year, all sectors: the sum of twelve months that December's figure gives. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ',',
			columns: ['date', 'dept', 'failures']
		});
		report.rows(identity.id, table.records.length);
		const byDepartement = new Map<string, Map<number, number>>();
		for (const record of table.records) {
			const [, year] = /^(\d{4})-12-01$/.exec(record.text('date')) ?? [];
			if (!year) throw record.fault('date', 'the first of December of a year');
			const departement = record.text('dept');
			const years = byDepartement.get(departement) ?? new Map<number, number>();
			byDepartement.set(departement, years.set(Number(year), record.number('failures')));
		}
		const builder = new TableBuilder(FAILURE_YEARS.map(businessFailures));
		for (const [departement, years] of byDepartement) {
			builder.add(
				departement,
				Object.fromEntries(FAILURE_YEARS.map((year) => [businessFailures(year), years.get(year) ?? null]))
			);
		}
		return [builder.build(identity, { level: 'departement', kind: 'sum' })];
	}
};
