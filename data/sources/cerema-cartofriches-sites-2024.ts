import { type CsvRecord, readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { noSiteFacts, type Place } from './place';
import { brownfieldName } from './site-names';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'cerema-cartofriches-sites-2024',
	producer: 'Cerema',
	title: 'Cartofriches, sites observés',
	page: 'https://cartofriches.cerema.fr',
	licence: 'Licence Ouverte 2.0',
	vintage: 'mars 2024',
	geography: '2024-01-01',
	expected: null,
	partial: text(
		'Inventaire en cours, sans les anciens sites industriels que personne n’a vérifiés : personne ne publie combien de friches il y a. Les nombres par commune, de 2026, sont plus récents.',
		'An inventory under way, without the former industrial sites that nobody checked: nobody publishes how many brownfields there are. Counts by commune, of 2026, are newer.'
	),
	files: [file('cerema/cartofriches_points_2024-03.csv.gz')]
};

const ZONES: ReadonlySet<string> = new Set(['U', 'AUc', 'AUs', 'N', 'Nh', 'A', 'Ah']);
const UNKNOWN: ReadonlySet<string> = new Set(['', 'inconnu', 'NA (NA)']);
const STATUSES: ReadonlySet<string> = new Set([
	'friche potentielle',
	'friche sans projet',
	'friche avec projet',
	'friche reconvertie'
]);
/** Kinds that are written in several ways. */
const KINDS: Readonly<Record<string, string>> = {
	'agro-industrielle': 'friche agro-industrielle',
	'carrière ou mine': 'friche carrière ou mine',
	"friche d'habitation": "friche d'habitat",
	'friche hospitaliere': 'friche hospitalière',
	'friche loisir tourisme hotellerie': 'friche loisir tourisme hôtellerie',
	'friche touristique': 'friche loisir tourisme hôtellerie',
	'friche mixte': 'mixte'
};
const FUND = 'fond friche';
const APPLICATION = /friche\s*:\s*(.*)$/isu;
/** An activity that so many sites share is a heading of a nomenclature; one alone is a sentence, with people in it. */
const SITES_OF_A_HEADING = 3;
const LAST_YEAR = 2024;
const COLUMNS = {
	id: 'site_id',
	name: 'site_nom',
	kind: 'site_type',
	seen: 'site_actu_date',
	status: 'site_statut',
	area: 'site_surface',
	activity: 'activite_libelle',
	year: 'activite_fin_annee',
	communeName: 'comm_nom',
	commune: 'comm_insee',
	zone: 'urba_zone_type',
	rail: 'desserte_distance_ferroviaire',
	nature: 'nature',
	longitude: 'lon',
	latitude: 'lat'
} as const;

const orNull = (value: string): string | null => (UNKNOWN.has(value) ? null : value);
const numberOf = (record: CsvRecord, column: string): number | null => {
	const cell = record.cell(column);
	return typeof cell === 'number' ? cell : null;
};

/** What a site is called: of an application to the fund, what follows «friche:» alone. */
function nameOf(record: CsvRecord): string | null {
	const given = record.text(COLUMNS.name);
	const said = record.text(COLUMNS.nature) === FUND ? (APPLICATION.exec(given)?.[1] ?? '') : given;
	return brownfieldName(said, record.text(COLUMNS.communeName));
}

/** «garage|Artisanat»: what stands last is the heading. */
const headingOf = (record: CsvRecord) => record.text(COLUMNS.activity).split('|').at(-1)?.trim() ?? '';

/**
 * Traps: names and activities that are people's, titles of applications, an area of 0 that is not one, «inconnu»
 * for nothing known, years that are words.
 */
export function readBrownfields(raw: RawDirectory, report: Report): Place[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: Object.values(COLUMNS)
	});
	table.unique(COLUMNS.id);
	report.rows(identity.id, table.records.length);
	const headings = new Map<string, number>();
	for (const record of table.records)
		headings.set(headingOf(record), (headings.get(headingOf(record)) ?? 0) + 1);
	return table.records.map((record): Place => {
		const status = record.text(COLUMNS.status);
		if (!STATUSES.has(status)) throw record.fault(COLUMNS.status, [...STATUSES].join(', '));
		const zone = record.text(COLUMNS.zone);
		if (zone !== '' && !ZONES.has(zone)) throw record.fault(COLUMNS.zone, [...ZONES].join(', '));
		const kind = orNull(record.text(COLUMNS.kind));
		const heading = headingOf(record);
		const year = /^\d{4}$/.test(record.text(COLUMNS.year)) ? Number(record.text(COLUMNS.year)) : null;
		const area = numberOf(record, COLUMNS.area);
		return {
			kind: 'brownfield',
			id: `cartofriches-${record.text(COLUMNS.id)}`,
			name: nameOf(record),
			commune: orNull(record.text(COLUMNS.commune)),
			latitude: record.number(COLUMNS.latitude),
			longitude: record.number(COLUMNS.longitude),
			category: kind === null ? null : (KINDS[kind] ?? kind),
			size: null,
			sizeYear: null,
			site: {
				...noSiteFacts,
				areaM2: area === null || area <= 0 ? null : area,
				status,
				lastActivity:
					UNKNOWN.has(heading) || (headings.get(heading) ?? 0) < SITES_OF_A_HEADING ? null : heading,
				lastActivityYear: year !== null && year >= 1800 && year <= LAST_YEAR ? year : null,
				railDistanceM: numberOf(record, COLUMNS.rail),
				planningZone: orNull(zone),
				asOf: orNull(record.text(COLUMNS.seen))
			}
		};
	});
}
