import * as v from 'valibot';
import { industrialBranches } from '../../src/lib/catalogue/branches';
import { readParquet } from '../io/parquet';
import { file, type MeasureSource, type SourceIdentity, text, withoutMayotte } from './source';
import { industryMeasures, type ZoneSectorSource } from './zone-sectors';

export const identity: SourceIdentity = {
	id: 'urssaf-emploi-secteurs',
	producer: 'Urssaf',
	title: 'Effectifs salariés du secteur privé, par zone d’emploi et secteur (A38)',
	page: 'https://open.urssaf.fr/explore/dataset/etablissements-et-effectifs-salaries-au-niveau-commune-x-ape-last/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2019, 2022, 2023 et 2024, fin d’année',
	geography: '2025-01-01',
	expected: {
		of: { counted: 'jobs 2024' },
		count: 19995376,
		what: text('salariés du privé fin 2024', 'private employees at the end of 2024'),
		published: text(
			'Urssaf, total de la France fin 2024, sans Mayotte',
			'Urssaf, total of France at the end of 2024, without Mayotte'
		)
	},
	without: { departements: [], words: withoutMayotte.words },
	files: [file('urssaf/emploi_prive_ze2020_a38_2019_2024.parquet')]
};

const Jobs = v.nullable(v.number());
const Row = v.object({
	code_ze: v.string(),
	a38: v.string(),
	eff_19: Jobs,
	eff_22: Jobs,
	eff_23: Jobs,
	eff_24: Jobs
});
const YEARS = { 2019: 'eff_19', 2022: 'eff_22', 2023: 'eff_23', 2024: 'eff_24' } as const;

export const sectorJobs: ZoneSectorSource = {
	identity,
	/** Trap: a sector without any job that year stands as NaN: none, not secret. Rates in other columns are recomputed. */
	async readRows(raw, report) {
		const rows = await readParquet(raw, identity.files[0]?.path ?? '', Row);
		report.rows(identity.id, rows.length);
		return rows.flatMap((row) =>
			Object.entries(YEARS).map(([year, column]) => {
				const jobs = row[column] ?? 0;
				report.count(identity.id, `jobs ${year}`, jobs);
				return { zone: row.code_ze, source: 'urssaf' as const, sector: row.a38, year: Number(year), jobs };
			})
		);
	}
};

/** Industrial private jobs of each zone, and their share. */
export const source: MeasureSource = {
	identity,
	async read(raw, report) {
		return industryMeasures(identity, await sectorJobs.readRows(raw, report), industrialBranches, {
			industry: (year) => `industry_private_jobs_${year}`,
			all: (year) => `private_jobs_by_sector_${year}`
		});
	}
};
