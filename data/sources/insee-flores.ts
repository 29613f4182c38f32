import * as v from 'valibot';
import { industrialBranches } from '../../src/lib/catalogue/branches';
import { readParquet } from '../io/parquet';
import { file, type MeasureSource, type SourceIdentity, text } from './source';
import { industryMeasures, type ZoneSectorSource } from './zone-sectors';

export const identity: SourceIdentity = {
	id: 'insee-flores',
	producer: 'Insee',
	title: 'Flores, emplois salariés par zone d’emploi et secteur (A38)',
	page: 'https://www.insee.fr/fr/metadonnees/source/serie/s2086',
	licence: 'Licence Ouverte 2.0',
	vintage: 'fin 2022 et fin 2023',
	geography: '2025-01-01',
	expected: {
		of: { counted: 'jobs 2023' },
		count: 26527385,
		what: text('emplois salariés fin 2023', 'salaried jobs at the end of 2023'),
		published: text('Insee, Flores, total de la France', 'Insee, Flores, total of France')
	},
	files: [file('insee/emploi/flores_ze2020_a38_2022_2023.parquet')]
};

const Jobs = v.nullable(v.number());
const Row = v.object({ code_ze: v.string(), a38: v.string(), eff_22: Jobs, eff_23: Jobs });
const YEARS = { 2022: 'eff_22', 2023: 'eff_23' } as const;

export const sectorJobs: ZoneSectorSource = {
	identity,
	/** Private and public jobs, agriculture included. Trap: 0 and NaN both mean none. */
	async readRows(raw, report) {
		const rows = await readParquet(raw, identity.files[0]?.path ?? '', Row);
		report.rows(identity.id, rows.length);
		return rows.flatMap((row) =>
			Object.entries(YEARS).map(([year, column]) => {
				const jobs = row[column] ?? 0;
				report.count(identity.id, `jobs ${year}`, jobs);
				return { zone: row.code_ze, source: 'flores' as const, sector: row.a38, year: Number(year), jobs };
			})
		);
	}
};

/** Industrial salaried jobs of each zone, and their share of all. */
export const source: MeasureSource = {
	identity,
	async read(raw, report) {
		return industryMeasures(identity, await sectorJobs.readRows(raw, report), industrialBranches, {
			industry: (year) => `industry_salaried_jobs_${year}`,
			all: (year) => `salaried_jobs_by_sector_${year}`
		});
	}
};
