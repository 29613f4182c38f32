import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'francetravail-bassins-2025',
	producer: 'France Travail',
	title: 'Bassins d’emploi de l’enquête Besoins en main-d’œuvre, par commune',
	page: 'https://www.francetravail.org/opendata/enquete-besoins-en-main-doeuvre.html',
	licence: 'Licence Ouverte 2.0',
	vintage: 'enquête de 2025',
	geography: '2025-01-01',
	expected: {
		of: { sql: "count(*) FROM area WHERE level = 'bassin_emploi'" },
		count: 406,
		what: text('bassins d’emploi', 'hiring basins'),
		published: text(
			'France Travail, bassins de l’enquête BMO 2025 (dont Monaco et Saint-Martin)',
			'France Travail, basins of the 2025 BMO survey (Monaco and Saint-Martin included)'
		)
	},
	files: [file('francetravail/bassin_bmo_communes.csv.gz')]
};

/** A hiring basin as the table names it, in capitals and without accents. */
export interface HiringBasin {
	code: string;
	name: string;
	communes: string[];
}

/** Communes of each hiring basin; the table holds communes that merged since, and basins outside the site's scope. */
export function readHiringBasins(raw: RawDirectory, report: Report): HiringBasin[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: ['code_commune_insee', 'code_bassin_BMO', 'lib_bassin_BMO']
	});
	table.unique('code_commune_insee');
	report.rows(identity.id, table.records.length);
	const basins = new Map<string, HiringBasin>();
	for (const record of table.records) {
		const code = record.text('code_bassin_BMO');
		const basin = basins.get(code) ?? { code, name: record.text('lib_bassin_BMO'), communes: [] };
		basins.set(code, basin);
		basin.communes.push(record.text('code_commune_insee'));
	}
	return [...basins.values()];
}
