import { type CsvRecord, readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { noSiteFacts, type Place, type Precision } from './place';
import { organisationName, sharedFirstWords } from './site-names';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'georisques-irep-2019',
	producer: 'Ministère de la Transition écologique (DGPR), Géorisques',
	title: 'Registre des émissions polluantes (IREP), rejets déclarés',
	page: 'https://www.georisques.gouv.fr/risques/registre-des-emissions-polluantes',
	licence: 'Licence Ouverte 2.0, géocodage ODbL 1.0',
	vintage: '2019',
	geography: null,
	expected: null,
	partial: text(
		'Seuls déclarent les sites qui dépassent un seuil : un site absent peut rejeter. Ce sont des déclarations, dont quelques-unes se trompent de beaucoup ; on ne les additionne ni ne les classe. Personne ne publie combien de sites auraient dû déclarer.',
		'Only sites above a threshold declare: a site that is absent may have releases. These are declarations, a few of which are grossly wrong; they are neither added up nor ranked. Nobody publishes how many sites should have declared.'
	),
	files: [file('georisques/irep_emissions_2019.csv.gz')]
};

/** A release as a site declared it. */
export interface SiteRelease {
	site: string;
	medium: string;
	substance: string;
	quantity: number;
	unit: string;
	year: number;
}

/** A site with where it says that it is, to be held against its point. */
export interface DeclaredSite extends Place {
	declaredCommune: string;
	postalCode: string;
}

const COLUMNS = {
	id: 'Identifiant',
	name: 'Nom_Etablissement',
	year: 'Annee_Emission',
	medium: 'Milieu',
	substance: 'Polluant',
	quantity: 'quantite',
	unit: 'unite',
	postalCode: 'Code_Postal',
	commune: 'Commune',
	code: 'Code_APE',
	activity: 'Libelle_APE',
	latitude: 'latitude',
	longitude: 'longitude',
	quality: 'geocode_qualite'
} as const;
const MEDIA: ReadonlySet<string> = new Set(['Air', 'Eau (direct)', 'Eau (indirect)', 'Sol']);
/** Divisions of the French nomenclature that are industry: mines, manufacturing, energy, water and waste. */
const [FIRST_DIVISION, LAST_DIVISION] = [5, 39];
/** A point at the middle of the commune that was named, once its postal code was mended. */
const OF_A_COMMUNE: ReadonlySet<string> = new Set(['commune', 'code postal corrigé']);
/** Score of the national address base under which a point may be somewhere else. */
const SURE_SCORE = 0.7;

function precisionOf(record: CsvRecord): Precision {
	const quality = record.text(COLUMNS.quality);
	if (OF_A_COMMUNE.has(quality)) return 'commune';
	if (!/^[\d.]+$/.test(quality)) return 'doubtful';
	return Number(quality) >= SURE_SCORE ? 'address' : 'doubtful';
}

/**
 * Traps: a line a release, with the site said again; names of the people who filled the form in; points that a weak
 * match of the address gives; other activities than industry.
 */
export function readDeclaredSites(
	raw: RawDirectory,
	report: Report
): { sites: DeclaredSite[]; releases: SiteRelease[] } {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: Object.values(COLUMNS)
	});
	report.rows(identity.id, table.records.length);
	const industrial = table.records.filter((record) => {
		const division = Number(record.text(COLUMNS.code).slice(0, 2));
		if (division >= FIRST_DIVISION && division <= LAST_DIVISION) return true;
		report.refuse(identity.id, 'site of another activity than industry', record.text(COLUMNS.code));
		return false;
	});
	const shared = sharedFirstWords(
		industrial.map((record) => ({ name: record.text(COLUMNS.name), place: record.text(COLUMNS.commune) }))
	);
	const sites = new Map<string, DeclaredSite>();
	const releases = industrial.map((record): SiteRelease => {
		const id = `irep-${record.text(COLUMNS.id)}`;
		const year = record.number(COLUMNS.year);
		const medium = record.text(COLUMNS.medium);
		if (!MEDIA.has(medium)) throw record.fault(COLUMNS.medium, [...MEDIA].join(', '));
		if (!sites.has(id))
			sites.set(id, {
				kind: 'industrial_site',
				id,
				name: organisationName(record.text(COLUMNS.name), shared),
				commune: null,
				latitude: record.number(COLUMNS.latitude),
				longitude: record.number(COLUMNS.longitude),
				category: null,
				size: null,
				sizeYear: null,
				site: {
					...noSiteFacts,
					activityCode: record.text(COLUMNS.code),
					activity: record.text(COLUMNS.activity),
					precision: precisionOf(record),
					asOf: String(year)
				},
				declaredCommune: record.text(COLUMNS.commune),
				postalCode: record.text(COLUMNS.postalCode)
			});
		return {
			site: id,
			medium,
			substance: record.text(COLUMNS.substance),
			quantity: record.number(COLUMNS.quantity),
			unit: record.text(COLUMNS.unit),
			year
		};
	});
	return { sites: [...sites.values()], releases };
}
