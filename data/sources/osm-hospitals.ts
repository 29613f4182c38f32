import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import type { Place } from './place';
import { file, type SourceIdentity } from './source';

export const identity: SourceIdentity = {
	id: 'osm-hospitals',
	producer: '© les contributeurs d’OpenStreetMap',
	title: 'Hôpitaux et cliniques relevés dans OpenStreetMap',
	page: 'https://www.openstreetmap.org/copyright',
	licence: 'ODbL 1.0',
	vintage: 'octobre 2023',
	geography: null,
	files: [file('osm/hospitals_2023.csv.gz')]
};

const POINT = /^POINT \((-?[\d.]+) (-?[\d.]+)\)$/;
const EARTH_RADIUS = 6378137;

/** Web Mercator (EPSG:3857, metres) to latitude and longitude in degrees: the inverse of its definition. */
export function fromWebMercator(x: number, y: number): { latitude: number; longitude: number } {
	return {
		longitude: (x / EARTH_RADIUS) * (180 / Math.PI),
		latitude: (2 * Math.atan(Math.exp(y / EARTH_RADIUS)) - Math.PI / 2) * (180 / Math.PI)
	};
}

/** Trap: positions are WKT in EPSG:3857, in metres, not degrees. */
export function readHospitals(raw: RawDirectory, report: Report): Place[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ';',
		columns: ['FID', 'name', 'emergency', 'the_geom']
	});
	table.unique('FID');
	report.rows(identity.id, table.records.length);
	return table.records.map((record) => {
		const [, x, y] = POINT.exec(record.text('the_geom')) ?? [];
		if (x === undefined || y === undefined) throw record.fault('the_geom', '«POINT (x y)» in metres');
		return {
			kind: 'hospital',
			id: `osm-${record.text('FID')}`,
			name: record.text('name'),
			commune: null,
			...fromWebMercator(Number(x), Number(y)),
			category: record.text('emergency') === 'yes' ? 'emergency' : null,
			size: null,
			sizeYear: null
		};
	});
}
