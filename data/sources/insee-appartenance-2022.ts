import { readSheet } from 'read-excel-file/node';
import { SourceError } from '../io/errors';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'insee-appartenance-2022',
	producer: 'Insee',
	title: 'Table d’appartenance géographique des communes',
	page: 'https://www.insee.fr/fr/information/7671844',
	licence: 'Licence Ouverte 2.0',
	vintage: '1er janvier 2022',
	geography: '2022-01-01',
	expected: {
		of: 'rows',
		count: 34955,
		what: text('communes', 'communes'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2022',
			'Insee, official geographic code at 1 January 2022'
		)
	},
	files: [file('insee/table-appartenance-geo-communes-22.zip')]
};

const ZIP = 'insee/table-appartenance-geo-communes-22.zip';
const WORKBOOK = 'table-appartenance-geo-communes-22.xlsx';
const HEADER_ROW = 5;

export interface CommuneMembership {
	code: string;
	epci: string;
	zone_emploi: string;
	aire_attraction: string;
	bassin_vie: string;
}

export interface Appartenance {
	communes: CommuneMembership[];
	/** Names of zones, by nomenclature (`ZE2020`, `AAV2020`, `BV2012`…) and code. */
	labels: Map<string, Map<string, string>>;
}

/** Trap: the header stands on row 6 of each sheet, under a title. */
export async function readAppartenance(raw: RawDirectory, report: Report): Promise<Appartenance> {
	const workbook = raw.zip(ZIP).get(WORKBOOK);
	if (!workbook) throw new SourceError({ file: ZIP, expected: `an entry «${WORKBOOK}»` });
	const buffer = Buffer.from(workbook);
	const communes = await sheet(buffer, 'COM', ['CODGEO', 'EPCI', 'ZE2020', 'AAV2020', 'BV2012']);
	const zones = await sheet(buffer, 'Zones_supra_communales', ['NIVGEO', 'CODGEO', 'LIBGEO']);
	const labels = new Map<string, Map<string, string>>();
	for (const [nomenclature = '', code = '', label = ''] of zones) {
		const known = labels.get(nomenclature) ?? new Map<string, string>();
		labels.set(nomenclature, known.set(code, label));
	}
	report.rows(identity.id, communes.length);
	return {
		communes: communes.map(
			([code = '', epci = '', zone_emploi = '', aire_attraction = '', bassin_vie = '']) => ({
				code,
				epci,
				zone_emploi,
				aire_attraction,
				bassin_vie
			})
		),
		labels
	};
}

async function sheet(workbook: Buffer, name: string, columns: string[]): Promise<string[][]> {
	const rows = await readSheet(workbook, name);
	const header = (rows[HEADER_ROW] ?? []).map(String);
	const positions = columns.map((column) => {
		const position = header.indexOf(column);
		if (position < 0) {
			throw new SourceError({
				file: `${ZIP}/${WORKBOOK}`,
				line: HEADER_ROW + 1,
				column,
				expected: `this column in sheet «${name}», among: ${header.join(', ')}`
			});
		}
		return position;
	});
	return rows
		.slice(HEADER_ROW + 1)
		.map((row) => positions.map((position) => String(row[position] ?? '').trim()))
		.filter((row) => row[0] !== '');
}
