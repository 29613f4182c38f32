import { isIndustrial } from '../../src/lib/catalogue/training';
import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'esr-parcoursup-2025',
	producer: 'Ministère de l’Enseignement supérieur et de la Recherche',
	title: 'Cartographie des formations Parcoursup',
	page: 'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-cartographie_formations_parcoursup/',
	licence: 'Licence Ouverte 2.0',
	vintage: 'session 2025',
	geography: null,
	expected: {
		of: 'rows',
		count: 14252,
		what: text('formations hors apprentissage', 'programmes outside apprenticeship'),
		published: text(
			'Ministère de l’Enseignement supérieur, Parcoursup, session 2025',
			'Ministry of Higher Education, Parcoursup, 2025 session'
		)
	},
	files: [file('esr/parcoursup_formations.csv.gz')]
};

/** A programme after the baccalauréat, where it is taught. */
export interface Programme {
	uai: string;
	school: string;
	/** Kind, then speciality: «BTS», «Production», «Electrotechnique». */
	words: string[];
	industrial: boolean;
	latitude: number;
	longitude: number;
}

const UAI = 'Code UAI de l etablissement';
const SCHOOL = 'etablissement';
const REGION = 'Region de l’etablissement';
const PROGRAMME = 'Filiere de formation';
const POINT = 'Coordonnées GPS de la formation';
/** Three blanks part the words of a programme's name. */
const PARTS = / {3,}/;
const REMOTE = /distanciel/i;

/**
 * Traps: a typographic quote in the first heading; names parted by three blanks; programmes without a
 * point; programmes taught from a distance, which are nowhere; lycées abroad and in the Pacific, whose région is empty.
 */
export function readProgrammes(raw: RawDirectory, report: Report): Programme[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: [UAI, SCHOOL, REGION, PROGRAMME, POINT]
	});
	report.rows(identity.id, table.records.length);
	return table.records.flatMap((record): Programme[] => {
		const [name, point] = [record.text(PROGRAMME), record.text(POINT)];
		const refuse = (reason: string) => {
			report.refuse(identity.id, reason, `${record.text(UAI)} ${name}`);
			return [];
		};
		if (record.text(REGION) === '') return refuse('programme outside the site’s scope');
		if (point === '') return refuse('programme without a position');
		if (REMOTE.test(name)) return refuse('programme taught from a distance');
		const [latitude = NaN, longitude = NaN] = point.split(',').map(Number);
		if (Number.isNaN(latitude) || Number.isNaN(longitude)) throw record.fault(POINT, '«latitude, longitude»');
		const words = name.split(PARTS).map((word) => word.trim());
		return [
			{
				uai: record.text(UAI),
				school: record.text(SCHOOL).replace(/ {2,}/g, ' '),
				words,
				industrial: isIndustrial(words),
				latitude,
				longitude
			}
		];
	});
}
