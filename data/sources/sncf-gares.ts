import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'sncf-gares',
	producer: 'SNCF Gares & Connexions',
	title: 'Gares de voyageurs',
	page: 'https://ressources.data.sncf.com/explore/dataset/gares-de-voyageurs/',
	licence: 'ODbL 1.0',
	vintage: '2026',
	geography: '2026-01-01',
	expected: {
		of: { counted: 'with travellers' },
		count: 2925,
		what: text(
			'gares et arrêts ayant eu des voyageurs en 2024',
			'stations and stops that had travellers in 2024'
		),
		published: text(
			'SNCF Gares & Connexions, fréquentation en gares 2024',
			'SNCF Gares & Connexions, station travellers 2024'
		)
	},
	partial: text(
		'Les gares et arrêts qui manquent reçoivent 0,3 % des voyageurs : des arrêts desservis par car ou fermés depuis, Monaco, et quelques gares (Lutterbach). La distance à une gare peut y être trop longue. Sans les chemins de fer de la Corse : aucune distance n’y est dessinée.',
		'The stations and stops that are missing had 0.3% of travellers: stops served by coach or closed since, Monaco, and a few stations (Lutterbach). The distance to a station may be too long there. Without Corsica’s railway: no distance is drawn there.'
	),
	files: [file('sncf/gares-de-voyageurs.csv')]
};

export interface Station {
	name: string;
	commune: string;
	latitude: number;
	longitude: number;
	/** A: national interest, B: regional, C: local. */
	segment: 'A' | 'B' | 'C';
	/** A station can have several UIC codes (one per network or platform group). */
	uic: string[];
}

/** Traps: latitude and longitude in one column, lists in one cell (`A;A`), byte order mark. */
export function readStations(raw: RawDirectory, report?: Report): Station[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ';',
		columns: ['Nom', 'Segment(s) DRG', 'Position géographique', 'Code commune', 'Code(s) UIC']
	});
	report?.rows(identity.id, table.records.length);
	const stations: Station[] = [];
	for (const record of table.records) {
		const position = record.text('Position géographique');
		if (position === '') {
			report?.refuse(identity.id, 'station without a position', record.text('Nom'));
			continue;
		}
		const [latitude = NaN, longitude = NaN] = position.split(',').map(Number);
		if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) {
			throw record.fault('Position géographique', '«latitude, longitude»');
		}
		const segments = record.text('Segment(s) DRG').split(';');
		const segment = (['A', 'B', 'C'] as const).find((letter) => segments.includes(letter));
		if (!segment) throw record.fault('Segment(s) DRG', 'A, B or C');
		stations.push({
			name: record.text('Nom'),
			commune: record.text('Code commune'),
			latitude,
			longitude,
			segment,
			uic: record.text('Code(s) UIC').split(';').filter(Boolean)
		});
	}
	return stations;
}
