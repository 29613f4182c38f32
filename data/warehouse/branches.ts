import type { DuckDBConnection } from '@duckdb/node-api';
import { branches } from '../../src/lib/catalogue/branches';
import type { RawDirectory } from '../io/raw';
import { Report } from '../report';
import type { HiringNeed } from '../sources/francetravail-bmo-bassins';
import { sectorJobs as flores } from '../sources/insee-flores';
import type { Cell } from '../sources/source';
import { sectorJobs as urssaf } from '../sources/urssaf-emploi-secteurs';
import { toColumns, writeTable } from './write';

const known = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);

/** Writes the branches of activity, their jobs in each employment zone, and the hirings that employers plan. */
export async function writeBranches(
	connection: DuckDBConnection,
	raw: RawDirectory,
	needs: readonly HiringNeed[]
): Promise<void> {
	await writeTable(
		connection,
		'sector',
		toColumns(branches, [
			['code', 'VARCHAR', (branch) => branch.code],
			['label_fr', 'VARCHAR', (branch) => branch.label.fr],
			['label_en', 'VARCHAR', (branch) => branch.label.en],
			['a5', 'VARCHAR', (branch) => branch.a5]
		])
	);
	// Counted when the measures were read: a report of its own counts nothing twice.
	const again = new Report();
	const jobs = [...(await urssaf.readRows(raw, again)), ...(await flores.readRows(raw, again))];
	await writeTable(
		connection,
		'zone_sector_jobs',
		toColumns(
			jobs.toSorted(
				(a, b) =>
					a.zone.localeCompare(b.zone) ||
					a.source.localeCompare(b.source) ||
					a.sector.localeCompare(b.sector) ||
					a.year - b.year
			),
			[
				['zone', 'VARCHAR', (row) => row.zone],
				['source', 'VARCHAR', (row) => row.source],
				['sector', 'VARCHAR', (row) => row.sector],
				['year', 'INTEGER', (row) => row.year],
				['jobs', 'INTEGER', (row) => row.jobs],
				['status', 'VARCHAR', () => 'ok']
			]
		)
	);
	await writeTable(
		connection,
		'hiring_need',
		toColumns(
			needs.toSorted((a, b) => a.basin.localeCompare(b.basin) || a.occupation.localeCompare(b.occupation)),
			[
				['basin', 'VARCHAR', (row) => row.basin],
				['department', 'VARCHAR', (row) => row.departement],
				['occupation', 'VARCHAR', (row) => row.occupation],
				['label', 'VARCHAR', (row) => row.label],
				['family', 'VARCHAR', (row) => row.family],
				['family_label', 'VARCHAR', (row) => row.familyLabel],
				['year', 'INTEGER', (row) => row.year],
				['projects', 'INTEGER', (row) => known(row.projects)],
				['difficult', 'INTEGER', (row) => known(row.difficult)],
				['seasonal', 'INTEGER', (row) => known(row.seasonal)],
				['status', 'VARCHAR', (row) => (row.projects === 'secret' ? 'secret' : 'ok')]
			]
		)
	);
}
