import { type CsvRecord, readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { type Expected, file, type SourceIdentity, text } from './source';

/** Communes of each year's official geographic code, as Insee publishes their number. */
const COMMUNES: Readonly<Record<string, number>> = {
	'2018': 35357,
	'2019': 34970,
	'2020': 34968,
	'2021': 34965,
	'2022': 34955,
	'2023': 34945,
	'2024': 34935
};
/** Years of the tables, oldest first. */
export const MEMBERSHIP_YEARS: readonly string[] = Object.keys(COMMUNES);
const LAST = '2024';
const LABELS = 'insee/libelles_zones_2024.csv.gz';
const path = (year: string) => `insee/appartenance/table_appartenance_communes_${year}.csv.gz`;

const expected = (year: string): Expected => ({
	of: { counted: year },
	count: COMMUNES[year] ?? 0,
	what: text(`communes de ${year}`, `communes of ${year}`),
	published: text(
		`Insee, code officiel géographique au 1er janvier ${year}`,
		`Insee, official geographic code at 1 January ${year}`
	)
});

export const identity: SourceIdentity = {
	id: 'insee-appartenance',
	producer: 'Insee',
	title: 'Tables d’appartenance géographique des communes',
	page: 'https://www.insee.fr/fr/information/7671844',
	licence: 'Licence Ouverte 2.0',
	vintage: '1er janvier de chaque année, de 2018 à 2024',
	geography: `${LAST}-01-01`,
	expected: expected(LAST),
	also: MEMBERSHIP_YEARS.filter((year) => year !== LAST).map(expected),
	files: [...MEMBERSHIP_YEARS.map((year) => file(path(year))), file(LABELS)]
};

/** EPCI of each commune at the start of a year; communes without one are named too. */
export interface YearMembership {
	year: string;
	communes: readonly { code: string; epci: string | null }[];
}

/** Zones of a commune; null where it is in none. */
export interface CommuneZones {
	code: string;
	zone_emploi: string | null;
	aire_attraction: string | null;
	bassin_vie: string | null;
}

export interface Appartenance {
	/** One table a year, oldest first. */
	years: readonly YearMembership[];
	/** Zones of the last year's communes, and the date of those. */
	zones: { date: string; communes: readonly CommuneZones[] };
	/** Names of zones, by nomenclature (`ZE2020`, `AAV2020`, `BV2022`…) and code. */
	labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Codes for «in none»: a commune without an EPCI, outside the attraction of cities, of a nomenclature without it. */
const NONE: ReadonlySet<string> = new Set(['', '000', 'ZZZZZZZZZ', 'ZZZZ']);
const known = (code: string) => (NONE.has(code) ? null : code);

/**
 * Traps: a last line of commas; a commune that stands four times in 2020, by canton; overseas zones start with a zero, and are text; living areas are those of 2022 in the
 * tables of 2023 and 2024, those of 2012 before: only the last table gives zones.
 */
export function readAppartenance(raw: RawDirectory, report: Report): Appartenance {
	const table = (year: string, columns: readonly string[]): CsvRecord[] => {
		const read = readCsv(raw, path(year), { delimiter: ',', columns: ['CODGEO', 'EPCI', ...columns] });
		const first = new Map<string, CsvRecord>();
		for (const record of read.records) {
			const known = first.get(record.text('CODGEO'));
			if (known && known.text('EPCI') !== record.text('EPCI'))
				throw record.fault('EPCI', `the group of line ${known.line}, ${known.text('EPCI')}`);
			if (!known) first.set(record.text('CODGEO'), record);
		}
		report.count(identity.id, year, first.size);
		report.rows(identity.id, read.records.length, first.size);
		return [...first.values()];
	};
	const last = table(LAST, ['ZE2020', 'AAV2020', 'BV2022']);
	const years = MEMBERSHIP_YEARS.map((year): YearMembership => ({
		year,
		communes: (year === LAST ? last : table(year, [])).map((record) => ({
			code: record.text('CODGEO'),
			epci: known(record.text('EPCI'))
		}))
	}));
	const labels = new Map<string, Map<string, string>>();
	for (const record of readCsv(raw, LABELS, { delimiter: ',', columns: ['NIVGEO', 'CODGEO', 'LIBGEO'] })
		.records) {
		const nomenclature = labels.get(record.text('NIVGEO')) ?? new Map<string, string>();
		labels.set(record.text('NIVGEO'), nomenclature.set(record.text('CODGEO'), record.text('LIBGEO')));
	}
	return {
		years,
		zones: {
			date: `${LAST}-01-01`,
			communes: last.map((record) => ({
				code: record.text('CODGEO'),
				zone_emploi: known(record.text('ZE2020')),
				aire_attraction: known(record.text('AAV2020')),
				bassin_vie: known(record.text('BV2022'))
			}))
		},
		labels
	};
}
