import * as v from 'valibot';
import { readParquet } from '../io/parquet';
import { readDecoupage } from './etalab-decoupage-administratif';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text, withoutMayotte } from './source';

export const PRIVATE_JOB_YEARS = Array.from({ length: 11 }, (_, at) => 2014 + at);
const LAST = 2024;

export const identity: SourceIdentity = {
	id: 'urssaf-emploi-prive',
	producer: 'Urssaf',
	title: 'Effectifs salariés du secteur privé, par commune',
	page: 'https://open.urssaf.fr/explore/dataset/etablissements-et-effectifs-salaries-au-niveau-commune-x-ape-last/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2014 à 2024, fin d’année',
	geography: '2025-01-01',
	expected: {
		of: { sum: `private_jobs_${LAST}` },
		count: 19995376,
		what: text('salariés du privé fin 2024', 'private employees at the end of 2024'),
		published: text(
			'Urssaf, total de la France dans le même fichier, sans Mayotte',
			'Urssaf, total of France in the same file, without Mayotte'
		)
	},
	without: withoutMayotte,
	files: [file('urssaf/emploi_prive_2014_2024.parquet')]
};

const Row = v.object({
	code: v.string(),
	echelon: v.string(),
	year: v.number(),
	eff_total: v.nullable(v.number())
});
const COMMUNES = 'communes';
export const privateJobs = (year: number | string) => `private_jobs_${year}`;

/**
 * Salaried jobs of the private sector (general scheme: no farm scheme) by commune. A commune of a covered département
 * without a row in a year has no private job.
 * Traps: a code stands at several levels (`echelon`); Paris, Lyon and Marseille stand by arrondissement, and Paris also
 * as a whole for a few jobs, which are added; Mayotte is not there.
 */
export const source: MeasureSource = {
	identity,
	async read(raw, report) {
		const cityOf = readDecoupage().arrondissements;
		const rows = (await readParquet(raw, identity.files[0]?.path ?? '', Row)).filter(
			({ echelon }) => echelon === COMMUNES
		);
		report.rows(identity.id, rows.length);
		const jobs = new Map<string, Map<number, number>>();
		for (const { code, year, eff_total: count } of rows) {
			const commune = cityOf.get(code) ?? code;
			const known = jobs.get(commune) ?? new Map<number, number>();
			jobs.set(commune, known.set(year, (known.get(year) ?? 0) + (count ?? 0)));
		}
		const builder = new TableBuilder(PRIVATE_JOB_YEARS.map(privateJobs));
		for (const [code, years] of jobs) {
			builder.add(
				code,
				Object.fromEntries(PRIVATE_JOB_YEARS.map((year) => [privateJobs(year), years.get(year) ?? 0]))
			);
		}
		return [builder.build(identity, { level: 'commune', kind: 'sum', absent: 'zero_where_named' })];
	}
};
