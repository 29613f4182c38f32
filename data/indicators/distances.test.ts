import { expect, it } from 'vitest';
import { CommuneHistory } from '../geography/history';
import type { Place } from '../sources/place';
import { readDecoupage } from '../sources/etalab-decoupage-administratif';
import { distanceMeasures } from './distances';

it('draws no distance to a station across the sea', () => {
	const decoupage = readDecoupage();
	const history = new CommuneHistory(decoupage, []);
	const at = (code: string) => history.codes.indexOf(code);
	const centres = history.codes.map((code) => {
		if (code === '06088') return { latitude: 43.7, longitude: 7.26 }; // Nice
		if (code === '2A004') return { latitude: 41.92, longitude: 8.73 }; // Ajaccio
		if (code === '67482') return { latitude: 48.57, longitude: 7.75 }; // Strasbourg
		return null;
	});
	const ones = new Float64Array(history.size).fill(1);
	const all = new Uint8Array(history.size).fill(1);
	const population = { single: ones, united: [], covered: all, secret: new Uint8Array(history.size) };
	const place = (kind: Place['kind'], latitude: number, longitude: number): Place => ({
		kind,
		id: `${kind}-${latitude}`,
		name: kind,
		commune: null,
		latitude,
		longitude,
		category: 'C',
		size: 10,
		sizeYear: '2024'
	});
	const places = [
		place('station', 43.7, 7.26),
		place('hospital', 41.93, 8.74),
		place('hospital', 48.57, 7.75)
	];
	const measures = distanceMeasures(history, centres, population, places, all);
	const station = measures.get('population_times_km_station');
	const hospital = measures.get('population_times_km_hospital');
	expect(station?.single[at('06088')]).toBeCloseTo(0, 3);
	expect(station?.covered[at('2A004')]).toBe(0);
	expect(hospital?.single[at('2A004')]).toBeLessThan(3);
	expect(hospital?.single[at('67482')]).toBeCloseTo(0, 3);
	// Ajaccio's hospital is nearer to Nice than Strasbourg's, and across the sea.
	expect(hospital?.single[at('06088')]).toBeGreaterThan(500);
});
