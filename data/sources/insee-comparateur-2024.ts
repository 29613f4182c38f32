import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import {
	file,
	type Cell,
	type MeasureSource,
	type SourceIdentity,
	TableBuilder,
	text,
	withoutMayotte
} from './source';

export const identity: SourceIdentity = {
	id: 'insee-comparateur-2024',
	producer: 'Insee',
	title: 'Base du comparateur de territoires, édition 2024 (extrait)',
	page: 'https://www.insee.fr/fr/statistiques/2521169',
	licence: 'Licence Ouverte 2.0',
	vintage: 'recensement 2021, état civil 2022',
	geography: '2023-01-01',
	expected: {
		of: 'commune',
		count: 34935,
		what: text('communes ayant un chiffre', 'communes with a figure'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2024',
			'Insee, official geographic code at 1 January 2024'
		)
	},
	without: withoutMayotte,
	files: [file('insee/communes_comparateur_2024_extrait.csv.gz')]
};

const SUMS: Readonly<Record<string, string>> = {
	menages_2021: 'households_2021',
	naissances_2022: 'births_2022',
	deces_2022: 'deaths_2022',
	pop_15_64_totale_2021: 'population_15_64_2021',
	pop_15_64_chomage_2021: 'unemployed_15_64_2021',
	pop_15_64_active_2021: 'active_15_64_2021'
};

export interface CommuneCentre {
	code: string;
	latitude: number;
	longitude: number;
	/** Weight when several old communes make up one of today. */
	population: number;
}

interface Row {
	code: string;
	latitude: Cell;
	longitude: Cell;
	area: Cell;
	population: Cell;
	cells: Record<string, Cell>;
}

/**
 * Traps: one row per postal code (duplicates must agree), delegated communes without figures of
 * their own, arrondissements in place of Paris, Lyon and Marseille. Where the publisher had no
 * figure it wrote 0: Mayotte, which has no area either, and communes split off since, which have
 * no coordinates; those zeros are not figures.
 */
function rows(raw: RawDirectory, report?: Report): Row[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: [
			'insee_com',
			'commune_type',
			'lat',
			'lng',
			'superficie_km2',
			'population_2021',
			...Object.keys(SUMS)
		]
	});
	const seen = new Map<string, Row>();
	let delegated = 0;
	for (const record of table.records) {
		const type = record.text('commune_type');
		if (type === 'COMD') {
			delegated += 1;
			continue;
		}
		if (type !== 'COM' && type !== 'ARM') throw record.fault('commune_type', 'COM, ARM or COMD');
		const code = record.text('insee_com');
		const row: Row = {
			code,
			latitude: record.cell('lat'),
			longitude: record.cell('lng'),
			area: record.cell('superficie_km2'),
			population: record.cell('population_2021'),
			cells: Object.fromEntries(
				Object.entries(SUMS).map(([column, measure]) => [measure, record.cell(column)])
			)
		};
		const first = seen.get(code);
		if (first && JSON.stringify(first) !== JSON.stringify(row)) {
			throw record.fault('insee_com', 'the same figures as on the commune’s other rows');
		}
		if (!first) seen.set(code, row);
	}
	report?.rows(identity.id, table.records.length, seen.size);
	report?.notes.push(
		`${identity.id}: ${delegated} delegated communes and ${table.records.length - delegated - seen.size} repeated rows (one per postal code) are not counted twice.`
	);
	return [...seen.values()];
}

/** Centres of communes (and of arrondissements), as published. */
export function readCentres(raw: RawDirectory): CommuneCentre[] {
	return rows(raw).flatMap(({ code, latitude, longitude, population }) =>
		typeof latitude === 'number' && typeof longitude === 'number'
			? [{ code, latitude, longitude, population: typeof population === 'number' ? population : 0 }]
			: []
	);
}

export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const builder = new TableBuilder(Object.values(SUMS));
		for (const row of rows(raw, report)) {
			if (row.latitude === null) {
				report.refuse(identity.id, 'commune split since the census: its zeros are not figures', row.code);
				continue;
			}
			if (row.area === null) {
				report.refuse(identity.id, 'no census figure: the zeros of Mayotte are not figures', row.code);
				continue;
			}
			builder.add(row.code, row.cells);
		}
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};
